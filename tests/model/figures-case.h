/* figures-case.h: a test of figures as a row of a table.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

#include "corpus-builder.h"

typedef enum {
  VIEW_COUNTS,  /* tally_text_counts() of all postings */
  VIEW_PAY,     /* tally_text_pay() of all postings */
  VIEW_DEGREES, /* tally_text_degrees() of all postings */
  VIEW_LEVELS,  /* tally_text_levels() of all postings */
  VIEW_POINTS,  /* tally_text_points() of all postings */
  VIEW_DETAILS, /* tally_text_details() of all postings */
  VIEW_ROLES,   /* name, postings, openings and pay points of each role that is shown */
  VIEW_ROWS,    /* the rows that are let through */
  VIEW_STRATUM, /* the display stratum */
} FiguresView;

typedef struct {
  const char *name;
  const CorpusRow *rows;
  FiguresView view;
  const char *expected;
  RbSwitches switches; /* 0 hours stand for the default */
  RbFilter filter;
  const char *since;   /* (nullable) */
  const char *until;   /* (nullable) */
  const char *stratum; /* (nullable): the display stratum */
  const char *assume;  /* (nullable): for every source */
} FiguresCase;

/* What follows the four are further members. */
#define FIGURES_CASE(name_, rows_, view_, expected_, ...)                                          \
  {                                                                                                \
    .name = name_, .rows = rows_, .view = view_, .expected = expected_, __VA_ARGS__                \
  }

RbFigures *figures_case_make (const FiguresCase *test, RbCorpus *corpus) G_GNUC_WARN_UNUSED_RESULT;
void figures_case_add (const char *group, const FiguresCase *tests, gsize n_tests);
