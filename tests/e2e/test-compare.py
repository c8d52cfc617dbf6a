# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart of compared roles as a screen reader has it; its rows and bars as doors."""

import json

import driver
import page

ROLES = ["UX Designer", "Registered Nurse", "Site Reliability Engineer"]
NAMED = [f"--compare={role}" for role in ROLES]
# What the window shows behind the comparison.
FIRST = "Accountant"
RANGES = "Salary ranges of the compared roles"
HISTOGRAMS = "Salary histograms of the compared roles"


def start():
    return driver.start("--sample", *NAMED, title=FIRST)


def read_rows():
    """Returns the compared roles as the command line has them."""
    return json.loads(driver.ask("--comparison", *NAMED))["roles"]


def name_row(row):
    figures = row["stratum"]
    n, openings = figures["n"], row["openings"]
    return (f"\u2068{row['role']}\u2069, {n:,} of {page.format_openings(openings)}, "
            f"median {page.format_amount(figures['median'])} a year")


def test_marks_say_the_figures():
    with start() as (program, _):
        names = [mark.name for mark in program.wait_for("list", RANGES).children]
        expected = []
        for row in read_rows():
            low, lower, median, mean, upper, high = (
                page.format_amount(row["stratum"][key])
                for key in ("p10", "p25", "median", "mean", "p75", "p90"))
            interval = map(page.format_amount, row["stratum"]["median_interval"])
            expected += [name_row(row), f"{low} – {high}: 10% pay less, 10% pay more",
                         f"{lower} – {upper}: the middle half",
                         " – ".join(interval) + ": where the true middle may lie",
                         f"{median}: median", f"{mean}: average"]
        assert names == expected, (names, expected)


class Chart:
    """A chart of the comparison that has the focus, by the place of its marks."""

    def __init__(self, program, name):
        self.program = program
        self.marks = program.wait_for("list", name).children
        paths = [mark.path for mark in self.marks]
        program.press("Tab")
        for node in page.walk_with_tab(program):
            if node.path in paths:
                return
        raise AssertionError(f"Tab does not come to {name}")

    def where(self):
        focused = [node.path for node in self.program.get_focused()]
        return next((i for i, mark in enumerate(self.marks) if mark.path in focused), None)

    def go_to(self, index):
        """Goes to a mark by the arrows, as somebody would who hears each name."""
        for _ in range(len(self.marks)):
            self.program.press("Up")
        self.program.press("Home")
        for _ in range(2 * len(self.marks)):
            where = self.where()
            if where == index:
                return
            self.program.press("Right")
            if not self.moves_from(where):
                self.program.press("Down", "Home")
                assert self.moves_from(where), f"stuck at {self.marks[where]}"
        raise AssertionError(f"no way to {self.marks[index]}")

    def moves_from(self, where):
        try:
            driver.wait("another mark", lambda: self.where() not in (where, None), patience=0.5)
        except AssertionError:
            return False
        return True

    def open(self, index, role, n):
        """Goes to a mark and presses Enter; its role has to show n openings."""
        self.go_to(index)
        self.program.press("Return")
        self.program.window(role)
        page.Openings(self.program, role).check(n)


def test_enter_on_rows():
    for place, row in enumerate(read_rows()):
        with start() as (program, _):
            chart = Chart(program, RANGES)
            places = [i for i, mark in enumerate(chart.marks) if mark.name == name_row(row)]
            chart.open(places[0], row["role"], row["stratum"]["n"])


def test_enter_on_bars():
    row = read_rows()[-1]
    with start() as (program, _):
        marks = program.wait_for("list", HISTOGRAMS).children
        first = [mark.name for mark in marks].index(name_row(row))
        bars = [(i, page.get_count(mark.name)) for i, mark in enumerate(marks[first:], first)
                if "%" in mark.name and 0 < page.get_count(mark.name) <= page.MAX_READ_ROWS]
        assert sum(page.get_count(mark.name) for mark in marks[first:] if "%" in mark.name) == \
            row["stratum"]["n"]
        page.focus_with_tab(program, "Ranges")
        program.press("Right", "Return")
        chart = Chart(program, HISTOGRAMS)
        index, n = bars[0]
        chart.open(index, row["role"], n)


driver.run(test_marks_say_the_figures, test_enter_on_rows, test_enter_on_bars)
