# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds figures of real files against figures computed by another program."""

import csv
import json
import math

import program
import tap

NAMES = ["mean", "min", "p10", "p25", "median", "p75", "p90", "max"]
FILES = ["jsonld-linkedin.ndjson", "survey-aijobs.json", "ashby-ramp.json",
         "greenhouse-datadog.json", "greenhouse-flatiron.json", "wrapper-same-id.json",
         "maneki.ndjson"]
EVERYTHING = "--include=estimates,implausible,copies"


def get_folder():
    return tap.find_shared(program.ROOT, "corpus/EXPECTED.json").parent


def get_expected(name):
    return json.loads((get_folder() / "EXPECTED.json").read_text(encoding="utf-8"))["files"][name]


def is_near(ours, theirs):
    """Some of their figures are rounded to two decimals."""
    return abs(ours - theirs) <= max(0.005 + 1e-9, 1e-6 * abs(theirs))


def check(where, ours, theirs):
    assert ours["n"] == theirs["n"], (where, "n", ours["n"], theirs["n"])
    for name in NAMES:
        assert is_near(ours[name], theirs[name]), (where, name, ours[name], theirs[name])


def quantile(values, share):
    """Hyndman and Fan's type 7."""
    position = (len(values) - 1) * share
    low = math.floor(position)
    high = min(low + 1, len(values) - 1)
    return values[low] + (position - low) * (values[high] - values[low])


def summarise(points):
    points = sorted(points)
    return {"n": len(points), "mean": math.fsum(points) / len(points), "min": points[0],
            "p10": quantile(points, 0.10), "p25": quantile(points, 0.25),
            "median": quantile(points, 0.50), "p75": quantile(points, 0.75),
            "p90": quantile(points, 0.90), "max": points[-1]}


def get_point(pay):
    bounds = [bound for bound in (pay["floor"], pay["ceiling"]) if bound is not None]
    return sum(bounds) / len(bounds)


def pool(name, currency):
    """The pay points of one currency over all periods, from the postings themselves."""
    postings = program.run("--postings", "--format=json", EVERYTHING, get_folder() / name).lines()
    return summarise(get_point(posting["pay"]) for posting in postings
                     if posting["pay"]["kind"] != "none" and
                     posting["pay"]["currency"] in currency)


def check_bucket(name, bucket, figures, strata):
    currency, period = bucket.split("/")
    if currency == "USD?":
        check((name, bucket), pool(name, {None, "USD"}), figures)
    elif period == "None":
        check((name, bucket), pool(name, {currency}), figures)
    else:
        key = (currency, period.split()[-1].lower())
        assert key in strata, (name, key)
        check((name, bucket), strata[key], figures)


def test_file(name):
    expected = get_expected(name)
    answer = program.run("--list", "--format=json", EVERYTHING, get_folder() / name)
    assert answer.status == 0, answer.err
    found = answer.json()
    assert found["postings"] == expected["postings"], (name, found["postings"])
    strata = {(stratum["currency"], stratum["period"]): stratum for stratum in found["strata"]}
    for bucket, figures in expected["buckets"].items():
        check_bucket(name, bucket, figures, strata)
    if not any(bucket.endswith(("None", "?/None")) for bucket in expected["buckets"]):
        assert len(strata) == len(expected["buckets"]), (name, sorted(map(str, strata)))
    check_roles(name, expected, found)


def check_roles(name, expected, found):
    roles = {role["role"]: role for role in found["roles"]}
    for title, figures in expected.get("by_title", {}).items():
        strata = [stratum for stratum in roles[title]["strata"]
                  if (stratum["currency"], stratum["period"]) == ("USD", "year")]
        check((name, title), strata[0], figures)


def check_counts(name, answer):
    """All pay is accounted for, and so is every record."""
    found = answer.json()
    pay = found["pay"]
    kinds = pay["stated"] + pay["estimated"] + pay["set_aside"] + pay["not_stated"]
    assert kinds == found["postings"], (name, pay)
    for source in found["sources"]:
        assert source["records"] == source["postings"] + source["refused"], (name, source)


def test_accounts():
    """For every file of the corpus, readable or not: records are postings and refusals."""
    folder = get_folder()
    with open(folder / "INDEX.tsv", encoding="utf-8") as index:
        rows = list(csv.DictReader(index, delimiter="\t"))
    assert len(rows) == 68, len(rows)
    for row in rows:
        answer = program.run("--check", "--format=json", folder / row["file"])
        source = answer.json()["sources"][0]
        assert source["records"] == source["postings"] + source["refused"], row["file"]
        if row["file"] in FILES:
            assert source["postings"] == int(row["postings"]), (row["file"], source["postings"])
        listed = program.run("--list", "--format=json", folder / row["file"])
        if listed.status in (0, 1) and listed.out:
            check_counts(row["file"], listed)


def test_left_out():
    """What the rules leave out by default is counted."""
    pay = program.run("--list", "--format=json", get_folder() / FILES[0]).json()["pay"]
    assert pay == {"stated": 127, "estimated": 350, "set_aside": 1, "not_stated": 722,
                   "currency_assumed": 0, "period_inferred": 0, "wide": 64}, pay


def main():
    tests = [(name, lambda name=name: test_file(name)) for name in FILES]
    tests += [("accounts", test_accounts), ("left out", test_left_out)]
    tap.run(tests)


main()
