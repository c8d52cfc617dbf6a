# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON parsing test suite and hostile inputs: what is JSON and what is not, with the place."""

import codecs
import pathlib

import program
import tap

# Files that one program reads; each keeps its own account.
BUNCH = 40

# Of the hostile probes: what is valid by RFC 8259. The rest is not JSON. A byte order mark at the
# very beginning is forgiven, and JSON Lines of objects are read though they are no single value.
VALID_PROBES = {
    "bidi", "bom", "c1", "del", "digits400", "double_-1e400", "double_1e400", "dup_key_type",
    "dup_keys", "empty_key", "esc_ctrl", "esc_nul", "esc_nul_key", "frac_long", "hi_hi",
    "hi_then_bmp", "int_18446744073709551616", "int_9223372036854775807",
    "int_9223372036854775808", "int_as_1e5", "int_as_float", "int_as_str", "jsonl", "just_num",
    "just_str", "lone_hi", "lone_lo", "max", "neg_zero", "neg_zero_f", "noncharacter", "null",
    "pair_ok", "two_roots_obj",
}

def check_sources(paths):
    """Returns the sources of several files read by one program."""
    found = []
    for start in range(0, len(paths), BUNCH):
        answer = program.run("--check", "--format=json", *paths[start:start + BUNCH])
        assert answer.status in (0, 1, 3), (answer.status, answer.err)
        found += answer.json()["sources"]
    assert [source["path"] for source in found] == [str(path) for path in paths]
    return found


def get_reasons(source):
    return {reason["reason"]: reason for reason in source["reasons"]}


def check_refused(source):
    """It is said not to be JSON, and where: within the file, the line and column that fit."""
    reason = get_reasons(source).get("json-syntax")
    assert reason is not None, (source["path"], source["reasons"])
    content = pathlib.Path(source["path"]).read_bytes()
    place = reason["places"][0]
    assert 0 <= place["offset"] <= len(content), (source["path"], place)
    before = content[:place["offset"]].removeprefix(codecs.BOM_UTF8)
    start = before.rfind(b"\n") + 1
    column = sum(1 for byte in before[start:] if byte & 0xc0 != 0x80) + 1
    assert place["line"] == before.count(b"\n") + 1, (source["path"], place)
    assert place["column"] == column, (source["path"], place, column)
    assert place["text"], source["path"]


def check_accepted(source):
    assert "json-syntax" not in get_reasons(source), (source["path"], source["reasons"])


def find_suite(prefix, number):
    folder = tap.find_shared(program.ROOT, "reference/JSONTestSuite/test_parsing")
    paths = sorted(folder.glob(f"{prefix}_*.json"))
    assert len(paths) == number, (prefix, len(paths))
    return paths


def test_valid():
    for source in check_sources(find_suite("y", 95)):
        check_accepted(source)


def test_invalid():
    for source in check_sources(find_suite("n", 188)):
        check_refused(source)


def test_either():
    """Where the standard leaves a choice: UTF-8 has to be valid, everything else may stand."""
    for source in check_sources(find_suite("i", 35)):
        try:
            pathlib.Path(source["path"]).read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            check_refused(source)
        else:
            check_accepted(source)


def find_probes():
    folder = tap.find_shared(program.ROOT, "reference/hostile/probe")
    paths = sorted(folder.iterdir())
    assert len(paths) == 91, len(paths)
    return paths


def test_probes():
    for source in check_sources(find_probes()):
        if pathlib.Path(source["path"]).name in VALID_PROBES:
            check_accepted(source)
        else:
            check_refused(source)


def test_probe_alone():
    """Each alone: a message of one line, or postings."""
    for path in find_probes():
        answer = program.run("--list", path)
        assert answer.status in (0, 1, 3), (path.name, answer.status, answer.err)
        assert (answer.status == 3) == (len(answer.err.splitlines()) == 1), (path.name, answer.err)


tap.run([
    ("95 valid files", test_valid),
    ("188 invalid files", test_invalid),
    ("35 files that may be either", test_either),
    ("91 hostile probes", test_probes),
    ("each probe alone", test_probe_alone),
])
