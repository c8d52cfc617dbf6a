#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the files that tie the program to the desktop, as installed, and of the set-up of po/.

Checks that need a tool are skipped where it is missing.
"""

import argparse
import configparser
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

import tap

APP_ID = "io.github.rolebook.Rolebook"
MIME_TYPE = "application/vnd.rolebook.postings+json"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
SVG = "{http://www.w3.org/2000/svg}"
SCHEMA_KEYS = {
    "window-width": ("i", "1000"),
    "window-height": ("i", "700"),
    "window-maximized": ("b", "false"),
    "sidebar-width": ("i", "288"),
    "last-role": ("s", "''"),
    "last-files": ("as", "[]"),
    "reopen-last": ("b", "false"),
    "hours-in-year": ("u", "2080"),
    "pay-point": ("s", "'midpoint'"),
    "as-yearly": ("b", "false"),
    "include-estimates": ("b", "false"),
    "include-implausible": ("b", "false"),
    "include-copies": ("b", "false"),
    "salary-marks": ("a{ss}", "{}"),
    "compared-roles": ("as", "[]"),
    "organisation": ("s", "''"),
    "print-layout": ("s", "'sheet'"),
    "large-print": ("b", "false"),
    "display-stratum": ("s", "''"),
}

parser = argparse.ArgumentParser()
parser.add_argument("root", type=pathlib.Path, help="the project's folder")
parser.add_argument("desktop", type=pathlib.Path)
parser.add_argument("metainfo", type=pathlib.Path)
parser.add_argument("mime", type=pathlib.Path)
arguments = parser.parse_args()

data = arguments.root / "data"
icons = data / "icons" / "hicolor"
schema = data / f"{APP_ID}.gschema.xml"
app_icon = icons / "scalable" / "apps" / f"{APP_ID}.svg"
symbolic_icons = [icons / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg",
                  *sorted((icons / "scalable" / "actions").glob("*.svg"))]


def check(*command):
    """Runs a checking tool and returns what it prints; it must end with 0."""
    if shutil.which(command[0]) is None:
        raise tap.Skipped(f"{command[0]} is not installed")
    result = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True, check=False)
    assert result.returncode == 0, result.stdout
    return result.stdout


def read_entries(path):
    entries = configparser.ConfigParser(interpolation=None)
    entries.optionxform = str
    entries.read(path, encoding="utf-8")
    return entries


# Desktop entry


def test_desktop_file_validates():
    printed = check("desktop-file-validate", arguments.desktop)
    assert printed == "", printed


def test_desktop_keys():
    entries = read_entries(arguments.desktop)
    entry = entries["Desktop Entry"]
    assert "Version" not in entry
    assert entry["Name"] == "Rolebook" and entry["GenericName"] and entry["Comment"]
    assert entry["Exec"] == "rolebook %U" and entry["Icon"] == APP_ID
    assert entry["Categories"] == "Office;"
    assert entry["Keywords"].endswith(";") and entry["MimeType"] == f"{MIME_TYPE};"
    assert entry["StartupNotify"] == entry["DBusActivatable"] == "true"
    assert entry["Actions"] == "new-window;"
    assert entries["Desktop Action new-window"]["Exec"] == "rolebook --new-window"


def test_service():
    service = read_entries(data / f"{APP_ID}.service.in")["D-BUS Service"]
    assert service["Name"] == APP_ID
    assert service["Exec"] == "@bindir@/rolebook --gapplication-service"


# Metainfo


def test_metainfo_validates():
    check("appstreamcli", "validate", "--no-net", arguments.metainfo)


def test_metainfo_identity():
    root = ElementTree.parse(arguments.metainfo).getroot()
    assert root.findtext("id") == APP_ID and root.findtext("name") == "Rolebook"
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert root.findtext("metadata_license") == "CC0-1.0"
    assert root.findtext("project_license") == "GPL-3.0-or-later"
    assert root.findtext("provides/mediatype") == MIME_TYPE
    assert {url.get("type") for url in root.iter("url")} == {
        "homepage", "bugtracker", "vcs-browser"}
    assert root.find("developer").get("id") and root.findtext("developer_name")
    assert root.find("content_rating").get("type") == "oars-1.1"


def test_metainfo_wording():
    root = ElementTree.parse(arguments.metainfo).getroot()
    summary = root.findtext("summary")
    assert 10 <= len(summary) <= 35 and not summary.endswith("."), summary
    assert not re.search(r"\b(a|an|the|rolebook|gtk|json)\b", summary, re.IGNORECASE), summary
    description = " ".join("".join(root.find("description").itertext()).split())
    assert summary not in description and 150 <= len(description) <= 600, len(description)
    colours = {colour.get("scheme_preference"): colour.text for colour in root.iter("color")}
    assert colours == {"light": "#9FD3F0", "dark": "#1D5273"}, colours
    assert all(release.findtext("description/p") for release in root.iter("release"))


# Settings and type


def test_schema_compiles():
    check("glib-compile-schemas", "--strict", "--dry-run", data)


def test_schema_keys():
    root = ElementTree.parse(schema).getroot()
    assert root.get("gettext-domain") == "rolebook"
    (settings,) = root
    assert (settings.get("id"), settings.get("path")) == (APP_ID, "/io/github/rolebook/Rolebook/")
    keys = {key.get("name"): (key.get("type"), key.findtext("default")) for key in settings}
    assert keys == SCHEMA_KEYS, keys
    assert all(key.findtext("summary") for key in settings)
    (hours,) = (key.find("range") for key in settings if key.get("name") == "hours-in-year")
    assert hours.attrib == {"min": "100", "max": "8784"}


def test_mime_is_well_formed():
    check("xmllint", "--noout", arguments.mime)


def test_mime_type():
    """The type is our own; JSON files in general are not claimed."""
    (kind,) = ElementTree.parse(arguments.mime).getroot()
    assert kind.get("type") == MIME_TYPE
    assert kind.find(f"{MIME}sub-class-of").get("type") == "application/json"
    globs = [glob.get("pattern") for glob in kind.iter(f"{MIME}glob")]
    assert globs == ["*.postings.json", "*.postings.jsonl"], globs


def test_mime_database():
    """The desktop's own tool takes the type from the file's name."""
    with tempfile.TemporaryDirectory() as folder:
        packages = pathlib.Path(folder, "packages")
        packages.mkdir()
        shutil.copy(arguments.mime, packages)
        check("update-mime-database", folder)
        globs = pathlib.Path(folder, "globs2").read_text(encoding="utf-8")
        assert f"50:{MIME_TYPE}:*.postings.json\n" in globs, globs


# Icons


def test_icons_are_well_formed():
    check("xmllint", "--noout", app_icon, *symbolic_icons)


def test_app_icon():
    root = ElementTree.parse(app_icon).getroot()
    assert root.get("viewBox") == "0 0 128 128"
    tags = {element.tag for element in root.iter()}
    assert tags <= {f"{SVG}{name}" for name in ("svg", "g", "path", "rect")}, tags


def test_symbolic_icons():
    """One colour, which the toolkit replaces, on 16 by 16."""
    names = {path.stem for path in symbolic_icons}
    assert names == {f"{APP_ID}-symbolic", "rolebook-compare-symbolic",
                     "rolebook-filter-symbolic"}, names
    for path in symbolic_icons:
        root = ElementTree.parse(path).getroot()
        assert root.get("viewBox") == "0 0 16 16", path
        fills = {element.get("fill") for element in root.iter()} - {None}
        assert fills == {"#2e3436"}, path


def test_resource_files_exist():
    for name, folders in (("icons", [icons]), ("data", [])):
        listing = ElementTree.parse(data / f"rolebook-{name}.gresource.xml").getroot()
        files = [file.text for file in listing.iter("file")]
        assert files == sorted(files)
        assert all((folder / file).is_file() for folder in folders for file in files), files


# Translation


def potfiles():
    lines = (arguments.root / "po" / "POTFILES").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_potfiles():
    files = potfiles()
    assert files == sorted(set(files)), files
    assert all((arguments.root / file).is_file() for file in files), files
    ours = {f"data/{APP_ID}.{ending}"
            for ending in ("desktop.in", "gschema.xml", "metainfo.xml.in", "mime.xml.in")}
    assert ours <= set(files), ours - set(files)


def test_linguas():
    languages = (arguments.root / "po" / "LINGUAS").read_text(encoding="utf-8").split()
    assert languages == sorted(set(languages))
    assert all((arguments.root / "po" / f"{language}.po").is_file() for language in languages)


def test_extraction():
    """Translators get the texts of all four files, and no name that must stay."""
    files = [file for file in potfiles() if file.startswith("data/")]
    template = check("xgettext", "--from-code=UTF-8", f"--directory={arguments.root}",
                     "--output=-", *files)
    for text in ("New Window", "Compare what job roles pay", "Job postings", "Hours in a year"):
        assert f'msgid "{text}"' in template, text
    assert 'msgid "The Rolebook Authors"' not in template


TESTS = [
    test_desktop_file_validates, test_desktop_keys, test_service, test_metainfo_validates,
    test_metainfo_identity, test_metainfo_wording, test_schema_compiles, test_schema_keys,
    test_mime_is_well_formed, test_mime_type, test_mime_database, test_icons_are_well_formed,
    test_app_icon, test_symbolic_icons, test_resource_files_exist, test_potfiles, test_linguas,
    test_extraction,
]

tap.run((test.__name__[len("test_"):], test) for test in TESTS)
