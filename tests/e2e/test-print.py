# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints from the window: the preview, the print dialog of the desktop, and PDF files."""

import contextlib
import pathlib
import subprocess
import tempfile

import driver
import page
import tap
from desk import ROLE, TITLE, Desk, ask, export, open_dialog, preview, wait_for_file


def print_to_file(program):
    open_dialog(program, "Print to File")
    program.press("Return")


def test_preview_opens_and_closes():
    with preview() as program:
        dialog = program.window(TITLE)
        names = [node.name for node in dialog.walk()]
        for name in ("Print", "Layout", "Paper", "Organisation line", "Pages"):
            assert name in names, (name, names)
        # The pages have the focus, and scroll.
        program.press("Down", "Up", "Right", "Left", "Page_Down", "ctrl+minus", "ctrl+0")
        program.press("Escape")
        driver.wait("the preview to close",
                    lambda: TITLE not in [window.name for window in program.windows()])


def test_button_opens_the_preview():
    with driver.start("--sample", f"--role={ROLE}", title=ROLE) as (program, window):
        program.wait_for("heading")
        program.wait_for("push button", "Print").click()
        program.window(TITLE)


def check_printed(choose, *options):
    """Prints to a file, and holds that it says what the command line does; returns pdfinfo."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        printed = desk.folder / "printed.pdf"
        exported = desk.folder / "exported.pdf"
        desk.choose_file(printed)
        with preview(desk=desk) as program:
            choose(program)
            print_to_file(program)
            wait_for_file(printed)
            program.window(ROLE)
            program.wait_for_text("Sent to printer")
        export(exported, f"--role={ROLE}", *options)
        assert ask("pdftotext", printed, "-") == ask("pdftotext", exported, "-")
        assert (desk.memory / "page-setup.ini").exists()
        return ask("pdfinfo", printed)


def test_dialog_prints_what_the_preview_shows():
    assert "Tagged:          yes" in check_printed(lambda program: None)


def test_a_part_of_the_pages_is_tagged_as_well():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        printed = desk.folder / "printed.pdf"
        desk.choose_file(printed, **{"print-pages": "ranges", "page-ranges": "0-1,3",
                                     "n-copies": "2", "collate": "true"})
        with preview(desk=desk) as program:
            choose_openings(program)
            program.wait_for_text("Page 1 of 6")
            print_to_file(program)
            wait_for_file(printed)
            program.window(ROLE)
        info = ask("pdfinfo", printed)
        assert "Tagged:          yes" in info, info
        assert ask("pdftotext", printed, "-").count("Page 2 of 6") >= 1
        assert "Page 3 of 6" not in ask("pdftotext", printed, "-")


def choose_openings(program):
    """Chooses the third layout by keys."""
    page.focus_with_tab(program, "Layout")
    program.press("space")
    program.wait_for_text("With Openings List")
    program.press("Down", "Down", "Return")


def test_enter_prints():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        printed = desk.folder / "printed.pdf"
        desk.choose_file(printed)
        with preview(desk=desk) as program:
            program.press("Return")
            program.window("Print")
            program.wait_for_text("Print to File")
            program.press("Return")
            wait_for_file(printed)
            program.window(ROLE)
            program.wait_for_text("Sent to printer")


def test_typed_line_is_printed():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        printed = desk.folder / "printed.pdf"
        desk.choose_file(printed)
        with preview(desk=desk) as program:
            page.focus_with_tab(program, "Organisation line")
            program.type("Riverside Careers Centre")
            print_to_file(program)
            wait_for_file(printed)
            program.window(ROLE)
            program.wait_for_text("Sent to printer")
        assert "Riverside Careers Centre" in ask("pdftotext", printed, "-")


def test_cancelled_dialog_leaves_the_preview():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        printed = desk.folder / "printed.pdf"
        desk.choose_file(printed)
        # GTK 4.8 asks its own list of printers for something when it is already gone.
        with preview(desk=desk, env={"G_DEBUG": ""},
                     known_fault="Gtk-CRITICAL") as program:
            open_dialog(program, "Print to File")
            program.press("Escape")
            program.window(TITLE)
            program.wait_for("push button", "Print…")
            # That somebody cancels is no failure.
            assert not program.read().find_all("dialog"), program.read()
        assert not printed.exists()


def test_preview_of_the_dialog_is_the_window_behind_it():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        desk.choose_file(desk.folder / "printed.pdf")
        # GTK 4.8 asks its own list of printers for something when it is already gone.
        with preview(desk=desk, env={"G_DEBUG": ""}, known_fault="Gtk-CRITICAL") as program:
            open_dialog(program, "Print to File")
            button, = [node for node in program.window("Print").find_all("push button")
                       if node.name.endswith("Preview")]
            button.click()
            driver.wait("the dialog to close",
                        lambda: "Print" not in [window.name for window in program.windows()])
            program.window(TITLE)
            assert not program.read().find_all("dialog"), program.read()
        assert not (desk.folder / "printed.pdf").exists()


def test_file_that_cannot_be_opened_is_said():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        desk.choose_file(desk.folder / "nowhere" / "printed.pdf")
        with preview(desk=desk) as program:
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
        desk.choose_file(disk / "printed.pdf")
        with preview(desk=desk) as program:
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
    with tempfile.TemporaryDirectory() as folder, preview() as program:
        saved = pathlib.Path(folder, "saved.pdf")
        exported = pathlib.Path(folder, "exported.pdf")
        save_as_pdf(program, saved)
        program.window(ROLE)
        program.wait_for_text("PDF saved")
        export(exported, f"--role={ROLE}")
        assert saved.read_bytes() == exported.read_bytes()


def choose_large_landscape(program):
    for name in ("Landscape", "Large print"):
        page.focus_with_tab(program, name)
        program.press("space")
    program.wait_for_text("Page 1 of 3")


def test_landscape_prints_like_the_command_line():
    info = check_printed(choose_large_landscape, "--landscape", "--large-print")
    assert "841.89 x 595.276" in info, info


def test_paper_is_remembered():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        with preview(desk=desk) as program:
            choose_large_landscape(program)
            save_as_pdf(program, desk.folder / "saved.pdf")
            program.wait_for_text("PDF saved")
        assert "841.89 x 595.276" in ask("pdfinfo", desk.folder / "saved.pdf")
        with preview(desk=desk) as program:
            box, = [node for node in program.window(TITLE).walk() if node.name == "Landscape" and
                    node.is_("focusable")]
            assert box.is_("checked"), box


def test_full_disk_is_said_when_saving():
    with tempfile.TemporaryDirectory() as folder, small_disk(folder) as disk:
        with preview() as program:
            save_as_pdf(program, disk / "saved.pdf")
            program.wait_for_text("Cannot save the PDF")
            program.wait_for_text("No space left on device")
        assert list(disk.iterdir()) == []


def test_comparison_is_printed_where_it_is_shown():
    arguments = ("--compare=Accountant", "--compare=Electrician")
    with preview(*arguments) as program:
        names = [node.name for node in program.window(TITLE).walk()]
        assert "Compared Roles (2)" in names, names


driver.run(test_preview_opens_and_closes, test_button_opens_the_preview,
           test_dialog_prints_what_the_preview_shows, test_a_part_of_the_pages_is_tagged_as_well,
           test_enter_prints, test_typed_line_is_printed, test_cancelled_dialog_leaves_the_preview,
           test_preview_of_the_dialog_is_the_window_behind_it, test_file_that_cannot_be_opened_is_said,
           test_full_disk_is_said_when_printing, test_saved_file_is_that_of_the_command_line,
           test_landscape_prints_like_the_command_line, test_paper_is_remembered, test_full_disk_is_said_when_saving, test_comparison_is_printed_where_it_is_shown)
