#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets as PDF: what other programs find in them."""

import functools
import json
import pathlib
import re
import subprocess
import tempfile

import locales
import pdf
import program
import tap

NURSE = "--role=Registered Nurse"
SEED = "--role=Back End Software Engineer"
FEW = ["--role=Accountant", "--role=Data Analyst", "--role=Civil Engineer"]

# Points; pdfinfo rounds them as it likes.
PAPERS = {"A4": (595.276, 841.89), "Letter": (612, 792), "a5": (419.528, 595.276),
          "100x200": (283.465, 566.929)}

PAY_BY = ["Pay by level", "Pay by workplace", "Pay by degree requirement"]

# Layout, roles, and the headings in reading order; None is a heading that is the role's own.
LAYOUTS = [
    ("sheet", FEW[:1], ["Accountant", "Salary", "Responsibilities", "How to become an Accountant"]),
    ("full", FEW[:1], ["Accountant", "Salary", "Degree Requirement", "Responsibilities",
                       "How to become an Accountant", "Levels", "Places", "Skills", *PAY_BY,
                       "Method"]),
    ("openings", FEW[:1], ["Accountant", "Salary", "Degree Requirement", "Responsibilities",
                           "How to become an Accountant", "Levels", "Places", "Skills", *PAY_BY,
                           "Method", "Openings"]),
    ("comparison", FEW, ["Compare Salaries", "Differences"]),
    ("worksheet", FEW, ["Worksheet", "Accountant", "Data Analyst", "Civil Engineer",
                        "What speaks for it", "What speaks against it",
                        "What to find out, and from whom"]),
]

NUMBER = re.compile(r"[$£€]?\d[\d.,]*%?")

WRONG = [
    ["--layout=sheet"], ["--paper=A4"], ["--landscape"], ["--large-print"], ["--organisation=X"],
    ["--export-pdf=x", "--layout=poster"], ["--export-pdf=x", "--paper=napkin"],
    ["--export-pdf=x", "--paper=10x10"], ["--export-pdf=x", "--paper=210x"],
    ["--export-pdf=x", "--layout=comparison"], ["--export-pdf=x", "--layout=worksheet"],
    ["--export-pdf=x", "--layout=comparison", NURSE],
    ["--export-pdf=x", "--layout=worksheet", *FEW, NURSE],
    ["--export-pdf=x", "--list"], ["--export-pdf=x", "--format=json"],
    ["--export-pdf=x", "--compare=Accountant"], ["--postings", NURSE, SEED],
]


def with_folder(test):
    @functools.wraps(test)
    def run():
        with tempfile.TemporaryDirectory() as folder:
            test(folder)
    return run


def numbers_in(text):
    return {word.rstrip(".,") for word in NUMBER.findall(text)}


def test_wrong_usage():
    for arguments in WRONG:
        answer = program.run("--sample", *arguments)
        assert answer.status == 2, (arguments, answer.status, answer.err)
        assert len(answer.err.splitlines()) == 1, (arguments, answer.err)


def test_no_such_role():
    answer = program.run("--sample", "--export-pdf=x.pdf", "--role=Astronaut")
    assert answer.status == 1 and "Astronaut" in answer.err, answer.err
    answer = program.run("--sample", "--export-pdf=x.pdf", NURSE, NURSE.lower())
    assert answer.status == 1 and "twice" in answer.err, answer.err
    answer = program.run("--sample", "--export-pdf=x.pdf", "--place=Atlantis")
    assert answer.status == 1 and "No opening" in answer.err, answer.err


@with_folder
def test_description(folder):
    path = pdf.export(folder, NURSE, "--organisation=Riverside Career Centre")
    found = pdf.info(path)
    assert found["Tagged"] == "yes", found
    assert found["Title"] == "Registered Nurse", found
    assert found["Author"] == "Riverside Career Centre", found
    assert found["Creator"].startswith("Rolebook"), found
    assert found["CreationDate"].startswith("Tue Nov 24 00:00:00 2026"), found
    assert re.search(r"Report [0-9a-f]{12}\.", found["Subject"]), found
    assert re.fullmatch(r"[0-9a-f]{12}", found["Keywords"]), found
    assert found["Pages"] == "1", found
    assert found["PDF version"] == "1.4", found


@with_folder
def test_language_and_title(folder):
    """The catalogue asks for the title to be shown, and names the language."""
    path = pdf.export(folder, NURSE)
    objects = json.loads(pdf.ask("qpdf", "--json=1", path))["objects"]
    catalogue = objects[objects["trailer"]["/Root"]]
    assert catalogue["/Lang"] == "en", catalogue
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"] is True, catalogue
    assert catalogue["/MarkInfo"]["/Marked"] is True, catalogue


def check_layout(folder, layout, roles, headings):
    path = pdf.export(folder, f"--layout={layout}", *roles)
    pdf.ask("qpdf", "--check", path)
    elements = pdf.structure(path)
    assert [name for depth, name, _ in elements if depth == 0] == ["Document"], elements
    found = [text for _, name, text in elements if re.fullmatch("H[12]", name)]
    assert found == headings, found
    names = [name for _, name, _ in elements]
    assert names.count("H1") == 1, names
    if layout in ("sheet", "full", "openings", "comparison"):
        assert "Figure" in names, names
    if layout != "sheet" and layout != "worksheet":
        assert {"Table", "TR", "TH", "TD"} <= set(names), names
    if layout in ("sheet", "full"):
        assert {"L", "LI", "Lbl", "LBody"} <= set(names), names
    assert "Link" in names, names


@with_folder
def test_reading_order(folder):
    """Title, facts, salary in words, chart, values, and so on; words keep their spaces."""
    texts = [text for _, _, text in pdf.structure(pdf.export(folder, NURSE))]
    wanted = ["Registered Nurse", "job openings", "average salary a year", "require a degree",
              "Salary", "Half of these openings", "10% pay less than", "Median",
              "90% pay less than", "Pay as posted", "Responsibilities", "1.",
              "Assess the condition of patients and record observations and changes.",
              "How to become a Registered Nurse", "Education.", "Source:", "Page 1 of 1"]
    places = [next((i for i, text in enumerate(texts) if word in text), -1) for word in wanted]
    assert -1 not in places, list(zip(wanted, places))
    assert places == sorted(places), list(zip(wanted, places))


@with_folder
def test_figures(folder):
    """Every figure that --summary prints stands on the sheet, on one A4 and on one Letter page."""
    for role in [NURSE, SEED]:
        summary = program.run("--sample", role.replace("role", "summary", 1)).out
        for paper in ("A4", "Letter"):
            path = pdf.export(folder, role, f"--paper={paper}")
            missing = numbers_in(summary) - numbers_in(pdf.text(path))
            assert not missing, (role, paper, missing)
            assert pdf.info(path)["Pages"] == "1", (role, paper)


def write_seed(folder, n):
    """Writes n openings with the texts of the page that Rolebook started from."""
    page = tap.find_shared(program.ROOT, "design/seed-role-page.md").read_text(encoding="utf-8")
    role = {"role": "Back End Software Engineer",
            "responsibilities": re.findall(r"^\d\. ([^*].*)$", page, re.MULTILINE),
            "steps": [{"title": title, "text": text} for title, text in
                      re.findall(r"^\d\. \*\*(.*?)\*\*: (.*)$", page, re.MULTILINE)]}
    assert len(role["responsibilities"]) == 8 and len(role["steps"]) == 5, role
    degrees = ["required"] * 5 + ["preferred", "not_needed"]
    postings = [{"title": role["role"], "employer": f"Employer {i % 46}", "degree": degrees[i % 7],
                 "posted": f"2026-{1 + i % 11:02}-{1 + i % 28:02}",
                 "pay": {"floor": 70000 + i * 7919 % 60000, "ceiling": 90000 + i * 7919 % 70000,
                         "currency": "USD", "period": "year"}} for i in range(n)]
    return program.write(folder, f"seed-{n}.json", {"format": "rolebook.postings", "version": 1,
                                                    "roles": [role], "postings": postings})


@with_folder
def test_one_page(folder):
    """The full texts of the seed fit one page, with one opening and with more than a hundred."""
    for n in (1, 128):
        for paper in ("A4", "Letter"):
            path = pathlib.Path(folder, "seed.pdf")
            answer = program.run(f"--export-pdf={path}", f"--paper={paper}", write_seed(folder, n))
            assert answer.status == 0, answer.err
            assert pdf.info(path)["Pages"] == "1", (n, paper)


@with_folder
def test_fonts(folder):
    """All fonts are embedded, and of all letters only those that are used."""
    lines = pdf.ask("pdffonts", pdf.export(folder, NURSE)).splitlines()[2:]
    assert lines
    for line in lines:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line


@with_folder
def test_same_bytes(folder):
    for layout, roles, _ in LAYOUTS + [("booklet", FEW, [])]:
        first = pdf.export(folder, f"--layout={layout}", *roles, name="1.pdf").read_bytes()
        second = pdf.export(folder, f"--layout={layout}", *roles, name="2.pdf").read_bytes()
        assert first == second and first, layout


@with_folder
def test_searchable(folder):
    """Nothing that is not seen stands between words, and no letters are joined to odd ones."""
    path = pdf.export(folder, "--layout=comparison", *FEW)
    for found in (pdf.text(path), " ".join(text for _, _, text in pdf.structure(path)),
                  pdf.info(path)["Subject"]):
        assert not re.search("[\u2060-\u206f\u200b-\u200f\ufb00-\ufb06\ufffd]", found), found


@with_folder
def test_papers(folder):
    for paper, size in PAPERS.items():
        for landscape in ([], ["--landscape"]):
            path = pdf.export(folder, SEED, f"--paper={paper}", *landscape)
            found = re.match(r"([\d.]+) x ([\d.]+) pts", pdf.info(path)["Page size"])
            width, height = map(float, found.groups())
            wanted = size[::-1] if landscape else size
            assert abs(width - wanted[0]) < 0.1 and abs(height - wanted[1]) < 0.1, (paper, found)


@with_folder
def test_paper_of_locale(folder):
    for name, paper in (("en_US", "Letter"), ("de_DE", "A4"), ("en_CA", "Letter")):
        locales.make(folder, name)
        path = pathlib.Path(folder, f"{name}.pdf")
        subprocess.run([program.PROGRAM, "--sample", SEED, f"--export-pdf={path}"],
                       env=locales.environment(folder, name), check=True)
        found = pdf.info(path)["Page size"]
        assert found.startswith(f"{PAPERS[paper][0]:g} x {PAPERS[paper][1]:g}"), (name, found)


@with_folder
def test_right_to_left(folder):
    """Where the language runs from right to left, so does the page; all its pages are there."""
    locales.make(folder, "ar_EG")
    path = pathlib.Path(folder, "ar.pdf")
    subprocess.run([program.PROGRAM, "--sample", NURSE, f"--export-pdf={path}"],
                   env=locales.environment(folder, "ar_EG"), check=True)
    places = {}
    for line in pdf.ask("pdftotext", "-bbox", path, "-").splitlines():
        found = re.search(r'xMin="([\d.]+)".*xMax="([\d.]+)".*>(\w+)</word>', line)
        if found:
            places.setdefault(found[3], (float(found[1]), float(found[2])))
    assert places["Nurse"][1] > 540, places["Nurse"]
    assert places["Responsibilities"][1] > 540, places["Responsibilities"]


@with_folder
def test_page_numbers(folder):
    """The foot of every page says which one it is, of how many, and where its figures are from."""
    identity = program.run("--sample", "--list", "--format=json").json()["report_id"]
    for arguments in ([], ["--large-print"], ["--layout=openings", *FEW[:1]],
                      ["--layout=booklet", *FEW]):
        path = pdf.export(folder, *arguments)
        pages = pdf.text(path).rstrip("\f").split("\f")
        assert len(pages) == int(pdf.info(path)["Pages"]), arguments
        for number, page in enumerate(pages, 1):
            assert f"Page {number} of {len(pages)}" in page, (arguments, number)
            assert identity in page and "invented" in page, (arguments, number)
            assert "Pay " in page, (arguments, number)


@with_folder
def test_every_page_stands_alone(folder):
    """Later pages name the role, its openings and their dates."""
    path = pdf.export(folder, "--layout=openings", *FEW[:1])
    pages = pdf.text(path).rstrip("\f").split("\f")
    assert len(pages) > 2
    for page in pages:
        assert "Accountant" in page and "76 openings" in page and "2026" in page


@with_folder
def test_filters(folder):
    """Filters and switches are said on the page, and make another report id."""
    path = pdf.export(folder, NURSE, "--place=Denver", "--pay-point=floor", "--include=copies")
    found = " ".join(pdf.text(path).split())
    for words in ("Only openings in", "Denver", "count at their floor", "Copies are counted"):
        assert words in found, words
    plain = pdf.info(pdf.export(folder, NURSE, name="plain.pdf"))
    assert pdf.info(path)["Keywords"] != plain["Keywords"]


@with_folder
def test_all_roles(folder):
    """Without --role every role gets its sheets, each named in the outline."""
    roles = [role["role"] for role in
             program.run("--sample", "--list", "--format=json").json()["roles"]]
    path = pdf.export(folder)
    titles = [text for _, name, text in pdf.structure(path) if name == "H1"]
    assert titles == roles, titles
    outlines = json.loads(pdf.ask("qpdf", "--json=1", path))["outlines"]
    assert [entry["title"] for entry in outlines] == roles, outlines


@with_folder
def test_booklet(folder):
    """The contents name the pages on which sections begin, and lead there."""
    path = pdf.export(folder, "--layout=booklet", *FEW)
    pages = pdf.text(path).rstrip("\f").split("\f")
    assert "3 roles, 231 openings" in pages[0], pages[0]
    entries = re.findall(r"^\s*(\S.*\S)\s{3,}(\d+)$", pages[1], re.MULTILINE)
    titles = [title for title, _ in entries]
    assert titles == ["Accountant", "Civil Engineer", "Data Analyst", "Method", "What Was Read"]
    for title, number in entries:
        assert title in pages[int(number) - 1], (title, number)
    places = dict(re.findall(r'^\s*(\d+) \[.*\] "(.*)"$', pdf.ask("pdfinfo", "-dests", path),
                             re.MULTILINE))
    objects = json.loads(pdf.ask("qpdf", "--json=1", path))["objects"].values()
    leading = [item["/Dest"] for item in objects if isinstance(item, dict) and "/Dest" in item
               and item.get("/Subtype") == "/Link"]
    assert leading == [places[number] for _, number in entries], (leading, places)


@with_folder
def test_links(folder):
    """The address at the foot is a link, as large as its words; every link leads somewhere."""
    path = pdf.export(folder, "--layout=booklet", *FEW)
    objects = json.loads(pdf.ask("qpdf", "--json=1", path))["objects"].values()
    links = [item for item in objects
             if isinstance(item, dict) and item.get("/Subtype") == "/Link"]
    assert links
    for link in links:
        left, bottom, right, top = link["/Rect"]
        assert 0 < left < right < 600 and 5 < top - bottom < 20, link
        assert "/Dest" in link or link["/A"]["/URI"].startswith("https://"), link


@with_folder
def test_marked_pay(folder):
    """What does not count, or is one bound only, is not printed as if it were stated pay."""
    words = pdf.text(pdf.export(folder, "--layout=openings", FEW[0]))
    for part in ("from $48,000 a year", "$45,500 a year, estimated",
                 "$70–$85 a year, implausible"):
        assert part in words, part


@with_folder
def test_head(folder):
    """The line of an organisation is cut only if it and the name do not fit beside each other."""
    line = "Careers Service, North Denver Further Education College"
    first = pdf.text(pdf.export(folder, "--paper=A5", f"--organisation={line}", FEW[0]))
    assert line in first, first[:200]
    # The dates are said even of the longest name, and behind one from right to left.
    for title in ("Head of Long Names " * 20, "مهندس برمجيات أول"):
        source = pathlib.Path(folder, "long.json")
        source.write_text(json.dumps([{"title": title, "posted": "2026-03-04", "company": "A"}]),
                          encoding="utf-8")
        path = pathlib.Path(folder, "long.pdf")
        answer = program.run(source, f"--export-pdf={path}", "--layout=full", "--large-print")
        assert answer.status == 0, answer.err
        pages = pdf.text(path).split("\f")
        assert ", 1 opening, 4 March 2026" in pages[1].splitlines()[0], pages[1][:300]


# In each form in which postings list skills: of four openings two name sourdough.
SKILLS = {
    "rolebook": {"format": "rolebook.postings", "version": 1, "postings": [
        {"title": "Baker", "employer": "A", "skills": ["Sourdough", "Ovens"]},
        {"title": "Baker", "employer": "B", "skills": ["sourdough."]},
        {"title": "Baker", "employer": "C"}, {"title": "Baker", "employer": "D", "skills": []}]},
    "flat": [
        {"job_title": "Baker", "company": "A", "key_skills": "Sourdough, Ovens"},
        {"job_title": "Baker", "company": "B", "key_skills": "sourdough"},
        {"job_title": "Baker", "company": "C", "key_skills": "A sentence " + "on and on " * 9},
        {"job_title": "Baker", "company": "D"}],
    "json-ld": [
        {"@type": "JobPosting", "title": "Baker", "hiringOrganization": {"name": "A"},
         "skills": "<ul><li>Sourdough</li><li>Ovens</li></ul>"},
        {"@type": "JobPosting", "title": "Baker", "hiringOrganization": {"name": "B"},
         "skills": [{"@type": "DefinedTerm", "name": "Sourdough"}]},
        {"@type": "JobPosting", "title": "Baker", "hiringOrganization": {"name": "C"}},
        {"@type": "JobPosting", "title": "Baker", "hiringOrganization": {"name": "D"}}],
}


def check_skills(folder, data):
    source = pathlib.Path(folder, "bakers.json")
    source.write_text(json.dumps(data), encoding="utf-8")
    path = pathlib.Path(folder, "out.pdf")
    answer = program.run(source, f"--export-pdf={path}", "--layout=full")
    assert answer.status == 0, answer.err
    section = pdf.text(path).split("\nSkills\n")[1].split("\nMethod\n")[0]
    rows = [line.split() for line in section.splitlines() if line.strip()]
    assert rows == [["Skill", "Openings", "Share"], ["Sourdough", "2", "50%"],
                    ["Ovens", "1", "25%"]], rows


def tests():
    for test in (test_wrong_usage, test_no_such_role, test_description, test_language_and_title,
                 test_reading_order, test_figures, test_one_page, test_fonts, test_same_bytes, test_searchable, test_papers,
                 test_paper_of_locale, test_right_to_left, test_page_numbers, test_every_page_stands_alone, test_filters, test_all_roles,
                 test_booklet, test_links, test_marked_pay, test_head):
        yield test.__name__, test
    for name, data in SKILLS.items():
        yield f"skills {name}", with_folder(lambda folder, data=data: check_skills(folder, data))
    for row in LAYOUTS:
        yield f"layout {row[0]}", with_folder(lambda folder, row=row: check_layout(folder, *row))


tap.run(tests())
