# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Rolebook on its command line."""

import json
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(sys.argv[1])
PROGRAM = str(pathlib.Path(sys.argv[2]).resolve())


class Answer:
    """What the program printed and how it ended."""

    def __init__(self, done):
        self.status = done.returncode
        self.out = done.stdout.decode()
        self.err = done.stderr.decode()

    def json(self):
        return json.loads(self.out)

    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


def run(*arguments, stdin=b"", timeout=60):
    """Runs the program to its end."""
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True,
                          timeout=timeout, check=False)
    return Answer(done)


def run_unprivileged(folder, *arguments):
    """Runs the program, for root as another user: permissions do not bind root.

    The user need not reach the program, so that it is copied into the folder."""
    if os.geteuid() != 0:
        return run(*arguments)
    copy = shutil.copy(PROGRAM, pathlib.Path(folder, "program"))
    os.chmod(folder, 0o755)
    done = subprocess.run([copy, *map(str, arguments)], user=65534, group=65534, extra_groups=[],
                          cwd="/", capture_output=True, check=False)
    os.remove(copy)
    return Answer(done)


def write(folder, name, content):
    """Writes a file: text, bytes, or anything that JSON can say."""
    path = pathlib.Path(folder, name)
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif isinstance(content, str):
        path.write_text(content, encoding="utf-8")
    else:
        path.write_text(json.dumps(content), encoding="utf-8")
    return path
