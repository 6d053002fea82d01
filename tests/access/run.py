"""Tells one story, by name, through the accessibility interface: python3 tests/access/run.py make_a_store

Without the programs that a desktop is made of the story is skipped (exit code 77), and it is said what to install.
"""

import importlib
import pathlib
import sys
import unittest

import pieces

SKIPPED = 77


def main(name):
    """Runs the story; gives the exit code."""
    packages = pieces.missing()
    if packages:
        print("SKIPPED: this needs", " ".join(packages), "(tools/setup installs what is missing)")
        return SKIPPED
    sys.path.insert(0, str(pathlib.Path(__file__).parent))
    story = unittest.defaultTestLoader.loadTestsFromModule(importlib.import_module("stories." + name))
    return 0 if unittest.TextTestRunner(verbosity=2).run(story).wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
