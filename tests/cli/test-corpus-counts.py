# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Of every real file: how many postings are read and how many of them state pay."""

import csv

import program
import tap

# What differs from the index, and why: (postings, with pay).
KNOWN = {
    "remoteok.json": (96, 18),                 # one has no title, and is refused for it
    "flat-spark-ndjson-named.json": (97, 0),   # the same one
    "usajobs-search.json": (0, 0),             # a format with a reader of its own to come
    "naukri-api.json": (10, 0),                # its pay is in an object of the board's own
}


def find_rows():
    index = tap.find_shared(program.ROOT, "corpus/INDEX.tsv")
    with open(index, encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert len(rows) == 68, len(rows)
    return index.parent, rows


def count(path):
    postings = program.run("--postings", "--format=json", path).lines()
    return len(postings), sum(posting["pay"]["kind"] != "none" for posting in postings)


def test_counts():
    folder, rows = find_rows()
    for row in rows:
        expected = KNOWN.get(row["file"], (int(row["postings"]), int(row["with_pay"])))
        assert count(folder / row["file"]) == expected, row["file"]


def test_order():
    """Together, in whatever order, the files hold what each of them holds."""
    folder, rows = find_rows()
    paths = [folder / row["file"] for row in rows]
    forward = program.run("--check", "--format=json", *paths).json()["sources"]
    backward = program.run("--check", "--format=json", *reversed(paths)).json()["sources"]
    assert forward == list(reversed(backward))


tap.run([("counts", test_counts), ("order", test_order)])
