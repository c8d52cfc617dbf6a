#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rolebook Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the sample of invented postings from occupations.json and a seed number.

The same seed gives the same bytes with every version of Python on every machine: the random
numbers are our own, the arithmetic is of whole numbers, and nothing depends on locale or clock.
"""

import argparse
import datetime
import json

DEFAULT_SEED = 20260103
MASK = (1 << 64) - 1
HOURS_IN_YEAR = 2080
COPY_SPAN_DAYS = 60
MEMBERS = ("title", "employer", "place", "country", "workplace", "posted", "url", "type", "level",
           "pay", "degree", "degree_level", "positions", "skills", "description",
           "responsibilities")
PERCENTILE_RANKS = (100_000, 250_000, 500_000, 750_000, 900_000)


class Dice:
    """SplitMix64 (Steele, Lea and Flood, 2014)."""

    def __init__(self, seed):
        self.state = seed & MASK

    def roll(self):
        """Returns 64 random bits."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        bits = self.state
        bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & MASK
        return bits ^ (bits >> 31)

    def below(self, limit):
        """Returns a whole number from 0 to limit - 1."""
        return (self.roll() * limit) >> 64

    def between(self, low, high):
        """Returns a whole number from low to high."""
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(100) < percent

    def pick(self, items):
        return items[self.below(len(items))]

    def skewed(self, items):
        """Returns an item, those in front more often."""
        return items[min(self.below(len(items)), self.below(len(items)))]

    def shuffled(self, items):
        result = list(items)
        for last in range(len(result) - 1, 0, -1):
            other = self.below(last + 1)
            result[last], result[other] = result[other], result[last]
        return result


def hash_text(text):
    """FNV-1a, so that each role has random numbers of its own and a new role moves no other."""
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def apportion(weights, total):
    """Returns total keys of weights, in proportion, by the largest remainders."""
    full = sum(weights.values())
    shares = {key: weight * total // full for key, weight in weights.items()}
    remainders = sorted(weights, key=lambda key: -(weights[key] * total % full))
    for key in remainders[: total - sum(shares.values())]:
        shares[key] += 1
    return [key for key in weights for _ in range(shares[key])]


def round_to(value, step):
    return (value + step // 2) // step * step


def make_slug(text):
    """Returns text as part of an address: ASCII letters and digits joined by hyphens."""
    letters = (c if c.isalnum() else " " for c in text.lower() if c.isascii())
    return "-".join("".join(letters).split())


def tidy(posting):
    """Returns the posting with its members in order and without absent ones."""
    return {name: posting[name] for name in MEMBERS if posting.get(name) is not None}


# Pay


def quantile_knots(percentiles, capped):
    """Returns (rank in millionths, amount): the published points and an end beyond each side."""
    p10, p25, median, p75, p90 = percentiles
    spread = p75 - median if capped else p90 - p75
    ends = (p10 - (p25 - p10) * 6 // 10, p90 + spread * 9 // 10)
    ranks = (0, *PERCENTILE_RANKS, 1_000_000)
    return list(zip(ranks, (ends[0], *percentiles, ends[1])))


def amount_at(knots, rank):
    for (rank0, low), (rank1, high) in zip(knots, knots[1:]):
        if rank <= rank1:
            return low + (high - low) * (rank - rank0) // (rank1 - rank0)
    raise ValueError(f"rank {rank} is beyond the last knot")


def pay_points(dice, knots, number):
    """Returns number amounts, ascending, spread evenly over the quantile function.

    The ranks are those of type 7 percentiles, (k - 1) / (n - 1), each moved by up to a seventh of
    their distance, so that the percentiles of the amounts are those of the knots.
    """
    if number < 2:
        return [amount_at(knots, 500_000)] * number
    gap = 1_000_000 // (number - 1)
    points = []
    for k in range(number):
        rank = k * 1_000_000 // (number - 1) + dice.between(-gap // 7, gap // 7)
        points.append(amount_at(knots, min(max(rank, 0), 1_000_000)))
    return sorted(points)


def make_pay(dice, shape, middle, unit, widths):
    """Returns floor and ceiling, or the amount, in the units of middle (a multiple of unit)."""
    if shape in ("single", "floor", "ceiling"):
        return {"amount" if shape == "single" else shape: middle}
    percent = 40 if shape == "wide" else dice.between(*widths)
    half = max(1, middle * percent // 100 // unit) * unit
    return {"floor": middle - half, "ceiling": middle + half}


def yearly_pays(dice, role, knots, number, currency):
    points = [round_to(point, 500) for point in pay_points(dice, knots, number)]
    n_outliers = role.get("outliers", 0)
    for index in range(number - n_outliers, number):
        points[index] *= 10
    shapes = dice.shuffled(apportion(role["shapes"], number))
    n_swapped = role.get("swapped", 0)
    pays = []
    for index, (point, shape) in enumerate(zip(points, shapes)):
        shape = "single" if index >= number - n_outliers else shape
        pay = make_pay(dice, shape, point, 500, (5, 16))
        if shape == "range" and n_swapped > 0:
            pay = {"floor": pay["ceiling"], "ceiling": pay["floor"]}
            n_swapped -= 1
        pays.append({**pay, "currency": currency, "period": "year"})
    return pays


def to_dollars(cents):
    return cents / 100 if cents % 100 else cents // 100


def hourly_pays(dice, role, knots, number):
    """Works in cents, in steps of a quarter."""
    points = [point * 100 // HOURS_IN_YEAR for point in pay_points(dice, knots, number)]
    shapes = dice.shuffled(apportion(role["shapes"], number))
    pays = []
    for point, shape in zip(points, shapes):
        pay = make_pay(dice, shape, round_to(point, 25), 25, (4, 14))
        dollars = {bound: to_dollars(cents) for bound, cents in pay.items()}
        pays.append({**dollars, "currency": "USD", "period": "hour"})
    return pays


def all_pays(dice, role):
    """Returns one pay, or None, for each opening of the role, in random order."""
    knots = quantile_knots(role["percentiles"], "capped" in role)
    numbers = role["pay"]
    pays = list(role.get("given_pay", []))
    pays += yearly_pays(dice, role, knots, numbers.get("year", 0), "USD")
    pays += hourly_pays(dice, role, knots, numbers.get("hour", 0))
    for point in pay_points(dice, knots, numbers.get("estimated", 0)):
        amount = round_to(point, 500)
        pays.append({"amount": amount, "currency": "USD", "period": "year", "estimated": True})
    if "other_pay" in role:
        other = role["other_pay"]
        other_knots = quantile_knots(other["percentiles"], False)
        pays += yearly_pays(dice, {**role, "outliers": 0, "swapped": 0}, other_knots,
                            other["number"], other["currency"])
    pays += [None] * (role["openings"] - len(pays))
    return dice.shuffled(pays)


def sign_of_pay(pay):
    """Returns what copies have in common: two pays that say the same have the same sign."""
    bounds = sorted(pay[name] for name in ("amount", "floor", "ceiling") if pay.get(name, 0) > 1)
    return (pay["currency"], pay["period"], *bounds) if bounds else None


# Postings


class RoleMaker:
    """Makes the postings of one role."""

    def __init__(self, plan, role, seed):
        self.plan = plan
        self.role = {"shapes": plan["shapes"], **role}
        self.profile = plan["profiles"][role["profile"]]
        self.dice = Dice(seed ^ hash_text(role["role"]))
        self.first_day = datetime.date.fromisoformat(plan["first_day"]).toordinal()
        self.last_day = datetime.date.fromisoformat(plan["last_day"]).toordinal()
        self.employers = self.make_employers()
        self.places = self.make_places()
        self.seen = set()
        self.numbers = set()

    def make_employers(self):
        pool = self.role["employers"]
        names = [kind.replace("{stem}", stem)
                 for kind in pool["kinds"] for stem in self.plan["stems"]]
        return self.dice.shuffled(names)[: pool["number"]]

    def make_places(self):
        """Returns the places of the role by country; the first one of a country is always there."""
        places = {}
        for country, names in self.plan["places"].items():
            number = min(self.role["places"], len(names))
            places[country] = [names[0], *self.dice.shuffled(names[1:])[: number - 1]]
        return places

    def draw(self, weights):
        """Returns a list of one value, or None for not_stated, for each opening."""
        values = apportion(weights, self.role["openings"])
        return [None if value == "not_stated" else value for value in self.dice.shuffled(values)]

    def make_postings(self):
        columns = zip(all_pays(self.dice, self.role), self.draw(self.role["degree"]),
                      self.draw(self.profile["workplace"]), self.draw(self.profile["type"]),
                      self.draw(self.profile["level"]))
        postings = [self.make_posting(*row) for row in columns]
        for posting in self.dice.shuffled(postings)[: self.role.get("several_positions", 0)]:
            posting["positions"] = self.dice.between(2, 6)
        postings += self.make_copies(postings)
        return [(posting["posted"] or "9999", self.dice.roll(), tidy(posting))
                for posting in postings]

    def make_posting(self, pay, degree, workplace, employment, level):
        country = self.country_of(pay)
        employer, place = self.make_site(country, workplace, pay)
        return {"title": self.make_title(place, workplace), "employer": employer, "place": place,
                "country": country, "workplace": workplace, "posted": self.make_day(),
                "url": self.make_address(employer), "type": employment, "level": level,
                "pay": pay, **self.make_degree(degree),
                "skills": self.dice.shuffled(self.role["skills"])[: self.dice.between(2, 5)],
                "description": self.make_description(employer),
                "responsibilities": self.make_responsibilities()}

    def country_of(self, pay):
        other = self.role.get("other_pay")
        is_other = other is not None and pay is not None and pay["currency"] == other["currency"]
        return other["country"] if is_other else "US"

    def make_site(self, country, workplace, pay):
        """Returns an employer and a place with which the posting is no copy of another one."""
        for _ in range(1000):
            employer = self.dice.skewed(self.employers)
            place = None if workplace == "remote" else self.dice.pick(self.places[country])
            key = (employer, place, pay and sign_of_pay(pay))
            if key not in self.seen:
                self.seen.add(key)
                return employer, place
        raise ValueError(f"too few employers and places for {self.role['role']}")

    def make_title(self, place, workplace):
        title = self.role["role"]
        spellings = self.role.get("spellings", [])
        if not spellings:
            return title
        if self.dice.chance(15):
            return self.dice.pick(spellings)
        if self.dice.chance(92):
            return title
        endings = [f" (R-{self.dice.between(10000, 99999)})"]
        if place is not None:
            endings.append(f" - {place}")
        if workplace == "remote":
            endings.append(" (Remote)")
        endings += [f" {mark}" for mark in self.profile.get("gender_marks", [])]
        return title + self.dice.pick(endings)

    def make_day(self):
        """Returns a day, later ones a little more often, or None."""
        span = self.last_day - self.first_day
        offset = self.dice.between(0, span)
        if self.dice.chance(35):
            offset = max(offset, self.dice.between(0, span))
        undated = self.dice.chance(1) and self.role["openings"] > 10
        return None if undated else datetime.date.fromordinal(self.first_day + offset).isoformat()

    def make_address(self, employer):
        if self.dice.chance(8):
            return None
        number = self.dice.between(10000, 99999)
        while number in self.numbers:
            number = self.dice.between(10000, 99999)
        self.numbers.add(number)
        host = make_slug(employer) + "." + self.plan["domains"][self.role["field"]]
        return f"https://{host}/jobs/{make_slug(self.role['role'])}-{number}"

    def make_degree(self, degree):
        if degree is None:
            return {}
        levels = self.role["degree_levels"]
        if degree == "not_needed":
            levels = self.plan["not_needed_levels"]
        elif self.role["openings"] > 10 and self.dice.chance(12):
            return {"degree": degree}
        return {"degree": degree, "degree_level": self.dice.pick(apportion(levels, 100))}

    def make_description(self, employer):
        sentences = [self.dice.pick(self.plan["introductions"][self.role["field"]])
                     .replace("{employer}", employer)]
        sentences += self.dice.shuffled(self.role["details"])[: self.dice.between(1, 2)]
        if self.dice.chance(30):
            sentences.append(self.dice.pick(self.plan["closings"]))
        return " ".join(sentences)

    def make_responsibilities(self):
        texts = self.role.get("responsibilities")
        if texts is None or self.dice.chance(40):
            return None
        return self.dice.shuffled(texts)[: self.dice.between(3, 5)]

    def make_copies(self, postings):
        """Returns copies by both signs of R13: one address and title, or one site and pay."""
        dated = [posting for posting in postings if posting["posted"] is not None]
        originals = self.dice.shuffled(dated)[: self.role.get("copies", 0)]
        return [self.make_copy(original) for original in originals]

    def make_copy(self, original):
        day = datetime.date.fromisoformat(original["posted"]).toordinal()
        day += self.dice.between(0, COPY_SPAN_DAYS) * (1 if self.dice.chance(50) else -1)
        day = min(max(day, self.first_day), self.last_day)
        address = original["url"]
        if address is None or self.dice.chance(50):
            address = self.make_address(original["employer"])
        posted = datetime.date.fromordinal(day).isoformat()
        return {**original, "posted": posted, "url": address}


def make_sample(plan, seed):
    """Returns the sample as text: one posting a line, oldest first, the undated ones last."""
    rows = []
    for role in plan["roles"]:
        rows += RoleMaker(plan, role, seed).make_postings()
    rows.sort(key=lambda row: row[:2])
    head = {"format": "rolebook.postings", "version": 1, "language": "en", "invented": True,
            "license": "CC0-1.0", "seed": seed, "source": plan["sample_source"]}
    lines = [json.dumps(row[2], ensure_ascii=False, separators=(",", ":")) for row in rows]
    opening = json.dumps(head, ensure_ascii=False)[:-1]
    return opening + ', "postings": [\n' + ",\n".join(lines) + "\n]}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan", help="occupations.json")
    parser.add_argument("output")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED)
    arguments = parser.parse_args()
    with open(arguments.plan, encoding="utf-8") as file:
        plan = json.load(file)
    with open(arguments.output, "w", encoding="utf-8", newline="\n") as file:
        file.write(make_sample(plan, arguments.seed))


if __name__ == "__main__":
    main()
