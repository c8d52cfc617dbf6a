/* rb-pay-members.c: from the members of a record to the pay of its posting.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-pay-members.h"

#include "read/rb-pay-text.h"
#include "read/rb-term-text.h"

#include <string.h>

static void
note_node (RbReading *reading, RbReason reason, JsonNode *node)
{
  g_autofree char *text = json_to_string (node, FALSE);

  rb_reading_note (reading, reason, text);
}

/* An amount of up to 1 comes out as 0, "absent" (R10). Text that is no number is left to the
 * caller. */
static gboolean
read_amount (RbReading *reading, JsonNode *node, gint64 *amount)
{
  double number = 0.0;

  *amount = 0;

  if (!rb_json_node_get_number (node, &number))
    return FALSE;

  if (!rb_amount_from_double (number, amount))
    note_node (reading, RB_REASON_NUMBER_UNUSABLE, node);

  return TRUE;
}

/**
 * rb_pay_read_bounds:
 * @reading: a reading
 * @floor: (nullable): a number, or a text with an amount
 * @ceiling: (nullable): the same
 *
 * Reads a range. Bounds of up to 1 are absent; where that leaves no pay it is noted.
 */
void
rb_pay_read_bounds (RbReading *reading, JsonNode *floor, JsonNode *ceiling)
{
  RbPay *pay = &reading->draft.pay;
  gboolean has_floor = read_amount (reading, floor, &pay->floor);
  gboolean has_ceiling = read_amount (reading, ceiling, &pay->ceiling);

  if (rb_pay_is_stated (pay))
    return;

  if (has_floor || has_ceiling)
    {
      note_node (reading, RB_REASON_PAY_ZERO, has_floor ? floor : ceiling);
      return;
    }

  /* Some boards put "$70,000" or "from 70k" where the number belongs. */
  const char *floor_text = rb_json_node_get_text (floor);
  const char *ceiling_text = rb_json_node_get_text (ceiling);

  if (floor_text != NULL && *floor_text != '\0')
    rb_pay_read_text (reading, floor_text);

  gint64 floor_amount = pay->floor;

  if (ceiling_text != NULL && *ceiling_text != '\0')
    rb_pay_read_text (reading, ceiling_text);

  if (floor_amount > 0)
    pay->floor = floor_amount;
}

/**
 * rb_pay_read_amount:
 * @reading: a reading
 * @amount: (nullable): a number, or a text on pay
 *
 * Reads pay that is given as one amount.
 */
void
rb_pay_read_amount (RbReading *reading, JsonNode *amount)
{
  if (rb_json_node_get_text (amount) != NULL)
    {
      double number = 0.0;

      if (!rb_json_node_get_number (amount, &number))
        {
          rb_pay_read_text (reading, rb_json_node_get_text (amount));
          return;
        }
    }

  rb_pay_read_bounds (reading, amount, amount);
}

/**
 * rb_pay_read_text:
 * @reading: a reading
 * @text: pay in the source's own words
 *
 * Reads pay that is given as text, and keeps the text. What the text says of currency and period
 * counts where no member of the record says it.
 */
void
rb_pay_read_text (RbReading *reading, const char *text)
{
  RbPay *pay = &reading->draft.pay;
  RbPayText found = { 0 };

  reading->draft.pay_text = rb_reading_keep_line (reading, text);

  if (reading->draft.pay_text == NULL)
    return;

  if (!rb_pay_text_read (text, &found))
    {
      if (g_strrstr (text, "$") != NULL || strpbrk (text, "0123456789") != NULL)
        rb_reading_note (reading, RB_REASON_PAY_UNREADABLE, reading->draft.pay_text);

      return;
    }

  pay->floor = found.floor;
  pay->ceiling = found.ceiling;

  if (pay->currency == RB_CURRENCY_NONE)
    {
      pay->currency = found.currency;
      reading->pay_symbol = found.symbol;
    }

  if (pay->period == RB_PERIOD_NONE)
    pay->period = (guint8) found.period;

  if (found.estimated)
    pay->flags |= RB_PAY_ESTIMATED;
}

/**
 * rb_pay_read_currency:
 * @reading: a reading
 * @currency: (nullable): an ISO 4217 code or a symbol
 *
 * Reads the currency; one that is not known is noted.
 */
void
rb_pay_read_currency (RbReading *reading, JsonNode *currency)
{
  const char *text = rb_json_node_get_text (currency);

  if (text == NULL || *text == '\0')
    return;

  g_autofree char *code = g_strstrip (g_strdup (text));
  RbCurrency found = rb_currency_from_code (code);
  gunichar symbol = g_utf8_get_char (code);

  if (found != RB_CURRENCY_NONE)
    {
      reading->draft.pay.currency = found;
      return;
    }

  if (g_unichar_type (symbol) == G_UNICODE_CURRENCY_SYMBOL && *g_utf8_next_char (code) == '\0')
    {
      reading->pay_symbol = symbol;
      return;
    }

  rb_reading_note (reading, RB_REASON_CURRENCY_UNKNOWN, code);
}

/**
 * rb_pay_read_period:
 * @reading: a reading
 * @period: (nullable): a word such as “YEAR”, “hourly” or “1 MONTH”
 *
 * Reads the pay period; a word that is not known is noted.
 */
void
rb_pay_read_period (RbReading *reading, JsonNode *period)
{
  const char *text = rb_json_node_get_text (period);

  if (text == NULL || *text == '\0')
    return;

  RbPeriod found = rb_period_from_text (text);

  if (found != RB_PERIOD_NONE)
    reading->draft.pay.period = (guint8) found;
  else if (g_ascii_strcasecmp (text, "NONE") != 0)
    rb_reading_note (reading, RB_REASON_PERIOD_UNKNOWN, text);
}
