# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program from outside, as people do: by keys, and by what screen readers see."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import tap

ROOT = pathlib.Path(sys.argv[1])
PROGRAM = str(pathlib.Path(sys.argv[2]).resolve())

# How long anything may take; what is waited for is asked for again and again.
PATIENCE_S = 20
INTERVAL_S = 0.02

try:
    import accessible
except (ImportError, ValueError) as missing:
    accessible = None
    WHY_NOT = f"Python's gi is not here ({missing})"


def find_reason_not_to_run():
    """Keys go to whatever has the focus: only to a display that is nobody's."""
    if accessible is None:
        return WHY_NOT
    if shutil.which("xdotool") is None:
        return "xdotool is not here"
    display = os.environ.get("ROLEBOOK_DISPLAY")
    if not display or display != os.environ.get("DISPLAY"):
        return "not run by build-aux/with-display"
    return None


def keep_still(printers="file"):
    """Writes settings for GTK, where nobody has any: nothing slides or blinks, and only
    some printers are looked for."""
    folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"], "gtk-4.0")
    folder.mkdir(exist_ok=True)
    settings = ("[Settings]\ngtk-enable-animations=0\ngtk-cursor-blink=0\n"
                f"gtk-print-backends={printers}\n")
    (folder / "settings.ini").write_text(settings, encoding="utf-8")


def run(*tests):
    """Runs functions named test_…; ends the program."""
    reason = find_reason_not_to_run()
    if reason is not None:
        print(f"1..0 # SKIP {reason}")
        sys.exit(0)
    keep_still()
    tap.run((test.__name__[len("test_"):].replace("_", " "), test) for test in tests)


def wait(what, condition, patience=PATIENCE_S):
    """Returns the first true answer of a condition; a wait without end is a failure."""
    end = time.monotonic() + patience
    while True:
        answer = condition()
        if answer:
            return answer
        assert time.monotonic() < end, f"waited in vain: {what() if callable(what) else what}"
        time.sleep(INTERVAL_S)


def xdotool(*arguments):
    done = subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True,
                          check=False)
    return done.stdout.split()


class Program:
    """The program while it runs; at the end it must have gone well and said nothing, but for
    lines with a part that is known to be a fault of GTK's own."""

    def __init__(self, *arguments, env=None, known_fault=None):
        self.known_fault = known_fault
        self.said = tempfile.TemporaryFile()
        self.process = subprocess.Popen([PROGRAM, *map(str, arguments)], stdout=self.said,
                                        stderr=self.said, env={**os.environ, **(env or {})})
        self.tree = None

    def __enter__(self):
        bus = accessible.connect()
        self.tree = wait("the program on the bus", lambda: accessible.find_tree(bus, self.get_pid()))
        return self

    def __exit__(self, kind, *_):
        if kind is None:
            self.quit()
        else:
            self.process.kill()
            self.process.wait()
            for line in self.get_words().splitlines():
                print(f"# said: {line}")
        self.said.close()

    def get_pid(self):
        assert self.process.poll() is None, self.get_words()
        return self.process.pid

    def get_words(self):
        self.said.seek(0)
        return self.said.read().decode()

    def quit(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(PATIENCE_S)
        assert self.process.returncode in (0, -15), (self.process.returncode, self.get_words())
        words = [line for line in self.get_words().splitlines()
                 if line and not (self.known_fault and self.known_fault in line)]
        assert words == [], words

    # What is there.

    def read(self):
        """Returns the tree of all windows."""
        self.get_pid()
        return self.tree.read()

    def windows(self):
        return self.read().children

    def window(self, name):
        """Waits for a window by its title, and gives it the keys."""
        def look():
            return [window for window in self.windows() if window.name == name]
        window = wait(lambda: f"window {name!r} among {self.windows()}", look)[0]
        self.focus(name)
        return window

    def wait_for(self, role, name=None):
        """Waits until something is there, and returns it."""
        found = wait(lambda: f"{role} {name!r}", lambda: self.read().find_all(role, name))
        return found[0]

    def wait_for_text(self, part, role=None):
        def look():
            return [node for node in self.read().walk()
                    if part in node.name and role in (None, node.role)]
        return wait(f"{role or 'text'} with {part!r}", look)[0]

    def get_focused(self):
        self.get_pid()
        return self.tree.read_focused()

    def wait_for_focus(self, role, name=None):
        def look():
            return [node for node in self.get_focused()
                    if node.role == role and name in (None, node.name)]
        return wait(lambda: f"focus on {role} {name!r}, is on {self.get_focused()}", look)[0]

    def wait_for_other_focus(self, before):
        """Waits until something else has the focus, and returns it."""
        def look():
            return [node for node in self.get_focused() if node.path != before]
        return wait(lambda: f"the focus to leave {self.get_focused()}", look)[-1]

    # Keys.

    def find_windows(self, title=""):
        """Returns what X calls the visible windows, all or those of a title; the newest is last."""
        names = ["--name", f"^{title}$"] if title else []
        found = xdotool("search", "--all", "--onlyvisible", "--pid", self.get_pid(), *names)
        return sorted(found, key=int)

    def focus(self, title):
        """Gives the keys to a window; there is no window manager to do so."""
        found = wait(f"visible window {title!r}", lambda: self.find_windows(title))[-1]
        xdotool("windowfocus", "--sync", found)
        return found

    def resize(self, title, width, height):
        xdotool("windowsize", self.focus(title), width, height)

    def press(self, *keys):
        """Presses keys one after another, such as “Right” or “ctrl+f”."""
        xdotool("key", "--delay", 0, *keys)

    def type(self, text):
        xdotool("type", "--delay", 0, text)


@contextlib.contextmanager
def start(*arguments, title="Rolebook", **options):
    """Starts the program and waits for its window; gives both."""
    with Program(*arguments, **options) as program:
        yield program, program.window(title)


def ask(*arguments):
    """Returns what the command line says of the sample: JSON, an object a line."""
    done = subprocess.run([PROGRAM, "--sample", *arguments, "--format=json"], capture_output=True,
                          check=True, text=True)
    return done.stdout
