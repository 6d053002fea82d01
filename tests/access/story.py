"""Story is the beginning of every story: a session, a store when one is wanted, the program, its window and keys."""

import os
import subprocess
import unittest

from keyboard import Keyboard
from session import Session
from window import Window

USER = "Sam"
PASSPHRASE = "correct horse battery staple"
# Beside the made-up people, whose names are not known beforehand.
KNOWN_PEOPLE = "given_name,family_name\nRay,Applegarth\nRay,Brightwater\nRay,Coldwell\n"


class Story(unittest.TestCase):
    """What a story does: press keys with self.keys, look with self.window, compare.

    The tests of one story share its session and its store; each starts the program anew.
    """

    PEOPLE = 0  # how many made-up people the store has; 0 for a story that begins without a store

    @classmethod
    def setUpClass(cls):
        cls.program = os.environ["ALONGSIDE_BIN"]
        cls.session = Session()
        cls.addClassCleanup(cls.session.close)
        cls.store = cls.session.home / "Documents" / "team.alongside"
        if cls.PEOPLE:
            cls.command("demo", "--people", str(cls.PEOPLE), "--seed", "1")
            known = cls.session.home / "known.csv"
            known.write_text(KNOWN_PEOPLE)
            cls.command("import", "people", str(known))

    def setUp(self):
        process = self.session.start(self.program, *(["--store", str(self.store)] if self.PEOPLE else []))
        self.addCleanup(self.session.end, process)
        self.window = Window(process)
        self.keys = Keyboard()

    @classmethod
    def command(cls, *words):
        """Runs the program's command line on the store."""
        subprocess.run([cls.program, *words, "--store", str(cls.store), "--user", USER, "--passphrase-file", "-"],
                       input=PASSPHRASE + "\n", text=True, stdout=subprocess.DEVNULL, check=True)

    def unlock(self):
        """Signs in as a user does: name, Tab, passphrase, Enter."""
        self.on("text", "Name")
        self.keys.type(USER)
        self.keys.press("Tab")
        self.on("password text", "Passphrase")
        self.keys.type(PASSPHRASE)
        self.keys.press("Enter")
        return self.go_to_people()

    def go_to_people(self):
        """From the list of the day, which a store opens with, to everybody."""
        self.window.find("label", "Today")
        self.keys.press("Ctrl+2")
        return self.window.find("table", "People")

    def on(self, role, name):
        """Waits until what has this role and name has the keyboard, and gives it."""
        control = self.window.find(role, name)
        self.window.wait(lambda: control.has("focused"), f"the focus on {control}")
        return control

    def tab_to(self, role, name, most=40):
        """Presses Tab until what has this role and name has the keyboard, as someone without a mouse must."""
        control = self.window.find(role, name)
        for _ in range(most):
            if control.has("focused"):
                return control
            before = self.window.focused()
            self.keys.press("Tab")
            self.window.wait(lambda: not before.has("focused"), f"Tab to leave {before}")
        self.fail(f"{most} times Tab do not lead to {control}")

    def becomes(self, read, expected):
        """Waits until `read` gives `expected`."""
        self.window.wait(lambda: read() == expected, f"{expected!r}; it is {read()!r}")
