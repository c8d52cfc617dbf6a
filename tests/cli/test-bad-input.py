# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input: one clear message each, the exit status, and other files still open."""

import json
import os
import pathlib
import tempfile

import program
import tap

GOOD = [{"title": f"Baker {i}", "company": "Mill", "salary_min": 30000 + i} for i in range(4)]


def nest(depth):
    return b"[" * depth


BAD = {
    "empty": (b"", "The file is empty."),
    "blank": (b" \n\t\n", "The file is empty."),
    "nan": (b"nan", "This is not a JSON value."),
    "xml": (b"<?xml version='1.0'?>\n<jobs/>", "The file is XML or HTML, not JSON."),
    "nested": (nest(100_000), "The file ends in the middle."),
    "utf-16": ('[{"title":"x"}]'.encode("utf-16"), "The file is UTF-16 or UTF-32 text"),
    "compressed": (b"\x1f\x8b\x08\x00abc", "The file is compressed"),
    "a number": (b"42", "No job postings were found"),
    "list of numbers": (b"[1, 2, 3]", "No job postings were found"),
    "person": (b'{"@type": "Person", "name": "A"}', "No job postings were found"),
    "newer version": (b'{"format":"rolebook.postings","version":2,"postings":[{"title":"x"}]}',
                      "newer version"),
}


def with_folder(test):
    with tempfile.TemporaryDirectory() as folder:
        test(pathlib.Path(folder))


def check(path, message):
    """The file alone fails with one line; with a good one beside it, that one is read."""
    alone = program.run("--list", path)
    assert alone.status == 3, (alone.status, alone.err)
    lines = alone.err.splitlines()
    assert len(lines) == 1 and message in lines[0] and str(path) in lines[0], alone.err
    good = program.write(path.parent, "good.json", GOOD)
    both = program.run("--list", "--format=json", path, good)
    assert both.status == 0 and both.json()["postings"] == 4, both.err
    assert message in both.err


def test_bad(content, message):
    with_folder(lambda folder: check(program.write(folder, "bad.json", content), message))


def test_fifo():
    def test(folder):
        os.mkfifo(folder / "fifo")
        check(folder / "fifo", "It is not a regular file")
    with_folder(test)


def test_missing():
    with_folder(lambda folder: check(folder / "missing.json", "No such file"))


def test_folder():
    def test(folder):
        (folder / "empty").mkdir()
        (folder / "empty" / "notes.txt").write_text("nothing here", encoding="utf-8")
        check(folder / "empty", "The folder holds no JSON files")
    with_folder(test)


def test_unreadable():
    def test(folder):
        path = program.write(folder, "secret.json", GOOD)
        path.chmod(0)
        answer = program.run_unprivileged(folder, "--list", path)
        assert answer.status == 3 and "Permission denied" in answer.err, answer.err
    with_folder(test)


def test_cut():
    """A file cut in the middle keeps what came before the cut."""
    def test(folder):
        text = json.dumps(GOOD, indent=1)
        path = program.write(folder, "cut.json", text[:text.index("Baker 3") + 3])
        answer = program.run("--list", "--format=json", path)
        source = answer.json()["sources"][0]
        assert answer.status == 0, answer.err
        assert (source["postings"], source["refused"]) == (3, 1), source
        assert program.run("--list", "--strict", path).status == 4
        assert program.run("--list", "--strict", program.write(folder, "g.json", GOOD)).status == 0
    with_folder(test)


def test_stdin():
    answer = program.run("--list", "--format=json", "-", stdin=json.dumps(GOOD).encode())
    assert answer.status == 0 and answer.json()["postings"] == 4
    assert program.run("--list", "-", stdin=b"").status == 3


def test_empty_list():
    """An empty list was read, and holds nothing."""
    own = b'{"format": "rolebook.postings", "version": 1, "roles": [], "postings": []}'
    for content in (b"[]", b'{"jobs": []}', own):
        answer = program.run("--list", "--format=json", "-", stdin=content)
        assert answer.status == 1 and answer.json()["roles"] == [], (content, answer.err)
        assert answer.json()["sources"][0]["error"] is None


tap.run([(name, lambda row=row: test_bad(*row)) for name, row in BAD.items()] + [
    ("fifo", test_fifo),
    ("missing", test_missing),
    ("folder without JSON", test_folder),
    ("unreadable", test_unreadable),
    ("cut in the middle", test_cut),
    ("standard input", test_stdin),
    ("empty list", test_empty_list),
])
