#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists and summaries as CSV, Markdown and HTML."""

import csv
import html.parser
import io
import pathlib
import re
import shutil
import subprocess
import tempfile

import locales
import program
import tap

FORMULA_STARTS = "=+-@\t\r"

# What has been used to make spreadsheets do things, and what only looks like it.
PAYLOADS = [
    "=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.org\",\"x\")", "=IMPORTXML(A1,\"//a\")",
    "=WEBSERVICE(\"http://example.org\")", "=DDE(\"cmd\";\"/C calc\";\"x\")", "=SUM(A1:A9)",
    "=2+5+cmd|' /C calc'!A0", "=@SUM(1)", "==1", "=\"a\"&\"b\"", "=A1", "='x'!A1", "=-1", "=+1",
    "+1+1", "+cmd|' /C calc'!A0", "+SUM(1,2)", "+A1", "+\"x\"", "+49 30 123", "+1", "+@x",
    "-1+1", "-cmd|' /C calc'!A0", "-SUM(1,2)", "-A1", "-1", "-@x", "- dash",
    "@SUM(1+1)", "@A1", "@cmd", "@1", "@handle", "@=1",
    "=1,2", "=\"x\",\"y\"", "+1;2", "-1\",=1",
]

LOCALES = ["de_DE", "ar_EG", "hi_IN"]


def with_folder(test):
    def run():
        with tempfile.TemporaryDirectory() as folder:
            test(folder)
    run.__name__ = test.__name__
    return run


def read_csv(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


def write_payloads(folder):
    records = [{"title": f"{payload} Clerk", "company": payload, "location": f"Denver {number}",
                "salary": f"${40 + number},000 a year"}
               for number, payload in enumerate(PAYLOADS)]
    return program.write(folder, "payloads.json", records)


def test_payloads_are_payloads():
    assert len(PAYLOADS) == len(set(PAYLOADS)) == 40
    assert all(payload[0] in FORMULA_STARTS for payload in PAYLOADS)


@with_folder
def test_no_formulas(folder):
    """No cell begins like a formula, and but for an apostrophe each is as it was."""
    path = write_payloads(folder)
    rows = read_csv(program.run("--postings", "--format=csv", path).out)
    assert len(rows) == len(PAYLOADS)
    for row, payload in zip(rows, PAYLOADS):
        assert not any(cell and cell[0] in FORMULA_STARTS for cell in row.values()), row
        assert row["employer"] == "'" + payload, (row["employer"], payload)
    roles = read_csv(program.run("--list", "--format=csv", path).out)
    assert roles and not any(cell and cell[0] in FORMULA_STARTS
                             for row in roles for cell in row.values()), roles


@with_folder
def test_spreadsheet(folder):
    """A spreadsheet that opens the file computes nothing."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise tap.Skipped("LibreOffice is not installed")
    path = write_payloads(folder)
    out = program.run("--postings", "--format=csv", path).out
    program.write(folder, "out.csv", out)
    subprocess.run([office, "--headless", f"-env:UserInstallation=file://{folder}/profile",
                    "--convert-to", "fods", "--outdir", folder, f"{folder}/out.csv"],
                   capture_output=True, check=True, timeout=150)
    sheet = pathlib.Path(folder, "out.fods").read_text(encoding="utf-8")
    assert "table:table-cell" in sheet and "table:formula" not in sheet


def test_form():
    """RFC 4180: lines end with CR LF, all have as many cells, quotes are doubled."""
    out = program.run("--sample", "--postings", "--format=csv").out
    assert out.endswith("\r\n") and "\n" not in out.replace("\r\n", "")
    rows = list(csv.reader(io.StringIO(out, newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1 and len(rows) > 2000, len(rows)


@with_folder
def test_hard_cells(folder):
    title = 'Clerk, "senior"'
    path = program.write(folder, "hard.json", [{"title": title, "company": "A\nB", "salary": "$1"}])
    out = program.run("--postings", "--format=csv", path).out
    assert '"Clerk, ""senior"""' in out, out
    assert read_csv(out)[0]["title"] == title


def test_byte_order_mark():
    plain = program.run("--sample", "--list", "--format=csv").out
    marked = program.run("--sample", "--list", "--format=csv", "--byte-order-mark").out
    assert marked == "\ufeff" + plain and not plain.startswith("\ufeff")
    for arguments in (["--list"], ["--list", "--format=json"], ["--summary=Accountant"]):
        answer = program.run("--sample", "--byte-order-mark", *arguments)
        assert answer.status == 2, (arguments, answer.status)


def test_same_numbers():
    """CSV and JSON hold the same numbers; the ladder hides some of the former."""
    found = program.run("--sample", "--list", "--format=json").json()["roles"]
    rows = read_csv(program.run("--sample", "--list", "--format=csv").out)
    assert [row["role"] for row in rows] == [role["role"] for role in found]
    for row, role in zip(rows, found):
        assert int(row["openings"]) == role["openings"]
        assert [int(row[name]) for name in role["degree"]] == list(role["degree"].values())
        strata = {(stratum["currency"], stratum["period"]): stratum for stratum in role["strata"]}
        if not row["currency"]:
            assert row["n"] == "0" and not strata
            continue
        stratum = strata[row["currency"], row["period"]]
        assert int(row["n"]) == stratum["n"]
        for name in ("mean", "min", "max", "p10", "p25", "median", "p75", "p90"):
            smallest = {"p10": 29, "p90": 29, "p25": 11, "p75": 11, "median": 6}.get(name, 1)
            assert (row[name] != "") == (stratum["n"] >= smallest), (row["role"], name)
            assert row[name] == "" or float(row[name]) == stratum[name], (row["role"], name)


def test_same_postings():
    """CSV and JSON list the same postings in the same order."""
    arguments = ["--sample", "--postings", "--role=Registered Nurse", "--pay-stated"]
    found = program.run(*arguments, "--format=json").lines()
    rows = read_csv(program.run(*arguments, "--format=csv").out)
    assert len(rows) == len(found) > 100
    for row, posting in zip(rows, found):
        pay = posting["pay"]
        assert row["title"] == posting["title"] and row["employer"] == posting["employer"]
        for bound in ("floor", "ceiling"):
            cell = row[f"pay_{bound}"]
            assert (float(cell) if cell else None) == pay[bound], (row, posting)
        assert int(row["record"]) == posting["source"]["record"]


@with_folder
def test_locales(folder):
    """Files are the same in every locale."""
    for name in LOCALES:
        locales.make(folder, name)
    for arguments in (["--list", "--format=csv"], ["--postings", "--format=csv"],
                      ["--list", "--format=json"]):
        plain = program.run("--sample", *arguments).out
        for name in LOCALES:
            done = subprocess.run([program.PROGRAM, "--sample", *arguments],
                                  env=locales.environment(folder, name), capture_output=True,
                                  check=True)
            assert done.stdout.decode() == plain, (arguments, name)


class Page(html.parser.HTMLParser):
    """Checks that elements are closed in order, and collects what a page says."""

    VOID = {"meta", "br", "hr", "img", "link", "input"}

    def __init__(self, text):
        super().__init__()
        self.open = []
        self.names = []
        self.attributes = []
        self.text = ""
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.names.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.text += re.sub("[\u2068\u2069]", "", data)


def check_page(page):
    assert page.names[:2] == ["html", "head"] and page.names.count("h1") == 1
    assert "script" not in page.names
    for name, value in page.attributes:
        assert not name.startswith("on"), name
        assert name not in ("src", "srcset", "action", "data"), (name, value)
        assert not re.match(r"(?!#)", value or "") or "href" not in name, (name, value)


def test_html_summary():
    """One file without scripts and without anything to fetch, that says what the text says."""
    out = program.run("--sample", "--summary=Registered Nurse", "--format=html").out
    page = Page(out)
    check_page(page)
    assert "svg" in page.names and "@media print" in out and '<html lang="en">' in out
    summary = program.run("--sample", "--summary=Registered Nurse").out
    numbers = {word.rstrip(".,") for word in re.findall(r"[$]?\d[\d.,]*%?", summary)}
    found = {word.rstrip(".,") for word in re.findall(r"[$]?\d[\d.,]*%?", page.text)}
    assert numbers - found <= {"1", "2", "3", "4", "5", "6", "7", "8"}, numbers - found


def test_html_lists():
    for arguments, n_rows in ((["--list"], 41), (["--postings", "--role=Epidemiologist"], 4)):
        page = Page(program.run("--sample", *arguments, "--format=html").out)
        check_page(page)
        assert page.names.count("tr") == n_rows, page.names.count("tr")
        assert "Report " in page.text and "invented" in page.text


@with_folder
def test_html_of_hostile_texts(folder):
    path = program.write(folder, "x.json", [{"title": "Clerk", "company": "<script>alert(1)</script>",
                                             "location": "\"><img src=x onerror=y>"}])
    for arguments in (["--postings"], ["--list"], ["--summary=Clerk"]):
        check_page(Page(program.run(*arguments, "--format=html", path).out))


def test_markdown():
    lines = program.run("--sample", "--list", "--format=markdown").out.splitlines()
    rows = [line for line in lines if line.startswith("|")]
    assert len(rows) == 42 and len({len(re.findall(r"(?<!\\)\|", row)) for row in rows}) == 1
    assert set(rows[1]) <= set("|-: "), rows[1]
    assert lines[0] == "# Roles" and any("Report " in line for line in lines)
    accountant, = [row for row in rows if row.startswith("| Accountant |")]
    assert accountant == ("| Accountant | 76 | 62 | $90,200 | $64,800 | $82,000 | $106,500 | "
                          "USD, a year | 50 |"), accountant
    # The count is of the pay that the amounts are made from, not of all pay: that is 52 here.
    other, = [row for row in rows if "Administrative Assistant" in row]
    head, other = rows[0].split(" | "), other.split(" | ")
    assert dict(zip(head, other))["With pay of this kind"] == "40", (head, other)
    openings = program.run("--sample", "--postings", "--role=Epidemiologist", "--format=markdown")
    assert "| 23 March 2026 | $71,500–$88,500 a year | Required | https://" in openings.out


def test_comparison():
    """The rows of a comparison are those of the list, in the order of the comparison."""
    names = ["Accountant", "Data Analyst", "Barista"]
    arguments = ["--sample", "--comparison", *(f"--compare={name}" for name in names)]
    rows = read_csv(program.run(*arguments, "--format=csv").out)
    listed = {row["role"]: row for row in
              read_csv(program.run("--sample", "--list", "--format=csv").out)}
    assert [row["role"] for row in rows] == ["Data Analyst", "Accountant", "Barista"], rows
    assert all(row == listed[row["role"]] for row in rows)
    finding = program.run(*arguments).out.splitlines()[-1]
    page = Page(program.run(*arguments, "--format=html").out)
    check_page(page)
    assert finding in page.text and page.names.count("tr") == 4, finding
    assert finding in program.run(*arguments, "--format=markdown").out, finding


def test_chart_numbers():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "numbers.csv")
        answer = program.run("--sample", "--role=Registered Nurse", f"--export-chart={path}")
        assert answer.status == 0, answer.err
        rows = read_csv(path.read_text(encoding="utf-8"))
    assert list(rows[0]) == ["From", "To", "Openings"]
    assert sum(int(row["Openings"]) for row in rows) == 168


def tests():
    for test in (test_payloads_are_payloads, test_no_formulas, test_spreadsheet, test_form,
                 test_hard_cells, test_byte_order_mark, test_same_numbers, test_same_postings,
                 test_locales, test_html_summary, test_html_lists, test_html_of_hostile_texts,
                 test_markdown, test_comparison, test_chart_numbers):
        yield test.__name__, test


tap.run(tests())
