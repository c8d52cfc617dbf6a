# shellcheck shell=bash
# setup.sh: what run, test and with-display share: installing, configuring, building, isolating.
#
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The commands that source this file use what it defines.
# shellcheck disable=SC2034

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# One need a line: the check that finds it, its packages on Debian, Fedora and Arch (empty: the same
# names as on Debian), what it is for.
build_needs='
compiles | gcc | | | compiles the program
compiles stdlib.h | libc6-dev | glibc-devel | glibc | headers of the C library
has_program pkg-config | pkg-config | pkgconf-pkg-config | pkgconf | finds libraries
has_python 3.9 | python3 | | python | makes the sample and the catalogue
has_meson 1.0 | meson | | | configures the build
has_ninja | ninja-build | | ninja | runs the build
has_library gtk4 4.8 | libgtk-4-dev | gtk4-devel | gtk4 | windows, drawing, printing
has_library json-glib-1.0 1.6.6 | libjson-glib-dev | json-glib-devel | json-glib | reads JSON
has_program glib-compile-resources | libglib2.0-dev-bin | glib2-devel | glib2-devel | packs data
has_program msgfmt | gettext | | | makes translations
has_program xmllint | libxml2-utils | libxml2 | libxml2 | packs the descriptions of windows
'

window_needs='
has_icon_theme | adwaita-icon-theme | | | icons
reads_svg | librsvg2-common | librsvg2 gdk-pixbuf2-devel | librsvg gdk-pixbuf2 | draws icons
has_font | fontconfig fonts-dejavu-core | fontconfig dejavu-sans-fonts | ttf-dejavu | letters
'

test_needs='
links -fsanitize=address,undefined | gcc | libasan libubsan | | finds misuse of memory
has_program Xvfb | xvfb | xorg-x11-server-Xvfb | xorg-server-xvfb | a display for tests
has_program dbus-daemon | dbus-daemon | | dbus | a session bus for tests
has_service org.a11y.Bus | at-spi2-core | | | tells tests what screen readers are told
has_module gi | python3-gi | python3-gobject | python-gobject | lets tests ask as they do
has_program xdotool | xdotool | | | presses keys for tests
has_family Cantarell | fonts-cantarell | abattis-cantarell-fonts | cantarell-fonts | kept pictures
has_program xgettext | gettext | | | collects what translators are given
makes_locale | locales | glibc-locale-source | glibc | numbers as other languages write them
has_program desktop-file-validate | desktop-file-utils | | | checks the desktop entry
has_program appstreamcli | appstream | | | checks the entry for software centres
has_program update-mime-database | shared-mime-info | | | checks the file type
has_program pdfinfo | poppler-utils | | poppler | tells what is in a PDF
has_program qpdf | qpdf | | | checks how a PDF is made
has_printing | cups-daemon cups-client cups-filters | cups cups-filters | cups cups-filters | a printer for tests
'

say ()
{
  printf '%s\n' "$*" >&2
}

die ()
{
  say "build-aux/$(basename -- "$0"): $*"
  exit 1
}

# Runs a command; what it prints is shown only if it fails, and then without ninja's steps.
quietly ()
{
  local log status=0

  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  [ "$status" -eq 0 ] || grep -v '^\[[0-9]*/[0-9]*\] ' "$log" >&2 || true
  rm -f -- "$log"

  return "$status"
}

# Checks. They try the thing itself, so that it may come from anywhere.

has_program ()
{
  command -v "$1"
}

# The descriptions of locales are often left out where localedef is there.
makes_locale ()
{
  local folder status=0

  folder=$(mktemp -d)
  localedef -i de_DE -f UTF-8 "$folder/de_DE" || status=$?
  rm -rf -- "$folder"

  return "$status"
}

# compiles [HEADER]: CC may be several words.
compiles ()
{
  # shellcheck disable=SC2086
  printf '%s\n' ${1:+"#include <$1>"} 'int main (void) { return 0; }' |
    ${CC:-cc} -x c -c -o /dev/null -
}

# links OPTION
links ()
{
  local folder status=0

  folder=$(mktemp -d)
  # shellcheck disable=SC2086
  printf 'int main (void) { return 0; }\n' | ${CC:-cc} "$1" -x c -o "$folder/program" - || status=$?
  rm -rf -- "$folder"

  return "$status"
}

has_python ()
{
  python3 -c 'import sys; sys.exit(sys.version_info < tuple(map(int, sys.argv[1].split("."))))' "$1"
}

# has_module NAME: of the Python that the packages of the system put their modules into.
has_module ()
{
  /usr/bin/python3 -c "import $1"
}

has_meson ()
{
  local found

  found=$(meson --version) && [ "$(printf '%s\n' "$1" "$found" | sort -V | head -n 1)" = "$1" ]
}

# The names under which meson itself looks for it.
has_ninja ()
{
  command -v ninja || command -v ninja-build || command -v samu
}

has_library ()
{
  "${PKG_CONFIG:-pkg-config}" --exists "$1 >= $2"
}

# has_data_file PATH: finds PATH in the folders that programs share.
has_data_file ()
{
  local folder folders

  IFS=: read -ra folders <<<"${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"

  for folder in "${folders[@]}"; do
    if [ -e "$folder/$1" ]; then
      printf '%s\n' "$folder/$1"
      return 0
    fi
  done

  return 1
}

has_icon_theme ()
{
  has_data_file icons/Adwaita/index.theme
}

has_printing ()
{
  local PATH=$PATH:/usr/sbin:/sbin

  has_program cupsd && has_program lpadmin &&
    [ -e /usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd ]
}

has_service ()
{
  has_data_file "dbus-1/services/$1.service"
}

reads_svg ()
{
  gdk-pixbuf-csource "$root/data/icons/hicolor/scalable/apps/io.github.rolebook.Rolebook.svg"
}

has_font ()
{
  [ -n "$(fc-list : family)" ]
}

has_family ()
{
  [ -n "$(fc-list "$1" family)" ]
}

# Installing

# find_missing NEEDS…: fills the arrays missing (lines to say), debian, fedora and arch (packages).
find_missing ()
{
  local check packages on_fedora on_arch why

  missing=() debian=() fedora=() arch=()

  while IFS='|' read -r check packages on_fedora on_arch why; do
    # The check and the packages are words.
    # shellcheck disable=SC2086,SC2206
    if [ -n "$check" ] && ! $check >/dev/null 2>&1; then
      debian+=($packages)
      fedora+=(${on_fedora:-$packages})
      arch+=(${on_arch:-$packages})
      missing+=("  $packages: $why")
    fi
  done <<<"$(printf '%s\n' "$@" | sed 's/ *| */|/g')"
}

as_root ()
{
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# apt_get ARGUMENT…: what it prints goes to the file that $apt_log names.
apt_get ()
{
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
    -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@" >>"$apt_log" 2>&1 </dev/null
}

# A list that cannot be brought up to date (of some other source, perhaps) is no failure yet: what
# counts is whether the packages can be had.
install_with_apt ()
{
  local apt_log reason

  apt_log=$(mktemp)
  apt_get update || true

  if ! apt_get install --no-install-recommends "$@"; then
    reason=$(grep -m 1 -E '^(E:|sudo:)' "$apt_log") || reason=$(tail -n 1 "$apt_log")
    rm -f -- "$apt_log"
    die "apt-get could not install what is missing ($reason)"
  fi

  rm -f -- "$apt_log"
}

# require NEEDS…: returns when everything is there; ends the program if something cannot be had.
require ()
{
  local missing debian fedora arch

  find_missing "$@"
  [ "${#missing[@]}" -gt 0 ] || return 0
  say 'Missing:'
  printf '%s\n' "${missing[@]}" >&2

  if ! command -v apt-get >/dev/null; then
    die "install these and try again; Debian: ${debian[*]}; Fedora: ${fedora[*]}; Arch: ${arch[*]}"
  elif [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    die "as root: apt-get install --no-install-recommends ${debian[*]}"
  fi

  say 'Installing them with apt-get; the first time takes a few minutes.'
  install_with_apt "${debian[@]}"
  find_missing "$@"
  [ "${#missing[@]}" -eq 0 ] || die "installed, and yet too old or not found: ${debian[*]}"
}

# Building

run_ninja ()
{
  "$(has_ninja)" "$@"
}

# is_build_folder FOLDER: whether it builds this very tree; a moved or copied one does not.
is_build_folder ()
{
  python3 - "$1" "$root" >/dev/null 2>&1 <<'END' && run_ninja -C "$1" build.ninja >/dev/null 2>&1
import json, os, sys

with open(os.path.join(sys.argv[1], "meson-info", "meson-info.json"), encoding="utf-8") as info:
    folders = json.load(info)["directories"]
same = (os.path.samefile(folders["build"], sys.argv[1])
        and os.path.samefile(folders["source"], sys.argv[2]))
sys.exit(0 if same else 1)
END
}

# configure FOLDER OPTION…: keeps a build folder that works and makes any other one anew.
configure ()
{
  local folder=$1

  shift
  mkdir -p -- "$folder" 2>/dev/null || true
  [ -w "$folder" ] || die "no permission to write to $folder"

  if ! is_build_folder "$folder"; then
    say "Configuring $(basename -- "$folder")"
    rm -rf -- "$folder" || die "$folder cannot be removed"
    quietly meson setup "$@" "$folder" "$root" || die "$folder could not be configured (see above)"
  fi
}

# build FOLDER TARGET…: on a terminal with ninja's own progress. Nothing goes to standard output.
build ()
{
  local folder=$1 show=quietly

  shift
  say "Building in $(basename -- "$folder")"
  [ ! -t 2 ] || show=''
  $show run_ninja -C "$folder" "$@" >&2 || die "the build in $folder failed (see above)"
}

# Isolating

# forget_session: drops what the user's session and settings would tell a program.
forget_session ()
{
  local name

  for name in $(compgen -e); do
    case $name in
      XDG_DATA_DIRS) ;;
      AT_SPI_* | DBUS_* | DESKTOP_* | DISPLAY | G_* | GDK_* | GIO_* | GSETTINGS_* | GSK_* | \
        GTK_* | LANG | LANGUAGE | LC_* | NO_AT_BRIDGE | WAYLAND_* | XAUTHORITY | XDG_* | XMODIFIERS)
        unset "$name"
        ;;
    esac
  done

  export LC_ALL=C.UTF-8
}

# use_folders FOLDER: programs keep their files there instead of at home.
use_folders ()
{
  export XDG_CACHE_HOME=$1/cache XDG_CONFIG_HOME=$1/config XDG_DATA_HOME=$1/data
  export XDG_STATE_HOME=$1/state XDG_RUNTIME_DIR=$1/runtime

  mkdir -m 700 -- "$XDG_CACHE_HOME" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" \
    "$XDG_RUNTIME_DIR"
}
