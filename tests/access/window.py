"""Window finds what is on the screen by what it is and what it is called, waiting until it is there."""

import re
import time

import pyatspi

from control import Control

PATIENCE = 20  # seconds: far longer than anything may take, so that a busy machine fails no story
# Their children are lines: they are addressed by position, never walked.
NOT_WALKED = (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE)


class Window:
    """All windows and dialogs of the program."""

    def __init__(self, process):
        self._process = process
        self._application = None
        self._application = self.wait(self._find_application, "the program on the accessibility bus")

    def _find_application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for at in range(desktop.childCount):
            child = desktop.getChildAtIndex(at)
            if child is not None and child.get_process_id() == self._process.pid:
                return child
        return None

    def wait(self, look, what):
        """What `look` gives as soon as it gives something; fails with `what` when it never does."""
        end = time.monotonic() + PATIENCE
        while True:
            if self._process.poll() is not None:
                raise AssertionError(f"the program ended with {self._process.returncode}, waiting for {what}")
            try:
                if found := look():
                    return found
            except Exception as error:  # what was there a moment ago may be gone
                if time.monotonic() > end:
                    raise AssertionError(f"waited in vain for {what}") from error
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}; there is:\n" + "\n".join(map(repr, self.walk())))
            time.sleep(0.02)

    def walk(self):
        """Everything that shows, outside in."""
        waiting = [self._application] if self._application else []
        while waiting:
            node = waiting.pop(0)
            if node is None:
                continue
            if node is not self._application:
                control = Control(node)
                if not control.has("showing"):
                    continue
                yield control
            if node.getRole() not in NOT_WALKED:
                waiting.extend(node.getChildAtIndex(at) for at in range(node.childCount))

    def all(self, role, name=""):
        """Everything that shows with this role and a name that fits the regular expression."""
        pattern = re.compile(name)
        return [each for each in self.walk() if each.role == role and pattern.search(each.name)]

    def find(self, role, name):
        """The one thing of this role that is called `name`."""
        return self.wait(lambda: next((each for each in self.walk() if each.role == role and each.name == name), None),
                         f"{role} “{name}”")

    def find_like(self, role, name):
        """The first thing of this role whose name fits a regular expression."""
        return self.wait(lambda: next(iter(self.all(role, name)), None), f"{role} like “{name}”")

    def says(self, words):
        """Waits until some words that fit the regular expression show somewhere, and gives what says them."""
        pattern = re.compile(words)
        return self.wait(lambda: next((each for each in self.walk() if pattern.search(each.name)), None),
                         f"the words “{words}”")

    def gone(self, role, name):
        """Waits until nothing of this role and name shows."""
        self.wait(lambda: not any(each.role == role and each.name == name for each in self.walk()),
                  f"{role} “{name}” to go")

    def focused(self):
        """What has the keyboard."""
        return self.wait(lambda: next((each for each in self.walk() if each.has("focused")), None), "the focus")
