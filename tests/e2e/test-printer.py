# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints from the window to a printer of CUPS, which may take what it is sent, or not."""

import contextlib
import tempfile

import driver
from desk import ROLE, Desk, ask, export, open_dialog, preview, wait_for_file
from printer import NAME, PrintingSystem

# GTK asks for colours and for printers of the network on a bus that is not there.
OPTIONS = {"known_fault": ": Could not connect"}


@contextlib.contextmanager
def printer():
    """Gives a printing system, and the preview of a program that knows its printer."""
    driver.keep_still(printers="cups")
    with tempfile.TemporaryDirectory() as folder, PrintingSystem(folder) as system:
        desk = Desk(folder)
        desk.choose(printer=NAME)
        with preview(desk=desk, env={**system.env(), "G_DEBUG": ""}, **OPTIONS) as program:
            open_dialog(program, NAME)
            yield system, program


def wait_for_printer(program):
    """Waits until the dialog has asked the printer what it can do."""
    def look():
        # GTK 4.8 gives the name of the button with its underline, and without.
        return [button for button in program.window("Print").find_all("push button")
                if button.name.endswith("Print") and button.is_("sensitive")]
    driver.wait("the printer", look)


def test_printer_gets_what_the_preview_shows():
    with printer() as (system, program):
        wait_for_printer(program)
        program.press("Return")
        program.window(ROLE)
        program.wait_for_text("Sent to printer")
        wait_for_file(system.printed)
        driver.wait("the job", lambda: "Sheets" not in system.ask("lpstat", "-o").stdout)
        exported = system.folder / "exported.pdf"
        export(exported, f"--role={ROLE}")
        assert ask("pdftotext", system.printed, "-") == ask("pdftotext", exported, "-")
        assert "Tagged:          yes" in ask("pdfinfo", system.printed)


def test_printer_that_has_gone_is_said():
    with printer() as (system, program):
        wait_for_printer(program)
        system.ask("lpadmin", "-x", NAME)
        program.press("Return")
        program.wait_for_text("The printer is gone")
        program.wait_for_text("The printer “Sheets” is not found any more.")


def test_cancelled_job_is_said():
    with printer() as (system, program):
        wait_for_printer(program)
        system.ask("cupsdisable", NAME)
        program.press("Return")
        program.window(ROLE)
        driver.wait("the job", lambda: "Sheets" in system.ask("lpstat", "-o").stdout)
        system.ask("cancel", "-a")
        program.wait_for_text("The sheets were not printed")


driver.run(test_printer_gets_what_the_preview_shows, test_printer_that_has_gone_is_said,
           test_cancelled_job_is_said)
