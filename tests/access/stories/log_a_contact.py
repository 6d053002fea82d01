"""A worker logs contacts with the keyboard alone: they show in the list, the timeline and the curve at once."""

from story import Story


class LogAContact(Story):
    PEOPLE = 120

    def test_an_attended_contact_takes_at_most_twelve_keys(self):
        people = self.unlock()
        before = self.keys.presses
        self.keys.press("Ctrl+L")
        person = self.on("text", "Person")
        self.keys.type("brigh")
        self.becomes(lambda: person.description.split(" · ")[0], "Enter takes Brightwater, Ray")
        self.keys.press("Enter")
        self.window.wait(lambda: person.text.startswith("Brightwater, Ray"), "Enter to take him")
        self.keys.press("Ctrl+Enter")
        self.assertLessEqual(self.keys.presses - before, 12)
        self.window.says("^Contact logged with Brightwater, Ray")
        self._in_the_list(people, "Brightwater, Ray")
        self._open("brigh", "Ray Brightwater")
        self._timeline_says("Met, in person")

    def test_a_missed_appointment_takes_at_most_six_keys(self):
        self.unlock()
        self._open("coldw", "Ray Coldwell")
        before = self.keys.presses
        self.keys.press("Ctrl+L")
        self.on_outcome()
        self.keys.press("M", "Ctrl+Enter")
        self.assertLessEqual(self.keys.presses - before, 6)
        self.window.says("^Contact logged with Ray Coldwell")
        self._timeline_says("Did not attend")

    def test_a_contact_before_the_cut_off_redraws_the_curve(self):
        self.unlock()
        self.keys.press("Ctrl+3")
        before = self.window.find("chart", "How long people stay").description
        starts = int(before.split(" ")[0])
        self.keys.press("Ctrl+L")
        person = self.on("text", "Person")
        self.keys.type("applegarth")
        self.keys.press("Enter")
        self.window.wait(lambda: person.text.startswith("Applegarth, Ray"), "Enter to take him")
        self.keys.press("Tab")
        self.on("text", "When")
        self.keys.press("Ctrl+A")
        self.keys.type("-400")
        self.keys.press("Ctrl+Enter")
        self.window.says("^Contact logged")
        self.window.wait(
            lambda: self.window.find("chart", "How long people stay").description.startswith(f"{starts + 1} starts."),
            f"the curve of {starts + 1} starts")

    def on_outcome(self):
        """Waits for the dialog, which begins on the outcome when the person is known."""
        self.window.wait(lambda: self.window.focused().name == "Attended", "the focus on the outcome")

    def _open(self, typed, name):
        self.keys.press("Ctrl+K")
        self.on("text", "Find a person, page or command")
        self.keys.type(typed)
        self.window.find("list", "What was found")
        self.keys.press("Enter")
        self.window.find("label", name)

    def _in_the_list(self, people, name):
        self.keys.press("Ctrl+2")
        row = next(at for at in range(people.rows()) if people.cell(at) == name)
        self.becomes(lambda: people.cell(row, 4), "0")

    def _timeline_says(self, words):
        timeline = self.window.find("list", "Timeline")
        self.window.wait(lambda: any(words in timeline.line(at) for at in range(timeline.rows())),
                         f"“{words}” in the timeline")
