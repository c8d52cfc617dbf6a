/* town.c: a made-up corpus whose figures were counted by hand.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "town.h"

/* Openings of four roles in one town, counted by hand. Row 0 is copied by 1, 10 by 11, and 13 has
 * the address of 14; 8 and 9 are survey rows. */
const CorpusRow town[] = {
  { "Nurse (m/w/d)", "60000..80000 USD/year", "Acme", "Denver", .posted = "2026-01-03",
    .positions = 5, .degree = RB_DEGREE_REQUIRED, .degree_level = RB_DEGREE_LEVEL_BACHELOR,
    .level = RB_LEVEL_MID },
  { "Nurse", "60000..80000 USD/year", "Acme", "Denver", .posted = "2026-02-01",
    .degree = RB_DEGREE_REQUIRED, .degree_level = RB_DEGREE_LEVEL_BACHELOR },
  { "Nurse", "35 USD/hour", "Bolt", "Denver", .posted = "2026-01-10", .positions = 3,
    .degree = RB_DEGREE_PREFERRED, .level = RB_LEVEL_SENIOR },
  { "NURSE", "40 ?USD/-", "Bolt", "Boulder", .posted = "2026-01-11" },
  { "Nurse", "~90000 USD/year", "Acme", "Boulder", .degree = RB_DEGREE_REQUIRED,
    .degree_level = RB_DEGREE_LEVEL_ASSOCIATE },
  { "Nurse", "3000000 USD/year", "Core", "Denver", .posted = "2025-11-30",
    .degree = RB_DEGREE_NOT_NEEDED },
  { "Nurse", NULL, "Core", "Denver", .posted = "2026-03-01",
    .degree = RB_DEGREE_REQUIRED_OR_EXPERIENCE, .degree_level = RB_DEGREE_LEVEL_MASTER },

  { "Clerk", "30000..70000 USD/year", "Acme", "Denver", .posted = "2026-01-05" },
  { "Clerk", "45000 USD/year", .place = NULL },
  { "Clerk", "45000 USD/year", .place = NULL },
  { "Clerk", "2500 EUR/month", "Eden", "Berlin", "DE", .posted = "2026-02-11",
    .degree = RB_DEGREE_REQUIRED },
  { "Clerk - Berlin", "2500 EUR/month", "Eden", "Berlin", "DE", .posted = "2026-02-11" },
  { "Clerk", "5000 -/-", "Fern", "Berlin", "DE", .posted = "2026-01-01" },

  { "Driver", "20..25 USD/hour", "Gulf", "Denver", .url = "https://example.org/1",
    .posted = "2025-12-24", .positions = 10 },
  { "Driver", "22 USD/hour", "Gulf", "Denver", .url = "https://example.org/1",
    .posted = "2026-01-24", .positions = 4 },
  { "Driver", "5000 USD/-", "Gulf", "Denver", .posted = "2026-01-25" },
  { "Driver", NULL, "Gulf", "Boulder", .posted = "2026-01-25" },

  { "Cook", "18 USD/hour", "Acme", "Denver", .posted = "2026-01-02" },
  { "Cook", "19 USD/hour", "Acme", "Denver", .posted = "2026-01-02" },
  { "Cook", "20 USD/hour", "Denver", "Denver", .posted = "2026-01-02" },
  { "Cook", "21 USD/hour", "Core", "Acme", .posted = "2026-01-02" },
  { .title = NULL },
};
