# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes PDF files with Rolebook and asks other programs what is in them."""

import pathlib
import re
import shutil
import subprocess

import program
import tap


def ask(command, *arguments):
    """Returns what a program says of a PDF; skips the test where the program is not there."""
    if shutil.which(command) is None:
        raise tap.Skipped(f"{command} is not installed")
    done = subprocess.run([command, *map(str, arguments)], capture_output=True, check=False)
    assert done.returncode == 0, (command, arguments, done.stderr.decode())
    return done.stdout.decode()


def export(folder, *arguments, name="out.pdf"):
    """Writes sheets of the sample; returns the path of the file."""
    path = pathlib.Path(folder, name)
    answer = program.run("--sample", f"--export-pdf={path}", *arguments)
    assert answer.status == 0, (arguments, answer.err)
    assert answer.out == answer.err == "", (answer.out, answer.err)
    return path


def info(path):
    """Returns the lines of pdfinfo as a dictionary."""
    lines = ask("pdfinfo", path).splitlines()
    return dict(re.split(r":\s*", line, maxsplit=1) for line in lines if ":" in line)


def structure(path):
    """Returns the elements of the structure in reading order: (depth, name, text)."""
    elements = []
    for line in ask("pdfinfo", "-struct-text", path).splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        words = line.strip()
        if words.startswith('"'):
            _, name, text = elements[-1]
            elements[-1] = (elements[-1][0], name, text + words[1:-1])
        elif words:
            elements.append((depth, words.split()[0], ""))
    return elements


def text(path):
    """Returns the words, line by line."""
    return ask("pdftotext", "-layout", path, "-")
