/* rb-pay-number.c: amounts of money written with digits.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-pay-number.h"

#include "model/rb-pay.h"

#define MAX_DIGITS 15
#define MAX_GROUPS 8

/* Decimal places of a ten-thousandth. */
#define AMOUNT_DECIMALS 4

/* Separators are brought to one sign of each sort. */
typedef enum {
  SIGN_NONE = 0,
  SIGN_DOT = '.',
  SIGN_COMMA = ',',
  SIGN_APOSTROPHE = '\'',
  SIGN_SPACE = ' ',
} Sign;

typedef struct {
  guint n_groups;
  guint n_digits[MAX_GROUPS];
  Sign signs[MAX_GROUPS]; /* behind each group */
  guint64 digits;
  guint n_all_digits;
  gboolean starts_with_zero;
} Groups;

static Sign
classify_sign (gunichar c)
{
  switch (c)
    {
    case '.':
    case 0xFF0E:
    case 0x066B:
      return SIGN_DOT;
    case ',':
    case 0xFF0C:
    case 0x066C:
      return SIGN_COMMA;
    case '\'':
    case 0x2019:
      return SIGN_APOSTROPHE;
    case ' ':
    case 0xA0:
    case 0x2009:
    case 0x202F:
      return SIGN_SPACE;
    default:
      return SIGN_NONE;
    }
}

static guint
count_digits (const char *text)
{
  guint n_digits = 0;

  for (const char *p = text; g_unichar_isdigit (g_utf8_get_char (p)); p = g_utf8_next_char (p))
    n_digits++;

  return n_digits;
}

/* Spaces stand between numbers as well: only three digits on their own continue one. */
static gboolean
continues_behind_space (const Groups *groups, const char *text)
{
  const char *end = g_utf8_offset_to_pointer (text, 3);
  gunichar next = g_utf8_get_char (end);

  for (guint i = 0; i + 1 < groups->n_groups; i++)
    {
      if (groups->signs[i] != SIGN_SPACE)
        return FALSE;
    }

  return groups->n_digits[0] <= 3 && !groups->starts_with_zero &&
         groups->n_digits[groups->n_groups - 1] <= 3 && next != '%' && !g_unichar_isalpha (next);
}

/* Whether the number goes on behind a separator, at @text. */
static gboolean
continues (const Groups *groups, Sign sign, const char *text)
{
  guint n_digits = count_digits (text);

  if (sign == SIGN_NONE || n_digits == 0 || groups->n_groups == MAX_GROUPS)
    return FALSE;
  if (sign == SIGN_APOSTROPHE)
    return n_digits == 3;

  return sign != SIGN_SPACE || (n_digits == 3 && continues_behind_space (groups, text));
}

static const char *
read_group (const char *text, Groups *groups)
{
  const char *p = text;
  guint n_digits = 0;

  for (gunichar c = g_utf8_get_char (p); g_unichar_isdigit (c); c = g_utf8_get_char (p))
    {
      if (groups->n_all_digits == 0)
        groups->starts_with_zero = g_unichar_digit_value (c) == 0;
      if (groups->n_all_digits < MAX_DIGITS)
        groups->digits = groups->digits * 10 + (guint64) g_unichar_digit_value (c);
      groups->n_all_digits++;
      n_digits++;
      p = g_utf8_next_char (p);
    }
  groups->n_digits[groups->n_groups++] = n_digits;

  return p;
}

static const char *
read_groups (const char *text, Groups *groups)
{
  const char *p = read_group (text, groups);

  for (;;)
    {
      Sign sign = classify_sign (g_utf8_get_char (p));

      if (*p == '\0' || !continues (groups, sign, g_utf8_next_char (p)))
        return p;

      groups->signs[groups->n_groups - 1] = sign;
      p = read_group (g_utf8_next_char (p), groups);
    }
}

/* Whether the first @n_groups are thousands, or India's lakhs and crores: 4,20,000. */
static gboolean
are_thousands (const Groups *groups, guint n_groups)
{
  guint middle = n_groups > 2 ? groups->n_digits[1] : 3;

  if (groups->n_digits[0] == 0 || groups->n_digits[0] > 3 || groups->n_digits[n_groups - 1] != 3)
    return FALSE;
  if (middle != 3 && middle != 2)
    return FALSE;

  for (guint i = 1; i + 1 < n_groups; i++)
    {
      if (groups->n_digits[i] != middle || groups->signs[i] != groups->signs[0])
        return FALSE;
    }

  return TRUE;
}

static void
interpret_one_sign (const Groups *groups, RbPayNumber *number)
{
  Sign sign = groups->signs[0];
  guint n_digits = groups->n_digits[1];

  number->is_valid = TRUE;
  if (sign == SIGN_SPACE || sign == SIGN_APOSTROPHE)
    return;

  if (n_digits != 3 || (groups->starts_with_zero && groups->n_digits[0] <= 1) ||
      groups->n_digits[0] == 0)
    {
      number->is_valid = sign == SIGN_DOT || n_digits <= 3;
      number->n_decimals = n_digits;
      return;
    }

  number->is_valid = groups->n_digits[0] <= 3;
  number->separator = sign == SIGN_DOT ? RB_PAY_SEPARATOR_DOT : RB_PAY_SEPARATOR_COMMA;
}

static void
interpret_groups (const Groups *groups, RbPayNumber *number)
{
  guint last = groups->n_groups - 1;
  Sign last_sign = last > 0 ? groups->signs[last - 1] : SIGN_NONE;

  number->digits = groups->digits;
  if (groups->n_groups == 1)
    number->is_valid = TRUE;
  else if (groups->n_groups == 2)
    interpret_one_sign (groups, number);
  else if (last_sign == groups->signs[0])
    number->is_valid = are_thousands (groups, groups->n_groups);
  else if (last_sign == SIGN_DOT || last_sign == SIGN_COMMA)
    {
      number->is_valid = are_thousands (groups, last);
      number->n_decimals = groups->n_digits[last];
    }

  if (groups->n_all_digits > MAX_DIGITS)
    number->is_valid = FALSE;
}

/**
 * rb_pay_number_read:
 * @text: valid UTF-8 that begins with a digit, or with a dot and a digit
 * @number: (out): the number
 *
 * Reads digits of any script with the separators of any country: "1,234.56", "1.234,56",
 * "1 234,56", "1'234", "4,20,000". A single dot before three digits is left to the caller.
 *
 * Returns: the bytes that belong to the number, valid or not
 */
gsize
rb_pay_number_read (const char *text, RbPayNumber *number)
{
  Groups groups = { 0 };
  const char *end = read_groups (text, &groups);

  *number = (RbPayNumber){ .is_valid = FALSE };
  interpret_groups (&groups, number);

  return (gsize) (end - text);
}

/**
 * rb_pay_number_to_amount:
 * @number: a number; its open separator, if it has one, groups digits
 * @exponent: the power of ten that a word such as "thousand" multiplies it with
 * @amount: (out): ten-thousandths, 0 for amounts of up to 1 (R10)
 *
 * Returns: %FALSE if the number is not valid or beyond %RB_AMOUNT_MAX
 */
gboolean
rb_pay_number_to_amount (const RbPayNumber *number, guint exponent, gint64 *amount)
{
  guint64 value = number->digits;
  gint shift = AMOUNT_DECIMALS + (gint) exponent - (gint) number->n_decimals;

  *amount = 0;
  for (; shift < -1; shift++)
    value /= 10;
  if (shift == -1)
    value = (value + 5) / 10;
  for (; shift > 0 && value <= (guint64) RB_AMOUNT_MAX; shift--)
    value *= 10;

  if (!number->is_valid || value > (guint64) RB_AMOUNT_MAX)
    return FALSE;

  if (value > (guint64) RB_AMOUNT_SCALE)
    *amount = (gint64) value;

  return TRUE;
}
