#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of build-aux/setup.sh with made-up apt-get, sudo and users: nothing is really installed."""

import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

import tap

ROOT = pathlib.Path(sys.argv[1])
TOOLS = ("bash", "cat", "cp", "dirname", "basename", "env", "grep", "head", "mkdir", "mktemp", "rm",
         "sed", "sort", "tail", "touch", "tee")
NEEDS = """
test -e thing | deb-thing deb-other | fed-thing | | does things
true | deb-there | | | is there already
"""
SAID = "Missing:\n  deb-thing deb-other: does things\n"


class Machine:
    """A folder whose programs are all that a script finds."""

    def __init__(self, folder, user=0):
        self.folder = pathlib.Path(folder)
        self.programs = self.folder / "programs"
        self.programs.mkdir()
        for tool in TOOLS:
            path = subprocess.run(["sh", "-c", f"command -v {tool}"], stdout=subprocess.PIPE,
                                  text=True, check=True).stdout.strip()
            (self.programs / tool).symlink_to(path)
        self.add("id", f"echo {user}")

    def add(self, name, script):
        path = self.programs / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def run(self, script):
        """Runs a script after setup.sh; returns its status and its messages."""
        begin = f"set -euo pipefail\n. {shlex.quote(str(ROOT / 'build-aux' / 'setup.sh'))}\n"
        result = subprocess.run([self.programs / "bash", "-c", begin + script, "program"],
                                cwd=self.folder, env={"PATH": str(self.programs)},
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False)
        assert result.stdout == "", result.stdout
        return result.returncode, result.stderr

    def require(self):
        return self.run(f"require {shlex.quote(NEEDS)}")

    def calls(self):
        return (self.folder / "calls").read_text(encoding="utf-8").splitlines()


def on_machine(test, user=0):
    def run():
        with tempfile.TemporaryDirectory() as folder:
            test(Machine(folder, user))
    return test.__name__[len("test_"):], run


def test_everything_is_there(machine):
    machine.add("apt-get", "touch called")
    (machine.folder / "thing").touch()
    assert machine.require() == (0, "")
    assert not (machine.folder / "called").exists()


def test_without_apt(machine):
    status, said = machine.require()
    assert status == 1
    assert said == SAID + ("build-aux/program: install these and try again; Debian: deb-thing "
                           "deb-other; Fedora: fed-thing; Arch: deb-thing deb-other\n")


def test_root_installs(machine):
    machine.add("apt-get",
                'echo "$*" >>calls; echo noise; case $* in *" install "*) touch thing; esac')
    status, said = machine.require()
    assert (status, said[:len(SAID)]) == (0, SAID), said
    assert said.count("\n") == 3 and "noise" not in said, said
    update, install = machine.calls()
    assert update.endswith(" update"), update
    assert install.endswith(" install --no-install-recommends deb-thing deb-other"), install


def test_user_installs_through_sudo(machine):
    machine.add("apt-get", "touch thing")
    machine.add("sudo", 'echo "$1 $2 $3" >>calls; exec "$@"')
    status, said = machine.require()
    assert status == 0, said
    assert machine.calls() == ["env DEBIAN_FRONTEND=noninteractive apt-get"] * 2, machine.calls()


def test_user_without_sudo(machine):
    machine.add("apt-get", "touch called")
    status, said = machine.require()
    assert status == 1
    assert said == SAID + ("build-aux/program: as root: apt-get install --no-install-recommends "
                           "deb-thing deb-other\n")
    assert not (machine.folder / "called").exists()


def test_old_lists_are_no_failure(machine):
    machine.add("apt-get", 'case $* in *" update") exit 100; esac; touch thing')
    assert machine.require()[0] == 0


def test_apt_fails(machine):
    machine.add("apt-get", 'echo "Reading lists"; echo "E: Unable to locate package deb-other"; '
                           "echo 'E: more'; exit 100")
    status, said = machine.require()
    assert status == 1
    assert said.splitlines()[-1] == (
        "build-aux/program: apt-get could not install what is missing "
        "(E: Unable to locate package deb-other)"), said


def test_installed_is_too_old(machine):
    machine.add("apt-get", "exit 0")
    status, said = machine.require()
    assert status == 1
    assert said.splitlines()[-1] == (
        "build-aux/program: installed, and yet too old or not found: deb-thing deb-other"), said


def check_version(machine, found, least, is_enough):
    machine.add("meson", f"echo {found}")
    status, _ = machine.run(f"has_meson {least}")
    assert (status == 0) == is_enough, status


def test_versions(machine):
    for row in (("1.0.1", "1.0", True), ("1.0", "1.0", True), ("1.10.0", "1.9", True),
                ("0.64.1", "1.0", False), ("1.9", "1.10", False)):
        check_version(machine, *row)


def test_quiet_unless_failing(machine):
    assert machine.run("quietly echo hello") == (0, "")
    status, said = machine.run("quietly sh_is_not_here || exit 7")
    assert status == 7 and "sh_is_not_here" in said, said


def test_session_is_forgotten(machine):
    script = """
      export DISPLAY=:0 GTK_THEME=Loud LC_TIME=de_DE XDG_CURRENT_DESKTOP=X XDG_DATA_DIRS=/keep
      forget_session
      env -u PWD >&2
    """
    status, said = machine.run(script)
    assert status == 0
    names = {line.partition("=")[0] for line in said.splitlines()}
    assert names >= {"LC_ALL", "PATH", "XDG_DATA_DIRS"}, names
    assert not names & {"DISPLAY", "GTK_THEME", "LC_TIME", "XDG_CURRENT_DESKTOP"}, names


def test_needs_are_whole(_machine):
    """Every line of the lists names a check that exists, packages and a purpose."""
    script = 'printf "%s" "$build_needs" "$window_needs" "$test_needs"; declare -F'
    printed = subprocess.run(["bash", "-c", f". {shlex.quote(str(ROOT / 'build-aux/setup.sh'))}\n"
                              + script], stdout=subprocess.PIPE, text=True, check=True,
                             env={"PATH": os.environ["PATH"]}).stdout.splitlines()
    functions = {line.split()[-1] for line in printed if line.startswith("declare")}
    needs = [line.split("|") for line in printed if "|" in line]
    assert len(needs) > 15, len(needs)
    for need in needs:
        assert len(need) == 5 and all(need[index].strip() for index in (0, 1, 4)), need
        assert need[0].split()[0] in functions, need


TESTS = [
    on_machine(test_everything_is_there),
    on_machine(test_without_apt),
    on_machine(test_root_installs),
    on_machine(test_user_installs_through_sudo, user=1000),
    on_machine(test_user_without_sudo, user=1000),
    on_machine(test_old_lists_are_no_failure),
    on_machine(test_apt_fails),
    on_machine(test_installed_is_too_old),
    on_machine(test_versions),
    on_machine(test_quiet_unless_failing),
    on_machine(test_session_is_forgotten),
    on_machine(test_needs_are_whole),
]

tap.run(TESTS)
