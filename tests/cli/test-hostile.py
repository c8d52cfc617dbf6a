# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Large hostile inputs: each is read in two seconds and 256 MiB, and told apart by its reason."""

import itertools
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

import program
import tap

SECONDS = 2
MEMORY = 256 * 1024 * 1024

# Sanitizers cost several times the time and the memory.
IS_SANITIZED = b"__asan_init" in pathlib.Path(program.PROGRAM).read_bytes()

# name → (postings, exit status of --list, reason that is given)
LARGE = {
    "depth_100000_arrays.json": (0, 3, "json-syntax"),
    "depth_100000_objects.json": (0, 3, "too-deep"),
    "depth_65_in_record.json": (0, 3, "too-deep"),
    "amp_ints.json": (0, 3, "format-unknown"),
    "amp_empty_objects.json": (0, 3, "not-a-posting"),
    "amp_empty_arrays.json": (0, 3, "format-unknown"),
    "string_100MB.json": (0, 3, "format-unknown"),
    "digits_20MB.json": (0, 3, "format-unknown"),
    "spaces_20MB.json": (0, 3, "format-unknown"),
    "collide_djb2_4096_keys.json": (0, 3, "format-unknown"),
    "collide_djb2_65536_keys.json": (0, 3, "too-large"),
    "collide_titles_65536.json": (65536, 0, None),
    "dup_last_key_50000.json": (0, 3, "too-large"),
    "pango_a_100K.json": (1, 0, None),
    "pango_zalgo_100K.json": (1, 0, None),
    "pango_ctrl_100K.json": (1, 0, None),
    "pango_rlo_100K.json": (1, 0, None),
}

JOB = b'{"title":"Baker","company":"Mill"}'

# The same, with how each is made.
OWN = {
    "numbers-behind-a-posting.json": (b"[" + JOB + b",0" * 5_000_000 + b"]",
                                      1, 0, "not-a-posting"),
    "unusable-numbers.json": (b'[{"title":"Baker","salary":[' + b"1e999," * 90_000 + b"1]}]",
                              1, 0, "number-unusable"),
    "many-values.json": (b"[" + JOB + b',{"title":"Baker","salary":[' + b"{}," * 5_000_000 + b"1]}]",
                         1, 0, "too-large"),
    "damaged-list.json": (b"[" + JOB + b"," + JOB.replace(b"title", b"name") +
                          b',{"title":"Baker" "x":1}' * 200_000 + b"]", 2, 0, "json-syntax"),
    "damaged-lines.json": (JOB + b'\n{"title":"Baker" "x":1}' * 200_000, 1, 0, "json-syntax"),
    "damaged-joined.json": (JOB * 2 + b'{"title":"Baker" 1}' * 200_000, 2, 0, "json-syntax"),
}


def run_measured(*arguments):
    """Returns status, output, seconds and bytes of memory. On a busy machine the time of the
    processors says more than the clock, with several threads at work the clock."""
    start = time.monotonic()
    with tempfile.TemporaryFile() as out:
        with subprocess.Popen([program.PROGRAM, *map(str, arguments)], stdout=out,
                              stderr=subprocess.DEVNULL) as process:
            _, status, usage = os.wait4(process.pid, 0)
            seconds = min(time.monotonic() - start, usage.ru_utime + usage.ru_stime)
            process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return process.returncode, out.read(), seconds, usage.ru_maxrss * 1024


def check_limits(path, action):
    status, out, seconds, memory = run_measured(action, "--format=json", path)
    assert status >= 0, (path, action, status)
    if not IS_SANITIZED:
        assert seconds <= SECONDS, (path.name, action, seconds)
        assert memory <= MEMORY, (path.name, action, memory)
    return status, out


def check_file(path, postings, status, reason):
    checked, out = check_limits(path, "--check")
    source = json.loads(out)["sources"][0]
    reasons = [entry["reason"] for entry in source["reasons"]]
    assert checked == status and source["postings"] == postings, (path.name, checked, source)
    assert reason is None or reason in reasons, (path.name, reasons)
    listed, _ = check_limits(path, "--list")
    assert listed == status, (path.name, listed)


def generate(folder):
    generator = tap.find_shared(program.ROOT, "reference/hostile/gen_hostile.py")
    subprocess.run([sys.executable, "-B", generator, folder], check=True)
    assert sorted(os.listdir(folder)) == sorted(LARGE)


def test_large():
    with tempfile.TemporaryDirectory() as folder:
        generate(folder)
        for name, row in LARGE.items():
            check_file(pathlib.Path(folder, name), *row)


def test_own():
    with tempfile.TemporaryDirectory() as folder:
        for name, (content, *row) in OWN.items():
            check_file(program.write(folder, name, content), *row)


def make_rows(texts):
    rows = [{"title": text, "company": text, "location": text} for text in texts]
    return json.dumps(rows).encode()


def measure(path):
    """The processor's seconds for reading a file; the least of some tries."""
    return min(run_measured("--list", "--format=json", path)[2] for _ in range(3))


def test_collisions():
    """Texts made to collide in a table cost at most twice what others cost."""
    colliding = ["".join(pair) for pair in itertools.product(("Ez", "FY"), repeat=15)]
    chance = random.Random(11)
    others = ["".join(chance.choices("EFYzabcd", k=30)) for _ in colliding]
    with tempfile.TemporaryDirectory() as folder:
        bad = measure(program.write(folder, "colliding.json", make_rows(colliding)))
        good = measure(program.write(folder, "others.json", make_rows(others)))
    assert bad <= 2 * good, (bad, good)


tap.run([("collisions", test_collisions), ("large files", test_large), ("own large files", test_own)])
