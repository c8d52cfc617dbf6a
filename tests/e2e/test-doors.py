# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every figure of a role’s page leads to exactly the openings behind it."""

import driver
import page

NURSE = "Registered Nurse"


def count(test):
    return sum(map(test, page.read_openings(NURSE)))


def count_degree(state):
    return count(lambda opening: opening["degree"] == state)


def count_pay(kind):
    return count(lambda opening: opening["pay"]["kind"] == kind)


def count_below(key):
    summary = page.read_summary(NURSE)["strata"][0]
    return sum(amount < summary[key] for amount in page.read_amounts(NURSE))


def list_facts():
    n = len(page.read_openings(NURSE))
    n_paid = len(page.read_amounts(NURSE))
    n_required = count_degree("required")
    places = len({opening["place"] for opening in page.read_openings(NURSE)} - {None})
    employers = page.read_summary(NURSE)["employers"]
    return {f"{employers} employers, {places} places": n, f"from {n_paid} of {n} openings": n_paid,
            f"{n_required} of {n} openings": n_required}


def list_values():
    return {"10% pay less than": count_below("p10"), "25% pay less than": count_below("p25"),
            "Median": len(page.read_amounts(NURSE)), "75% pay less than": count_below("p75"),
            "90% pay less than": count_below("p90")}


def list_degrees():
    return {"Required": count_degree("required"), "Preferred": count_degree("preferred"),
            "Required, or equivalent experience": count_degree("required_or_experience"),
            "Not stated": count_degree("not_stated")}


def list_left_out():
    numbers = {"USD, an hour": len(page.read_amounts(NURSE, ("USD", "hour"))),
               "pay estimated by the job site": count_pay("estimated"),
               "pay set aside as implausible": count_pay("set_aside"),
               "no pay stated": count_pay("none")}
    return {f"{name}: {n}": n for name, n in numbers.items()}


def test_every_figure_is_a_door():
    """Clicked as a screen reader clicks; each way there leads back."""
    doors = {**list_facts(), **list_values(), **list_degrees(), **list_left_out()}
    assert len(doors) == 16 and all(doors.values()), doors
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, window):
        openings = page.Openings(program, NURSE)
        for name, n in doors.items():
            window.find("push button", name).click()
            openings.check(n)
            openings.leave()


def test_by_keys_and_back_to_all():
    with driver.start("--sample", f"--role={NURSE}", title=NURSE) as (program, _):
        openings = page.Openings(program, NURSE)
        page.enter_chart(program, NURSE)
        program.press("Tab")
        program.wait_for_focus("push button", "10% pay less than")
        program.press("Return")
        openings.check(count_below("p10"))
        chip = program.wait_for("push button", "under $65,900")
        assert chip.description == "Show All Openings", chip.description
        chip.click()
        openings.check(230)
        driver.wait("the chip to go", lambda: chip.name not in
                    (node.name for node in program.read().find_all("push button")))


driver.run(test_every_figure_is_a_door, test_by_keys_and_back_to_all)
