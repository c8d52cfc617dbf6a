# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts written to files."""

import csv
import io
import json
import os
import pathlib
import re
import struct
import tempfile

import pdf
import program
import tap

NURSE = "--role=Registered Nurse"
PAIR = ["--compare=Registered Nurse", "--compare=Data Analyst"]


def export(folder, name, *arguments):
    path = pathlib.Path(folder, name)
    return path, program.run("--sample", f"--export-chart={path}", *arguments)


def read_png_size(path):
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR"
    return struct.unpack(">II", data[16:24])


def test_kinds():
    with tempfile.TemporaryDirectory() as folder:
        for arguments in ([NURSE], PAIR):
            svg, answer = export(folder, "chart.svg", *arguments)
            assert (answer.status, answer.out, answer.err) == (0, "", ""), answer.err
            assert re.search(rb'<svg [^>]*width="720px"', svg.read_bytes()[:400])
            pdf, answer = export(folder, "chart.PDF", *arguments)
            assert answer.status == 0 and pdf.read_bytes().startswith(b"%PDF-")
            png, answer = export(folder, "chart.png", *arguments)
            assert answer.status == 0 and read_png_size(png)[0] == 2 * 720


def read_csv(path):
    text = path.read_bytes().decode("utf-8")
    assert text.count("\n") == text.count("\r\n"), "lines end in CR LF"
    return list(csv.reader(io.StringIO(text, newline="")))


def test_numbers():
    """What is plotted, by another reader of CSV, against the figures of the answers."""
    with tempfile.TemporaryDirectory() as folder:
        path, answer = export(folder, "nurse.csv", NURSE)
        assert (answer.status, answer.out, answer.err) == (0, "", ""), answer.err
        header, *bars = read_csv(path)
        nurse = program.run("--sample", "--summary=Registered Nurse", "--format=json").json()
        assert header == ["From", "To", "Openings"]
        assert [[float(cell) for cell in bar] for bar in bars] == nurse["strata"][0]["bins"]
        path, answer = export(folder, "pair.csv", *PAIR)
        header, *rows = read_csv(path)
        names = ("p10", "p25", "median", "p75", "p90", "mean")
        compared = program.run("--sample", "--comparison", *PAIR, "--format=json").json()["roles"]
        assert [row[0] for row in rows] == [role["role"] for role in compared]
        for row, role in zip(rows, compared):
            figures = [role["stratum"][name] for name in names] + role["stratum"]["median_interval"]
            assert [float(cell) for cell in row[1:]] == figures, (row, figures)


def test_text_cells():
    """A name is one cell whatever is in it, and no formula."""
    role = '=SUM(A1), "the" Adder'
    postings = [{"title": title, "salary": {"min": 50000 + 1000 * i, "currency": "USD",
                                            "period": "year"}}
                for i in range(7) for title in (role, "Welder")]
    with tempfile.TemporaryDirectory() as folder:
        source = program.write(folder, "jobs.json", json.dumps(postings))
        path = pathlib.Path(folder, "chart.csv")
        listed = program.run(source, "--list", "--format=json").json()["roles"]
        name = next(row["role"] for row in listed if "Adder" in row["role"])
        answer = program.run(source, f"--export-chart={path}", f"--compare={name}",
                             "--compare=Welder")
        assert answer.status == 0, answer.err
        assert name[0] == "=", name
        assert "'" + name in [row[0] for row in read_csv(path)]


def test_scope():
    """A picture says which openings it shows, whoever it is passed on to."""
    with tempfile.TemporaryDirectory() as folder:
        for arguments in ([NURSE], PAIR):
            path, _ = export(folder, "all.pdf", *arguments)
            assert "Only openings" not in pdf.text(path)
            path, _ = export(folder, "some.pdf", "--place=CA", "--since=2026-02-01", *arguments)
            words = " ".join(pdf.text(path).split())
            assert "Only openings in “CA”." in words, words
            assert "Only openings posted since 1 February 2026." in words, words


def test_width():
    with tempfile.TemporaryDirectory() as folder:
        wide, _ = export(folder, "wide.png", "--width=1000", *PAIR)
        narrow, _ = export(folder, "narrow.png", "--width=360", *PAIR)
        assert read_png_size(wide)[0] == 2000 and read_png_size(narrow)[0] == 720
        assert read_png_size(narrow)[1] > read_png_size(wide)[1]


def test_every_rung():
    """From no pay to many openings, there is a picture."""
    with tempfile.TemporaryDirectory() as folder:
        heights = []
        for role in ("Loan Officer", "Back End Software Engineer", "Epidemiologist",
                     "Urban Planner", "Librarian", "Registered Nurse"):
            path, answer = export(folder, "role.png", f"--role={role}")
            assert answer.status == 0, (role, answer.err)
            heights.append(read_png_size(path)[1])
        assert heights[0] < heights[1] < heights[2] < heights[-1], heights


def test_same_bytes():
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ("svg", "pdf", "png"):
            first, _ = export(folder, f"first.{suffix}", *PAIR)
            second, _ = export(folder, f"second.{suffix}", *PAIR)
            assert first.read_bytes() == second.read_bytes(), suffix


def test_no_display():
    """A picture needs neither a display nor a home."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "chart.png")
        display = {name: os.environ.pop(name, None) for name in ("DISPLAY", "WAYLAND_DISPLAY")}
        answer = program.run("--sample", f"--export-chart={path}", NURSE)
        os.environ.update({name: value for name, value in display.items() if value is not None})
        assert answer.status == 0 and path.exists(), answer.err


def test_failure_keeps_the_old():
    with tempfile.TemporaryDirectory() as folder:
        old = program.write(folder, "chart.png", "old")
        assert export(folder, "chart.png", "--role=Astronaut")[1].status == 1
        assert export(folder, "chart.png", "--width=1", NURSE)[1].status == 2
        assert old.read_text(encoding="utf-8") == "old"
        _, answer = export(folder, "missing/chart.png", NURSE)
        assert answer.status == 3 and len(answer.err.splitlines()) == 1, answer.err
        path, answer = export(folder, "chart.png", NURSE)
        assert answer.status == 0 and read_png_size(path)[0] == 1440
        assert os.listdir(folder) == ["chart.png"]


def test_usage():
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments in (("chart.gif", [NURSE]), ("chart", [NURSE]), ("chart.svg", []),
                                ("chart.svg", [NURSE, *PAIR]), ("chart.svg", PAIR[:1]),
                                ("chart.svg", [NURSE, "--list"]),
                                ("chart.svg", [NURSE, "--format=json"])):
            _, answer = export(folder, name, *arguments)
            assert answer.status == 2, (name, arguments, answer.status, answer.err)
        assert os.listdir(folder) == []


tap.run([
    ("kinds of files", test_kinds),
    ("numbers", test_numbers),
    ("cells of text", test_text_cells),
    ("scope", test_scope),
    ("width", test_width),
    ("every rung", test_every_rung),
    ("the same bytes", test_same_bytes),
    ("no display", test_no_display),
    ("a failure keeps the old file", test_failure_keeps_the_old),
    ("usage", test_usage),
])
