# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts as a screen reader has them, moved through by keys, each mark a door to its openings."""

import re

import driver
import page

NURSE = "Registered Nurse"
# A role of the sample for each form of the chart, and the yearly amounts in it.
FORMS = {"Back End Software Engineer": 1, "Epidemiologist": 3, "Urban Planner": 8,
         "Dental Hygienist": 11, "Hotel Manager": 28, "Site Reliability Engineer": 30, NURSE: 168}
# What the strip says, from how many amounts on (R3).
STRIP = [(29, "p10", "10% pay less"), (11, "p25", "25% pay less"), (6, "median", "median"),
         (11, "p75", "75% pay less"), (29, "p90", "90% pay less"), (3, "mean", "average")]


def get_figures(role):
    """Returns the yearly pay of a role as the command line has it."""
    figures, = [stratum for stratum in page.read_summary(role)["strata"]
                if (stratum["currency"], stratum["period"]) == ("USD", "year")]
    assert figures["n"] == FORMS[role] == len(page.read_amounts(role)), (role, figures["n"])
    return figures


def name_span(low, high):
    if low is None:
        return f"Under {page.format_amount(high)}"
    if high is None:
        return f"{page.format_amount(low)} or more"
    return f"{page.format_amount(low)} – {page.format_amount(high)}"


def name_bars(figures):
    n = figures["n"]
    return [f"{name_span(low, high)}: {page.format_openings(count)}, {100 * count / n:.0f}%"
            for low, high, count in figures["bins"]]


def name_strip(figures):
    return [f"{page.format_amount(figures[key])}: {words}" for least, key, words in STRIP
            if figures["n"] >= least]


def read_dots(names):
    """Returns lowest and highest amount and the number of openings of each stack."""
    stacks = []
    for name in names:
        amounts = [float(text.replace(",", "")) for text in re.findall(r"\$([\d,.]+)", name)]
        stacks.append((amounts[0], amounts[-1], page.get_count(name)))
    return stacks


def check_dots(role, names):
    """Each stack holds what lies between its ends; nothing is in two, and nothing in none."""
    amounts = page.read_amounts(role)
    stacks = read_dots(names)
    for low, high, count in stacks:
        assert count == sum(low <= amount <= high for amount in amounts), (low, high, count)
        assert low in amounts and high in amounts, (low, high)
    assert sum(count for _, _, count in stacks) == len(amounts), names


def check_marks(program, role):
    figures = get_figures(role)
    page.search(program, role)
    names = [mark.name for mark in page.find_chart(program, role).children]
    n_strip = len(name_strip(figures))
    parts, strip = names[:len(names) - n_strip], names[len(names) - n_strip:]
    assert strip == name_strip(figures), (strip, name_strip(figures))
    if figures["n"] >= 29:
        assert parts == name_bars(figures), (parts, name_bars(figures))
        assert sum(map(page.get_count, parts)) == figures["n"], parts
    else:
        check_dots(role, parts)


def test_marks_say_the_figures():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        for role in FORMS:
            check_marks(program, role)


def test_no_chart_without_pay():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        page.search(program, "Loan Officer")
        program.wait_for_text("None of these openings state pay.")
        assert not [node for node in program.read().walk() if "chart" in node.name]


def test_description_names_the_keys():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        description = page.find_chart(program, NURSE).description
    assert "$93,800" in description and "$96,900" in description, description
    assert "Arrow keys" in description and "Enter" in description, description


class Chart:
    """A chart that has the focus, by the place of its marks."""

    def __init__(self, program, role):
        self.program = program
        self.openings = page.Openings(program, role)
        page.enter_chart(program, role)
        self.paths = [mark.path for mark in page.find_chart(program, role).children]

    def where(self):
        """Returns the index of the mark with the focus, or None."""
        places = [self.paths.index(node.path) for node in self.program.get_focused()
                  if node.path in self.paths]
        return places[0] if places else None

    def press(self, key, index):
        """Presses a key, after which a mark must have the focus."""
        self.program.press(key)
        driver.wait(lambda: f"mark {index} after {key}, is on {self.where()}",
                    lambda: self.where() == index)


def test_arrows():
    figures = get_figures(NURSE)
    last, strip, end = len(figures["bins"]) - 1, len(figures["bins"]), len(figures["bins"]) + 5
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        chart = Chart(program, NURSE)
        chart.press("Home", 0)
        # At an end the arrows stay: the next key starts from there.
        for keys, index in ((["Left", "Right"], 1), (["Right"], 2), (["End"], last),
                            (["Right", "Left"], last - 1), (["Home"], 0), (["Up", "Right"], 1)):
            program.press(*keys[:-1])
            chart.press(keys[-1], index)
        program.press("Home", "Down")
        driver.wait("the strip", lambda: (chart.where() or 0) >= strip)
        chart.press("Home", strip)
        chart.press("Right", strip + 1)
        program.press("Up")
        driver.wait("the bars", lambda: (chart.where() or strip) < strip)
        program.press("Down", "Down", "Down")
        driver.wait("the average", lambda: chart.where() == end)


def test_tab_enters_once():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        chart = Chart(program, NURSE)
        chart.press("Home", 0)
        chart.press("Right", 1)
        program.press("Tab")
        program.wait_for_focus("push button", "10% pay less than")
        chart.press("shift+Tab", 1)
        program.press("shift+Tab")
        driver.wait("the focus before the chart", lambda: chart.where() is None)
        assert "Half of these openings" in program.get_focused()[-1].name, program.get_focused()
        chart.press("Tab", 1)


def test_esc_leaves():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        chart = Chart(program, NURSE)
        chart.press("Home", 0)
        chart.press("Right", 1)
        program.press("Escape")
        driver.wait("no mark with the focus", lambda: chart.where() is None)
        # Arrows act on it only while it has the focus; Tab comes back to the same mark.
        program.press("Right")
        assert page.enter_chart(program, NURSE).path == chart.paths[1]


def read_midpoint(row):
    """Returns the pay of a row of the table; “Pay (low)” and “Pay (high)” are columns 5 and 6."""
    bounds = [float(text.replace(",", "")) for text in row[4:6] if text[0].isdigit()]
    return sum(bounds) / len(bounds)


def open_mark(chart, keys, n, span):
    """Goes to a mark, presses Enter, reads the table and comes back."""
    chart.program.press("Up", "Up", *keys, "Return")
    for row in chart.openings.check(n):
        assert span[0] <= read_midpoint(row) <= span[1], (row, span)
    chart.openings.leave()
    driver.wait("the mark to have the focus again", lambda: chart.where() is not None)


def test_enter_opens_what_a_bar_names():
    figures = get_figures(NURSE)
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        chart = Chart(program, NURSE)
        for index, (low, high, n) in enumerate(figures["bins"]):
            open_mark(chart, ["Home"] + index * ["Right"], n, (low, high))
        program.wait_for("push button", name_span(low, high))


def test_enter_opens_what_the_strip_names():
    amounts = page.read_amounts(NURSE)
    figures = get_figures(NURSE)
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        chart = Chart(program, NURSE)
        for index, key in enumerate(("p10", "p25", "median", "p75", "p90")):
            has_end = key != "median"
            end = figures[key] if has_end else amounts[-1]
            n = sum(amount < end for amount in amounts) if has_end else len(amounts)
            open_mark(chart, ["Down", "Home"] + index * ["Right"], n, (amounts[0], end))
        open_mark(chart, ["Down", "Down"], len(amounts), (amounts[0], amounts[-1]))


def test_span_of_bars():
    bins = get_figures(NURSE)["bins"]
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        chart = Chart(program, NURSE)
        chart.press("Home", 0)
        chart.press("Right", 1)
        program.press("shift+Right", "shift+Right", "shift+Right", "shift+Left", "Return")
        chart.openings.check(sum(n for _, _, n in bins[1:4]))
        program.wait_for("push button", name_span(bins[1][0], bins[3][1]))
        chart.openings.leave()
        # Esc gives up the span first, and leaves the chart only then.
        program.press("Escape", "Return")
        chart.openings.check(bins[1][2])


def test_enter_on_dots():
    role = "Urban Planner"
    with driver.start("--sample", f"--role={role}", title=role) as (program, _):
        chart = Chart(program, role)
        chart.press("Home", 0)
        chart.press("Right", 1)
        mark = page.find_chart(program, role).children[1]
        program.press("Return")
        rows = chart.openings.check(page.get_count(mark.name))
        assert page.format_amount(read_midpoint(rows[0])) in mark.name, (rows, mark)


driver.run(test_marks_say_the_figures, test_no_chart_without_pay,
           test_description_names_the_keys, test_arrows, test_tab_enters_once, test_esc_leaves,
           test_enter_opens_what_a_bar_names, test_enter_opens_what_the_strip_names,
           test_span_of_bars, test_enter_on_dots)
