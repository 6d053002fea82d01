"""A manager reads the engagement dashboard: figures, the table behind the curve, the receipt behind a figure."""

from story import Story


class ReadTheDashboard(Story):
    PEOPLE = 120

    def test_figures_table_and_receipt(self):
        self.unlock()
        self.keys.press("Ctrl+3")
        figure = self.window.find_like("push button", r"^Stayed more than 3 months: \d+%$")
        self.assertRegex(figure.description, r"^\d+ of \d+, likely \d+%.* Opens the receipt\.$")
        curve = self.window.find("chart", "How long people stay")
        self.assertRegex(curve.description, r"^\d+ starts\. .*At \d+ months? \d+% still with us, \d+ still followed")
        self.tab_to("check box", "How long people stay: show as a table")
        self.keys.press("Space")
        table = self.window.find("table", "How long people stay: table")
        self.assertGreater(table.rows(), 10)
        self.assertRegex(table.cell(1, 3), r"^\d+%$")
        self.tab_to("push button", figure.name, most=120)
        self.keys.press("Enter")
        self.on("push button", "Copy the receipt, without the names")
        self.window.says("^As at")
        engaged, eligible = figure.description.split(",")[0].split(" of ")
        self.window.find("radio button", f"Stayed {engaged}")
        self.assertTrue(eligible.isdigit())
        people = self.window.find("table", "The people")
        self.assertRegex(people.cell(0), r"\w+")
        self.keys.press("Escape")
        self.window.gone("push button", "Copy the receipt, without the names")
        self.on("push button", figure.name)
