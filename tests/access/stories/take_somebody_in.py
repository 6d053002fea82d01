"""A worker takes somebody in with the keyboard alone, and is told who may be the same person."""

from story import Story


class TakeSomebodyIn(Story):
    PEOPLE = 120

    def test_intake_and_first_contact_in_one_form(self):
        self.unlock()
        before = self.keys.presses
        self.keys.press("Ctrl+N")
        self.on("text", "Given name")
        self.keys.type("Zebedee")
        self.keys.press("Tab")
        self.on("text", "Family name")
        self.keys.type("Quill")
        self.tab_to("combo box", "None yet", most=60)  # how they were met or tried: its name is what is chosen
        self.keys.press("Down")
        self.keys.press("Ctrl+Enter")
        self.window.says("^Zebedee Quill added and started")
        self.window.find("label", "Zebedee Quill")
        self.assertLessEqual(self.keys.presses - before, 60)
        timeline = self.window.find("list", "Timeline")
        self.window.wait(lambda: any("Met, in person" in timeline.line(at) for at in range(timeline.rows())),
                         "the first contact in the timeline")

    def test_somebody_who_is_here_is_offered(self):
        self.unlock()
        self.keys.press("Ctrl+N")
        self.on("text", "Given name")
        self.keys.type("Ray")
        self.keys.press("Tab")
        self.on("text", "Family name")
        self.keys.type("brightwater")
        offered = self.window.find_like("push button", "^Open Brightwater, Ray")
        self.keys.press("Down")
        self.window.wait(lambda: offered.has("focused"), "the focus on who may be the same")
        self.keys.press("Enter")
        self.window.find("label", "Ray Brightwater")
