#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the closing line of build-aux/test, on made-up logs of meson."""

import json
import pathlib
import subprocess
import sys
import tempfile

import tap

ROOT = pathlib.Path(sys.argv[1])

# Name, tests as (result, standard output), closing line, status.
ROWS = [
    ("nothing", [], "0 passed, 0 failed, 0 skipped", 1),
    ("plain", [("OK", "")], "1 passed, 0 failed, 0 skipped", 0),
    ("plain without output", [("OK", None)], "1 passed, 0 failed, 0 skipped", 0),
    ("plain failed", [("OK", ""), ("FAIL", "")], "1 passed, 1 failed, 0 skipped", 1),
    ("plain skipped", [("OK", ""), ("SKIP", "")], "1 passed, 0 failed, 1 skipped", 0),
    ("only skipped", [("SKIP", "")], "0 passed, 0 failed, 1 skipped", 1),
    ("expected", [("EXPECTEDFAIL", "")], "1 passed, 0 failed, 0 skipped", 0),
    ("unexpected", [("UNEXPECTEDPASS", "")], "0 passed, 1 failed, 0 skipped", 1),
    ("stopped", [("INTERRUPT", "")], "0 passed, 1 failed, 0 skipped", 1),
    ("words that look like parts", [("OK", "ok then\nok 2 go\n")],
     "1 passed, 0 failed, 0 skipped", 0),
    ("parts", [("OK", "TAP version 13\n# random seed: x\n1..3\nok 1 /a/b\nok 2 /a/c\nok 3 /d\n")],
     "3 passed, 0 failed, 0 skipped", 0),
    ("plan at the end", [("OK", "ok 1\nok 2\n1..2\n")], "2 passed, 0 failed, 0 skipped", 0),
    ("part failed", [("FAIL", "1..3\nok 1 - a\nnot ok 2 - b\n# why\nok 3 - c\n")],
     "2 passed, 1 failed, 0 skipped", 1),
    ("part skipped", [("OK", "1..2\nok 1 a\nok 2 b # SKIP not here\n")],
     "1 passed, 0 failed, 1 skipped", 0),
    ("part failed to be skipped", [("FAIL", "1..1\nnot ok 1 b # SKIP not here\n")],
     "0 passed, 1 failed, 0 skipped", 1),
    ("part to be done", [("OK", "1..2\nnot ok 1 a # TODO\nok 2 b\n")],
     "2 passed, 0 failed, 0 skipped", 0),
    ("part done before its time", [("UNEXPECTEDPASS", "1..1\nok 1 a # TODO\n")],
     "0 passed, 1 failed, 0 skipped", 1),
    ("all skipped", [("OK", ""), ("SKIP", "1..0 # SKIP no display\n")],
     "1 passed, 0 failed, 1 skipped", 0),
    ("crash between parts", [("ERROR", "1..3\nok 1 a\n")], "1 passed, 1 failed, 0 skipped", 1),
    ("crash after all parts", [("ERROR", "1..1\nok 1 a\n")], "1 passed, 1 failed, 0 skipped", 1),
    ("crash in a part", [("ERROR", "1..2\nok 1 a\nnot ok 2 b\nBail out!\n")],
     "1 passed, 1 failed, 0 skipped", 1),
    ("out of time", [("TIMEOUT", "1..3\nok 1 a\n")], "1 passed, 1 failed, 0 skipped", 1),
    ("parts of parts", [("OK", "1..1\n    1..2\n    ok 1 x\n    ok 2 y\nok 1 a\n")],
     "1 passed, 0 failed, 0 skipped", 0),
]


def count(*logs):
    """Writes logs, each a list of (result, standard output[, standard error]).

    Returns the lines printed and the status.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, log in enumerate(logs):
            paths.append(pathlib.Path(folder, f"log-{number}.json"))
            tests = [dict(zip(("result", "stdout", "stderr"), row), name="rolebook:suite / some-test")
                     for row in log]
            paths[-1].write_text("".join(json.dumps(test) + "\n" for test in tests),
                                 encoding="utf-8")
        result = subprocess.run([sys.executable, ROOT / "build-aux" / "count-tests", *paths],
                                stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    return result.stdout.splitlines(), result.returncode


def check_row(tests, line, status):
    lines, returned = count(tests)
    assert lines[-1] == line, lines
    assert returned == status, returned


def test_sum_of_logs():
    lines, status = count([("OK", ""), ("SKIP", "")], [("OK", "1..2\nok 1\nok 2\n")])
    assert (lines[-1], status) == ("3 passed, 0 failed, 1 skipped", 0), lines


def test_reasons():
    """What did not pass is named with its log and its reason."""
    lines, _ = count([("OK", "1..2\nok 1 a\n# silent\nok 2 /b/c # SKIP not here\n# silent\n"),
                      ("TIMEOUT", ""), ("SKIP", "1..0 # SKIP no display\n"),
                      ("FAIL", "1..1\nnot ok 1 - d\n# one\n# two\nthree\n",
                       "\n(test program exited with status code 1)\n"),
                      ("FAIL", "1..1\nnot ok 1 - e\n# End of tests\n", "said elsewhere")])
    assert lines[:-1] == ["skipped (log-0): some-test /b/c: not here",
                          "failed (log-0): some-test: timeout",
                          "skipped (log-0): some-test: no display",
                          "failed (log-0): some-test d: # one", "# two",
                          "failed (log-0): some-test e"], lines


def tests():
    for name, *row in ROWS:
        yield name, lambda row=row: check_row(*row)
    yield "sum of logs", test_sum_of_logs
    yield "reasons", test_reasons


tap.run(tests())
