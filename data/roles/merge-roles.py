#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merge the catalogue's files, one for each field of work, into one compact document."""

import argparse
import json
import sys

HEAD = {"format": "rolebook.postings", "version": 1, "language": "en", "license": "CC0-1.0"}


def read_roles(path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    for name, value in HEAD.items():
        if document.get(name) != value:
            sys.exit(f"{path}: “{name}” is not {value!r}")
    return document["roles"]


def merge_roles(paths):
    """Returns all roles by name; two texts for one name end the build."""
    roles = {}
    for path in paths:
        for role in read_roles(path):
            if role["role"] in roles:
                sys.exit(f"{path}: a second text for “{role['role']}”")
            roles[role["role"]] = role
    return [roles[name] for name in sorted(roles)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output")
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    document = {**HEAD, "roles": merge_roles(arguments.files)}
    with open(arguments.output, "w", encoding="utf-8", newline="\n") as file:
        json.dump(document, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main()
