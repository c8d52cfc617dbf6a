# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Rolebook on its command line."""

import json
import pathlib
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
