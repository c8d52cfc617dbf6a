# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of printing share: the preview, the dialog, and what the program remembers."""

import contextlib
import pathlib
import subprocess
import tempfile

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

    def choose(self, **settings):
        """Makes the print dialog begin with these, as if they had been used before."""
        text = "[Print Settings]\n" + "".join(f"{name}={value}\n" for name, value in
                                              settings.items())
        (self.memory / "print-settings.ini").write_text(text, encoding="utf-8")

    def choose_file(self, path, **settings):
        self.choose(**{"printer": "Print to File", "output-uri": path.as_uri(),
                       "output-file-format": "pdf", **settings})


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
            yield program


def open_dialog(program, printer):
    """Accepts the preview, whatever has the focus."""
    program.press("ctrl+p")
    program.window("Print")
    program.wait_for_text(printer)


def ask(command, *arguments):
    done = subprocess.run([command, *map(str, arguments)], capture_output=True, check=True)
    return done.stdout.decode()


def wait_for_file(path):
    driver.wait(f"the file {path}", lambda: path.exists() and path.stat().st_size > 0)


def export(path, *arguments):
    """Writes the same by the command line."""
    subprocess.run([driver.PROGRAM, "--sample", f"--export-pdf={path}", *arguments], check=True)
