"""Control is one thing on the screen as a screen reader meets it: name, role, states, text, cells."""

import pyatspi


class Control:
    """Reads through the accessibility interface only: what it does not say, a blind user does not learn."""

    def __init__(self, node):
        self.node = node

    @property
    def name(self):
        return self.node.name

    @property
    def role(self):
        return self.node.getRoleName()

    @property
    def description(self):
        return self.node.description

    @property
    def text(self):
        """The text in an edit, or the words of a label."""
        try:
            return self.node.queryText().getText(0, -1)
        except NotImplementedError:
            return self.name

    def has(self, state):
        """Whether it has a state, such as "focused", "checked", "enabled", "showing"."""
        return self.node.getState().contains(getattr(pyatspi, "STATE_" + state.upper()))

    def press(self):
        """Does what a press of a screen reader's user does."""
        actions = self.node.queryAction()
        for at in range(actions.nActions):
            if actions.getName(at) in ("Press", "Toggle", "Check"):
                actions.doAction(at)
                return
        raise AssertionError(f"{self} cannot be pressed")

    def focus(self):
        """Takes the keyboard there."""
        self.node.queryComponent().grabFocus()

    def rows(self):
        """How many lines a table or list has."""
        try:
            return self.node.queryTable().nRows
        except NotImplementedError:
            return self.node.childCount

    def cell(self, row, column=0):
        """The words in one cell: by position, since a list of thousands is never walked."""
        return self.node.queryTable().getAccessibleAt(row, column).name

    def line(self, row):
        """The words of a whole line of a table or list."""
        try:
            table = self.node.queryTable()
        except NotImplementedError:
            return self.node.getChildAtIndex(row).name
        return ", ".join(table.getAccessibleAt(row, column).name for column in range(table.nColumns))

    def __repr__(self):
        return f"{self.role} “{self.name}”"
