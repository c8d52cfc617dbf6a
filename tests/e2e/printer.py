# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A printing system of a test's own, whose printer puts what it is sent into a file."""

import os
import pathlib
import shutil
import subprocess
import time

import tap

NAME = "Sheets"
DESCRIPTION = "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd"
PATH = os.environ["PATH"] + ":/usr/sbin:/sbin"
PATIENCE_S = 20

FILES = """FileDevice Yes
ServerRoot {0}/etc
RequestRoot {0}/spool
TempDir {0}/tmp
CacheDir {0}/cache
StateDir {0}/state
ErrorLog {0}/error.log
AccessLog {0}/access.log
PageLog {0}/page.log
SystemGroup root
"""

RULES = """Listen {0}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""


class PrintingSystem:
    """Runs a server with one printer; skips the test where that cannot be."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder, "cups")
        self.printed = self.folder / "printed.pdf"
        self.server = None

    def env(self):
        return {"CUPS_SERVER": f"{self.folder}/cups.sock"}

    def __enter__(self):
        if not all(shutil.which(name, path=PATH) for name in ("cupsd", "lpadmin")):
            raise tap.Skipped("CUPS is not installed")
        if not os.path.exists(DESCRIPTION):
            raise tap.Skipped("there is no description of a printer for PDF")
        for name in ("etc", "spool", "tmp", "cache", "state"):
            (self.folder / name).mkdir(parents=True)
        files = self.folder / "etc" / "cups-files.conf"
        rules = self.folder / "etc" / "cupsd.conf"
        files.write_text(FILES.format(self.folder), encoding="utf-8")
        rules.write_text(RULES.format(self.folder), encoding="utf-8")
        # The filters run as another user.
        for path in (self.folder.parent, self.folder):
            path.chmod(0o755)
        self.server = subprocess.Popen(
            [shutil.which("cupsd", path=PATH), "-f", "-c", rules, "-s", files],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait_for_server()
        added = self.ask("lpadmin", "-p", NAME, "-E", "-v", f"file://{self.printed}", "-P",
                         DESCRIPTION)
        if added.returncode != 0:
            self.stop()
            raise tap.Skipped(f"CUPS takes no printer: {added.stderr.strip()}")
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self.server.terminate()
        self.server.wait()

    def ask(self, command, *arguments):
        return subprocess.run([shutil.which(command, path=PATH), *arguments], capture_output=True,
                              text=True, check=False, env={**os.environ, **self.env()})

    def wait_for_server(self):
        end = time.monotonic() + PATIENCE_S
        while self.ask("lpstat", "-r").stdout.strip() != "scheduler is running":
            if self.server.poll() is not None or time.monotonic() > end:
                self.stop()
                raise tap.Skipped("CUPS does not run here")
            time.sleep(0.1)
