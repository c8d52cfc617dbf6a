# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a role as text, as JSON and as a row of --list: the same figures at every rung."""

import decimal
import functools
import os
import re
import tempfile

import locales
import program
import tap

RUNGS = [0, 1, 2, 3, 5, 6, 10, 11, 28, 29, 30]
NAMES = ["Baker", "Cook", "Dyer", "Fuller", "Glazier"]
DEGREES = ["required", "required_or_experience", "preferred", "not_needed", None]
EXTRA = ["responsibilities", "steps", "sentences", "levels", "places", "similar_roles"]


def make_numbers(seed):
    """Numbers that are the same everywhere."""
    state = seed
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield state >> 40


def make_postings(rung, name, seed):
    """So many openings with pay as the rung says, and two without."""
    numbers = make_numbers(seed)
    title = f"{name} {chr(ord('A') + RUNGS.index(rung))}"
    for i in range(rung + 2):
        made = {"title": title, "employer": f"Employer {next(numbers) % 9}",
                "place": f"Town {next(numbers) % 4}", "url": f"https://www.example.org/{title}/{i}",
                "posted": f"2026-{1 + next(numbers) % 10:02}-{1 + next(numbers) % 28:02}"}
        degree = DEGREES[next(numbers) % 5]
        if degree:
            made["degree"] = degree
        if i < rung:
            amount = 18 + next(numbers) % 4000 / 100 if name == "Glazier" else (
                20000 + next(numbers) % 90000)
            made["pay"] = {"amount": amount, "currency": "USD",
                           "period": "hour" if name == "Glazier" else "year"}
        yield made


def write_roles(folder):
    postings = [posting for number, rung in enumerate(RUNGS) for index, name in enumerate(NAMES)
                for posting in make_postings(rung, name, 1 + number * 10 + index)]
    return program.write(folder, "roles.json", {"format": "rolebook.postings", "version": 1,
                                                "postings": postings})


def write_money(value, n, period):
    """Money as the page shows it: unrounded up to five openings (R3), else T-07; halves go up."""
    value = decimal.Decimal(repr(value))
    tiny = decimal.Decimal("0.0001")
    if n < 6:
        step = tiny if value == value.quantize(tiny) else decimal.Decimal("0.01")
    else:
        step = decimal.Decimal("100" if value >= 10000 else "10" if value >= 1000 else "0.01")
    value = (value / step).quantize(decimal.Decimal(1), decimal.ROUND_HALF_UP) * step
    if value == int(value) and (period != "hour" or value >= 1000):
        return f"${int(value):,}"
    whole, cents = f"{value:,.4f}".split(".")
    return f"${whole}.{cents[:2]}{cents[2:].rstrip('0')}"


def get_shown(stratum):
    """The amounts that the rung of a stratum shows (R3), by name."""
    n = stratum["n"]
    names = ["mean"]
    if n < 11:
        names += ["min", "max"]
    if n >= 6:
        names += ["median", "median_interval"]
    if n >= 11:
        names += ["p25", "p75", "p25_interval", "p75_interval"]
    if n >= 29:
        names += ["p10", "p90", "p10_interval", "p90_interval"]
    return names


def get_amounts(stratum):
    """All amounts that a page may and must show."""
    shown = set()
    for name in get_shown(stratum):
        values = stratum[name] if isinstance(stratum[name], list) else [stratum[name]]
        shown |= {write_money(value, stratum["n"], stratum["period"]) for value in values}
    return shown


def check_text(text, found):
    """The text of a page against its JSON."""
    openings, paid = found["openings"], found["with_pay"]
    salary = text.split("## Average Salary")[1].split("## Degree Requirement")[0]
    degree = text.split("## Degree Requirement")[1].split("## Responsibilities")[0]
    assert f"- Job openings: {openings}\n- Employers: {found['employers']}\n" in text
    for state, label in zip(found["degree"].values(), (
            "Required", "Required, or equivalent experience", "Preferred", "Not needed",
            "Not stated")):
        assert re.search(rf"^- {label}: {state}( |$)", degree, re.M), (label, state, degree)
    if paid == 0:
        assert found["strata"] == [] and "$" not in text, text
        assert "None of these openings state pay." in salary
        return
    stratum, = found["strata"]
    unit = {"hour": "an hour", "year": "a year"}[stratum["period"]]
    mean = write_money(stratum["mean"], paid, stratum["period"])
    assert f"- Average salary: {mean} {unit} (from {paid} of {openings} openings)\n" in text, text
    amounts = set(re.findall(r"\$\d[\d,]*\d(?:\.\d+)?", text))
    assert amounts == get_amounts(stratum), (amounts ^ get_amounts(stratum), text)
    check_labels(salary, stratum)


def check_labels(salary, stratum):
    """Each value stands under its own name, and each interval behind its value."""
    def money(value):
        return write_money(value, stratum["n"], stratum["period"])
    labels = {"Lowest": "min", "Highest": "max", "Median": "median", "10% pay less than": "p10",
              "25% pay less than": "p25", "75% pay less than": "p75", "90% pay less than": "p90"}
    shown = get_shown(stratum) if stratum["n"] >= 3 else []
    for label, name in labels.items():
        line = f"- {label}: {money(stratum[name])}"
        interval = stratum.get(name + "_interval")
        if name in shown and name != "median" and interval:
            line += f" ({money(interval[0])}–{money(interval[1])})"
        assert (line + "\n" in salary) == (name in shown), (line, salary)
    if stratum["n"] >= 6:
        lower, upper = map(money, stratum["median_interval"])
        assert f"The true middle may lie anywhere from {lower} to {upper}." in salary, salary


def check_sentences(text, found):
    """What JSON says in sentences stands on the page."""
    plain = text.replace("\n", " ")
    for sentence in found["sentences"]:
        assert sentence in plain, (sentence, text)


def check_row(row, found):
    """A row of --list: exact, and no more than the rung shows."""
    cells = dict(zip(("role", "openings", "with_pay", "mean", "p25", "median", "p75", "period",
                      "required"), row.split("\t")))
    assert (cells["role"], int(cells["openings"]), int(cells["with_pay"]),
            int(cells["required"])) == (found["role"], found["openings"], found["with_pay"],
                                        found["degree"]["required"])
    stratum = found["strata"][0] if found["strata"] else {"n": 0, "period": ""}
    assert cells["period"] == stratum["period"]
    for name in ("mean", "p25", "median", "p75"):
        is_shown = stratum["n"] > 0 and name in get_shown(stratum)
        assert (cells[name] != "") == is_shown, (name, row)
        if is_shown:
            value = float(cells[name].lstrip("$").replace(",", ""))
            assert abs(value - stratum[name]) <= 0.005, (name, row, stratum[name])


def test_rungs(rung):
    with tempfile.TemporaryDirectory() as folder:
        path = write_roles(folder)
        listed = {role["role"]: role
                  for role in program.run("--list", "--format=json", path).json()["roles"]}
        rows = {row.split("\t")[0]: row for row in program.run("--list", path).out.splitlines()}
        letter = chr(ord("A") + RUNGS.index(rung))
        for name in NAMES:
            role = f"{name} {letter}"
            text = program.run(f"--summary={role}", path).out
            found = program.run(f"--summary={role}", "--format=json", path).json()
            assert list(found)[:3] == ["format", "version", "report_id"]
            assert list(found)[3:] == list(listed[role]) + EXTRA
            assert {member: found[member] for member in listed[role]} == listed[role]
            assert found["with_pay"] == rung and found["openings"] == rung + 2
            check_text(text, found)
            check_sentences(text, found)
            check_row(rows[role], found)


def test_found_duties():
    """Duties are listed with how many openings list them where there is no general text (R19)."""
    duties = ["Glaze the windows of old houses.", "Cut glass to size in the workshop."]
    postings = [{"title": "Window Glazier", "company": f"Employer {i}", "seniority": "senior",
                 "location": "Ghent" if i else "Liège", "responsibilities": duties[:1 + i]}
                for i in range(3)]
    with tempfile.TemporaryDirectory() as folder:
        path = program.write(folder, "glaziers.json", postings)
        found = program.run("--summary=Window Glazier", "--format=json", path).json()
        text = program.run("--summary=Window Glazier", path).out
    assert found["responsibilities"] == [
        {"text": "Glaze the windows of old houses.", "source": {"in": 3, "of": 3}},
        {"text": "Cut glass to size in the workshop.", "source": {"in": 2, "of": 3}},
    ], found["responsibilities"]
    assert "1. Glaze the windows of old houses. (in 3 of 3 openings)\n" in text
    assert found["levels"] == [{"level": "senior", "openings": 3}]
    assert found["places"] == [{"place": "Ghent", "openings": 2}, {"place": "Liège", "openings": 1}]
    assert found["steps"] == [] and "No steps are known for this role." in text


def test_comparison():
    """Sentences that name roles do it without the marks that only labels need."""
    arguments = ["--sample", "--comparison", "--compare=Registered Nurse", "--compare=Accountant"]
    text = program.run(*arguments).out
    found = program.run(*arguments, "--format=json").json()
    assert "Registered Nurse" in found["sentences"][0]
    assert text.splitlines()[-len(found["sentences"]):] == found["sentences"]
    assert "\u2068" not in text and "\u2069" not in text


def test_locale():
    """JSON is the same bytes in every locale; text follows it."""
    answers = [["--list"], ["--summary=Registered Nurse"], ["--postings", "--role=Barista"],
               ["--check"],
               ["--comparison", "--compare=Registered Nurse", "--compare=Accountant"]]
    before = os.environ["LC_ALL"]
    with tempfile.TemporaryDirectory() as folder:
        locales.make(folder, "de_DE")
        plain = [program.run("--sample", "--format=json", *answer).out for answer in answers]
        os.environ.update(LC_ALL="de_DE.UTF-8", LOCPATH=folder)
        try:
            german = [program.run("--sample", "--format=json", *answer).out for answer in answers]
            text = program.run("--sample", "--summary=Barista").out
        finally:
            os.environ["LC_ALL"] = before
            del os.environ["LOCPATH"]
    assert german == plain
    assert "14,87\u00a0US$" in text, text


tap.run([
    *((f"{rung} openings with pay", functools.partial(test_rungs, rung)) for rung in RUNGS),
    ("duties found in postings", test_found_duties),
    ("comparison", test_comparison),
    ("locale", test_locale),
])
