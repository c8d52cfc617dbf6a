/* rb-pay-text.h: pay in the words of a posting.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pay.h"

G_BEGIN_DECLS

/* Amounts are ten-thousandths. A range has both bounds, a single amount is both at once, "from" and
 * "up to" leave the other bound 0. */
typedef struct {
  gint64 floor;
  gint64 ceiling;
  RbCurrency currency; /* of a code, or a sign that only one currency has */
  gunichar symbol;     /* else the sign it was written with, 0 if there is none */
  RbPeriod period;     /* none if the text names none */
  gboolean estimated;  /* by a site, not by the employer (R11) */
} RbPayText;

gboolean rb_pay_text_read (const char *text, RbPayText *pay);

G_END_DECLS
