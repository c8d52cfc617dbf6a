# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run plain functions with asserts as tests and report them as TAP."""

import os
import pathlib
import sys
import traceback


class Skipped(Exception):
    """Raised by a test that cannot run here; its text says why."""


def find_shared(root, name):
    """Returns the path of a file of reference material, which not everyone has."""
    folder = os.environ.get("ROLEBOOK_SHARED", root / ".." / "shared")
    path = pathlib.Path(folder, name)
    if not path.exists():
        raise Skipped(f"{name} is not here")
    return path


def report(number, name, test):
    """Runs one test, prints its line and returns whether it failed."""
    try:
        test()
    except Skipped as reason:
        print(f"ok {number} - {name} # SKIP {reason}")
    except Exception:
        print(f"not ok {number} - {name}")
        for line in traceback.format_exc().splitlines():
            print(f"# {line}")
        return True
    else:
        print(f"ok {number} - {name}")
    return False


def run(tests):
    """Runs (name, function) pairs and ends the program."""
    tests = list(tests)
    print(f"1..{len(tests)}")
    failures = [report(number, *test) for number, test in enumerate(tests, 1)]
    sys.exit(1 if any(failures) else 0)
