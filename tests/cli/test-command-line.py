# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: usage, filters, switches and the shape of its answers."""

import json
import tempfile

import program
import tap

LIST_MEMBERS = ["format", "version", "report_id", "sources", "postings", "openings", "copies",
                "positions", "employers", "pay", "strata", "roles"]
ROLE_MEMBERS = ["role", "postings", "openings", "positions", "employers", "with_pay",
                "first_posted", "last_posted", "degree", "strata"]
STRATUM_MEMBERS = ["currency", "period", "n", "employers", "mean", "min", "max", "p10", "p25",
                   "median", "p75", "p90", "median_interval", "p10_interval", "p25_interval",
                   "p75_interval", "p90_interval", "bins"]
POSTING_MEMBERS = ["role", "title", "employer", "place", "posted", "openings", "level", "type",
                   "degree", "degree_level", "url", "pay", "copy_of", "source"]

# Options that each go with “--list --sample” and are wrong.
WRONG_VALUES = [
    "--format=pdf", "--format=", "--format=CSV", "--byte-order-mark", "--export-pdf=x.pdf",
    "--layout=sheet", "--paper=A4", "--landscape", "--large-print", "--organisation=X",
    "--stratum=EUROS", "--stratum=EUR/decade", "--stratum=", "--assume=/", "--assume=EUR/",
    "--pay-point=middle", "--pay-point=", "--include=all", "--include=", "--include=copies,",
    "--hours-in-year=1", "--hours-in-year=0", "--hours-in-year=-2080", "--hours-in-year=many",
    "--hours-in-year=9999999999", "--since=2026-02-30", "--since=2026-1-5", "--since=+026-01-05",
    "--since=", "--until=tomorrow", "--until=2026-13-01", "--until=2026-01-05T00:00",
    "--degree=maybe", "--degree=", "--degree=required,", "--type=nightly", "--type=",
    "--pay-from=lots", "--pay-from=", "--pay-from=-5", "--pay-from=0", "--pay-to=1",
    "--pay-from=nan", "--pay-to=inf",
    "--pay-to=1e400", "--pay-to=50000USD", "--fewest=-1", "--fewest=few", "--fewest=9999999999",
    "--role=Baker", "--summary=Baker", "--postings", "--check", "--version", "--nonsense",
    "--comparison=Baker", "--comparison", "--compare=Barista", "--width=800", "--width=wide",
]

WRONG = [
    *(["--list", "--sample", value] for value in WRONG_VALUES),
    ["--nonsense"], ["--list"], ["--summary=x"], ["--postings"], ["--check"], ["--summary"],
    ["--list", "--check", "--sample"], ["--summary=x", "--role=y", "--sample"],
    ["--check", "--role=Baker", "--sample"], ["--check", "--sample", "--format=csv"],
    # Without an action there is nothing that these could change.
    *([value] for value in ("--format=json", "--format=text", "--quiet", "--strict", "--as-yearly",
                            "--place=Reno", "--since=2026-01-01", "--until=2026-01-01",
                            "--degree=required", "--type=full_time", "--pay-stated",
                            "--pay-from=1", "--pay-to=1", "--fewest=1", "--stratum=EUR/year",
                            "--assume=EUR/year", "--pay-point=floor", "--hours-in-year=1950",
                            "--include=copies")),
]


def sample(*arguments):
    return program.run("--sample", "--list", "--format=json", *arguments)


def test_wrong_usage():
    for arguments in WRONG:
        answer = program.run(*arguments)
        assert answer.status == 2, (arguments, answer.status, answer.err)
        assert len(answer.err.splitlines()) == 1 and answer.out == "", (arguments, answer.err)


def test_members():
    found = sample().json()
    assert list(found) == LIST_MEMBERS
    assert list(found["roles"][0]) == ROLE_MEMBERS
    assert list(found["strata"][0]) == STRATUM_MEMBERS
    posting = program.run("--sample", "--postings", "--format=json").lines()[0]
    assert list(posting) == POSTING_MEMBERS


def test_same_bytes():
    assert sample().out == sample().out
    names = [role["role"] for role in sample().json()["roles"]]
    assert names == sorted(names, key=str.encode) and len(names) == 40


def test_consistent():
    """Roles add up to the total, bins to n, degree states to openings."""
    found = sample().json()
    assert sum(role["postings"] for role in found["roles"]) == found["postings"] == 2056
    assert sum(role["openings"] for role in found["roles"]) == found["openings"]
    assert found["openings"] + found["copies"] == found["postings"]
    for role in found["roles"]:
        assert sum(role["degree"].values()) == role["openings"], role["role"]
        assert sum(stratum["n"] for stratum in role["strata"]) == role["with_pay"]
        for stratum in role["strata"]:
            check_stratum(stratum)


def check_stratum(stratum):
    n = stratum["n"]
    assert (stratum["median_interval"] is not None) == (n >= 6), n
    assert (stratum["p25_interval"] is not None) == (n >= 11), n
    assert (stratum["p10_interval"] is not None) == (n >= 29), n
    assert sum(count for _, _, count in stratum["bins"]) == (n if n >= 29 else 0), n


def test_roles_by_name():
    def status(name):
        answer = program.run("--sample", f"--summary={name}")
        return answer.status, answer.err
    assert status("Registered Nurse")[0] == 0
    assert status("registered nurse")[0] == 0
    assert status("Front-End Developer")[0] == 0
    assert status("Regist")[0] == 0
    assert status("Astronaut")[0] == 1
    ambiguous, message = status("Ele")
    assert ambiguous == 1 and "Electrician" in message and "Electrical Engineer" in message


def test_filters():
    everything = sample().json()
    denver = sample("--place=denver").json()
    assert 0 < denver["openings"] < everything["openings"]
    paid = sample("--pay-stated").json()
    assert all(role["with_pay"] == role["openings"] for role in paid["roles"])
    large = sample("--fewest=60").json()
    assert large["roles"] and all(role["openings"] >= 60 for role in large["roles"])
    spring = sample("--since=2026-03-01", "--until=2026-05-31").json()
    assert all("2026-03-01" <= role["first_posted"] and role["last_posted"] <= "2026-05-31"
               for role in spring["roles"])
    required = sample("--degree=required").json()
    assert all(role["degree"]["required"] == role["openings"] for role in required["roles"])
    rich = sample("--pay-from=150000", "--pay-to=160000").json()
    assert [(s["currency"], s["period"]) for s in rich["strata"]] == [("USD", "year")]
    assert 150000 <= rich["strata"][0]["min"] and rich["strata"][0]["max"] <= 160000
    assert sample("--place=Atlantis").status == 1


def test_switches():
    plain = sample().json()
    yearly = sample("--as-yearly").json()
    assert {s["period"] for s in yearly["strata"]} == {"year"}
    assert sum(s["n"] for s in yearly["strata"]) == sum(s["n"] for s in plain["strata"])
    floor, ceiling = (sample(f"--pay-point={p}").json()["strata"][0]["mean"]
                      for p in ("floor", "ceiling"))
    assert floor < plain["strata"][0]["mean"] < ceiling
    copies = sample("--include=copies").json()
    assert copies["openings"] == plain["openings"]
    assert sum(s["n"] for s in copies["strata"]) > sum(s["n"] for s in plain["strata"])
    ids = [answer["report_id"] for answer in (plain, yearly, copies)]
    assert len(set(ids)) == 3 and sample().json()["report_id"] == plain["report_id"]


def test_assume():
    """Pay without currency and period counts once the user says what it means."""
    rows = json.dumps([{"title": "Baker", "company": f"Mill {i}", "salary_min": 40000 + i}
                       for i in range(8)]).encode()
    plain = program.run("--list", "--format=json", "-", stdin=rows).json()["strata"][0]
    assert (plain["currency"], plain["period"], plain["n"]) == (None, None, 8)
    said = program.run("--list", "--format=json", "--assume=EUR/year", "-", stdin=rows).json()
    assert (said["strata"][0]["currency"], said["strata"][0]["period"]) == ("EUR", "year")
    assert said["pay"]["currency_assumed"] == said["pay"]["period_inferred"] == 8


def test_several_inputs():
    """The order in which files are opened changes neither figures nor the report id."""
    with tempfile.TemporaryDirectory() as folder:
        one = program.write(folder, "one.json", [{"title": "Baker", "company": "A"}])
        two = program.write(folder, "two.jsonl", '{"title":"Baker","company":"B"}\n'
                                                 '{"title":"Cook","company":"B"}\n')
        forward = program.run("--list", "--format=json", one, two).json()
        backward = program.run("--list", "--format=json", two, one).json()
        whole = program.run("--list", "--format=json", folder).json()
    assert forward["roles"] == backward["roles"] == whole["roles"]
    assert forward["report_id"] == backward["report_id"] == whole["report_id"]


def test_text_forms():
    listed = program.run("--sample", "--list").out.splitlines()
    assert len(listed) == 41 and all(line.count("\t") == 8 for line in listed)
    postings = program.run("--sample", "--postings", "--role=Epidemiologist").out.splitlines()
    assert len(postings) == 4 and all(line.count("\t") == 10 for line in postings)
    assert "pay-zero, noted: 3" in program.run("--sample", "--check").out
    assert program.run("--version").out.startswith("rolebook ")


tap.run([
    ("wrong usage", test_wrong_usage),
    ("order of members", test_members),
    ("the same bytes", test_same_bytes),
    ("figures add up", test_consistent),
    ("roles by name", test_roles_by_name),
    ("filters", test_filters),
    ("switches", test_switches),
    ("assume", test_assume),
    ("several inputs", test_several_inputs),
    ("text forms", test_text_forms),
])
