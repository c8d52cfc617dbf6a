# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes real locales, which most machines do not have, without being root."""

import os
import pathlib
import shutil
import subprocess

import tap


def make(folder, name):
    """Makes a locale in a folder; skips the test where that cannot be done."""
    if shutil.which("localedef") is None:
        raise tap.Skipped("localedef is not installed")
    done = subprocess.run(["localedef", "-i", name, "-f", "UTF-8", f"{folder}/{name}.UTF-8"],
                          capture_output=True, check=False)
    if not pathlib.Path(folder, f"{name}.UTF-8").is_dir():
        raise tap.Skipped(f"the locale {name} cannot be made: {done.stderr.decode().strip()}")


def environment(folder, name):
    """Returns the environment of a program that runs in such a locale."""
    return {**os.environ, "LOCPATH": str(folder), "LC_ALL": f"{name}.UTF-8"}
