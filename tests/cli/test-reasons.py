# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pins, for small made-up files, how often each reason is given."""

import json
import re
import tempfile

import program
import tap

BASE = {"title": "Baker", "company": "Mill", "location": "Denver, CO"}


def record(**more):
    return {**BASE, **more}


def raw(*records):
    """A list of records of which some are no JSON."""
    return "[\n" + ",\n".join(r if isinstance(r, str) else json.dumps(r) for r in records) + "\n]"


DEEP = '{"title": "Baker", "pay": ' + "[" * 70 + "]" * 70 + "}"
LONG = '{"title": "Baker", "x": "' + "a" * (9 * 1024 * 1024) + '"}'
WIDE = '{"title": "Baker", "x": {' + ",".join(f'"k{i}": 1' for i in range(5000)) + "}}"

LINKEDIN = {"@type": "JobPosting", "title": "Baker",
            "hiringOrganization": {"name": "Mill", "sameAs": "https://www.linkedin.com/company/m"},
            "educationRequirements": {"credentialCategory": "bachelor degree"}}
GREENHOUSE = {"absolute_url": "https://boards.example.org/1", "internal_job_id": 1, "id": 1,
              "title": "Baker", "location": {"name": "Denver, CO"},
              "metadata": [{"name": "Referral Reward", "value_type": "currency",
                            "value": {"amount": "500", "unit": "USD"}}]}
RANGES = {**GREENHOUSE, "metadata": [
    {"name": f"Pay {i}", "value_type": "currency_range",
     "value": {"min_value": "100000.0", "max_value": "120000.0", "unit": "USD"}}
    for i in range(3)]}

# name → (content, postings, refused, {reason: count})
TABLE = {
    "nothing wrong": (raw(record(), record()), 2, 0, {}),
    "pay-zero": (raw(record(salary_min=0, salary_max=0), record(salary=0.01),
                     record(salary_min=0, salary_max=50000)), 3, 0, {"pay-zero": 2}),
    "pay-unreadable": (raw(record(salary="$ 5 per parcel"), record(salary="Competitive")), 2, 0,
                       {"pay-unreadable": 1}),
    "pay-not-salary": (raw(GREENHOUSE), 1, 0, {"pay-not-salary": 1}),
    "pay-several": (raw(RANGES), 1, 0, {"pay-several": 2}),
    "currency-unknown": (raw(record(salary_min=50000, currency="XQQ")), 1, 0,
                         {"currency-unknown": 1}),
    "period-unknown": (raw(record(salary_min=50000, currency="USD", salary_period="fortnightly-ish")),
                       1, 0, {"period-unknown": 1}),
    "date-unreadable": (raw(record(date_posted="2026-13-45"), record(date_posted="yesterday")), 2, 0,
                        {"date-unreadable": 1}),
    "degree-machine-filled": (raw(LINKEDIN), 1, 0, {"degree-machine-filled": 1}),
    "degree-unreadable": (raw(record(education="ask us")), 1, 0, {"degree-unreadable": 1}),
    "member-mistyped": (raw({"@type": "JobPosting", "title": "Baker", "url": 7}), 1, 0,
                        {"member-mistyped": 1}),
    "name-repeated": (raw('{"title": "Cook", "title": "Baker"}'), 1, 0, {"name-repeated": 1}),
    "number-unusable": (raw('{"title": "Baker", "salary_min": 99999999999999999999}',
                            '{"title": "Baker", "salary_min": 1e999}'), 2, 0,
                        {"number-unusable": 2}),
    "range-swapped": (raw(record(salary_min=60000, salary_max=50000)), 1, 0, {"range-swapped": 1}),
    "text-repaired": (raw('{"title": "Ba\\u0000ker"}', '{"title": "Ba\\ud800ker"}'), 2, 0,
                      {"text-repaired": 2}),
    "json-syntax": (raw(record(), '{"title": Baker}', record()), 2, 1, {"json-syntax": 1}),
    "title-missing": (raw(record(), record(title=""), record(title=None)), 1, 2,
                      {"title-missing": 2}),
    "not-a-posting": (raw(record(), '"a notice"', "7", {"notice": "terms"}), 1, 0,
                      {"not-a-posting": 3}),
    "too-deep": (raw(record(), DEEP, record()), 2, 1, {"too-deep": 1}),
    "too-large, text": (raw(record(), LONG), 1, 1, {"too-large": 1}),
    "too-large, members": (raw(record(), WIDE), 1, 1, {"too-large": 1}),
    "format-unknown": ('{"a": 1}', 0, 0, {"not-a-posting": 1, "format-unknown": 1}),
    "version-unknown": ('{"format":"rolebook.postings","version":9,"postings":[{"title":"x"}]}',
                        0, 0, {"version-unknown": 1}),
    "file-unreadable": (None, 0, 0, {"file-unreadable": 1}),
    "after the list": ('{"jobs": [' + json.dumps(record()) + '], }', 1, 0, {"json-syntax": 1}),
}


def test_row(content, postings, refused, reasons):
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/missing.json"
        if content is not None:
            path = program.write(folder, "file.json", content)
        source = program.run("--check", "--format=json", path).json()["sources"][0]
    assert source["postings"] == postings, source
    assert source["refused"] == refused, source
    assert source["records"] == postings + refused, source
    assert {r["reason"]: r["count"] for r in source["reasons"]} == reasons, source["reasons"]


def test_places():
    """A place says record, line, column and byte; fifty are kept, all are counted."""
    rows = [record()] * 3 + ['{"title": Baker}'] + [record(salary_min=0)] * 70
    text = raw(*rows)
    with tempfile.TemporaryDirectory() as folder:
        path = program.write(folder, "file.json", text)
        reasons = program.run("--check", "--format=json", path).json()["sources"][0]["reasons"]
    by_code = {reason["reason"]: reason for reason in reasons}
    place = by_code["json-syntax"]["places"][0]
    assert (place["record"], place["line"], place["column"]) == (4, 5, 11), place
    assert text.encode()[place["offset"]:].startswith(b"Baker}"), place
    assert by_code["pay-zero"]["count"] == 70 and len(by_code["pay-zero"]["places"]) == 50
    assert by_code["pay-zero"]["outcome"] == "noted"


# Only a file that changes while it is read has this reason; the tests of the loader give it.
ELSEWHERE = {"file-changed"}


def find_codes():
    """The codes with their outcomes, from the source."""
    text = (program.ROOT / "src" / "model" / "rb-reason.c").read_text(encoding="utf-8")
    return dict(re.findall(r'\{ "([a-z-]+)",\s+RB_OUTCOME_(\w+)', text))


def test_every_code():
    """Every code stands in the table above."""
    given = {code for row in TABLE.values() for code in row[3]}
    codes = find_codes()
    assert len(codes) == 23 and set(codes) - given == ELSEWHERE, set(codes) ^ given


def test_man_page():
    """The man page lists exactly the codes there are, each under its outcome."""
    text = (program.ROOT / "data" / "rolebook.1").read_text(encoding="utf-8")
    text = text[text.index(".Sh REASONS"):text.index(".Sh ENVIRONMENT")]
    found = {}
    for part in re.split(r"^(?=Noted|Repaired|Refused)", text, flags=re.MULTILINE)[1:]:
        outcome = part[:part.index(":")].upper()
        found.update({code: outcome for code in re.findall(r"^\.It ([a-z-]+)$", part, re.MULTILINE)})
    assert found == find_codes(), found


tap.run([(name, lambda row=row: test_row(*row)) for name, row in TABLE.items()] +
        [("places", test_places), ("every code", test_every_code), ("man page", test_man_page)])
