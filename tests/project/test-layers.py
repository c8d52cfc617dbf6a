#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that no include points up, and that build-aux/check-layers would see one."""

import pathlib
import subprocess
import sys
import tempfile

import tap

ROOT = pathlib.Path(sys.argv[1])

# File, what it includes, and what is to be said of it (None for nothing).
ROWS = [
    ("stats/a.c", '"stats/b.h"', None),
    ("stats/a.c", "<glib.h>", None),
    ("stats/a.c", '"model/b.h"', "stats does not stand on model"),
    ("stats/a.c", "<gio/gio.h>", "stats does not use this library"),
    ("model/a.c", '"stats/b.h"', None),
    ("model/a.h", "<gio/gio.h>", None),
    ("model/a.c", '"read/b.h"', "model does not stand on read"),
    ("model/a.c", "<json-glib/json-glib.h>", "model does not use this library"),
    ("model/a.c", "<cairo.h>", "model does not use this library"),
    ("read/a.c", '"stats/b.h"', None),
    ("read/a.c", '"made-by-the-build.h"', None),
    ("read/a.c", '"chart/b.h"', "read does not stand on chart"),
    ("read/a.c", "<gtk/gtk.h>", "read does not use this library"),
    ("chart/a.c", "<pango/pangocairo.h>", None),
    ("chart/a.c", '"stats/b.h"', "chart does not stand on stats"),
    ("chart/a.h", '  # include "model/b.h"', "chart does not stand on model"),
    ("report/a.c", '"chart/b.h"', None),
    ("report/a.c", '"read/b.h"', "report does not stand on read"),
    ("report/a.c", "<gtk/gtkprintoperation.h>", "report does not use this library"),
    ("kit/a.c", "<gtk/gtk.h>", None),
    ("kit/a.c", '"model/b.h"', "kit does not stand on model"),
    ("cli/a.c", '"read/b.h"', None),
    ("cli/a.c", '"kit/b.h"', "cli does not stand on kit"),
    ("cli/a.c", '"app/b.h"', "cli does not stand on app"),
    ("cli/a.c", "<gdk/gdk.h>", "cli does not use this library"),
    ("app/a.c", '"cli/b.h"', None),
    ("app/deeper/a.c", '"unheard/b.h"', "no layer is called unheard"),
    ("main.c", '"app/b.h"', None),
    ("other.c", '"app/b.h"', "belongs to no layer"),
    ("unheard/a.c", "<glib.h>", "belongs to no layer"),
]


def check(root):
    """Returns what check-layers prints for a tree; its status must agree."""
    result = subprocess.run([sys.executable, ROOT / "build-aux" / "check-layers", root],
                            stdout=subprocess.PIPE, text=True, check=False)
    assert result.returncode == (1 if result.stdout else 0), result.returncode
    return result.stdout


def write(folder, name, text):
    path = pathlib.Path(folder, "src", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def check_row(name, include, fault):
    with tempfile.TemporaryDirectory() as folder:
        write(folder, name, f"/* a */\n{include if '#' in include else '#include ' + include}\n")
        printed = check(folder)
    if fault is None:
        assert printed == "", printed
    else:
        assert printed.startswith(f"src/{name}:") and printed.endswith(f"{fault}\n"), printed
        assert printed.count("\n") == 1, printed


def test_place_of_fault():
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "stats/a.c", '/* a */\n\n#include <glib.h>\n#include "app/b.h"\n')
        assert check(folder) == "src/stats/a.c:4: app/b.h: stats does not stand on app\n"


def test_neighbour_is_named_from_src():
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "stats/b.h", "#pragma once\n")
        write(folder, "stats/a.c", '#include "b.h"\n')
        assert check(folder) == "src/stats/a.c:1: b.h: is to be named from src/\n"


def test_tree():
    printed = check(ROOT)
    assert printed == "", printed


def tests():
    for row in ROWS:
        yield f"{row[0]} {row[1].strip('# ')}", lambda row=row: check_row(*row)
    for test in (test_place_of_fault, test_neighbour_is_named_from_src, test_tree):
        yield test.__name__[len("test_"):], test


tap.run(tests())
