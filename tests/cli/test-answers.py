# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where answers go, in which form, and with which status the program ends."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import tempfile
import termios

import program
import tap

GOOD = {"title": "Baker", "company": "Mill", "salary_min": 40000, "salary_max": 50000,
        "salary_currency": "USD", "salary_period": "year"}
CHECK_MEMBERS = ["path", "format", "bytes", "records", "postings", "repaired", "refused", "error",
                 "reasons"]


def in_folder(test):
    def run():
        with tempfile.TemporaryDirectory() as folder:
            test(folder)
    return run


def on_terminal(*arguments):
    """What the program writes to a terminal of 80 columns as its standard output."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    with subprocess.Popen([program.PROGRAM, *arguments], stdin=subprocess.DEVNULL, stdout=theirs,
                          stderr=subprocess.DEVNULL) as running:
        os.close(theirs)
        written = b""
        while True:
            try:
                block = os.read(ours, 65536)
            except OSError:
                break
            if not block:
                break
            written += block
    os.close(ours)
    return written.decode().replace("\r\n", "\n")


def check_statuses(folder):
    good = program.write(folder, "good.json", [GOOD])
    some = program.write(folder, "some.json", [GOOD, {"company": "no title", "salary_min": 40000}])
    bad = program.write(folder, "bad.json", "[1,")
    cases = [
        (0, ["--list", good]), (0, ["--list", "--strict", good]), (0, ["--list", some]),
        (0, ["--list", good, bad]), (0, ["--check", some]), (0, ["--postings", some]),
        (1, ["--summary=Cook", good]), (1, ["--postings", "--role=Cook", good]),
        (1, ["--list", "--place=Atlantis", good]), (1, ["--postings", "--pay-to=2", good]),
        (1, ["--list", "--strict", "--place=Atlantis", some]),
        (2, ["--list", "--check", good]),
        (3, ["--list", bad]), (3, ["--check", bad]), (3, ["--list", f"{folder}/none.json"]),
        (3, ["--list", "--strict", bad]),
        (4, ["--list", "--strict", some]), (4, ["--check", "--strict", some]),
        (4, ["--summary=Baker", "--strict", some]), (4, ["--list", "--strict", good, bad]),
    ]
    for status, arguments in cases:
        answer = program.run(*arguments)
        assert answer.status == status, (status, arguments, answer.status, answer.err)
        is_told = status in (1, 2, 3) or bad in arguments
        assert bool(answer.err) == is_told, (arguments, answer.err)
        quiet = program.run("--quiet", *arguments)
        assert (quiet.status, quiet.out) == (answer.status, answer.out), arguments
        assert status == 2 or quiet.err == "", (arguments, quiet.err)


def check_empty(folder):
    """An empty list of postings is no error in reading."""
    for content in ([], {"jobs": []}):
        path = program.write(folder, "empty.json", content)
        answer = program.run("--list", "--format=json", path)
        found = answer.json()
        assert answer.status == 1, content
        assert (found["postings"], found["strata"], found["roles"]) == (0, [], []), content


def test_standard_input():
    text = b'{"title":"Baker","company":"A"}\n{"title":"Cook","company":"A"}\n'
    found = program.run("--list", "--format=json", "-", stdin=text).json()
    assert [role["role"] for role in found["roles"]] == ["Baker", "Cook"]
    assert found["sources"][0]["path"] == "-" and found["sources"][0]["bytes"] == len(text)
    assert program.run("--list", "-", stdin=b"").status == 3


def test_help():
    answer = program.run("--help")
    assert answer.status == 0 and answer.err == ""
    manual = (program.ROOT / "data" / "rolebook.1").read_text(encoding="utf-8")
    for option in re.findall(r"^  (?:-\w, )?--([a-z-]+)", answer.out, re.M):
        assert f"Fl -{option}" in manual, f"--{option} is not in the manual"
    assert re.fullmatch(r"rolebook \d+\.\d+\.\d+\n", program.run("--version").out)


def test_terminal():
    """Columns are aligned on a terminal, words at their left and numbers at their right."""
    lines = on_terminal("--sample", "--list").splitlines()
    piped = program.run("--sample", "--list").out.splitlines()
    assert len(lines) == len(piped) == 41 and not any("\t" in line for line in lines)
    assert len({len(line) for line in lines}) == 1
    for line, row in zip(lines, piped):
        cells = row.split("\t")
        assert line.split() == " ".join(cells).split(), (line, row)
        assert line.startswith(cells[0]) and line.endswith(cells[-1])
    assert on_terminal("--sample", "--summary=Barista") == program.run(
        "--sample", "--summary=Barista").out


def test_full_disk():
    """An answer that could not be written is no success."""
    if not os.path.exists("/dev/full"):
        raise tap.Skipped("/dev/full is not here")
    for arguments in (["--list"], ["--postings", "--format=json"], ["--summary=Barista"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([program.PROGRAM, "--sample", *arguments], stdout=full,
                                  stderr=subprocess.PIPE, check=False)
        assert done.returncode == 3, (arguments, done.returncode)
        assert done.stderr.startswith(b"rolebook: Standard output: "), done.stderr


def check_cells(folder):
    """Nothing in a posting breaks rows or columns, or commands a terminal."""
    path = program.write(folder, "odd.json", [
        {"title": "Ba\tker\n\u001b[31m", "company": "Mi\u0000ll\u202e", "location": "Re\r\nno"}])
    for arguments in (["--list"], ["--postings"], ["--check"], ["--postings", "--format=json"]):
        out = program.run(*arguments, path).out
        assert not re.search("[\u0000-\u0008\u000b-\u001f\u007f]", out), (arguments, out)
    rows = program.run("--postings", path).out.splitlines()
    assert len(rows) == 2 and all(row.count("\t") == 10 for row in rows), rows


def check_check(folder):
    """Members of --check, and the places of what was noted, repaired and refused."""
    text = ('[\n {"title": "Baker", "salary_min": 0},\n {"title": "Cook", "salary_min": 60000,'
            ' "salary_max": 50000, "salary_currency": "USD"},\n {"company": "A",'
            ' "location": "Reno", "salary_min": 40000}\n]\n')
    path = program.write(folder, "some.json", text)
    found = program.run("--check", "--format=json", path).json()
    assert list(found) == ["format", "version", "sources"]
    assert (found["format"], found["version"]) == ("rolebook.check", 1)
    source, = found["sources"]
    assert list(source) == CHECK_MEMBERS
    assert (source["path"], source["bytes"], source["error"]) == (str(path), len(text), None)
    assert (source["records"], source["postings"], source["repaired"], source["refused"]) == (
        3, 2, 1, 1)
    reasons = {reason["reason"]: reason for reason in source["reasons"]}
    for code, outcome, record in (("pay-zero", "noted", 1), ("range-swapped", "repaired", 2),
                                  ("title-missing", "refused", 3)):
        reason = reasons[code]
        assert list(reason) == ["reason", "outcome", "count", "places"], reason
        place, = reason["places"]
        assert (reason["outcome"], reason["count"], place["record"]) == (outcome, 1, record), reason
        assert text[place["offset"]] == "{" and text.count("{", 0, place["offset"]) == record - 1
        assert place["line"] in (None, record + 1), place


def check_places(folder):
    """Fifty places of a reason are named, and all are counted."""
    path = program.write(folder, "many.json", [{"title": f"Baker {i}", "salary_min": 0}
                                               for i in range(60)])
    reason, = program.run("--check", "--format=json", path).json()["sources"][0]["reasons"]
    assert (reason["reason"], reason["count"]) == ("pay-zero", 60)
    assert [place["record"] for place in reason["places"]] == list(range(1, 51))


def check_postings(folder):
    """A line for each posting, with null for whatever is absent."""
    path = program.write(folder, "two.json", [GOOD, {"title": "Cook", "company": "Mill"}])
    baker, cook = program.run("--postings", "--format=json", path).lines()
    assert baker["pay"] == {"floor": 40000, "ceiling": 50000, "currency": "USD", "period": "year",
                            "kind": "stated", "assumed": [], "text": None}, baker
    assert cook == {
        "role": "Cook", "title": "Cook", "employer": "Mill", "place": None, "posted": None,
        "openings": 1, "level": None, "type": None, "degree": "not_stated", "degree_level": None,
        "url": None, "pay": {"floor": None, "ceiling": None, "currency": None, "period": None,
                             "kind": "none", "assumed": [], "text": None},
        "copy_of": None, "source": {"path": str(path), "record": 2,
                                    "offset": path.read_text().index('{"title": "Cook"')}}, cook


tap.run([
    ("exit statuses", in_folder(check_statuses)),
    ("empty list", in_folder(check_empty)),
    ("standard input", test_standard_input),
    ("help and manual", test_help),
    ("terminal and pipe", test_terminal),
    ("full disk", test_full_disk),
    ("rows and columns hold", in_folder(check_cells)),
    ("check", in_folder(check_check)),
    ("places of reasons", in_folder(check_places)),
    ("postings", in_folder(check_postings)),
])
