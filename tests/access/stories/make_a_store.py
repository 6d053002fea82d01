"""A team lead makes a store: the recovery sheet is shown once, and must be put away before the store opens."""

from story import PASSPHRASE, Story


class MakeAStore(Story):
    def test_the_sheet_is_shown_and_the_store_opens(self):
        self.tab_to("push button", "Make a new store…")
        self.keys.press("Space")
        self.on("text", "Programme")
        self.keys.type("Second Chances")
        self.tab_to("text", "Your name")
        self.keys.type("Sam")
        for field in ("New passphrase", "New passphrase again"):
            self.tab_to("password text", field)
            self.keys.type(PASSPHRASE)
        self.keys.press("Ctrl+Enter")
        sheet = self.window.find("text", "Recovery sheet").text
        self.assertIn("Second Chances", sheet)
        finish = self.window.find("push button", "Finish")
        self.assertFalse(finish.has("enabled"), "nothing is finished before the sheet is safe")
        self.tab_to("check box", "I have printed it and put it in a safe place")
        self.keys.press("Space")
        self.window.wait(lambda: finish.has("enabled"), "Finish to be offered")
        self.keys.press("Ctrl+Enter")
        self.window.says("^Nothing is due")
        self.keys.press("Ctrl+2")
        self.window.says("^No people yet")
        self.assertTrue((self.session.home / "Documents" / "second-chances.alongside").is_dir())

    def test_what_is_wrong_is_said_at_its_field(self):
        self.tab_to("push button", "Make a new store…")
        self.keys.press("Space")
        programme = self.on("text", "Programme")
        self.keys.press("Ctrl+Enter")
        self.window.says("^Type the programme's name")
        self.becomes(lambda: programme.description, "Type the programme's name.")
        self.on("text", "Programme")
