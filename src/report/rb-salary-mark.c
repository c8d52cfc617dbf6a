/* rb-salary-mark.c: a salary that somebody has in mind, and where it stands among openings.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-salary-mark.h"

#include "report/rb-format-text.h"
#include "stats/rb-proportion.h"

#include <glib/gi18n-lib.h>

#define SCALE G_GINT64_CONSTANT (10000)
#define LARGEST (G_GINT64_CONSTANT (1000000000) * SCALE)

/* Reading what was typed. */

/* What stands between the digits of a number. */
typedef struct {
  gunichar first;
  gunichar last;
  guint n;
  guint n_after; /* digits after the last one */
} Marks;

static gboolean
is_separator (gunichar c)
{
  return c == '.' || c == ',' || c == 0x66B || c == 0x66C || c == '\'' || c == 0x2019;
}

static gboolean
is_dash (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_DASH_PUNCTUATION || c == 0x2212;
}

/* Of "98.500" and "98,500" the mark groups thousands; of "45.5" and "45,50" it is decimal; where
 * both occur, the last one is decimal. */
static gboolean
is_decimal (const Marks *marks)
{
  if (marks->n > 1)
    return marks->last != marks->first;

  return marks->n == 1 && marks->n_after != 3;
}

static gboolean
take_number (const char **cursor, gint64 *value)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  Marks marks = { 0 };
  gsize length_at_mark = 0;
  const char *p = *cursor;

  for (; *p != '\0'; p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);
      const int digit = g_unichar_digit_value (c);

      if (digit >= 0)
        {
          g_string_append_c (digits, (char) ('0' + digit));
          marks.n_after++;
        }
      else if (is_separator (c) && digits->len > 0)
        {
          marks.first = marks.n == 0 ? c : marks.first;
          marks.last = c;
          marks.n++;
          marks.n_after = 0;
          length_at_mark = digits->len;
        }
      else if (!g_unichar_isspace (c) || digits->len == 0)
        break;
    }

  if (digits->len == 0 || digits->len > 15)
    return FALSE;

  if (is_decimal (&marks))
    g_string_insert_c (digits, (gssize) length_at_mark, '.');

  double number = g_ascii_strtod (digits->str, NULL);

  if (*p == 'k' || *p == 'K')
    {
      number *= 1000.0;
      p++;
    }

  *cursor = p;
  *value = (gint64) (number * (double) SCALE + 0.5);

  return *value > 0 && *value <= LARGEST;
}

/* Skips a symbol, a code, spaces and words, up to a digit or the end. Returns: whether a dash was
 * among them. */
static gboolean
skip_words (const char **cursor)
{
  gboolean has_dash = FALSE;

  while (**cursor != '\0' && g_unichar_digit_value (g_utf8_get_char (*cursor)) < 0)
    {
      has_dash = has_dash || is_dash (g_utf8_get_char (*cursor));
      *cursor = g_utf8_next_char (*cursor);
    }

  return has_dash;
}

/**
 * rb_salary_mark_parse:
 * @text: what was typed: an amount or a range, such as "98,000", "98k", "$90,000 – $110,000"
 * @mark: (out caller-allocates): the salary
 *
 * Reads a salary however it may be written: with symbols, with points or commas, in the digits of
 * any script.
 *
 * Returns: whether it is one
 */
gboolean
rb_salary_mark_parse (const char *text, RbSalaryMark *mark)
{
  const char *cursor = text;

  g_return_val_if_fail (text != NULL && mark != NULL, FALSE);

  /* A salary is not negative; a dash in front is not part of a range. */
  if (!g_utf8_validate (text, -1, NULL) || skip_words (&cursor) ||
      !take_number (&cursor, &mark->low))
    return FALSE;

  mark->high = mark->low;

  const gboolean is_range = skip_words (&cursor);

  if (*cursor == '\0')
    return TRUE;

  if (!is_range || !take_number (&cursor, &mark->high))
    return FALSE;

  /* In "90–110k" the one k counts for both. */
  if (mark->low < 1000 * SCALE && mark->high >= 1000 * mark->low)
    mark->low *= 1000;

  skip_words (&cursor);

  return *cursor == '\0' && mark->low <= mark->high;
}

/* Saying where it stands. */

typedef struct {
  gsize below;
  gsize equal;
  gsize n;
} Standing;

static Standing
find_standing (gint64 amount, const RbStratum *stratum)
{
  Standing standing = { .n = stratum->n };

  for (gsize i = 0; i < stratum->n && stratum->points[i] <= amount; i++)
    {
      standing.below += stratum->points[i] < amount ? 1 : 0;
      standing.equal += stratum->points[i] == amount ? 1 : 0;
    }

  return standing;
}

/* Ties count half. */
static guint64
get_halves (const Standing *standing)
{
  return 2 * standing->below + standing->equal;
}

static char *
describe_few (const Standing *standing)
{
  g_autofree char *below = rb_format_count (standing->below);
  g_autofree char *n = rb_format_count (standing->n);

  /* Translators: where a salary stands among few openings; the plural goes by the second number. */
  return g_strdup_printf (ngettext ("Higher than %s of this %s opening",
                                    "Higher than %s of these %s openings", standing->n),
                          below, n);
}

static char *
describe_share (const Standing *standing)
{
  double lower = 0.0;
  double upper = 0.0;

  rb_proportion_interval (get_halves (standing) / 2, standing->n, &lower, &upper);

  g_autofree char *share = rb_format_share (get_halves (standing), 2 * standing->n);
  g_autofree char *from = rb_format_share ((guint64) (lower * 1000.0 + 0.5), 1000);
  g_autofree char *to = rb_format_share ((guint64) (upper * 1000.0 + 0.5), 1000);

  /* Translators: where a salary stands: a share, and from which to which share it may be. */
  return g_strdup_printf (_ ("Higher than %s of these openings (%s to %s, allowing for chance)"),
                          share, from, to);
}

static char *
describe_one (const Standing *standing, gboolean is_median)
{
  if (standing->below == 0 && standing->equal == 0)
    return g_strdup (_ ("Lower than all of these openings"));

  if (standing->below == standing->n)
    return g_strdup (_ ("Higher than all of these openings"));

  if (standing->equal == standing->n)
    return g_strdup (
      ngettext ("The same as this opening", "The same as all of these openings", standing->n));

  if (standing->n < RB_LADDER_MEDIAN)
    return describe_few (standing);

  return is_median ? g_strdup (_ ("The same as the median")) : describe_share (standing);
}

/**
 * rb_salary_mark_describe:
 * @self: a salary
 * @stratum: the openings to hold it against, at least one
 *
 * Says where a salary stands among pay points: above which share of them, ties counting half, with
 * Wilson’s interval; of a range, both ends.
 *
 * Returns: (transfer full): a sentence without a full stop
 */
char *
rb_salary_mark_describe (const RbSalaryMark *self, const RbStratum *stratum)
{
  const Standing low = find_standing (self->low, stratum);
  const Standing high = find_standing (self->high, stratum);

  if (self->low == self->high)
    return describe_one (&low, (double) self->low ==
                                 rb_stratum_get_percentile (stratum, RB_PERCENTILE_MEDIAN));

  g_autofree char *from = rb_format_share (get_halves (&low), 2 * low.n);
  g_autofree char *to = rb_format_share (get_halves (&high), 2 * high.n);

  /* Translators: where a range of salaries stands: the share of openings that its lower and its
   * upper end are higher than. */
  return g_strdup_printf (_ ("Higher than %s to %s of these openings"), from, to);
}
