/* rb-switches.h: how pay is counted: the switches of rules R7, R8, R9 and R11 to R13.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pay.h"

G_BEGIN_DECLS

/* The version of the rules; part of the report id (R20). */
#define RB_RULES_VERSION 1

#define RB_HOURS_IN_YEAR_DEFAULT 2080
#define RB_HOURS_IN_YEAR_MIN 100
#define RB_HOURS_IN_YEAR_MAX 8784

typedef enum {
  RB_PAY_POINT_MIDPOINT,
  RB_PAY_POINT_FLOOR,
  RB_PAY_POINT_CEILING,
} RbPayPoint;

/* What pay without currency or period means, where the user said so (R9). */
typedef struct {
  RbCurrency currency;
  RbPeriod period;
} RbAssumption;

typedef struct {
  RbPayPoint pay_point;
  gboolean as_yearly;
  guint hours_in_year;
  gboolean include_estimates;
  gboolean include_implausible;
  gboolean include_copies;
  RbAssumption assume;   /* for every source */
  GArray *assume_source; /* (nullable) (element-type RbAssumption): by source, before @assume */
} RbSwitches;

RbSwitches *rb_switches_new (void) G_GNUC_WARN_UNUSED_RESULT;
RbSwitches *rb_switches_copy (const RbSwitches *self) G_GNUC_WARN_UNUSED_RESULT;
void rb_switches_free (RbSwitches *self);

void rb_switches_set_source_assumption (RbSwitches *self, guint source, RbAssumption assumption);
RbAssumption rb_switches_get_assumption (const RbSwitches *self, guint source);

const char *rb_pay_point_to_code (RbPayPoint point);
gboolean rb_pay_point_from_code (const char *code, RbPayPoint *point);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbSwitches, rb_switches_free)

G_END_DECLS
