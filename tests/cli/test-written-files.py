#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are written whole or not at all, whatever happens meanwhile."""

import os
import pathlib
import random
import resource
import signal
import stat
import subprocess
import tempfile
import time

import program
import tap

OLD = b"%PDF-1.4 old\n"
KILLS = 24


def with_folder(test):
    def run():
        with tempfile.TemporaryDirectory() as folder:
            test(pathlib.Path(folder))
    run.__name__ = test.__name__
    return run


def export(path, *arguments, **options):
    return subprocess.run([program.PROGRAM, "--sample", f"--export-pdf={path}", *arguments],
                          capture_output=True, check=False, **options)


def expect_failure(done, path, *words):
    message = done.stderr.decode()
    assert done.returncode == 3, (done.returncode, message)
    assert len(message.splitlines()) == 1 and path.name in message, message
    assert all(word in message for word in words), message


def limit_files():
    """No file may become larger than this: as on a disk that is full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))


@with_folder
def test_full_disk(folder):
    path = folder / "old.pdf"
    path.write_bytes(OLD)
    expect_failure(export(path, preexec_fn=limit_files), path)
    assert path.read_bytes() == OLD
    assert os.listdir(folder) == ["old.pdf"]


@with_folder
def test_full_device(folder):
    device = pathlib.Path("/dev/full")
    if not device.exists():
        raise tap.Skipped("there is no /dev/full")
    expect_failure(export(device), device, os.strerror(28))


@with_folder
def test_missing_folder(folder):
    path = folder / "missing" / "new.pdf"
    expect_failure(export(path), path, os.strerror(2))


@with_folder
def test_folder_in_place(folder):
    path = folder / "folder.pdf"
    path.mkdir()
    expect_failure(export(path), path, os.strerror(21))
    assert os.listdir(path) == []


@with_folder
def test_no_permission(folder):
    path = folder / "old.pdf"
    path.write_bytes(OLD)
    path.chmod(0o444)
    answer = program.run_unprivileged(folder, "--sample", f"--export-pdf={path}")
    assert answer.status == 3 and os.strerror(13) in answer.err, answer.err
    assert len(answer.err.splitlines()) == 1 and path.name in answer.err, answer.err
    assert path.read_bytes() == OLD


@with_folder
def test_mode_and_link(folder):
    """The mode of a file stays, and a link goes on leading to it."""
    path = folder / "old.pdf"
    link = folder / "link.pdf"
    path.write_bytes(OLD)
    path.chmod(0o640)
    link.symlink_to(path)
    assert export(link, "--role=Accountant").returncode == 0
    assert link.is_symlink() and path.read_bytes().startswith(b"%PDF-1.4")
    assert path.read_bytes() != OLD
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(os.listdir(folder)) == ["link.pdf", "old.pdf"]


@with_folder
def test_pipe(folder):
    """A pipe is written to as it is."""
    done = export("/dev/stdout", "--role=Accountant")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"%PDF-1.4") and done.stdout.rstrip().endswith(b"%%EOF")


@with_folder
def test_kill(folder):
    """Killed at any moment, the program leaves the old file or the new one."""
    path = folder / "sheet.pdf"
    began = time.monotonic()
    assert export(path).returncode == 0
    length = time.monotonic() - began
    new = path.read_bytes()
    chance = random.Random(1)
    outcomes = set()
    for _ in range(KILLS):
        path.write_bytes(OLD)
        with subprocess.Popen([program.PROGRAM, "--sample", f"--export-pdf={path}"],
                              stderr=subprocess.DEVNULL) as process:
            time.sleep(chance.uniform(0, 1.1 * length))
            process.kill()
        found = path.read_bytes()
        assert found in (OLD, new), len(found)
        outcomes.add(found == new)
    assert False in outcomes


def tests():
    for test in (test_full_disk, test_full_device, test_missing_folder, test_folder_in_place,
                 test_no_permission, test_mode_and_link, test_pipe, test_kill):
        yield test.__name__, test


tap.run(tests())
