# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every figure of --list against an independent computation from the rows of --postings."""

import json
import tempfile

import figures
import program
import tap

# A row: employer, place, day, pay, degree, type, positions. Pay is (floor, ceiling, currency,
# period); what is None is left out.
TOWN = [
    ("A", "Denver", "2026-10-01", (50000, 60000, "USD", "year"), "required", "full_time", 1),
    ("A", "Denver", "2026-10-09", (50000, 60000, "USD", "year"), "required", "full_time", 1),
    ("A", "Boulder", "2026-09-01", (50000, 100001, "USD", "year"), "preferred", "part_time", 3),
    ("B", "Denver", "2026-08-15", (24.5, None, "USD", "hour"), None, "contract", 1),
    ("B", "denver, CO", "2026-08-16", (44.953, 50, "USD", "hour"), "not_needed", None, 1),
    ("C", "Lyon", "2026-07-01", (3000, 3500, "EUR", "month"), None, "full_time", 2),
    ("C", None, None, (None, 90000, "USD", "year"), "required_or_experience", None, 1),
    ("D", "Reno", "2026-01-31", (200, None, "USD", "year"), "required", None, 1),
    ("D", "Reno", "2026-02-28", None, None, None, 1),
    (None, "Reno", "2026-03-01", (61234.5, None, "USD", "year"), None, "internship", 1),
    ("E", "Pune", "2026-03-02", (900000, 1100000, "INR", "year"), None, "full_time", 1),
    ("F", "Reno", "2026-03-03", (70000, 70000, None, "year"), None, "full_time", 1),
    ("G", "Reno", "2026-03-04", (25, 30, None, None), None, "full_time", 1),
]


def make_posting(title, row):
    employer, place, posted, pay, degree, kind, positions = row
    made = {"title": title, "employer": employer, "place": place, "posted": posted,
            "degree": degree, "type": kind, "positions": positions}
    if pay:
        names = ("floor", "ceiling", "currency", "period")
        made["pay"] = {name: value for name, value in zip(names, pay) if value is not None}
    return {name: value for name, value in made.items() if value is not None}


def write_town(folder):
    postings = [make_posting(title, row) for title in ("Baker", "Cook") for row in TOWN]
    return program.write(folder, "town.json", {"format": "rolebook.postings", "version": 1,
                                               "postings": postings})


def read(*arguments):
    return program.run("--postings", "--format=json", *arguments).lines()


def check(source, options, rules=None, keep=lambda posting: True, postings=None):
    """Compares --list with the postings that are kept of all there are."""
    rules = rules or figures.Rules()
    answer = program.run("--list", "--format=json", *options, source)
    assert answer.status == 0, (options, answer.err)
    kept = [posting for posting in postings or read(source) if keep(posting)]
    assert kept, options
    figures.check_list(answer.json(), kept, rules)
    same = [(p["role"], p["source"]["record"]) for p in read(*options, source)]
    assert same == [(p["role"], p["source"]["record"]) for p in kept], options


def check_switches(source):
    rules = figures.Rules
    check(source, [])
    for point in ("floor", "midpoint", "ceiling"):
        check(source, [f"--pay-point={point}"], rules(pay_point=point))
    check(source, ["--as-yearly"], rules(as_yearly=True))
    check(source, ["--as-yearly", "--hours-in-year=1950"], rules(as_yearly=True, hours=1950))
    for words in (("estimates",), ("implausible",), ("copies",), ("copies", "implausible")):
        check(source, [f"--include={','.join(words)}"], rules(include=words))
    check(source, ["--stratum=EUR/month"])


def check_filters(source):
    def pays(low, high):
        def keep(posting):
            rules = figures.Rules()
            return (rules.counts(posting) and rules.stratum(posting) == ("USD", "year")
                    and low <= rules.point(posting) <= high)
        return keep

    check(source, ["--place=DENVER"], keep=lambda p: "denver" in (p["place"] or "").lower())
    check(source, ["--since=2026-03-02"], keep=lambda p: (p["posted"] or "") >= "2026-03-02")
    check(source, ["--until=2026-03-02"],
          keep=lambda p: p["posted"] is not None and p["posted"] <= "2026-03-02")
    check(source, ["--degree=required,preferred"],
          keep=lambda p: p["degree"] in ("required", "preferred"))
    check(source, ["--degree=not_stated"], keep=lambda p: p["degree"] == "not_stated")
    check(source, ["--type=full_time"], keep=lambda p: p["type"] == "full_time")
    check(source, ["--type=part_time,contract"],
          keep=lambda p: p["type"] in ("part_time", "contract"))
    check(source, ["--pay-stated"], keep=figures.Rules().counts)
    check(source, ["--pay-from=55000", "--pay-to=75000.5"], keep=pays(55000, 75000.5))
    check(source, ["--pay-from=61234.5"], keep=pays(61234.5, 1e12))
    check(source, ["--pay-to=61234.5"], keep=pays(0, 61234.5))


def test_sample_switches():
    check_switches("--sample")


def test_sample_filters():
    check_filters("--sample")


def test_sample_fewest():
    """Small roles are not shown; the totals are those of all roles."""
    postings = read("--sample")
    rules = figures.Rules()
    roles = [r for r in figures.make_roles(postings, rules) if r["openings"] >= 60]
    found = program.run("--list", "--format=json", "--fewest=60", "--sample").json()
    assert roles
    figures.check_roles(found["roles"], roles)
    figures.check_strata(found["strata"], figures.make_strata(postings, rules), "all")
    names = {role["role"] for role in roles}
    assert read("--fewest=60", "--sample") == [p for p in postings if p["role"] in names]


def on_town(test):
    def run():
        with tempfile.TemporaryDirectory() as folder:
            test(write_town(folder))
    return run


def check_assume(source):
    """What the user says of unmarked pay is counted, and marked as assumed."""
    postings = read("--assume=EUR/month", source)
    unmarked = [p["pay"] for p in postings if p["source"]["record"] in (12, 13, 25, 26)]
    assert [(pay["currency"], pay["period"]) for pay in unmarked] == [
        ("EUR", "year"), ("EUR", "month")] * 2, unmarked
    assert [pay["assumed"] for pay in unmarked] == [["currency"], ["currency", "period"]] * 2
    check(source, ["--assume=EUR/month"], postings=postings)


def check_pay_counts(source):
    """Wide ranges and assumed currencies and periods, counted by hand in the table above."""
    found = program.run("--list", "--format=json", source).json()["pay"]
    assert found == {"stated": 22, "estimated": 0, "set_aside": 2, "not_stated": 2,
                     "currency_assumed": 0, "period_inferred": 0, "wide": 2}, found


def test_numbers_are_short():
    """Numbers are the shortest that read back the same; nothing absent is 0."""
    def check_text(text):
        value = float(text)
        shortest = int(value) if value.is_integer() and abs(value) < 1e15 else value
        assert text == repr(shortest), text
        return value
    out = program.run("--list", "--sample", "--format=json").out
    found = json.loads(out, parse_float=check_text, parse_int=check_text)
    assert all(stratum["min"] > 0 for role in found["roles"] for stratum in role["strata"])


tap.run([
    ("sample: switches", test_sample_switches),
    ("sample: filters", test_sample_filters),
    ("sample: fewest", test_sample_fewest),
    ("small file: switches", on_town(check_switches)),
    ("small file: filters", on_town(check_filters)),
    ("small file: assume", on_town(check_assume)),
    ("small file: counts of pay", on_town(check_pay_counts)),
    ("short numbers", test_numbers_are_short),
])
