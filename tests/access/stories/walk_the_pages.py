"""A blind worker goes through the pages: whatever can have the keyboard says what it is and what it is called."""

from story import Story

NO_ROLE = ("filler", "unknown", "panel", "invalid")


class WalkThePages(Story):
    PEOPLE = 40

    def test_every_control_says_what_it_is(self):
        self._look("unlock")
        self.unlock()
        self._look("people")
        self.keys.press("Ctrl+3")
        self.window.find("chart", "How long people stay")
        self._look("engagement")
        self.keys.press("Ctrl+4")
        self.window.find("list", "Parts of the set-up")
        self._look("set-up")
        self.keys.press("F1")
        self.window.find("dialog", "Keys")
        self._look("keys")
        self.keys.press("Escape")
        self.window.gone("dialog", "Keys")
        self.keys.press("Ctrl+L")
        self.window.find("dialog", "Log contact")
        self._look("log contact")

    def _look(self, page):
        wrong = [f"{each} on {page}" for each in self.window.walk()
                 if each.has("focusable") and (not each.name.strip() or each.role in NO_ROLE)]
        self.assertEqual(wrong, [])
