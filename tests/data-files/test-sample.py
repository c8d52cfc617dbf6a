#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the sample: the same bytes from the same seed, and in it what it promises."""

import argparse
import collections
import datetime
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import rules
import tap

NAMES = ("p10", "p25", "median", "p75", "p90")
SHARES = (0.10, 0.25, 0.50, 0.75, 0.90)
MEMBERS = ["title", "employer", "place", "country", "workplace", "posted", "url", "type", "level",
           "pay", "degree", "degree_level", "positions", "skills", "description",
           "responsibilities"]
VALUES = {
    "workplace": {"on_site", "hybrid", "remote"},
    "type": {"full_time", "part_time", "contract", "temporary", "internship", "per_diem"},
    "level": {"intern", "entry", "mid", "senior", "lead"},
    "degree": {"required", "required_or_experience", "preferred", "not_needed"},
    "degree_level": {"none", "high_school", "certificate", "associate", "bachelor", "master",
                     "doctoral"},
}
YEARLY = ("USD", "year")
HOURLY = ("USD", "hour")

parser = argparse.ArgumentParser()
parser.add_argument("root", type=pathlib.Path, help="the project's folder")
parser.add_argument("sample", type=pathlib.Path, help="the sample as built")
arguments = parser.parse_args()

script_path = arguments.root / "data" / "sample" / "make-sample.py"
plan_path = arguments.root / "data" / "sample" / "occupations.json"
plan = json.loads(plan_path.read_text(encoding="utf-8"))
sample_bytes = arguments.sample.read_bytes()
sample = json.loads(sample_bytes)
postings = sample["postings"]
roles = {role["role"]: role for role in plan["roles"]}


@functools.lru_cache(maxsize=None)
def postings_by_title():
    groups = collections.defaultdict(list)
    for posting in postings:
        groups[rules.normalise_title(posting)].append(posting)
    return groups


@functools.lru_cache(maxsize=None)
def openings_of(name):
    return rules.unique_postings(postings_by_title()[name.casefold()])


def points_of(name, stratum):
    """Returns the pay points of a role in a stratum, stated and plausible ones only."""
    pays = [opening.get("pay") for opening in openings_of(name)]
    return [rules.pay_point(pay) for pay in pays
            if rules.kind_of_pay(pay) == "stated" and (pay["currency"], pay["period"]) == stratum]


def kinds_of(name):
    return collections.Counter(rules.kind_of_pay(opening.get("pay"))
                               for opening in openings_of(name))


def all_openings():
    return [opening for name in roles for opening in openings_of(name)]


def make(*options, **environment):
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder, "sample.json")
        command = [sys.executable, str(script_path), str(plan_path), str(output), *options]
        subprocess.run(command, check=True, env={**os.environ, **environment})
        return output.read_bytes()


# The script


def test_same_seed():
    assert make(f"--seed={sample['seed']}") == sample_bytes


def test_environment():
    assert make(LC_ALL="C", TZ="Asia/Tokyo", PYTHONHASHSEED="7", PYTHONUTF8="0") == sample_bytes


def test_other_seed():
    other = json.loads(make("--seed=1"))
    assert other["seed"] == 1
    assert other["postings"] != postings


# The document


def test_head():
    assert sample["format"] == "rolebook.postings" and sample["version"] == 1
    assert sample["invented"] is True
    assert sample["language"] == "en" and sample["license"] == "CC0-1.0"
    assert "Bureau of Labor Statistics" in sample["source"] and "May 2024" in sample["source"]


def test_size():
    assert 1_900 <= len(postings) <= 2_200, len(postings)
    assert len(sample_bytes) < 1_300_000, len(sample_bytes)


def test_members():
    for posting in postings:
        assert [name for name in MEMBERS if name in posting] == list(posting), posting
        assert None not in posting.values(), posting
        for name, values in VALUES.items():
            assert posting.get(name) is None or posting[name] in values, posting


def test_invented_hosts():
    for posting in postings:
        parts = urllib.parse.urlsplit(posting.get("url", "https://a.example.org/"))
        assert parts.scheme == "https", posting
        assert re.fullmatch(r"[a-z0-9-]+\.example\.(com|net|org)", parts.netloc), posting


def test_dates():
    days = sorted(posting["posted"] for posting in postings if "posted" in posting)
    assert (days[0], days[-1]) == ("2026-01-03", "2026-11-20"), (days[0], days[-1])
    assert all(datetime.date.fromisoformat(day).isoformat() == day for day in days)
    assert len(days) < len(postings), "some postings are undated"


def test_typography():
    for posting in postings:
        texts = [posting["description"], *posting["skills"], *posting.get("responsibilities", [])]
        assert not re.search(r"[\"']|\.\.\.|  |--", " ".join(texts)), posting


# The roles


def test_titles():
    assert set(postings_by_title()) == {name.casefold() for name in roles}


def test_fields():
    fields = {role["field"] for role in roles.values()}
    assert len(roles) >= 30 and len(fields) >= 10, (len(roles), len(fields))


def test_commonest_spelling(name):
    titles = collections.Counter(opening["title"] for opening in openings_of(name))
    assert max(titles, key=lambda title: (titles[title], title)) == name, titles


def test_counts(name):
    role = roles[name]
    assert len(openings_of(name)) == role["openings"], len(openings_of(name))
    assert len(postings_by_title()[name.casefold()]) == role["openings"] + role.get("copies", 0)
    given = [pay for pay in role.get("given_pay", []) if rules.kind_of_pay(pay) == "stated"]
    for stratum in (YEARLY, HOURLY):
        expected = role["pay"].get(stratum[1], 0)
        expected += sum((pay["currency"], pay["period"]) == stratum for pay in given)
        assert len(points_of(name, stratum)) == expected, (stratum, expected)
    assert kinds_of(name)["estimated"] == role["pay"].get("estimated", 0)


def test_percentiles(name):
    """From 50 pay points within 3%, from 11 within 5% of the published figures."""
    role = roles[name]
    points = points_of(name, YEARLY)
    tolerance = 0.03 if len(points) >= 50 else 0.05
    for percentile_name, share, published in zip(NAMES, SHARES, role["percentiles"]):
        value = rules.percentile(points, share)
        at_least = percentile_name in role.get("capped", [])
        assert value >= published * (1 - tolerance), (percentile_name, value, published)
        assert at_least or value <= published * (1 + tolerance), (percentile_name, value, published)


def test_reference():
    """The figures in the plan are those of the published table."""
    path = tap.find_shared(arguments.root, "reference/bls-oews.json")
    table = json.loads(path.read_text(encoding="utf-8"))
    rows = {row["soc"]: row for row in table["rows"]}
    assert plan["source"] == table["source"]
    for role in roles.values():
        row = rows[role["soc"]]
        assert role["occupation"] == row["title"], role["role"]
        assert [name for name in NAMES if row[name] == "#"] == role.get("capped", []), role["role"]
        published = [239_200 if row[name] == "#" else row[name] for name in NAMES]
        assert role["percentiles"] == published, role["role"]


# What real data has


def test_seed_role():
    (opening,) = openings_of("Back End Software Engineer")
    assert opening["title"] == "Back End Software Engineer"
    assert opening["pay"] == {"amount": 105000, "currency": "USD", "period": "year"}
    assert (opening["degree"], opening["degree_level"]) == ("required", "bachelor")
    assert "computer science" in opening["description"]
    assert "positions" not in opening


def test_small_and_large_roles():
    sizes = collections.Counter(len(openings_of(name)) for name in roles)
    assert sizes[1] == 1 and sizes[3] == 1 and sizes[8] == 1, sizes
    assert len(openings_of("Registered Nurse")) >= 200


def test_ladder():
    """The display ladder R3 is met on each rung and at its edges."""
    sizes = {len(points_of(name, YEARLY)) for name in roles}
    assert {0, 1, 2, 3, 5, 6, 8, 10, 11, 28, 29, 30} <= sizes, sorted(sizes)


def test_role_without_pay():
    assert set(kinds_of("Loan Officer")) == {"none"}


def test_role_paid_by_the_hour():
    for name in ("Barista", "Warehouse Worker"):
        assert points_of(name, HOURLY) and not points_of(name, YEARLY)
        assert set(kinds_of(name)) == {"stated", "none"}


def test_role_with_mixed_periods():
    for stratum in (HOURLY, YEARLY):
        assert len(points_of("Electrician", stratum)) >= 11, stratum


def test_role_with_two_currencies():
    strata = collections.Counter((opening["pay"]["currency"], opening["country"])
                                 for opening in openings_of("Data Analyst") if "pay" in opening)
    assert set(strata) == {("USD", "US"), ("GBP", "GB")} and strata["GBP", "GB"] >= 11, strata


def test_role_with_outlier():
    points = sorted(points_of("Graphic Designer", YEARLY))
    assert points[-1] > 5 * points[-2], points[-2:]


def test_role_with_low_coverage():
    kinds = kinds_of("Attorney")
    assert 0 < kinds["stated"] < 0.2 * len(openings_of("Attorney")), kinds


def test_role_of_few_employers():
    assert len({opening["employer"] for opening in openings_of("Firefighter")}) < 5


def test_largest_stratum():
    strata = collections.Counter((posting["pay"]["currency"], posting["pay"]["period"])
                                 for posting in postings if "pay" in posting)
    assert max(strata, key=strata.get) == YEARLY, strata


def test_kinds_of_pay():
    kinds = collections.Counter(rules.kind_of_pay(opening.get("pay")) for opening in all_openings())
    assert kinds["stated"] > 1_200 and kinds["none"] > 200, kinds
    assert kinds["estimated"] >= 10 and kinds["set_aside"] >= 3, kinds


def test_odd_pay():
    pays = [opening["pay"] for opening in all_openings() if "pay" in opening]
    zero = [pay for pay in pays if rules.kind_of_pay(pay) == "none"]
    swapped = [pay for pay in pays if pay.get("floor", 0) > pay.get("ceiling", pay.get("floor", 0))]
    wide = [pay for pay in pays if rules.is_wide(pay)]
    one_sided = [pay for pay in pays if None in rules.bounds_of(pay) and pay not in zero]
    singles = [pay for pay in pays if "amount" in pay]
    counts = [len(found) for found in (zero, swapped, wide, one_sided, singles)]
    assert all(n >= least for n, least in zip(counts, (3, 3, 20, 50, 200))), counts


def test_copies():
    copies = len(postings) - len(all_openings())
    assert 50 <= copies <= 80, copies
    addresses = collections.Counter(posting["url"] for posting in postings if "url" in posting)
    by_address = sum(n - 1 for n in addresses.values())
    assert 15 <= by_address <= copies - 15, by_address


def test_positions():
    several = [opening["positions"] for opening in all_openings() if "positions" in opening]
    assert len(several) >= 20 and min(several) > 1, len(several)


def test_degree_states():
    states = collections.Counter(opening.get("degree") for opening in all_openings())
    assert len(states) == 5 and min(states.values()) >= 50, states


GENERAL_TESTS = [
    test_same_seed, test_environment, test_other_seed, test_head, test_size, test_members,
    test_invented_hosts, test_dates, test_typography, test_titles, test_fields, test_reference,
    test_seed_role, test_small_and_large_roles, test_ladder, test_role_without_pay,
    test_role_paid_by_the_hour, test_role_with_mixed_periods, test_role_with_two_currencies,
    test_role_with_outlier, test_role_with_low_coverage, test_role_of_few_employers,
    test_largest_stratum, test_kinds_of_pay, test_odd_pay, test_copies, test_positions,
    test_degree_states,
]


def all_tests():
    for test in GENERAL_TESTS:
        yield test.__name__[len("test_"):], test
    for name in roles:
        yield f"counts/{name}", functools.partial(test_counts, name)
        yield f"spelling/{name}", functools.partial(test_commonest_spelling, name)
        if len(points_of(name, YEARLY)) >= 11:
            yield f"percentiles/{name}", functools.partial(test_percentiles, name)


tap.run(all_tests())
