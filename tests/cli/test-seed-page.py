# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page Rolebook started from: all of its items, none of its defects, and nothing canned."""

import re
import tempfile

import program
import tap

ROLE = "Back End Software Engineer"


def make(postings):
    return {"format": "rolebook.postings", "version": 1, "postings": postings}


def posting(amount=105000, degree="required", number=1, **more):
    made = {"title": ROLE, "employer": f"Employer {number}", "place": "Denver, CO",
            "posted": f"2026-10-{number:02}", "url": f"https://www.example.org/{number}",
            "degree": degree,
            "pay": {"amount": amount, "currency": "USD", "period": "year"}}
    made.update(more)
    return made


def summarise(postings):
    """The text and the JSON of the role's page for given postings."""
    with tempfile.TemporaryDirectory() as folder:
        path = program.write(folder, "postings.json", make(postings))
        text = program.run(f"--summary={ROLE}", path)
        found = program.run(f"--summary={ROLE}", "--format=json", path)
    assert text.status == 0 and found.status == 0, (text.err, found.err)
    return text.out, found.json()


def has(text, *needles):
    for needle in needles:
        assert needle in text, f"not found: {needle}\n{text}"


def test_sample():
    text = program.run("--sample", f"--summary={ROLE}").out
    has(text, f"# {ROLE} Average Salaries and Statistics", "- Job openings: 1\n",
        "- Average salary: $105,000 a year (from 1 of 1 openings)",
        "- Degree requirement: 1 of 1 openings requires a degree (100%).",
        "1 opening states pay: $105,000 a year.", "## Average Salary", "## Responsibilities",
        f"## How to become a {ROLE}", "## Note")
    duties = text.split("## Responsibilities")[1].split("## How to become")[0]
    steps = text.split("## How to become")[1].split("## Note")[0]
    assert len(re.findall(r"^\d+\. ", duties, re.M)) == 8
    assert len(re.findall(r"^\d+\. \*\*", steps, re.M)) == 5


def test_no_defects():
    """One number is never two statistics, and one posting is neither industry nor employers."""
    text = program.run("--sample", f"--summary={ROLE}").out.lower()
    for defect in ("industry", "of employers", "median", "$105000", "not always required",
                   "approximately", "approx."):
        assert defect not in text, defect


def test_same_in_json():
    found = program.run("--sample", f"--summary={ROLE}", "--format=json").json()
    assert (found["role"], found["openings"], found["with_pay"]) == (ROLE, 1, 1)
    assert found["degree"]["required"] == 1 and sum(found["degree"].values()) == 1
    stratum = found["strata"][0]
    assert (stratum["currency"], stratum["period"], stratum["n"]) == ("USD", "year", 1)
    assert stratum["mean"] == stratum["min"] == stratum["max"] == stratum["median"] == 105000
    assert stratum["median_interval"] is None and stratum["bins"] == []
    assert len(found["responsibilities"]) == 8 and len(found["steps"]) == 5
    assert all(duty["source"] == "catalogue" for duty in found["responsibilities"])


def test_pay_changes():
    text, found = summarise([posting(amount=98765)])
    assert "105,000" not in text
    has(text, "Average salary: $98,765 a year", "1 opening states pay: $98,765 a year.")
    assert found["strata"][0]["mean"] == 98765
    assert any("$98,765" in sentence for sentence in found["sentences"])


def test_degree_changes():
    text, found = summarise([posting(degree="preferred")])
    has(text, "- Degree requirement: 0 of 1 openings require a degree (0%).",
        "**Education**: 0 of 1 openings require a degree (0%).",
        "- Preferred: 1 (100%), 1 employer")
    assert found["degree"]["preferred"] == 1 and found["degree"]["required"] == 0
    assert "0 of 1 openings require a degree (0%)." in found["steps"][0]["text"]


def test_number_changes():
    """Every place that states the number, the average or the share follows the postings."""
    amounts = [90000, 100000, 110000, 120000, 131000, 143000, 156000]
    degrees = ["required"] * 4 + ["required_or_experience", "preferred", "not_needed"]
    postings = [posting(amount, degree, number)
                for number, (amount, degree) in enumerate(zip(amounts, degrees), 1)]
    text, found = summarise(postings)
    assert found["openings"] == found["with_pay"] == found["employers"] == 7
    has(text, "from 7 openings, 1 October – 7 October 2026",
        "- Job openings: 7\n", "- Average salary: $121,400 a year (from 7 of 7 openings)",
        "- Median salary: $120,000", "The median is $120,000.",
        "The true middle may lie anywhere from $90,000 to $156,000.",
        "7 openings state pay, from $90,000 to $156,000 a year; the average is $121,400.",
        "- Degree requirement: 57% of the openings require a degree (4 of 7).",
        "**Education**: 57% of the openings require a degree (4 of 7).",
        "- Required: 4 (57%), 4 employers",
        "- Required, or equivalent experience: 1 (14%), 1 employer")
    assert found["strata"][0]["mean"] == 850000 / 7
    assert found["strata"][0]["median_interval"] == [90000, 156000]


def test_no_pay():
    nothing = posting()
    del nothing["pay"]
    text, found = summarise([nothing])
    has(text, "None of these openings state pay.", "Average salary: no opening states pay")
    assert found["strata"] == [] and found["with_pay"] == 0


def test_own_texts():
    """Texts on roles in the file win over the built-in ones."""
    document = make([posting()])
    document["roles"] = [{"role": ROLE, "responsibilities": ["Keep {openings} in mind."],
                          "steps": [{"title": "Start", "text": "{pay} {degree}"}]}]
    with tempfile.TemporaryDirectory() as folder:
        path = program.write(folder, "own.json", document)
        found = program.run(f"--summary={ROLE}", "--format=json", path).json()
    assert [duty["text"] for duty in found["responsibilities"]] == ["Keep 1 opening in mind."]
    assert found["steps"] == [{
        "title": "Start", "source": "catalogue",
        "text": "1 opening states pay: $105,000 a year. "
                "1 of 1 openings requires a degree (100%)."}], found["steps"]


tap.run([
    ("the sample has every item", test_sample),
    ("none of the defects", test_no_defects),
    ("the same in JSON", test_same_in_json),
    ("pay changes", test_pay_changes),
    ("degree changes", test_degree_changes),
    ("number of postings changes", test_number_changes),
    ("no pay", test_no_pay),
    ("texts of the file", test_own_texts),
])
