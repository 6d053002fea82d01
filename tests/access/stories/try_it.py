"""Someone who only looks round tries the made-up caseload."""

from story import Story


class TryIt(Story):
    def test_the_made_up_caseload_opens(self):
        self.tab_to("push button", "Try it")
        self.keys.press("Space")
        people = self.go_to_people()
        self.assertEqual(people.rows(), 120)
        self.assertRegex(people.cell(0), r"\w+, \w+")
        self.assertFalse(any((self.session.home / "Documents").iterdir()), "nothing is left in the documents")
