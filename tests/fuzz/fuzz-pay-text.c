/* fuzz-pay-text.c: any text through the reading of pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fuzz.h"

#include "read/rb-pay-text.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *bytes = g_strndup (size > 0 ? (const char *) data : "", size);
  g_autofree char *text = g_utf8_make_valid (bytes, -1);
  RbPayText pay = { 0 };
  gboolean is_found = rb_pay_text_read (text, &pay);

  g_assert_true (is_found == (pay.floor > 0 || pay.ceiling > 0));
  g_assert_cmpint (pay.floor, >=, 0);
  g_assert_cmpint (pay.ceiling, >=, 0);
  g_assert_cmpint (pay.floor, <=, RB_AMOUNT_MAX);
  g_assert_cmpint (pay.ceiling, <=, RB_AMOUNT_MAX);
  g_assert_cmpuint (pay.period, <, RB_N_PERIODS);

  return 0;
}
