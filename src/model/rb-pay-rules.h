/* rb-pay-rules.h: what one posting's pay counts as, by rules R7 to R12.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-switches.h"

G_BEGIN_DECLS

/* The order is that of the counts in the JSON output. */
typedef enum {
  RB_PAY_STATED,
  RB_PAY_PREDICTED,
  RB_PAY_SET_ASIDE, /* implausible (R12); an implausible estimate too */
  RB_PAY_NOT_STATED,
} RbPayKind;
#define RB_N_PAY_KINDS 4

/* What the rules make of an RbPay. */
typedef struct {
  RbPayKind kind;
  RbCurrency currency;    /* of the stratum */
  RbPeriod period;        /* of the stratum */
  RbPeriod posted_period; /* that of the bounds: as posted, inferred or said by the user */
  gboolean currency_assumed;
  gboolean period_assumed; /* inferred by size, or said by the user */
  gboolean converted;      /* counted as yearly from another period */
  gboolean counts;         /* whether the switches let it into statistics */
  gint64 point;            /* the pay point in the stratum's period; 0 if not stated */
} RbCountedPay;

RbCountedPay rb_pay_count (const RbPay *pay, RbAssumption assumption, const RbSwitches *switches);

const char *rb_pay_kind_to_code (RbPayKind kind);
gboolean rb_currency_has_size_rules (RbCurrency currency);

G_END_DECLS
