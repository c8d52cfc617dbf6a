# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a role as it is in the window, and how to get about in it."""

import json
import re

import driver

TABS = 100
# Reading the rows of a table takes long; the bars with few are enough.
MAX_READ_ROWS = 10


def find_chart(program, role):
    """Returns the list of a role’s chart as it is now."""
    return program.wait_for("list", f"Salary chart, {role}")


def read_summary(role):
    return json.loads(driver.ask(f"--summary={role}"))


def read_openings(role):
    """Returns the unique postings of a role."""
    lines = driver.ask("--postings", f"--role={role}").splitlines()
    return [opening for opening in map(json.loads, lines) if opening["copy_of"] is None]


def get_point(pay):
    bounds = [bound for bound in (pay["floor"], pay["ceiling"]) if bound is not None]
    return sum(bounds) / len(bounds)


def read_amounts(role, stratum=("USD", "year")):
    """Returns what counts in the figures of a stratum, in ascending order."""
    return sorted(get_point(opening["pay"]) for opening in read_openings(role)
                  if opening["pay"]["kind"] == "stated" and
                  (opening["pay"]["currency"], opening["pay"]["period"]) == stratum)


def format_amount(amount):
    """Amounts of the sample are written to a hundred from ten thousand up."""
    step = 100 if amount >= 10000 else 10
    return f"${int(amount / step + 0.5) * step:,}"


def format_openings(n):
    return "1 opening" if n == 1 else f"{n:,} openings"


def walk_with_tab(program):
    """Presses Tab until it comes round, and yields what has the focus each time."""
    before = program.get_focused()
    program.press("Tab")
    first = focused = program.wait_for_other_focus(before[-1].path if before else "")
    for _ in range(TABS):
        yield focused
        program.press("Tab")
        focused = program.wait_for_other_focus(focused.path)
        if focused.path == first.path:
            return
    raise AssertionError(f"Tab never comes back to {first}")


def focus_with_tab(program, name):
    """Goes on with Tab until something has the focus."""
    for node in walk_with_tab(program):
        if node.name == name:
            return
    raise AssertionError(f"Tab does not come to {name}")


def search(program, role):
    """Goes to a role by its name."""
    program.press("ctrl+f")
    program.wait_for_focus("entry", "Search roles")
    program.type(role)
    program.press("Return")
    program.window(role)


def enter_chart(program, role):
    """Goes to the chart from the salary entry below it, and returns the mark with the focus."""
    marks = {mark.path for mark in find_chart(program, role).children}
    program.press("ctrl+m")
    focused = program.wait_for_focus("text")
    for _ in range(TABS):
        program.press("shift+Tab")
        focused = program.wait_for_other_focus(focused.path)
        if focused.path in marks:
            return focused
    raise AssertionError(f"no way to the chart of {role}")


class Openings:
    """The page of openings beside the summary of a role."""

    def __init__(self, program, role):
        tree = program.read()
        self.program = program
        self.n = len(read_openings(role))
        self.summary_tab = tree.find("page tab", "Summary")
        self.tab = tree.find("page tab", "Openings")
        # GTK 4.8 gives pages that are not shown, too: the head is where its drop-down list is.
        head = [node for node in tree.walk() if "Postings to show" in
                (child.name for child in node.children)][0]
        self.status = head.find("status bar")
        self.rows = tree.find("tree table", "Openings").find("list")

    def leave(self):
        self.program.press("ctrl+1")
        driver.wait("the summary", lambda: self.summary_tab.read_state("selected"))

    def check(self, n):
        """Holds that the page is shown and has n openings; returns their texts if they are few."""
        header = format_openings(n) if n == self.n else f"{n:,} of {format_openings(self.n)}"
        driver.wait("the page of openings", lambda: self.tab.read_state("selected"))
        driver.wait(lambda: f"{header!r}, is {self.status.read_name()!r}",
                    lambda: self.status.read_name() == header)
        # A list makes about two hundred rows at a time.
        driver.wait(lambda: f"{n} rows, are {self.rows.count_children()}",
                    lambda: min(n, 200) <= self.rows.count_children() <= n)
        if n > MAX_READ_ROWS:
            return []
        rows = [row.texts() for row in self.program.tree.read(self.rows.path).children]
        assert len(rows) == n, (header, rows)
        return rows


def get_count(name):
    """Returns the number of openings in the name of a mark."""
    return int(re.search(r": ([\d,]+) openings?\b", name).group(1).replace(",", ""))
