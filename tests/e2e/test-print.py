# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints from the window: the preview, the print dialog of the desktop, and PDF files."""

import contextlib
import os
import pathlib
import subprocess
import tempfile

import tap
import driver

ROLE = "Accountant"
TITLE = "Print Preview"


class Desk:
    """A folder for files, and what the program remembers of printers."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.memory = self.data / "rolebook"
        self.memory.mkdir(parents=True)

    def env(self):
        return {"XDG_DATA_HOME": str(self.data)}

    def choose(self, path, **settings):
        """Makes the print dialog begin with a file to print to, as if it had been used before."""
        lines = {"printer": "Print to File", "output-uri": path.as_uri(),
                 "output-file-format": "pdf", **settings}
        text = "[Print Settings]\n" + "".join(f"{name}={value}\n" for name, value in lines.items())
        (self.memory / "print-settings.ini").write_text(text, encoding="utf-8")


@contextlib.contextmanager
def preview(*arguments, desk=None, env=None, **options):
    """Starts the program and opens the preview of what it shows."""
    with tempfile.TemporaryDirectory() as folder:
        desk = desk or Desk(folder)
        arguments = arguments or (f"--role={ROLE}",)
        with driver.start("--sample", *arguments, title=ROLE, env={**desk.env(), **(env or {})},
                          **options) as (program, _):
            program.wait_for("heading")
            program.press("ctrl+p")
            program.window(TITLE)
            program.wait_for_text("Page 1 of")
            yield program, desk


def ask(command, *arguments):
    done = subprocess.run([command, *map(str, arguments)], capture_output=True, check=True)
    return done.stdout.decode()


def wait_for_file(path):
    driver.wait(f"the file {path}", lambda: path.exists() and path.stat().st_size > 0)


def export(path, *arguments):
    """Writes the same by the command line."""
    subprocess.run([driver.PROGRAM, "--sample", f"--export-pdf={path}", *arguments], check=True)


def print_to_file(program):
    """Accepts the preview, whatever has the focus, and then the dialog."""
    program.press("ctrl+p")
    program.window("Print")
    program.wait_for_text("Print to File")
    program.press("Return")


def test_preview_opens_and_closes():
    with preview() as (program, _):
        dialog = program.window(TITLE)
        names = [node.name for node in dialog.walk()]
        for name in ("Print", "Layout", "Paper", "Organisation line", "Pages"):
            assert name in names, (name, names)
        program.press("Escape")
        driver.wait("the preview to close",
                    lambda: TITLE not in [window.name for window in program.windows()])


def test_button_opens_the_preview():
    with driver.start("--sample", f"--role={ROLE}", title=ROLE) as (program, window):
        program.wait_for("heading")
        program.wait_for("push button", "Print").click()
        program.window(TITLE)


def test_dialog_prints_what_the_preview_shows():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        printed = desk.folder / "printed.pdf"
        exported = desk.folder / "exported.pdf"
        desk.choose(printed)
        with preview(desk=desk) as (program, _):
            print_to_file(program)
            wait_for_file(printed)
            program.window(ROLE)
            program.wait_for_text("Sent to printer")
        export(exported, f"--role={ROLE}")
        assert ask("pdftotext", printed, "-") == ask("pdftotext", exported, "-")
        assert "Tagged:          yes" in ask("pdfinfo", printed)
        assert (desk.memory / "page-setup.ini").exists()


def test_a_part_of_the_pages_is_tagged_as_well():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        printed = desk.folder / "printed.pdf"
        desk.choose(printed, **{"print-pages": "ranges", "page-ranges": "0-1,3", "n-copies": "2",
                                "collate": "true"})
        with preview(desk=desk) as (program, _):
            choose(program, "Layout", "With Openings List")
            program.wait_for_text("Page 1 of 6")
            print_to_file(program)
            wait_for_file(printed)
            program.window(ROLE)
        info = ask("pdfinfo", printed)
        assert "Tagged:          yes" in info, info
        assert ask("pdftotext", printed, "-").count("Page 2 of 6") >= 1
        assert "Page 3 of 6" not in ask("pdftotext", printed, "-")


def choose(program, name, item):
    """Chooses an item of a drop-down by keys."""
    program.focus(TITLE)
    for _ in range(40):
        focused = program.get_focused()
        if any(node.name == name for node in focused):
            break
        program.press("Tab")
        program.wait_for_other_focus(focused[-1].path if focused else "")
    program.press("space")
    program.wait_for_text(item)
    program.press("Down", "Down", "Return")


def test_cancelled_dialog_leaves_the_preview():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        printed = desk.folder / "printed.pdf"
        desk.choose(printed)
        # GTK 4.8 asks its own list of printers for something when it is already gone.
        with preview(desk=desk, env={"G_DEBUG": ""},
                     known_fault="Gtk-CRITICAL") as (program, _):
            program.press("Return")
            program.window("Print")
            program.wait_for_text("Print to File")
            program.press("Escape")
            program.window(TITLE)
            program.wait_for("push button", "Print…")
        assert not printed.exists()


def test_file_that_cannot_be_opened_is_said():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        desk.choose(desk.folder / "nowhere" / "printed.pdf")
        with preview(desk=desk) as (program, _):
            print_to_file(program)
            program.wait_for_text("Cannot print")
            program.wait_for_text("No such file or directory")


@contextlib.contextmanager
def small_disk(folder):
    """Mounts a disk that is full at once; skips the test where that is not allowed."""
    place = pathlib.Path(folder, "disk")
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "none", place],
                          capture_output=True, check=False)
    if done.returncode != 0:
        raise tap.Skipped("no disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def test_full_disk_is_said_when_printing():
    with tempfile.TemporaryDirectory() as folder, small_disk(folder) as disk:
        desk = Desk(folder)
        desk.choose(disk / "printed.pdf")
        with preview(desk=desk) as (program, _):
            print_to_file(program)
            program.wait_for_text("The sheets were not printed")
            program.wait_for_text("Finished with error")


def save_as_pdf(program, path):
    program.press("ctrl+s")
    program.window("Save as PDF")
    program.press("ctrl+a")
    program.type(str(path))
    program.press("Return")


def test_saved_file_is_that_of_the_command_line():
    with tempfile.TemporaryDirectory() as folder, preview() as (program, _):
        saved = pathlib.Path(folder, "saved.pdf")
        exported = pathlib.Path(folder, "exported.pdf")
        save_as_pdf(program, saved)
        program.window(ROLE)
        program.wait_for_text("PDF saved")
        export(exported, f"--role={ROLE}")
        assert saved.read_bytes() == exported.read_bytes()


def test_full_disk_is_said_when_saving():
    with tempfile.TemporaryDirectory() as folder, small_disk(folder) as disk:
        with preview() as (program, _):
            save_as_pdf(program, disk / "saved.pdf")
            program.wait_for_text("Cannot save the PDF")
            program.wait_for_text("No space left on device")
        assert list(disk.iterdir()) == []


def test_comparison_is_printed_where_it_is_shown():
    arguments = ("--compare=Accountant", "--compare=Electrician")
    with preview(*arguments) as (program, _):
        names = [node.name for node in program.window(TITLE).walk()]
        assert "Compared Roles (2)" in names, names


os.environ.pop("XDG_DATA_HOME", None)
driver.run(test_preview_opens_and_closes, test_button_opens_the_preview,
           test_dialog_prints_what_the_preview_shows, test_a_part_of_the_pages_is_tagged_as_well,
           test_cancelled_dialog_leaves_the_preview, test_file_that_cannot_be_opened_is_said,
           test_full_disk_is_said_when_printing, test_saved_file_is_that_of_the_command_line,
           test_full_disk_is_said_when_saving, test_comparison_is_printed_where_it_is_shown)
