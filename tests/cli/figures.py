# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of postings after product rules R1 to R15, from the rows that --postings prints.

Nothing here is fast: amounts are fractions, percentiles are type 7 of Hyndman and Fan, and
intervals are found by trying every pair of ranks against the binomial distribution.
"""

import fractions
import functools
import math

PERIODS = ["hour", "day", "week", "month", "year", None]
A_YEAR_HAS = {"hour": 2080, "day": 260, "week": 52, "month": 12, "year": 1}
DEGREES = ["required", "required_or_experience", "preferred", "not_needed", "not_stated"]
PERCENTILES = {"p10": (1, 10), "p25": (1, 4), "median": (1, 2), "p75": (3, 4), "p90": (9, 10)}


class Rules:
    """What the options of the command line change."""

    def __init__(self, pay_point="midpoint", as_yearly=False, hours=2080, include=()):
        self.pay_point = pay_point
        self.as_yearly = as_yearly
        self.hours = hours
        self.include = include

    def counts(self, posting):
        kind = posting["pay"]["kind"]
        return (kind == "stated" or (kind == "estimated" and "estimates" in self.include)
                or (kind == "set_aside" and "implausible" in self.include))

    def stratum(self, posting):
        period = posting["pay"]["period"]
        if self.as_yearly and period is not None:
            period = "year"
        return posting["pay"]["currency"], period

    def point(self, posting):
        """The pay point (R7), as a fraction of a major unit."""
        low, high = (None if bound is None else fractions.Fraction(str(bound))
                     for bound in (posting["pay"]["floor"], posting["pay"]["ceiling"]))
        low, high = (high if low is None else low), (low if high is None else high)
        value = {"floor": low, "ceiling": high, "midpoint": (low + high) / 2}[self.pay_point]
        if self.as_yearly and posting["pay"]["period"] is not None:
            factors = {**A_YEAR_HAS, "hour": self.hours}
            value *= factors[posting["pay"]["period"]]
        return value


def percentile(values, p):
    rank = p * (len(values) - 1)
    low = math.floor(rank)
    high = min(low + 1, len(values) - 1)
    return values[low] + (rank - low) * (values[high] - values[low])


@functools.lru_cache(maxsize=None)
def find_ranks(n, numerator, denominator):
    """Ranks of the 95% interval of a percentile (R5), or None."""
    odds = [math.comb(n, k) * numerator**k * (denominator - numerator) ** (n - k)
            for k in range(n + 1)]
    below = [0]
    for one in odds:
        below.append(below[-1] + one)
    whole = denominator**n

    def covers(low, high):
        return 100 * (below[high] - below[low]) >= 95 * whole

    if 2 * numerator == denominator:
        pairs = [(low, n + 1 - low) for low in range(n // 2, 0, -1)]
        return next((pair for pair in pairs if covers(*pair)), None)

    for width in range(1, n):
        fit = [(low, low + width) for low in range(1, n - width + 1) if covers(low, low + width)]
        if fit:
            return min(fit, key=lambda pair: abs(below[pair[0]] - (whole - below[pair[1]])))
    return None


def make_stratum(currency, period, postings, rules):
    values = sorted(rules.point(posting) for posting in postings)
    made = {"currency": currency, "period": period, "n": len(values),
            "employers": len({posting["employer"] for posting in postings} - {None}),
            "mean": sum(values) / len(values), "min": values[0], "max": values[-1]}
    for name, p in PERCENTILES.items():
        ranks = find_ranks(len(values), *p)
        made[name] = percentile(values, fractions.Fraction(*p))
        made[name + "_interval"] = [values[rank - 1] for rank in ranks] if ranks else None
    made["values"] = values
    return made


def make_strata(postings, rules):
    """Strata by n descending, then currency, then period, what is not stated last."""
    groups = {}
    for posting in postings:
        if rules.counts(posting) and (posting["copy_of"] is None or "copies" in rules.include):
            groups.setdefault(rules.stratum(posting), []).append(posting)
    made = [make_stratum(*stratum, rows, rules) for stratum, rows in groups.items()]
    return sorted(made, key=lambda s: (-s["n"], s["currency"] is None, s["currency"] or "",
                                       PERIODS.index(s["period"])))


def make_role(name, postings, rules):
    openings = [posting for posting in postings if posting["copy_of"] is None]
    days = sorted(posting["posted"] for posting in openings if posting["posted"])
    states = [posting["degree"] for posting in openings]
    return {"role": name, "postings": len(postings), "openings": len(openings),
            "positions": sum(posting["openings"] for posting in openings),
            "employers": len({posting["employer"] for posting in openings} - {None}),
            "with_pay": sum(map(rules.counts, openings)),
            "first_posted": days[0] if days else None, "last_posted": days[-1] if days else None,
            "degree": {state: states.count(state) for state in DEGREES},
            "strata": make_strata(postings, rules)}


def make_roles(postings, rules):
    """Roles in the order of their names' bytes."""
    groups = {}
    for posting in postings:
        groups.setdefault(posting["role"], []).append(posting)
    return [make_role(name, groups[name], rules) for name in sorted(groups, key=str.encode)]


def check_number(found, expected, where):
    assert isinstance(found, (int, float)) and math.isclose(found, expected, rel_tol=1e-13), (
        where, found, float(expected))


def check_bins(bins, values, where):
    """From 29 on, bars stand side by side from the lowest value to the highest."""
    if len(values) < 29:
        assert bins == [], where
        return
    assert bins[0][0] <= values[0] and values[-1] <= bins[-1][1], where
    for bar, after in zip(bins, bins[1:] + [None]):
        is_last = after is None
        assert is_last or bar[1] == after[0], where
        n = sum(bar[0] <= value < bar[1] or (is_last and value == bar[1]) for value in values)
        assert bar[2] == n, (where, bar, n)


def check_stratum(found, expected, where):
    assert [found[name] for name in ("currency", "period", "n", "employers")] == [
        expected[name] for name in ("currency", "period", "n", "employers")], where
    for name in ("mean", "min", "max", *PERCENTILES):
        check_number(found[name], expected[name], (where, name))
    for name in PERCENTILES:
        bounds = expected[name + "_interval"]
        if bounds is None:
            assert found[name + "_interval"] is None, (where, name)
        else:
            assert len(found[name + "_interval"]) == 2, (where, name)
            for pair in zip(found[name + "_interval"], bounds):
                check_number(*pair, (where, name))
    check_bins(found["bins"], expected["values"], where)


def check_strata(found, expected, where):
    assert [(s["currency"], s["period"]) for s in found] == [
        (s["currency"], s["period"]) for s in expected], where
    for pair in zip(found, expected):
        check_stratum(*pair, (where, pair[1]["currency"], pair[1]["period"]))


def check_roles(found, expected):
    assert [role["role"] for role in found] == [role["role"] for role in expected]
    for role, wanted in zip(found, expected):
        for name in wanted:
            if name != "strata":
                assert role[name] == wanted[name], (role["role"], name, role[name], wanted[name])
        check_strata(role["strata"], wanted["strata"], role["role"])


def check_list(found, postings, rules):
    """The whole answer of --list against the postings that it should count."""
    check_roles(found["roles"], make_roles(postings, rules))
    whole = make_role("", postings, rules)
    for name in ("postings", "openings", "positions", "employers"):
        assert found[name] == whole[name], (name, found[name], whole[name])
    assert found["copies"] == whole["postings"] - whole["openings"]
    kinds = [posting["pay"]["kind"] for posting in postings]
    assert [found["pay"][name] for name in ("stated", "estimated", "set_aside", "not_stated")] == [
        kinds.count(kind) for kind in ("stated", "estimated", "set_aside", "none")]
    check_strata(found["strata"], whole["strata"], "all")
