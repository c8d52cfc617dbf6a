/* rb-role-page.h: what the page of a role says, for the window and for the command line alike.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "model/rb-found-texts.h"
#include "model/rb-pick.h"
#include "report/rb-role-chart.h"

G_BEGIN_DECLS

#define RB_N_PAGE_FACTS 3

typedef struct {
  char *value;
  char *label;
  char *basis; /* (nullable) */
  RbPick pick; /* the openings behind it */
  guint n;     /* their number */
} RbPageFact;

/* One of the five values under the chart. */
typedef struct {
  char *label;
  char *value;
  char *range; /* (nullable): where the true value may lie, of percentiles but the median */
  gboolean is_median;
  RbPick pick; /* the openings behind it */
} RbPageValue;

typedef struct {
  RbDegree state;
  guint n;
  char *label;
  char *text; /* count, share and employers */
} RbPageDegree;

/* A duty or a step, and where it comes from (R19). */
typedef struct {
  char *title; /* (nullable): the lead-in of a step */
  char *text;
  guint n; /* of @of openings that list it; 0 for general text */
  guint of;
} RbPageItem;

typedef struct {
  char *title;
  char *subtitle;
  RbPageFact facts[RB_N_PAGE_FACTS];
  GStrv overview; /* the same as a list of lines */
  GStrv pay_sentences;
  GStrv pay_warnings;
  RbRoleChart *chart;
  GPtrArray *values; /* (element-type RbPageValue) */
  GStrv pay_basis;
  GPtrArray *doors;    /* (element-type RbPageDoor): to openings that the figures leave out */
  char *interval_note; /* (nullable): what the interval does not cover */
  GStrv degree_sentences;
  GPtrArray *degrees; /* (element-type RbPageDegree): five, as drawn */
  char *introduction; /* (nullable) */
  GPtrArray *duties;  /* (element-type RbPageItem) */
  char *duties_note;  /* where the duties come from, or that there are none */
  char *steps_heading;
  GPtrArray *steps; /* (element-type RbPageItem) */
  char *steps_note; /* where the steps come from, or that there are none */
  char *note;
  GStrv source_lines;
} RbRolePage;

RbRolePage *rb_role_page_new (RbFigures *figures,
                              guint32 role,
                              const RbFoundTexts *duties) G_GNUC_WARN_UNUSED_RESULT;
void rb_role_page_free (RbRolePage *self);

char *rb_role_page_to_text (const RbRolePage *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbRolePage, rb_role_page_free)

G_END_DECLS
