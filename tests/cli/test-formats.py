# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small made-up files of every format: each posting as the description of the format has it."""

import program
import tap

FOLDER = program.ROOT / "tests" / "data" / "read"

# file → (format, {reason: count}, refused, postings). A posting is: record | title | employer |
# place | day | pay | degree | type, level, positions | address. What is not said is left out.
TABLE = {
    "rolebook.json": ("rolebook", {"degree-unreadable": 1, "member-mistyped": 1}, 0, """
1|Baker|Mill & Sons|Denver, CO|2026-01-15|40000-50000.5 USD year stated|required_or_experience associate|part_time senior 3|https://mill.example/1
2|Baker||||21.5-21.5 EUR hour estimated|||
3|Baker||||-3000 CHF month stated|not_needed||
4|Baker||||30000-30000 GBP year stated, assumed currency period|||
5|Baker|||||||
"""),
    "jsonld.json": ("json-ld", {"pay-zero": 1, "degree-machine-filled": 1, "not-a-posting": 1}, 0, """
1|R&D Engineer|Mill|Denver, CO, US|2026-03-02|90000-110000 USD year stated|required_or_experience bachelor|full_time 2|https://mill.example/jobs/1
2|Named by name|Plain Text Ltd|Canada|2026-03-02|30.5- CAD hour stated|not_needed high_school|internship|
3|Country as object|First|Paris, France||45000-45000 EUR year stated, assumed period|required associate||
4|Estimated|Inn|||50000-70000 USD year estimated|||
5|Estimated beside stated|Inn|||25-25 USD hour stated|||
6|Filled in by a machine|Mill||||||
8|In a graph|Inn||2026-03-03||||
8|In a graph too|Inn||||||
"""),
    "page.html": ("json-ld", {"not-a-posting": 1}, 0, """
1|First block|Mill|||30000-30000 GBP year stated|||
2|Second block|Inn||||||
"""),
    "greenhouse.json": ("greenhouse", {"pay-zero": 1, "pay-not-salary": 2, "pay-several": 1}, 0, """
1|Baker|Mill Ltd|Denver, CO|2026-04-01|90000-120000 USD year stated, assumed period||full_time|https://boards.example/mill/1
2|Hourly Baker|Mill|Remote - USA|2026-04-20|32.69-44.953 USD hour stated, assumed period|||https://boards.example/mill/2
3|Unpaid in this file|Mill|Toronto, ON|||||https://boards.example/mill/3
4|In cents|Mill|Denver, CO||50000-75000.5 USD year stated, assumed period|||https://boards.example/mill/4
5|Bonus is no pay|Mill|Denver, CO|||||https://boards.example/mill/5
"""),
    "ashby.json": ("ashby", {"pay-not-salary": 2}, 0, """
1|Baker|mill|Denver, CO|2026-02-03|100000-120000 USD year stated||full_time|https://jobs.ashbyhq.com/mill/a
2|Monthly Baker|Inn Keepers|Paris, France|2026-02-03|1500- EUR month stated||internship|https://jobs.ashbyhq.com/Inn%20Keepers/b
3|By summary|mill|Toronto|2026-02-03|121500-166600 CAD year stated, assumed period||contract|https://jobs.ashbyhq.com/mill/c
4|Equity only|mill|Toronto|2026-02-03|||temporary|https://jobs.ashbyhq.com/mill/d
"""),
    "lever.json": ("lever", {"range-swapped": 1}, 0, """
1|Baker|mill|Denver, CO|2026-07-17|70000-90000 USD year stated||full_time|https://jobs.lever.co/mill/a
2|Hourly Baker|mill|London|2026-07-17|12-15 GBP hour stated||internship|https://jobs.lever.co/mill/b
3|No pay|mill|Berlin|2026-07-17||||https://jobs.lever.co/mill/c
"""),
    "survey.json": ("survey", {}, 0, """
1|Data Engineer||US||150000-150000 USD year stated||full_time senior|
2|Data Engineer||DE||40000-40000 EUR year stated||part_time entry|
3|Data Engineer||DE||40000-40000 EUR year stated||part_time entry|
"""),
    "flat-text.json": ("flat", {"not-a-posting": 1, "title-missing": 1, "date-unreadable": 1}, 1, """
2|Baker|Mill|Denver, CO|2026-05-06|40000-50000 USD year stated|preferred bachelor|full_time|https://mill.example/1
3|Cook|Inn|Toronto, ON|2026-05-06|25-25 CAD hour stated|||https://inn.example/2
4|Waiter|Inn|Lund|2026-05-06|-400000 RUB month stated|||
5|Smith|Forge||2026-05-06||required bachelor||
6|Farmer|Farm||2026-05-06|60000- RUB ? stated|||
7|Clerk||||80000-100000 USD year estimated, assumed currency period|||
"""),
    "flat-numeric.json": ("flat", {"pay-zero": 1, "range-swapped": 1}, 0, """
1|Baker|Mill|Denver, CO||40000-50000 USD year stated|||
2|Cook|Inn|Paris||20-25 EUR hour stated|||
3|Waiter|Inn|||1800.5- GBP month stated|||
4|Smith|Forge|||40000-60000 RUB month stated|||
5|Farmer|Farm|||30000-90000 USD year stated|||
6|Clerk|Town||||||
7|Porter|Town|||45000-55000 USD year estimated|||
8|Driver|Town|||-90000 RUB ? stated||4|
9|Singer|Town|||-52000 AUD year stated, assumed period|||
10|Dancer|Town|||9000000-9500000 USD year set_aside|||
"""),
    "keyed.json": ("flat", {}, 0, """
1|Baker|Mill|Lyon, FR||28000-28000 EUR year stated, assumed period|||
2|Cook|Inn|Lille, FR|||||
"""),
    "nested.json": ("flat", {}, 0, """
1|Baker|Mill|Denver, CO||20-20 USD hour stated|||https://mill.example/1
2|Cook|Mill|Boulder, CO|||||https://mill.example/2
3|Waiter|Own Name|London, UK||12-12 GBP hour stated|||
"""),
    "lines.jsonl": ("flat", {"json-syntax": 1}, 1, """
1|Baker|Mill|||30000-30000 USD year stated|||
2|Cook|Inn||||||
4|Waiter|Inn||||||
"""),
}


def join(*parts):
    return " ".join(str(part) for part in parts if part not in (None, "not_stated"))


def describe_pay(pay):
    if pay["kind"] == "none":
        return ""
    bounds = ["" if pay[name] is None else f"{pay[name]:.10g}" for name in ("floor", "ceiling")]
    text = f"{'-'.join(bounds)} {pay['currency'] or '?'} {pay['period'] or '?'} {pay['kind']}"
    return text + (f", assumed {' '.join(pay['assumed'])}" if pay["assumed"] else "")


def describe(posting):
    positions = posting["openings"] if posting["openings"] > 1 else None
    return "|".join(part or "" for part in [
        str(posting["source"]["record"]), posting["title"], posting["employer"],
        posting["place"], posting["posted"], describe_pay(posting["pay"]),
        join(posting["degree"], posting["degree_level"]),
        join(posting["type"], posting["level"], positions), posting["url"]])


def test_file(name, wanted_format, reasons, refused, postings):
    path = FOLDER / name
    source = program.run("--check", "--format=json", path).json()["sources"][0]
    assert source["format"] == wanted_format, source["format"]
    assert {r["reason"]: r["count"] for r in source["reasons"]} == reasons, source["reasons"]
    assert source["refused"] == refused, source
    found = [describe(p) for p in program.run("--postings", "--format=json", path).lines()]
    assert found == postings.strip().split("\n"), "\n".join(found)


def test_offsets():
    """A posting says where in its file its record begins."""
    for name in ("lines.jsonl", "nested.json", "greenhouse.json", "page.html"):
        content = (FOLDER / name).read_bytes()
        for posting in program.run("--postings", "--format=json", FOLDER / name).lines():
            at = posting["source"]["offset"]
            assert content[at:at + 1] == b"{", (name, at)
            title = posting["title"].encode()
            assert title in content[at:at + 300], (name, at, title)


def test_all():
    """All listed, none forgotten; and together they are what each is alone."""
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(TABLE)
    paths = [FOLDER / name for name in TABLE]
    found = program.run("--list", "--format=json", *paths).json()
    alone = [program.run("--list", "--format=json", path).json() for path in paths]
    assert found["postings"] == sum(answer["postings"] for answer in alone)
    assert found["sources"] == [answer["sources"][0] for answer in alone]


tap.run([(name, lambda name=name, row=row: test_file(name, *row)) for name, row in TABLE.items()] +
        [("offsets", test_offsets), ("all", test_all)])
