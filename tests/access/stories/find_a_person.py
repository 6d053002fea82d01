"""A worker finds a person by typing, from anywhere and in the list, and opens their page."""

from story import Story


class FindAPerson(Story):
    PEOPLE = 40

    def test_from_anywhere_and_in_the_list(self):
        people = self.unlock()
        self.keys.press("Ctrl+K")
        self.on("text", "Find a person, page or command")
        self.keys.type("coldw")
        found = self.window.find("list", "What was found")
        self.assertRegex(found.line(0), "^Coldwell, Ray · ")
        self.keys.press("Enter")
        self.window.find("label", "Ray Coldwell")
        self.keys.press("Alt+Left")
        people = self.window.find("table", "People")
        self.tab_to("text", "Search this list")
        self.keys.type("appleg")
        self.becomes(people.rows, 1)
        self.assertEqual(people.cell(0), "Applegarth, Ray")
        self.keys.press("Enter")
        self.window.find("label", "Ray Applegarth")
        self.window.says("^Nothing recorded yet")
