# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes out does not depend on how many processors there are."""

import json
import os
import random
import subprocess
import tempfile

import program
import tap

ACTIONS = [["--list"], ["--postings"], ["--check"]]


def make_rows(count):
    """Postings of all kinds, some of them damaged, over several batches."""
    chance = random.Random(7)
    rows = []
    for i in range(count):
        row = json.dumps({"title": f"Role {chance.randrange(40)}", "company": f"Firm {i % 97}",
                          "salary": chance.choice(["$50,000", 0, "$30/hr", None, "a lot, 5"]),
                          "date_posted": "2026-05-06", "text": "x" * chance.randrange(300)})
        rows.append(row[:-5] if i % 500 == 499 else row)
    return ",\n".join(rows)


def run_on(processors, *arguments):
    done = subprocess.run([program.PROGRAM, "--format=json", *map(str, arguments)],
                          capture_output=True, check=False,
                          preexec_fn=lambda: os.sched_setaffinity(0, processors))
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_threads():
    processors = os.sched_getaffinity(0)
    if len(processors) < 2:
        raise tap.Skipped("there is one processor only")
    with tempfile.TemporaryDirectory() as folder:
        paths = [program.write(folder, "a.json", f"[{make_rows(20000)}]"),
                 program.write(folder, "b.json", f"[{make_rows(3000)}]")]
        for action in ACTIONS:
            one = run_on({min(processors)}, *action, *paths)
            for _ in range(3):
                assert run_on(processors, *action, *paths) == one, action


tap.run([("one processor and several", test_threads)])
