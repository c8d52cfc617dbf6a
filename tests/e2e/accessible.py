# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program tells screen readers (AT-SPI), read as they read it: over their bus."""

import gi  # pylint: disable=wrong-import-order

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # pylint: disable=wrong-import-position

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
CACHE = "org.a11y.atspi.Cache"
TEXT = "org.a11y.atspi.Text"
ROOT = "/org/a11y/atspi/accessible/root"
TIMEOUT_MS = 20000

# Numbers of the protocol, as far as they are needed.
ROLES = {2: "alert", 11: "combo box", 16: "dialog", 20: "filler", 23: "frame", 29: "label",
         31: "list", 32: "list item", 33: "menu", 35: "menu item", 37: "page tab",
         38: "page tab list", 39: "panel", 42: "progress bar", 43: "push button",
         48: "scroll bar", 49: "scroll pane", 50: "separator", 54: "status bar", 55: "table",
         56: "table cell", 61: "text", 62: "toggle button", 66: "tree table", 79: "entry",
         83: "heading", 90: "table row"}
STATES = {1: "active", 4: "checked", 10: "expanded", 11: "focusable", 12: "focused", 20: "pressed",
          23: "selected", 24: "sensitive"}
FOCUSED = 1 << 12


def connect():
    """Returns a connection to the bus of screen readers, which is started where it is not there."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address, = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                                 None, None, Gio.DBusCallFlags.NONE, TIMEOUT_MS, None).unpack()
    flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
             Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


# Items of the cache are large, and slow to take apart as a whole.

def get_path(item):
    return item.get_child_value(0).get_child_value(1).get_string()


def get_role(item):
    number = item.get_child_value(7).get_uint32()
    return ROLES.get(number, str(number))


def get_state_bits(item):
    return item.get_child_value(9).get_child_value(0).get_uint32()


class Node:
    """A thing in a window as it was when the tree was read."""

    def __init__(self, tree, path, children):
        self.tree = tree
        self.path = path
        self.children = children
        self.role = self.name = self.description = ""
        self.states = frozenset()

    def fill(self, item):
        """Takes over what an item of the cache says."""
        self.name = item.get_child_value(6).get_string()
        self.role = get_role(item)
        self.description = item.get_child_value(8).get_string()
        bits = get_state_bits(item)
        self.states = frozenset(name for bit, name in STATES.items() if bits & 1 << bit)

    def __repr__(self):
        return f"<{self.role} {self.name!r} {' '.join(sorted(self.states))}>"

    def walk(self):
        """Yields this node and all below it, in the order in which they are read out."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find_all(self, role, name=None):
        """Returns what is of a role and, if that is given, has exactly a name."""
        return [node for node in self.walk()
                if node.role == role and (name is None or node.name == name)]

    def find(self, role, name=None):
        """Returns the first of find_all(); its lack is a failure."""
        found = self.find_all(role, name)
        assert found, f"no {role} {name!r} in {self}"
        return found[0]

    def texts(self):
        """Returns the texts of all labels in it."""
        return [node.name for node in self.walk() if node.role in ("label", "heading")]

    def is_(self, state):
        return state in self.states

    # These ask again; a tree that was read does not change.

    def read_name(self):
        arguments = GLib.Variant("(ss)", (ACCESSIBLE, "Name"))
        return self.tree.call(self.path, "org.freedesktop.DBus.Properties", "Get", arguments)[0]

    def read_state(self, state):
        bits = self.tree.call(self.path, ACCESSIBLE, "GetState")[0][0]
        return any(bits & 1 << bit for bit, name in STATES.items() if name == state)

    def read_text(self):
        """Returns what has been typed into an entry."""
        arguments = GLib.Variant("(ss)", (TEXT, "CharacterCount"))
        length, = self.tree.call(self.path, "org.freedesktop.DBus.Properties", "Get", arguments)
        return self.tree.call(self.path, TEXT, "GetText", GLib.Variant("(ii)", (0, length)))[0]

    def count_children(self):
        return len(self.tree.call(self.path, ACCESSIBLE, "GetChildren")[0])

    def act(self, name):
        """Does what a screen reader may ask for: “Click”, or any command of a window."""
        actions, = self.tree.call(self.path, ACTION, "GetActions")
        names = [action[0] for action in actions]
        assert name in names, (name, names)
        done, = self.tree.call(self.path, ACTION, "DoAction",
                               GLib.Variant("(i)", (names.index(name),)))
        assert done, (self, name)

    def click(self):
        self.act("Click")


class Tree:
    """The windows of the program that has a name on the bus."""

    def __init__(self, bus, owner):
        self.bus = bus
        self.owner = owner

    def ask(self, path, interface, method, arguments=None):
        return self.bus.call_sync(self.owner, path, interface, method, arguments, None,
                                  Gio.DBusCallFlags.NONE, TIMEOUT_MS, None)

    def call(self, path, interface, method, arguments=None):
        return self.ask(path, interface, method, arguments).unpack()

    def _list_children(self, paths):
        """Asks for the children of many at once: waiting for each in turn takes seconds."""
        answers = {}

        def answered(bus, result, path):
            try:
                children, = bus.call_finish(result).unpack()
            except GLib.Error:
                children = []  # It has gone meanwhile.
            answers[path] = [child for owner, child in children if owner == self.owner]

        for path in paths:
            self.bus.call(self.owner, path, ACCESSIBLE, "GetChildren", None, None,
                          Gio.DBusCallFlags.NONE, TIMEOUT_MS, None, answered, path)
        while len(answers) < len(paths):
            GLib.MainContext.default().iteration(True)
        return answers

    def _get_items(self):
        """Returns what is said of all things that anybody has asked for before."""
        items = self.ask("/org/a11y/atspi/cache", CACHE, "GetItems").get_child_value(0)
        return [items.get_child_value(i) for i in range(items.n_children())]

    def read(self, top=ROOT):
        """Returns the node at a path, with everything below it."""
        nodes = {top: Node(self, top, [])}
        paths = [top]
        while paths:
            below = self._list_children(paths)
            for parent, children in below.items():
                for child in children:
                    nodes[child] = Node(self, child, [])
                    nodes[parent].children.append(nodes[child])
            paths = [child for children in below.values() for child in children]
        for item in self._get_items():
            path = get_path(item)
            if path in nodes:
                nodes[path].fill(item)
        return nodes[top]

    def read_focused(self):
        """Returns what has the focus in the windows, without what is in it. This is quick."""
        items = [item for item in self._get_items() if get_state_bits(item) & FOCUSED]
        nodes = [Node(self, get_path(item), []) for item in items]
        for node, item in zip(nodes, items):
            node.fill(item)
        return nodes or [node for node in self.read().walk() if node.is_("focused")]


def find_tree(bus, pid):
    """Returns the tree of the process, or None before it has one."""
    registry = bus.call_sync("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren", None,
                             None, Gio.DBusCallFlags.NONE, TIMEOUT_MS, None).unpack()[0]
    for owner, _ in registry:
        try:
            theirs, = bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                    "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                                    GLib.Variant("(s)", (owner,)), None,
                                    Gio.DBusCallFlags.NONE, TIMEOUT_MS, None).unpack()
        except GLib.Error:
            continue  # It has just ended.
        if theirs == pid:
            return Tree(bus, owner)
    return None
