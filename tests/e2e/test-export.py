# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the window shows to files, and compares them with those of the command line."""

import contextlib
import csv
import io
import json
import pathlib
import subprocess
import tempfile

import driver
import page

ROLE = "Accountant"
TITLE = "Export"


@contextlib.contextmanager
def window(*arguments):
    """Gives the program with a role, and a path to write to."""
    with tempfile.TemporaryDirectory() as folder:
        with driver.start("--sample", f"--role={ROLE}", *arguments, title=ROLE) as (program, _):
            program.wait_for("heading")
            yield program, pathlib.Path(folder, "written")


def open_dialog(program):
    program.press("ctrl+e")
    program.window(TITLE)


def choose(program, name, *keys):
    page.focus_with_tab(program, name)
    program.press("space")
    driver.wait("the list to open", lambda: not any(n.name == name for n in program.get_focused()))
    program.press(*keys, "Return")
    program.wait_for_focus("push button", name)


def write(program, path):
    """Asks where to write, says so, and returns what was written there."""
    page.focus_with_tab(program, "Export…")
    program.press("Return")
    # Two windows have this title: the newer one asks where.
    driver.wait("where to write", lambda: len(program.find_windows(TITLE)) == 2)
    program.focus(TITLE)
    program.press("ctrl+a")
    program.type(str(path))
    program.press("Return")
    program.window(ROLE)
    program.wait_for_text("File written")
    return path.read_bytes().decode()


def ask(*arguments):
    """Returns what the command line writes, with the ends of its lines."""
    return subprocess.run([driver.PROGRAM, "--sample", *arguments], capture_output=True,
                          check=True).stdout.decode()


def read_rows(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_summary_is_offered_first():
    with window() as (program, path):
        open_dialog(program)
        assert write(program, path) == ask(f"--summary={ROLE}")


def test_openings_are_offered_where_they_are_shown():
    with window() as (program, path):
        program.press("ctrl+2")
        open_dialog(program)
        asked = read_rows(ask("--postings", f"--role={ROLE}", "--format=csv"))
        openings = [row for row in asked if row["copy_of"] == ""]
        assert read_rows(write(program, path)) == openings


def test_filtered_rows_only():
    with window() as (program, path):
        page.enter_chart(program, ROLE)
        program.press("Up", "Up", "Home")
        count = page.get_count(program.wait_for_focus("list item").name)
        program.press("Return")
        program.wait_for_text(f"{count} of ")
        open_dialog(program)
        rows = read_rows(write(program, path))
        assert len(rows) == count, (len(rows), count)


def test_table_of_all_roles_as_json():
    with window() as (program, path):
        open_dialog(program)
        choose(program, "What", "Down", "Down")
        choose(program, "Format", "End")
        written = json.loads(write(program, path))
        assert written == json.loads(ask("--list", "--format=json"))


def test_comparison_and_its_mark():
    with window("--compare=Accountant", "--compare=Electrician") as (program, path):
        open_dialog(program)
        page.focus_with_tab(program, "Mark the letters for spreadsheets")
        program.press("space")
        written = write(program, path)
        asked = ask("--comparison", "--compare=Accountant", "--compare=Electrician", "--format=csv")
        assert written == "\ufeff" + asked


def test_numbers_of_the_chart():
    with window() as (program, path):
        exported = path.parent / "chart.csv"
        ask(f"--role={ROLE}", f"--export-chart={exported}")
        open_dialog(program)
        choose(program, "What", "End")
        assert write(program, path) == exported.read_bytes().decode()


def test_file_that_cannot_be_written():
    with window() as (program, _):
        open_dialog(program)
        page.focus_with_tab(program, "Export…")
        program.press("Return")
        driver.wait("where to write", lambda: len(program.find_windows(TITLE)) == 2)
        program.focus(TITLE)
        program.press("ctrl+a")
        program.type("/proc/nothing.txt")
        program.press("Return")
        program.wait_for_text("Cannot write the file")


driver.run(test_summary_is_offered_first, test_openings_are_offered_where_they_are_shown,
           test_filtered_rows_only, test_table_of_all_roles_as_json, test_comparison_and_its_mark,
           test_numbers_of_the_chart, test_file_that_cannot_be_written)
