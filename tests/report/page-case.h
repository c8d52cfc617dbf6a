/* page-case.h: made-up openings of one role, and what its page says of them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "report/rb-role-page.h"

typedef struct {
  const char *name;
  guint n_sequence; /* so many openings pay 50,000, 51,000, … USD a year, each of its employer */
  const char *rows; /* (nullable): further openings; see page_case_make() */
  const char *expected;
  RbSwitches switches; /* 0 hours stand for the default */
  const char *stratum; /* (nullable): the display stratum */
} PageCase;

/* What follows the four are further members. */
#define PAGE_CASE(name_, n_, rows_, expected_, ...)                                                \
  {                                                                                                \
    .name = name_, .n_sequence = n_, .rows = rows_, .expected = expected_, __VA_ARGS__             \
  }

RbFigures *page_case_make_figures (const PageCase *test) G_GNUC_WARN_UNUSED_RESULT;
RbRolePage *page_case_make (const PageCase *test) G_GNUC_WARN_UNUSED_RESULT;
void
page_case_add (const char *group, const PageCase *tests, gsize n_tests, GTestDataFunc function);
