# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every shortcut, the order of Tab, typing to search, and what Esc ends first."""

import json
import pathlib
import tempfile

import driver
import page

NURSE = "Registered Nurse"
NEXT = "Site Reliability Engineer"
PREVIOUS = "Preschool Teacher"


def start(role=NURSE):
    return driver.start("--sample", f"--role={role}", title=role)


def wait_for_title(program, title):
    driver.wait(lambda: f"title {title!r}, is {program.windows()}",
                lambda: title in (window.name for window in program.windows()))


def wait_for_windows(program, n):
    driver.wait(lambda: f"{n} windows, are {program.windows()}",
                lambda: len(program.windows()) == n)


def wait_for_search(program, text):
    search = program.read().find("entry", "Search roles")
    driver.wait(lambda: f"search for {text!r}, is {search.read_text()!r}",
                lambda: search.read_text() == text)


def test_search():
    with start() as (program, _):
        program.press("ctrl+f")
        program.wait_for_focus("entry", "Search roles")
        program.type("weld")
        wait_for_search(program, "weld")
        # Again: what is there is selected, and replaced by what is typed.
        program.press("ctrl+f")
        program.type("plan")
        wait_for_search(program, "plan")
        program.press("Return")
        wait_for_title(program, "Urban Planner")


def test_typing_searches():
    with start() as (program, _):
        program.press("F6", "F6", "Tab", "Tab")
        driver.wait("focus on the page", lambda: [node for node in program.get_focused()
                                                  if node.role != "entry"])
        program.type("nurs")
        program.wait_for_focus("entry", "Search roles")
        wait_for_search(program, "nurs")
        program.wait_for("list item", f"{NURSE}, 230 openings, median $93,800")
        program.wait_for("status bar", "1 role")
        program.press("Escape")
        wait_for_search(program, "")


def test_pages():
    with start() as (program, window):
        summary, openings = window.find("page tab", "Summary"), window.find("page tab", "Openings")
        for keys, tab in (("ctrl+2", openings), ("ctrl+1", summary), ("ctrl+2", openings)):
            program.press(keys)
            driver.wait(keys, lambda tab=tab: tab.read_state("selected"))


def test_roles():
    with start() as (program, _):
        program.press("ctrl+Next")
        wait_for_title(program, NEXT)
        program.press("ctrl+Prior", "ctrl+Prior")
        wait_for_title(program, PREVIOUS)


def test_compare_and_undo():
    with start() as (program, _):
        program.press("ctrl+d")
        program.wait_for("push button", "Compare, 1 role")
        program.press("ctrl+d")
        program.wait_for("push button", "Compare, 0 roles")
        program.press("ctrl+z")
        program.wait_for("push button", "Compare, 1 role")
        program.press("ctrl+3")
        program.wait_for("page tab", "Distributions")


def test_salary_mark():
    with start() as (program, _):
        program.press("ctrl+m")
        entry = program.wait_for_focus("text")
        # Letters go where the cursor is, and Ctrl+Z is the entry’s before it is the window’s.
        program.type("98k")
        driver.wait("98k", lambda: entry.read_text() == "98k")
        program.wait_for_text("Higher than", "status bar")
        program.press("ctrl+z")
        driver.wait("the entry to be empty", lambda: entry.read_text() == "")


def test_reload():
    posting = {"title": "Baker", "employer": "Mill", "pay": "$40,000 a year"}
    for key in ("ctrl+r", "F5"):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "bakers.json")
            path.write_text(json.dumps([posting]), encoding="utf-8")
            with driver.start(path, title="Baker") as (program, window):
                window.find("status bar", "1 role, 1 opening")
                path.write_text(json.dumps([posting, {"title": "Miller"}]), encoding="utf-8")
                program.press(key)
                program.wait_for("status bar", "2 roles, 2 openings")


def test_copying():
    with start() as (program, _):
        program.press("ctrl+c")
        driver.wait("the toast", lambda: "Summary copied" in program.read().texts())
        program.press("ctrl+f", "ctrl+v")
        search = program.wait_for_focus("entry", "Search roles")
        driver.wait("the summary", lambda: search.read_text().startswith(f"# {NURSE}"))
        # A text that is selected is copied, and not the summary.
        page.search(program, NURSE)
        program.press("Escape", "F6")
        page.focus_with_tab(program, NURSE)
        program.press("ctrl+a", "ctrl+c", "ctrl+f", "ctrl+v")
        wait_for_search(program, NURSE)


def test_sidebar():
    with start() as (program, _):
        program.press("ctrl+f", "F6")
        program.wait_for_focus("push button", "Compare")
        # Hidden, Tab has no way there, but F6 has.
        program.press("F9", "shift+Tab")
        program.wait_for_focus("push button", "Data Details")
        program.press("F9", "Tab")
        program.wait_for_focus("push button", "Open")
        program.press("ctrl+m", "F9", "F6")
        program.wait_for_focus("push button", "Open")


def test_panes():
    with start() as (program, _):
        for key in ("F6", "shift+F6"):
            program.press("ctrl+f", key)
            program.wait_for_focus("push button", "Compare")
            program.press(key)
            program.wait_for_focus("push button", "Open")


def test_main_menu():
    with start() as (program, _):
        program.press("F10")
        program.wait_for_focus("menu item", "New Window")
        names = [item.name for item in program.read().find_all("menu item")]
        assert names[-3:] == ["Keyboard Shortcuts", "Help", "About Rolebook"], names
        program.press("Escape")
        driver.wait("the menu to close", lambda: not program.read().find_all("menu item"))


def check_opens_and_closes(program, key, name, role, closing):
    """Opens a window by a key and closes it by another one."""
    program.press(key)
    driver.wait(lambda: f"{name} among {program.windows()}",
                lambda: program.read().find_all(role, name))
    driver.wait("its window", lambda: len(program.find_windows()) == 2)
    driver.xdotool("windowfocus", "--sync", program.find_windows()[-1])
    program.press(closing)
    wait_for_windows(program, 1)
    program.focus(NURSE)


def test_windows():
    with start() as (program, _):
        for key, name, role, closing in (
                ("ctrl+o", "Open Postings", "filler", "Escape"), ("F1", "Help", "frame", "Escape"),
                ("F1", "Help", "frame", "ctrl+w"),
                ("ctrl+question", "GtkShortcutsWindow", "frame", "Escape")):
            check_opens_and_closes(program, key, name, role, closing)


def test_new_window_close_and_quit():
    with start() as (program, _):
        program.press("ctrl+n")
        wait_for_windows(program, 2)
        program.window("Rolebook")
        program.press("ctrl+w")
        wait_for_windows(program, 1)
        program.focus(NURSE)
        program.press("ctrl+n")
        wait_for_windows(program, 2)
        program.press("ctrl+q")
        assert program.process.wait(driver.PATIENCE_S) == 0


def test_order_of_tab():
    wanted = ["Open", "Main Menu", "Search roles", f"{NURSE}, 230 openings, median $93,800",
              "Sample data", "Summary", "More", NURSE, "50 employers, 24 places",
              "from 168 of 230 openings", "133 of 230 openings", "Pay to show",
              "$50,000 – $60,000: 3 openings, 2%", "10% pay less than", "Median",
              "no pay stated: 33", "Required", "Data Details"]
    with start() as (program, _):
        stops = [node.name for node in page.walk_with_tab(program)]
    places = [stops.index(name) for name in wanted]
    assert places == sorted(places), list(zip(places, wanted))
    # The list of roles is one stop.
    between = stops[places[3] + 1:places[4]]
    assert not between, between


def test_list():
    with start() as (program, _):
        program.press("ctrl+f", "Tab", "Tab")
        program.wait_for_focus("list item", f"{NURSE}, 230 openings, median $93,800")
        # Arrows move and open (N-05).
        program.press("Down")
        wait_for_title(program, NEXT)
        program.press("shift+Tab", "shift+Tab")
        program.wait_for_focus("entry", "Search roles")
        program.press("Tab", "Tab", "Tab")
        program.wait_for_focus("push button", "Sample data")


def test_back_when_folded():
    for key in ("alt+Left", "Escape"):
        with start() as (program, _):
            program.resize(NURSE, 500, 700)
            program.wait_for("push button", "Back")
            program.press("ctrl+m")
            program.wait_for_focus("text")
            program.press(key, "Tab")
            in_list = ("Open", "Main Menu", "Search roles", "Compare, 0 roles", "Sample data")
            driver.wait(lambda key=key: f"the list after {key}, is on {program.get_focused()}",
                        lambda: program.get_focused()[-1].name in in_list)


driver.run(test_search, test_typing_searches, test_pages, test_roles, test_compare_and_undo,
           test_salary_mark, test_reload, test_copying, test_sidebar, test_panes, test_main_menu,
           test_windows, test_new_window_close_and_quit, test_order_of_tab, test_list,
           test_back_when_folded)
