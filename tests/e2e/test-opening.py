# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every way to open files, what is said of those that cannot be read, and what is remembered."""

import json
import os
import pathlib
import subprocess
import tempfile

import driver
import page

BAKER = {"title": "Baker", "employer": "Mill", "pay": "$40,000 a year"}
MILLER = {"title": "Miller", "employer": "Mill"}
# Not JSON: a value is missing.
BROKEN = '[{"title": "Baker"},\n {"title": }]'
# So many lines take any machine longer than the half second after which progress is shown.
BIG = 1000000


class Folder:
    """A folder with files of postings."""

    def __init__(self, **files):
        self.folder = tempfile.TemporaryDirectory()
        for name, content in files.items():
            text = content if isinstance(content, str) else json.dumps(content)
            self[name].write_text(text, encoding="utf-8")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    def __getitem__(self, name):
        return pathlib.Path(self.folder.name, f"{name}.json")


def start_again(*arguments, env=None):
    """A second start hands over to the program that runs, and ends well."""
    done = subprocess.run([driver.PROGRAM, *map(str, arguments)], capture_output=True, text=True,
                          timeout=driver.PATIENCE_S, env={**os.environ, **(env or {})}, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), done


def test_files():
    with Folder(bakers=[BAKER], millers=[MILLER]) as files:
        with driver.start(files["bakers"], files["millers"], title="Baker") as (_, window):
            window.find("status bar", "2 roles, 2 openings")
            window.find("push button", "2 files")
        with driver.start(files["millers"], title="Miller") as (_, window):
            window.find("push button", "millers.json")


def test_folder_with_a_bad_file():
    with Folder(bakers=[BAKER], millers=[MILLER], void="") as files:
        with driver.start(files.folder.name, title="Baker") as (program, window):
            window.find("status bar", "2 roles, 2 openings")
            program.wait_for_text("1 file could not be read.", "label")
            window.find("push button", "Details").click()
            details = program.window("Data Details")
            names = [heading.name for heading in details.find_all("heading")]
            assert sorted(names) == ["bakers.json", "millers.json", "void.json"], names
            assert [text for text in details.texts() if "The file is empty." in text], details


def check_unreadable(path, title, *reasons):
    with driver.start(path) as (program, _):
        heading = program.wait_for_text("Cannot Read", "heading")
        assert heading.name == title, heading
        texts = program.read().texts()
        for reason in reasons:
            assert [text for text in texts if reason in text], (reason, texts)
        program.read().find("push button", "Open Another…")
        # Data Details tells it too.
        program.read().find("push button", "Data Details").click()
        details = program.window("Data Details")
        assert [text for text in details.texts() if reasons[0] in text], details.texts()


def test_unreadable():
    with Folder(void="", words="These are no postings.") as files:
        for name, reasons in {"void": ["The file is empty."], "words": ["Line 1, column 1"],
                              "absent": ["No such file"]}.items():
            check_unreadable(files[name], f"Cannot Read “\u2068{name}.json\u2069”", *reasons)


def test_no_postings():
    with Folder(void=[], bakers=[BAKER]) as files:
        with driver.start(files["void"]) as (program, _):
            program.wait_for("heading", "No Postings in “\u2068void.json\u2069”")
            program.wait_for_text("There are no job postings in the file.")
        with driver.start(files["void"], files["bakers"], title="Baker"):
            pass


def test_skipped_postings():
    with Folder(some=BROKEN) as files:
        with driver.start(files["some"], title="Baker") as (program, window):
            window.find("status bar", "1 role, 1 opening")
            program.wait_for("label", "1 of 2 postings were skipped.")
            window.find("push button", "Details").click()
            details = program.window("Data Details")
            reasons = [node.name for node in details.walk() if node.name.endswith(": 1")]
            assert "It is not valid JSON: 1" in reasons, reasons


def test_sample_by_its_button():
    with driver.start() as (program, window):
        window.find("push button", "Explore Sample Data").click()
        program.wait_for("status bar", "40 roles, 1,988 openings")
        program.wait_for("push button", "Sample data")


def test_second_start_raises():
    with driver.start() as (program, _):
        start_again()
        assert len(program.windows()) == 1, program.windows()


def test_second_start_opens():
    with Folder(bakers=[BAKER], millers=[MILLER]) as files:
        with driver.start() as (program, _):
            # A window that shows nothing yet is filled, and another one keeps what it shows.
            start_again(files["bakers"])
            program.window("Baker")
            assert len(program.windows()) == 1, program.windows()
            start_again(files["millers"])
            program.window("Miller")
            assert len(program.windows()) == 2, program.windows()


def test_new_window():
    with Folder(bakers=[BAKER], millers=[MILLER]) as files:
        with driver.start(files["bakers"], title="Baker") as (program, _):
            start_again("--new-window")
            program.window("Rolebook")
            names = sorted(window.name for window in program.windows())
            assert names == ["Baker", "Rolebook"], names
            # Files come along, and leave the empty window alone.
            start_again("--new-window", files["millers"])
            program.window("Miller")
            names = sorted(window.name for window in program.windows())
            assert names == ["Baker", "Miller", "Rolebook"], names


def test_role():
    with Folder(two=[BAKER, MILLER]) as files:
        for name, role in (("Miller", "Miller"), ("mill", "Miller"), ("BAKER", "Baker")):
            with driver.start(f"--role={name}", files["two"], title=role) as (_, window):
                assert window.find("heading", role), window
                selected = [row for row in window.find_all("list item") if row.is_("selected")]
                assert [row.name.split(",")[0] for row in selected] == [role], selected


def test_no_such_role():
    with Folder(two=[BAKER, MILLER]) as files:
        with driver.start("--role=Tinker", files["two"], title="Baker") as (program, _):
            program.wait_for_text("There is no such role")


def open_by_dialog(program, path):
    """Opens a file as people do: Ctrl+O, its whole path, Return."""
    program.press("ctrl+o")
    driver.wait("the dialog", lambda: program.read().find_all("filler", "Open Postings"))
    driver.wait("its window", lambda: len(program.find_windows()) == 2)
    driver.xdotool("windowfocus", "--sync", program.find_windows()[-1])
    program.type(path)
    driver.wait("the path", lambda: [node for node in program.get_focused()
                                     if node.role in ("text", "entry")])
    program.press("Return")
    driver.wait("the dialog to close", lambda: len(program.windows()) == 1)


def test_open_dialog():
    with Folder(bakers=[BAKER], millers=[MILLER]) as files:
        with driver.start(files["bakers"], title="Baker") as (program, _):
            open_by_dialog(program, files["millers"])
            program.window("Miller")
            program.wait_for("status bar", "1 role, 1 opening")


def test_loading_is_cancelled():
    line = json.dumps(MILLER) + "\n"
    with Folder(bakers=[BAKER], big=line * BIG) as files:
        with driver.start(files["bakers"], title="Baker") as (program, _):
            open_by_dialog(program, files["big"])
            program.focus("Baker")
            words = driver.wait("progress in words", lambda: [
                node for node in program.read().find_all("status bar") if " of about " in node.name])
            done, rest = words[0].name.split(" of about ")
            assert int(done.replace(",", "")) < BIG and rest.endswith(" postings"), words
            program.press("Escape")
            # Hidden, it is no longer told to screen readers.
            driver.wait("loading to end", lambda: not [
                node for node in program.read().walk() if " of about " in node.name])
            program.read().find("status bar", "1 role, 1 opening")
            assert [window.name for window in program.windows()] == ["Baker"]


def test_memory():
    with tempfile.TemporaryDirectory() as folder:
        env = {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": folder}
        role = "Urban Planner"
        with driver.start("--sample", env=env, title="Accountant") as (program, _):
            program.resize("Accountant", 900, 640)
            page.search(program, role)
            size = get_size(program, role)
            program.press("ctrl+w")
            assert program.process.wait(driver.PATIENCE_S) == 0
        with driver.start("--sample", env=env, title=role) as (program, _):
            driver.wait(lambda: f"the size {size}, is {get_size(program, role)}",
                        lambda: get_size(program, role) == size)
            assert size == (900, 640), size


def get_size(program, title):
    words = driver.xdotool("getwindowgeometry", "--shell", program.find_windows(title)[-1])
    values = dict(word.split("=") for word in words)
    return int(values["WIDTH"]), int(values["HEIGHT"])


driver.run(test_files, test_folder_with_a_bad_file, test_unreadable, test_no_postings,
           test_skipped_postings,
           test_sample_by_its_button, test_second_start_raises, test_second_start_opens,
           test_new_window, test_role, test_no_such_role, test_open_dialog,
           test_loading_is_cancelled, test_memory)
