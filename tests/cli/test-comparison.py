# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparisons: their figures, held against plain listing and against the other answers."""

import math
import random
import re
import tempfile

import program
import tap

MEMBERS = ["format", "version", "report_id", "currency", "period", "roles", "all", "differences",
           "sentences"]
ROLE_MEMBERS = ["role", "openings", "with_pay", "degree", "stratum"]
DIFFERENCE_MEMBERS = ["role", "other", "shift", "interval", "p", "finding"]
Z = 1.959963984540054

# Five roles on every rung of the display ladder.
RUNGS = {"Baker": [1, 2, 1, 2, 1], "Cook": [3, 4, 5, 3, 4], "Driver": [6, 7, 8, 9, 10],
         "Fitter": [11, 12, 20, 27, 28], "Nurse": [29, 30, 50, 120, 200]}


def make_postings(points_by_role, period="year"):
    return {"format": "rolebook.postings", "version": 1, "postings": [
        {"title": title, "employer": f"Employer {title} {i}", "degree": "required",
         "pay": {"amount": amount, "currency": "USD", "period": period}}
        for title, points in points_by_role.items() for i, amount in enumerate(points)]}


def compare(postings, names, *arguments):
    with tempfile.TemporaryDirectory() as folder:
        path = program.write(folder, "postings.json", postings)
        return program.run("--comparison", *(f"--compare={name}" for name in names), *arguments,
                           path)


def rank_test(x, y):
    """Mann-Whitney by counting pairs, with tie and continuity correction (R16)."""
    m, n = len(x), len(y)
    u = sum((a > b) + (a == b) / 2 for a in x for b in y)
    both = x + y
    ties = sum(t ** 3 - t for t in (both.count(value) for value in set(both)))
    sigma = math.sqrt(m * n / 12 * ((m + n + 1) - ties / ((m + n) * (m + n - 1))))
    distance = abs(u - m * n / 2)
    p = math.erfc((distance - 0.5) / sigma / math.sqrt(2)) if distance > 0 else 1
    return p, sigma


def shift(x, y):
    """Hodges-Lehmann by listing all differences (R16)."""
    differences = sorted(a - b for a in x for b in y)
    total = len(differences)
    _, sigma = rank_test(x, y)
    k = max(math.floor(total / 2 - Z * sigma) + 1, 1)
    middle = (differences[(total - 1) // 2] + differences[total // 2]) / 2
    return middle, [differences[k - 1], differences[total - k]]


def holm(p_values):
    order = sorted(range(len(p_values)), key=lambda i: p_values[i])
    adjusted, least = [0] * len(p_values), 0
    for rank, i in enumerate(order):
        least = min(max(least, p_values[i] * (len(p_values) - rank)), 1)
        adjusted[i] = least
    return adjusted


def median(points):
    ordered = sorted(points)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def check_against_listing(points_by_role):
    found = compare(make_postings(points_by_role), points_by_role, "--format=json").json()
    names = [role["role"] for role in found["roles"]]
    expected = sorted(points_by_role,
                      key=lambda name: (-median(points_by_role[name]), name.encode()))
    assert names == expected, (names, expected)
    pairs = [(names[0], other) for other in names[1:]]
    assert [(d["role"], d["other"]) for d in found["differences"]] == pairs
    p_values = holm([rank_test(points_by_role[a], points_by_role[b])[0] for a, b in pairs])
    for difference, (a, b), p in zip(found["differences"], pairs, p_values):
        middle, interval = shift(points_by_role[a], points_by_role[b])
        assert math.isclose(difference["p"], p, rel_tol=1e-9), (a, b, difference["p"], p)
        assert difference["shift"] == middle and difference["interval"] == interval, (a, b)
        clear = p < 0.05 and interval[0] * interval[1] > 0
        wanted = "no_clear_difference" if not clear else "more" if interval[0] > 0 else "less"
        assert difference["finding"] == wanted, (difference, wanted)
    check_words(found, names)


def check_words(found, names):
    """No sentence says more than the differences do."""
    clear = all(d["finding"] == "more" for d in found["differences"])
    text = " ".join(found["sentences"])
    assert ("the most at the median" in text) == clear, text
    assert ("no role clearly pays the most" in text) == (not clear), text
    first_and_last = [found["differences"][0], found["differences"][-1]]
    said = {d["other"]: d["finding"] for d in first_and_last}
    for other, finding in said.items():
        for word, sentence in (("more", "more than"), ("less", "less than"),
                               ("no_clear_difference", "no clear difference between")):
            has = any(sentence in s and re.search(rf"\b{other}\b", s) and
                      re.search(rf"\b{names[0]}\b", s) for s in found["sentences"])
            assert has == (finding == word), (other, finding, found["sentences"])


def test_against_listing():
    rng = random.Random(20261127)
    for _ in range(12):
        points = {}
        for title in rng.sample(["Baker", "Cook", "Driver", "Fitter", "Nurse", "Pilot", "Tailor",
                                 "Welder"], rng.randint(2, 8)):
            middle = rng.choice([60000, 62000, 70000, 90000])
            points[title] = [round(rng.gauss(middle, 9000), -3) if rng.random() < 0.5
                             else round(rng.gauss(middle, 9000)) for _ in range(rng.randint(6, 40))]
        check_against_listing(points)


def test_members():
    found = program.run("--sample", "--comparison", "--compare=Registered Nurse",
                        "--compare=Data Analyst", "--format=json").json()
    assert list(found) == MEMBERS
    assert list(found["roles"][0]) == ROLE_MEMBERS
    assert list(found["differences"][0]) == DIFFERENCE_MEMBERS
    assert (found["format"], found["version"]) == ("rolebook.comparison", 1)
    assert (found["currency"], found["period"], found["all"]) == ("USD", "year", None)


def test_same_figures_everywhere():
    """--list, --summary and --comparison give the same figures on every rung, in numbers and words."""
    rng = random.Random(7)
    points = {f"{title} {'ABCDE'[i]}": [rng.randrange(30000, 120000, 10) for _ in range(n)]
              for title, sizes in RUNGS.items() for i, n in enumerate(sizes)}
    with tempfile.TemporaryDirectory() as folder:
        path = program.write(folder, "postings.json", make_postings(points))
        listed = {role["role"]: role for role in program.run("--list", "--format=json",
                                                             path).json()["roles"]}
        for title in RUNGS:
            names = [name for name in points if name.startswith(title)]
            found = program.run("--comparison", *(f"--compare={name}" for name in names),
                                "--format=json", path).json()
            table = [line.split("\t") for line in
                     program.run("--comparison", *(f"--compare={name}" for name in names),
                                 path).out.splitlines()]
            for role in found["roles"]:
                summary = program.run(f"--summary={role['role']}", "--format=json", path).json()
                assert listed[role["role"]]["strata"] == summary["strata"] == [role["stratum"]]
                row = next(cells for cells in table if cells[0] == role["role"])
                check_row(row, role, points[role["role"]])


def check_row(row, role, points):
    n = len(points)
    figures = role["stratum"]
    assert row[1] == row[2] == str(n) and figures["n"] == n and row[9] == "100%", row
    shown = {3: ("mean", 1), 4: ("p10", 29), 5: ("p25", 11), 6: ("median", 6), 7: ("p75", 11),
             8: ("p90", 29)}
    for cell, (name, smallest) in shown.items():
        assert (row[cell] != "") == (n >= smallest), (n, name, row)
        if row[cell]:
            amount = float(row[cell].replace("$", "").replace(",", ""))
            assert abs(amount - figures[name]) < 0.006, (name, row[cell], figures[name])


def test_words():
    high = [100000 + 100 * i for i in range(20)]
    low = [80000 + 100 * i for i in range(20)]
    lowest = [60000 + 100 * i for i in range(20)]
    few = [70000, 71000, 72000]
    answer = compare(make_postings({"High": high, "Low": low, "Lowest": lowest, "Few": few}),
                     ["Few", "Low", "High", "Lowest"], "--format=json")
    sentences = answer.json()["sentences"]
    assert sentences[:1] == ["High openings pay the most at the median, $101,000 a year."]
    assert sentences[1].startswith("High pays about $20,000 more than Low ($19,")
    assert sentences[2].startswith("High pays about $40,000 more than Lowest ($39,")
    assert sentences[3:] == ["Few has too few openings to compare."]
    alike = compare(make_postings({"High": high, "Other": high}), ["High", "Other"]).out
    assert "more than" not in alike and "the most at" not in alike
    assert "There is no clear difference between" in alike


def test_other_pay():
    postings = make_postings({"Clerk": [50000 + i for i in range(10)]})
    postings["postings"] += make_postings({"Barber": [20 + i for i in range(8)]},
                                          "hour")["postings"]
    postings["postings"].append({"title": "Ranger", "employer": "Park"})
    answer = compare(postings, ["Barber", "Ranger", "Clerk"], "--format=json")
    text = " ".join(answer.json()["sentences"])
    assert "Only Clerk has enough openings to compare; its median is $50,000 a year." in text, text
    assert "No opening of Barber states pay in the currency and period compared here." in text
    assert "No opening of Ranger states pay." in text
    strata = {role["role"]: role["stratum"] for role in answer.json()["roles"]}
    assert strata["Barber"] is None and strata["Ranger"] is None and strata["Clerk"]["n"] == 10
    hourly = compare(postings, ["Barber", "Clerk"], "--format=json", "--stratum=USD/hour").json()
    assert hourly["roles"][0]["role"] == "Barber" and hourly["roles"][0]["stratum"]["n"] == 8


def test_usage():
    nurse, analyst = "--compare=Registered Nurse", "--compare=Data Analyst"
    wrong = [["--comparison"], ["--comparison", nurse], ["--comparison", "--list", nurse, analyst],
             ["--comparison", *[nurse] * 9], ["--comparison", nurse, analyst, "--format=pdf"]]
    for arguments in wrong:
        answer = program.run("--sample", *arguments)
        assert answer.status == 2 and answer.out == "", (arguments, answer.status, answer.err)
    for arguments in ([nurse, "--compare=Astronaut"], [nurse, nurse],
                      [nurse, "--compare=registered nurse"]):
        answer = program.run("--sample", "--comparison", *arguments)
        assert answer.status == 1 and answer.out == "", (arguments, answer.status, answer.err)
    both = program.run("--sample", "--comparison", nurse, analyst, "--format=json")
    assert both.out == program.run("--sample", "--comparison", analyst, nurse,
                                   "--format=json").out


tap.run([
    ("against plain listing", test_against_listing),
    ("order of members", test_members),
    ("the same figures everywhere", test_same_figures_everywhere),
    ("words", test_words),
    ("pay of other kinds", test_other_pay),
    ("usage", test_usage),
])
