#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of what every file of the project keeps to: licence lines, lengths, calls that are never
used, and being known to translators."""

import pathlib
import re
import sys

import tap

ROOT = pathlib.Path(sys.argv[1])

# Files without room for a comment, or that only list other ones.
UNMARKED = {".clang-format", ".editorconfig", ".git-blame-ignore-revs", ".gitattributes",
            ".gitignore", "LICENSE", "LINGUAS", "POTFILES", "meson.build", "meson_options.txt"}
UNMARKED_SUFFIXES = {".json", ".jsonl", ".md", ".pdf", ".png"}
HEAD_BYTES = 4000

LINES = {".c": 600, ".h": 100}
FUNCTION_LINES = 60

COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|/\*.*?\*/|//[^\n]*', re.DOTALL)
FUNCTION = re.compile(r"^\{\n(.*?)^\}", re.DOTALL | re.MULTILINE)
C_MESSAGE = re.compile(r"(?<!\w)(?:_|N_|C_|NC_|Q_|g?n?gettext|g_dn?p?gettext2?)\s*\(")
UI_MESSAGE = re.compile(r'translatable="(?:yes|true|1)"')
DATA_SUFFIXES = (".desktop.in", ".gschema.xml", ".metainfo.xml.in", ".mime.xml.in")

# Generic families are no fonts; a value that names anything else is one.
FONT_FAMILY = (r"font-family\W{0,2}\s*[:=]"
               r"(?!\W*(?:(?:system-ui|sans-serif|serif|monospace|inherit)\s*,?\s*)+[;}\"'\\])")

# What must not stand in C code, style sheets and descriptions of windows, with examples of it and
# of what is not meant.
BANS = [
    ("markup in code", ".c", r"\b(?:gdk|gtk|pango)_\w*markup\w*",
     ("gtk_label_set_markup (label, text);", "pango_layout_set_markup (layout, text, -1);",
      "gtk_widget_set_tooltip_markup (self, text);", "gtk_label_set_use_markup (label, TRUE);"),
     ("gtk_label_set_text (label, text);", "g_markup_escape_text (text, -1);", "read_markup ();")),
    ("markup by property", ".c", r'"(?:[\w-]+-)?markup"',
     ('g_object_set (label, "use-markup", TRUE, NULL);', 'f ("tooltip-markup", "markup");'),
     ('g_object_set (label, "label", text, NULL);', 'f ("not markup");')),
    ("markup in windows", ".ui", r'name="(?:[\w-]+-)?(?:use-)?markup"',
     ('<property name="use-markup">true</property>', '<property name="tooltip-markup">'),
     ('<property name="label">markup</property>',)),
    ("font in code", ".c",
     r"\bpango_font_description_(?:from_string|set_family\w*)\s*\([^;]*?\""
     r"|\bpango_attr_family_new\b|\bcairo_(?:select_font_face|toy_font_face_create)\b",
     ('pango_font_description_from_string ("Cantarell 11");',
      'pango_font_description_set_family_static (font, "Sans");',
      'cairo_select_font_face (cr, "Sans", 0, 0);', 'pango_attr_family_new ("Serif");'),
     ("pango_font_description_from_string (name);", "pango_layout_set_font_description (a, b);")),
    ("font in style", ".css", FONT_FAMILY + r"|(?<![\w-])font\s*:",
     (".a { font-family: Cantarell; }", ".a { font: 11pt Sans; }",
      ".a { font-family: system-ui, Cantarell; }"),
     (".a { font-size: 11pt; }", ".a { font-weight: bold; font-feature-settings: 'tnum'; }",
      ".a { font-family: monospace; }", ".a { font-family: system-ui, sans-serif; }")),
    ("font in texts that are written", ".c", FONT_FAMILY,
     ('"<text font-family=\\"Cantarell\\">"', '"body { font-family: Arial, sans-serif; }"',
      '"<text font-family=\'Arial\'>"'),
     ('"body { font-family: system-ui, sans-serif; }"', '"<text font-family=\\"sans-serif\\">"',
      '"font-size: 3"')),
    ("font in windows", ".ui", r'name="(?:family|font|font-desc)"',
     ('<attribute name="family" value="Sans"/>', '<attribute name="font-desc" value="Sans 1"/>'),
     ('<attribute name="weight" value="bold"/>', '<attribute name="font-features" value="tnum"/>')),
    ("values lost in reading", ".c", r"\bjson_gobject_\w+|\bjson_\w+_with_default\b",
     ("json_gobject_from_data (a, b);", "json_object_get_int_member_with_default (a, b, 0);"),
     ("json_object_get_member (a, b);",)),
    ("drawing beside its place", ".c", r"\bcairo_set_matrix\b",
     ("cairo_set_matrix (cr, &matrix);",), ("cairo_transform (cr, &matrix);",)),
    ("templates disposed of", ".c", r"\bgtk_widget_dispose_template\b",
     ("gtk_widget_dispose_template (self, TYPE);",), ("gtk_widget_init_template (self);",)),
    ("files lost on a full disk", ".c", r"\bg_file_replace_contents\w*",
     ("g_file_replace_contents (file, a);", "g_file_replace_contents_async (file);"),
     ("g_file_set_contents_full (a, b);",)),
]


def is_ours(path):
    """What is built, kept by git or left behind by Python is not ours."""
    return path.is_file() and not any(
        part in (".git", "__pycache__", "subprojects") or part.startswith("_build")
        or part.endswith(("~", ".swp", ".orig", ".rej"))
        for part in path.relative_to(ROOT).parts)


FILES = sorted(path for path in ROOT.rglob("*") if is_ours(path))
C_SOURCES = [path for path in FILES if path.suffix in (".c", ".h")]


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def below(*folders):
    return [path for path in FILES if name_of(path).startswith(tuple(f"{f}/" for f in folders))]


def without_comments(text):
    """Blanks out the comments of C or CSS; lines stay where they are."""
    def blank(match):
        return match[0] if match[0][0] in "\"'" else re.sub(r"[^\n]", " ", match[0])
    return COMMENT.sub(blank, text)


def read(path):
    text = path.read_text(encoding="utf-8")
    return without_comments(text) if path.suffix in (".c", ".h", ".css") else text


def expect_none(faults):
    faults = list(faults)
    assert not faults, "\n" + "\n".join(faults)


def test_tree_is_seen():
    """An empty list of files would let every other test pass."""
    assert {"meson.build", "build-aux/test", "src/stats/rb-quantile.c"} <= set(map(name_of, FILES))


def test_licence_lines():
    def is_marked(path):
        head = path.read_bytes()[:HEAD_BYTES].decode("utf-8", errors="replace")
        return "SPDX-FileCopyrightText: " in head and "SPDX-License-Identifier: " in head

    marked = [path for path in FILES
              if path.name not in UNMARKED and path.suffix not in UNMARKED_SUFFIXES]
    expect_none(name_of(path) for path in marked if not is_marked(path))


def test_length_of_files():
    counted = ((path, path.read_text(encoding="utf-8").count("\n")) for path in C_SOURCES)
    expect_none(f"{name_of(path)}: {count} lines, at most {LINES[path.suffix]}"
                for path, count in counted if count > LINES[path.suffix])


def long_functions(text):
    for match in FUNCTION.finditer(text):
        if match[1].count("\n") > FUNCTION_LINES:
            yield text.count("\n", 0, match.start()) + 1


def test_length_of_functions():
    made_up = "int\nf (void)\n{{\n{}}}\n"
    assert list(long_functions(made_up.format("  g ();\n" * FUNCTION_LINES))) == []
    assert list(long_functions(made_up.format("  g ();\n" * (FUNCTION_LINES + 1)))) == [3]
    expect_none(f"{name_of(path)}:{line}: more than {FUNCTION_LINES} lines"
                for path in C_SOURCES for line in long_functions(path.read_text(encoding="utf-8")))


def check_ban(kind, pattern, wrong, right):
    banned = re.compile(pattern)
    for example in wrong:
        assert banned.search(example), f"not seen: {example}"
    for example in right:
        assert not banned.search(example), f"seen without reason: {example}"
    suffixes = (".c", ".h") if kind == ".c" else (kind,)
    texts = [(path, read(path)) for path in below("src", "ui", "data") if path.suffix in suffixes]
    expect_none(f"{name_of(path)}:{text.count(chr(10), 0, match.start()) + 1}: {match[0]}"
                for path, text in texts for match in banned.finditer(text))


def has_messages(path):
    if path.suffix in (".c", ".h"):
        return C_MESSAGE.search(read(path)) is not None
    if path.suffix == ".ui":
        return UI_MESSAGE.search(read(path)) is not None
    return path.name.endswith(DATA_SUFFIXES)


def test_messages_are_seen():
    for text in ('_ ("a")', 'f (_("a"))', 'N_ ("a")', 'C_ ("a", "b")', 'ngettext ("a", "b", n)',
                 'g_dngettext (d, "a", "b", n)', 'g_dpgettext2 (d, "a", "b")', 'gettext ("a")'):
        assert C_MESSAGE.search(without_comments(text)), text
    for text in ("rb_ (a)", '/* _("a") */', "f_ (a)", "bind_textdomain_codeset (a)"):
        assert not C_MESSAGE.search(without_comments(text)), text


def test_potfiles():
    """Translators are given every file with texts, and no other one."""
    lines = (ROOT / "po" / "POTFILES").read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if line and not line.startswith("#")]
    assert listed == sorted(set(listed)), "not sorted, or a file is there twice"
    wanted = {name_of(path) for path in below("data", "src", "ui") if has_messages(path)}
    expect_none([f"{name}: not listed" for name in sorted(wanted - set(listed))]
                + [f"{name}: listed without reason" for name in sorted(set(listed) - wanted)])


def tests():
    for test in (test_tree_is_seen, test_licence_lines, test_length_of_files,
                 test_length_of_functions, test_messages_are_seen, test_potfiles):
        yield test.__name__[len("test_"):], test
    for name, *row in BANS:
        yield f"no {name}", lambda row=row: check_ban(*row)


tap.run(tests())
