#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the catalogue: complete, short enough for one sheet, and true whatever the figures."""

import argparse
import functools
import itertools
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import tap

# The most words that the program's sentence for a placeholder is counted with.
PLACEHOLDER_WORDS = {"degree": 12, "pay": 16, "openings": 2}
MAX_STEP_WORDS = 50
MAX_DUTY_CHARACTERS = 100
ROLE_MEMBERS = {"role", "aliases", "plural", "article", "introduction", "responsibilities", "steps"}
CLAIMS = (r"\b(most(ly)?|majority|many|usual(ly)?|typical(ly)?|often|commonly|always|never|rarely"
          r"|nearly all|all employers|every employer|percent|average|median)\b|%|[$€£]")
ADDRESS = r"\b(you|your|yours|we|our|us|my|I)\b|\be\.g\.|\bi\.e\."
ALIKE = 0.6

parser = argparse.ArgumentParser()
parser.add_argument("root", type=pathlib.Path, help="the project's folder")
parser.add_argument("merged", type=pathlib.Path, help="the catalogue as built")
arguments = parser.parse_args()

data = arguments.root / "data"
script = str(data / "roles" / "merge-roles.py")
plan = json.loads((data / "sample" / "occupations.json").read_text(encoding="utf-8"))
merged_bytes = arguments.merged.read_bytes()
merged = json.loads(merged_bytes)
roles = {role["role"]: role for role in merged["roles"]}
files = sorted((data / "roles").glob("*.json"))


def prose_of(role):
    steps = [step["text"] for step in role["steps"]]
    return [role["introduction"], *role["responsibilities"], *steps]


def words_of(text):
    return set(re.findall(r"[^\W\d_]+", text.casefold()))


def likeness(one, other):
    """Returns the share of the words of two texts that both have."""
    one, other = words_of(one), words_of(other)
    return len(one & other) / len(one | other)


def assert_unlike(texts, others=None):
    pairs = itertools.combinations(texts, 2) if others is None else itertools.product(texts, others)
    for one, other in pairs:
        assert likeness(one, other) < ALIKE, (one, other)


# The files


def test_merge():
    """The order of the files makes no difference."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder, "roles.json")
        command = [sys.executable, script, str(output), *map(str, reversed(files))]
        subprocess.run(command, check=True)
        assert output.read_bytes() == merged_bytes


def test_merge_refuses_second_text():
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder, "roles.json")
        command = [sys.executable, script, str(output), str(files[0]), str(files[0])]
        result = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
        assert result.returncode != 0 and "a second text" in result.stderr, result


def test_head():
    assert merged["format"] == "rolebook.postings" and merged["version"] == 1
    assert merged["language"] == "en" and merged["license"] == "CC0-1.0"
    assert list(roles) == sorted(roles)


def test_covers_sample():
    missing = {role["role"] for role in plan["roles"]} - set(roles)
    assert not missing, missing


def test_fields():
    """Each role stands in the file of its field of work."""
    fields = {role["role"]: role["field"] for role in plan["roles"]}
    for path in files:
        for role in json.loads(path.read_text(encoding="utf-8"))["roles"]:
            assert fields.get(role["role"], path.stem) == path.stem, (role["role"], path)


# All texts together


def test_aliases():
    names = [name.casefold() for name in roles]
    names += [alias.casefold() for role in roles.values() for alias in role["aliases"]]
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)


def test_duties_differ():
    assert_unlike([duty for role in roles.values() for duty in role["responsibilities"]])


def test_steps_differ():
    assert_unlike([step["text"].replace("{degree}", "")
                   for role in roles.values() for step in role["steps"]])


def test_introductions_differ():
    assert_unlike([role["introduction"] for role in roles.values()])


def test_seed_role():
    role = roles["Back End Software Engineer"]
    assert len(role["responsibilities"]) == 8
    assert [step["title"] for step in role["steps"]] == [
        "Education", "Programming skills", "Experience", "Databases", "Continued learning"]


def test_seed_role_is_in_own_words():
    seed_page = tap.find_shared(arguments.root, "design/seed-role-page.md")
    lines = seed_page.read_text(encoding="utf-8").splitlines()
    seed_texts = [re.sub(r"^\d+\.|\*\*[^*]*\*\*", "", line) for line in lines if len(line) > 30]
    assert len(seed_texts) >= 13, seed_texts
    assert_unlike(prose_of(roles["Back End Software Engineer"]), seed_texts)


# Each role


def test_members(name):
    role = roles[name]
    assert set(role) == ROLE_MEMBERS, set(role) ^ ROLE_MEMBERS
    assert 1 <= len(role["aliases"]) <= 6
    assert role["plural"] == name + "s"
    vowel = name[0] in "AEIO" or name.startswith("Ur")
    assert role["article"] == ("an" if vowel else "a")


def test_duties(name):
    duties = roles[name]["responsibilities"]
    assert 6 <= len(duties) <= 8
    for duty in duties:
        assert len(duty) <= MAX_DUTY_CHARACTERS, (len(duty), duty)
        assert re.fullmatch(r"[A-Z][^.]*\.", duty) and "{" not in duty, duty


def test_steps(name):
    steps = roles[name]["steps"]
    assert 4 <= len(steps) <= 5
    assert len({step["title"] for step in steps}) == len(steps)
    for step in steps:
        assert set(step) == {"title", "text"}, step
        assert re.fullmatch(r"[A-Z][\w’ -]{3,29}", step["title"]), step
        words = [PLACEHOLDER_WORDS.get(word.strip("{}.,"), 1) if "{" in word else 1
                 for word in step["text"].split()]
        assert sum(words) <= MAX_STEP_WORDS, (sum(words), step)


def test_education(name):
    first, *others = roles[name]["steps"]
    assert first["title"] == "Education"
    assert first["text"].startswith("{degree} ") and first["text"].count("{degree}") == 1
    assert not any("{degree}" in step["text"] for step in others)


def test_placeholders(name):
    """Those that stand for a sentence stand alone; {openings} stands inside one."""
    for text in prose_of(roles[name]):
        for match in re.finditer(r"\{(\w*)\}", text):
            before, after = text[: match.start()], text[match.end():]
            assert match[1] in PLACEHOLDER_WORDS, text
            alone = re.search(r"(^|\. )$", before) and re.search(r"^( [A-Z]|$)", after)
            assert bool(alone) == (match[1] != "openings"), text
        assert "{" not in re.sub(r"\{\w+\}", "", text), text


def test_prose(name):
    for text in prose_of(roles[name]):
        assert text.endswith((".", "{pay}")), text
        assert not re.search(r"[\"'“”]|\.\.|  | - |\n", text), text
        assert not re.search(CLAIMS, text, re.IGNORECASE), text
        assert not re.search(ADDRESS, text), text


GENERAL_TESTS = [
    test_merge, test_merge_refuses_second_text, test_head, test_covers_sample, test_fields,
    test_aliases, test_duties_differ, test_steps_differ, test_introductions_differ, test_seed_role,
    test_seed_role_is_in_own_words,
]
ROLE_TESTS = [
    test_members, test_duties, test_steps, test_education, test_placeholders, test_prose,
]


def all_tests():
    for test in GENERAL_TESTS:
        yield test.__name__[len("test_"):], test
    for name in roles:
        for test in ROLE_TESTS:
            yield f"{test.__name__[len('test_'):]}/{name}", functools.partial(test, name)


tap.run(all_tests())
