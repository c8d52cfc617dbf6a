# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules on titles, pay and copies as far as the sample needs them.

They are written apart from the program and from the script that makes the sample, so that neither
is checked against itself.
"""

import datetime
import html
import math
import re

PLAUSIBLE = {"year": (5_000, 2_000_000), "hour": (2, 1_000)}
COPY_SPAN_DAYS = 60


def normalise_title(posting):
    """R17 for the spellings that the sample has."""
    title = html.unescape(posting["title"])
    title = re.sub(r"\s*\((m/w/d|m/f/d|all genders|R-\d+|Remote)\)$", "", title)
    ending = " - " + posting.get("place", "")
    if title.endswith(ending):
        title = title[: -len(ending)]
    return re.sub(r"\bfront[- ]?end\b", "front end", " ".join(title.split()).casefold())


def bounds_of(pay):
    """R7: floor and ceiling, None where absent; a bound of up to 1 is absent."""
    floor = pay.get("amount", pay.get("floor", 0))
    ceiling = pay.get("amount", pay.get("ceiling", 0))
    if floor > 1 and ceiling > 1:
        return min(floor, ceiling), max(floor, ceiling)
    return (floor if floor > 1 else None), (ceiling if ceiling > 1 else None)


def kind_of_pay(pay):
    """R10 to R12: stated, estimated, set_aside or none."""
    bounds = [] if pay is None else [bound for bound in bounds_of(pay) if bound is not None]
    if not bounds:
        return "none"
    low, high = PLAUSIBLE[pay["period"]]
    if not all(low <= bound <= high for bound in bounds):
        return "set_aside"
    return "estimated" if pay.get("estimated", False) else "stated"


def pay_point(pay):
    """R7: the middle of a range, or the bound that stands alone."""
    bounds = [bound for bound in bounds_of(pay) if bound is not None]
    return sum(bounds) / len(bounds)


def sign_of_pay(pay):
    """Two pays with the same sign are the same to R13; no pay equals no pay."""
    if kind_of_pay(pay) == "none":
        return None
    return bounds_of(pay), pay["currency"], pay["period"]


def is_wide(pay):
    floor, ceiling = bounds_of(pay)
    return floor is not None and ceiling is not None and ceiling > 2 * floor


def percentile(values, share):
    """R4: type 7."""
    ordered = sorted(values)
    rank = (len(ordered) - 1) * share
    below = math.floor(rank)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (rank - below)


def day_of(posting):
    posted = posting.get("posted")
    return None if posted is None else datetime.date.fromisoformat(posted).toordinal()


def are_near(one, other):
    """Undated postings are near undated ones only."""
    days = day_of(one), day_of(other)
    if None in days:
        return days == (None, None)
    return abs(days[0] - days[1]) <= COPY_SPAN_DAYS


def are_copies(one, other):
    """R13 for two postings of one role."""
    if one.get("url") is not None and one.get("url") == other.get("url"):
        return True
    same_site = all(one.get(name) == other.get(name) for name in ("employer", "place"))
    same_pay = sign_of_pay(one.get("pay")) == sign_of_pay(other.get("pay"))
    return same_site and same_pay and are_near(one, other)


def unique_postings(postings):
    """R13: returns the postings of one role without copies; the newest of copies stays."""
    kept = []
    for posting in sorted(postings, key=lambda posting: posting.get("posted", ""), reverse=True):
        if not any(are_copies(posting, other) for other in kept):
            kept.append(posting)
    return kept
