"""A link worker opens a store: a wrong passphrase is said, the right one opens it."""

from story import PASSPHRASE, USER, Story

WRONG = "That passphrase does not open this store. Check Caps Lock, or use the recovery sheet."


class OpenAStore(Story):
    PEOPLE = 40

    def test_a_wrong_passphrase_is_said_and_the_right_one_opens(self):
        self.on("text", "Name")
        self.keys.type(USER)
        self.keys.press("Tab")
        passphrase = self.on("password text", "Passphrase")
        self.keys.type("not the right one")
        self.keys.press("Enter")
        self.window.says(f"^{WRONG[:20]}")
        self.becomes(lambda: passphrase.description, WRONG)
        self.on("password text", "Passphrase")
        self.assertEqual(passphrase.text, "", "the wrong one is not kept")
        self.keys.type(PASSPHRASE)
        self.keys.press("Enter")
        people = self.go_to_people()
        self.assertEqual(people.rows(), self.PEOPLE + 3)
        self.window.says(f"^{self.PEOPLE + 3} people$")
