"""A worker locks in the middle of a note: nothing shows while it is locked, and the draft is there again."""

from story import PASSPHRASE, USER, Story

NOTE = "came by the hot desk"


class LockAndUnlock(Story):
    PEOPLE = 40

    def test_the_draft_is_kept(self):
        self.unlock()
        self._open_person()
        self.keys.press("Ctrl+L")
        self.tab_to("text", "Note")
        self.keys.type(NOTE)
        self.window.says("^Draft saved in the store")
        self.keys.press("Escape")
        self.window.gone("text", "Note")
        self.keys.press("Ctrl+Shift+L")
        self.on("text", "Name")
        for each in self.window.walk():
            self.assertNotIn("Coldwell", each.name)
            self.assertNotIn(NOTE, each.name)
        self.unlock()
        self._open_person()
        timeline = self.window.find("list", "Timeline")
        self.window.wait(lambda: timeline.rows() > 0 and "Draft contact" in timeline.line(0), "the draft")
        self.assertIn(NOTE, timeline.line(0))

    def test_a_lock_over_an_open_dialog_keeps_what_was_typed(self):
        self.unlock()
        self._open_person()
        self.keys.press("Ctrl+L")
        self.tab_to("text", "Note")
        self.keys.type(NOTE)
        self.keys.press("Ctrl+Shift+L")
        self.unlock()
        self._open_person()
        timeline = self.window.find("list", "Timeline")
        self.window.wait(lambda: NOTE in timeline.line(0), "the draft")

    def _open_person(self):
        self.keys.press("Ctrl+K")
        self.on("text", "Find a person, page or command")
        self.keys.type("coldw")
        self.window.find("list", "What was found")
        self.keys.press("Enter")
        self.window.find("label", "Ray Coldwell")
