# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told: names of all stops, headings, and words that change."""

import re

import driver
import page


NURSE = "Registered Nurse"
# GTK calls what has no name by its class, and may leave the sign for an underline in a name.
NO_NAME = re.compile(r"^$|^(Gtk|Rb)[A-Z]\w*$|(^|\s)_\w")


def check_name(node, where):
    assert not NO_NAME.search(node.name), (where, node)


def is_inner(node, parent):
    """Parts of GTK’s own tables and lists that say they take the focus, and never do."""
    return parent.role == "tree table" or (node.role, node.name) == ("filler", "GtkListItemWidget")


def find_nameless(node):
    """Returns all that may take the focus in a tree and has no name."""
    nameless = []
    for child in node.children:
        if child.is_("focusable") and not is_inner(child, node) and NO_NAME.search(child.name):
            nameless.append((child, child.texts(), f"in {node}"))
        nameless += find_nameless(child)
    return nameless


def check_names(node, where):
    nameless = find_nameless(node)
    assert not nameless, (where, nameless)


def check_stops(program, where, *wanted):
    """Goes through a window with Tab and checks each stop; returns their names."""
    names = []
    for node in page.walk_with_tab(program):
        check_name(node, where)
        names.append(node.name)
    assert not set(wanted) - set(names), (where, wanted, names)
    return names


def test_first_run():
    with driver.start() as (program, _):
        names = check_stops(program, "first run", "Open Postings…", "Main Menu",
                            "Explore Sample Data", "What should the files look like?")
        assert len(names) < 12, names


def test_role_page():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, window):
        check_names(window, "role page")
        check_stops(program, "role page", "Open", "Search roles", "Sample data", "More",
                    "Required", "Data Details", "Pay to show")


def test_openings():
    with driver.start("--sample", "--role=Urban Planner", title="Urban Planner") as (program, _):
        program.press("ctrl+2")
        program.wait_for("status bar", "8 openings")
        check_names(program.read(), "openings")
        table = program.read().find("tree table", "Openings")
        rows = table.find("list").find_all("table row")
        assert len(rows) == 8
        for row in rows:
            # The widget of a row does not say by itself what its cells hold.
            cells = [text for text in row.texts() if not NO_NAME.search(text)]
            assert row.name == ", ".join(cells), (row.name, cells)
        check_stops(program, "openings", "Postings to show", rows[0].name)


def test_comparison():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        for role in ("Urban Planner", "Welder"):
            page.search(program, role)
            program.press("ctrl+d")
        program.press("ctrl+3")
        program.wait_for("page tab", "Ranges")
        program.wait_for("push button", "Compare, 2 roles")
        check_names(program.read(), "comparison")
        check_stops(program, "comparison", "Add Role", "Ranges", "More", "Remove Urban Planner")


def test_narrow():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        program.resize(NURSE, 360, 600)
        program.wait_for("push button", "Back")
        check_names(program.read(), "narrow")
        check_stops(program, "narrow page", "Back", "More", "Pay to show")
        program.press("alt+Left")
        stops = check_stops(program, "narrow list", "Open", "Search roles", "Sample data")
        assert "Back" not in stops, stops


def open_window(program, action, title):
    program.windows()[0].act(action)
    return program.window(title)


def test_data_details():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        window = open_window(program, "win.data-details", "Data Details")
        check_names(window, "Data Details")
        check_stops(program, "Data Details", "Reload", "Forget", "Copy")
        assert [node.name for node in window.find_all("heading")] == ["Sample data"]


def test_help():
    with driver.start() as (program, _):
        program.press("F1")
        window = program.window("Help")
        check_names(window, "Help")
        headings = [node.name for node in window.find_all("heading")]
        assert len(headings) > 2 and all(name in window.texts() for name in headings), headings


def test_opening():
    with driver.start("--sample", "--role=Urban Planner", title="Urban Planner") as (program, _):
        program.press("ctrl+2")
        program.wait_for("status bar", "8 openings")
        row = program.read().find("tree table", "Openings").find("list").find_all("table row")[0]
        page.focus_with_tab(program, row.name)
        program.press("Return")
        window = program.window("Opening")
        check_names(window, "opening")
        assert [node.name for node in window.find_all("heading")] == ["Urban Planner"]


def test_headings():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (_, window):
        headings = [node.name for node in window.find("scroll pane", "Summary").find_all("heading")]
    assert headings == [NURSE, "Salary", "Degree requirement", "Breakdown", "Responsibilities",
                        f"How to become a {NURSE}"], headings


def test_words_that_change():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, window):
        window.find("status bar", "40 roles, 1,988 openings")
        program.type("nurs")
        program.wait_for("status bar", "1 role")
        program.press("Escape")
        program.wait_for("status bar", "40 roles, 1,988 openings")
        program.windows()[0].act("win.copy-summary")
        toast = driver.wait("the toast", lambda: [
            node for node in program.read().find_all("status bar")
            if "Summary copied" in node.texts()])[0]
        check_name(toast.find("push button"), "toast")


driver.run(test_first_run, test_role_page, test_openings, test_comparison, test_narrow, test_data_details,
           test_help, test_opening, test_headings, test_words_that_change)
