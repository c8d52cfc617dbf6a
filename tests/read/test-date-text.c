/* test-date-text.c: tests of reading calendar dates.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-date-text.h"

typedef struct {
  const char *text;
  const char *date; /* NULL if there is none */
} DateCase;

static const DateCase cases[] = {
  { "2026-08-05", "2026-08-05" },
  { "2026-08-05T09:41:37Z", "2026-08-05" },
  { "2026-08-05T23:59:59.999Z", "2026-08-05" },
  { "2026-08-05T00:30:00+03:00", "2026-08-05" },
  { "2026-08-05T00:30:00+0300", "2026-08-05" },
  { "2026-08-05T23:30:00-08:00", "2026-08-05" },
  { "2026-08-05 09:41:37 UTC", "2026-08-05" },
  { "2026-08-05 09:41", "2026-08-05" },
  { " 2026-08-05 ", "2026-08-05" },
  { "2026/08/05", "2026-08-05" },
  { "20260805", "2026-08-05" },
  { "05.08.2026", "2026-08-05" },
  { "25/12/2026", "2026-12-25" },
  { "12/25/2026", "2026-12-25" },
  { "2024-02-29", "2024-02-29" },

  { "19 June 2026", "2026-06-19" },
  { "June 19, 2026", "2026-06-19" },
  { "Jun 19, 2026", "2026-06-19" },
  { "June 19th, 2026", "2026-06-19" },
  { "1st June 2026", "2026-06-01" },
  { "Fri, 19 Jun 2026 10:00:00 GMT", "2026-06-19" },
  { "19. Juni 2026", "2026-06-19" },
  { "19 juin 2026", "2026-06-19" },
  { "19 de junio de 2026", "2026-06-19" },
  { "19 июня 2026", "2026-06-19" },
  { "2026年6月19日", "2026-06-19" },
  { "Posted on June 19, 2026", "2026-06-19" },

  { "1784246400", "2026-07-17" },    /* seconds */
  { "1784246400000", "2026-07-17" }, /* milliseconds */

  { "", NULL },
  { "N/A", NULL },
  { "3 hours ago", NULL },
  { "Posted Yesterday", NULL },
  { "Today", NULL },
  { "EmployerActive 12 days ago", NULL },
  { "1天前发布", NULL },
  { "2026", NULL },
  { "June 2026", NULL },
  { "05/08/2026", NULL }, /* May or August */
  { "2026-13-45", NULL },
  { "2026-02-30", NULL },
  { "2025-02-29", NULL },
  { "31 June 2026", NULL },
  { "0001-01-01", NULL },
  { "1970-01-01T00:00:00Z", NULL },
  { "9999-12-31", NULL },
  { "1749722", NULL }, /* seconds divided by a thousand by mistake */
  { "-1", NULL },
  { "99999999999999999999", NULL },
};

static char *
describe (guint32 day)
{
  GDate date;
  char text[16] = "";

  if (day == 0)
    return NULL;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  g_date_strftime (text, sizeof text, "%Y-%m-%d", &date);

  return g_strdup (text);
}

static void
test_text (gconstpointer data)
{
  const DateCase *test = data;
  g_autofree char *found = describe (rb_date_from_text (test->text));

  g_test_message ("“%s”", test->text);
  g_assert_cmpstr (found, ==, test->date);
}

typedef struct {
  double number;
  const char *date;
} NumberCase;

static const NumberCase number_cases[] = {
  { 1784246400, "2026-07-17" },
  { 1784332799, "2026-07-17" },
  { 1784332800, "2026-07-18" },
  { 1784246400000, "2026-07-17" },
  { 1784246400.75, "2026-07-17" },
  { 0, NULL },
  { -1784246400, NULL },
  { 1749722, NULL },
  { 20260717, NULL },
  { 1e300, NULL },
};

static void
test_number (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (number_cases); i++)
    {
      g_autofree char *found = describe (rb_date_from_number (number_cases[i].number));

      g_test_message ("%.2f", number_cases[i].number);
      g_assert_cmpstr (found, ==, number_cases[i].date);
    }
}

/* Every day of a leap year and its neighbours, as GLib writes it in two ways. */
static void
test_every_day (void)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 2023);

  for (; g_date_get_year (&date) < 2026; g_date_add_days (&date, 1))
    {
      char iso[64] = "";
      char words[64] = "";

      g_date_strftime (iso, sizeof iso, "%Y-%m-%dT23:00:00-05:00", &date);
      g_date_strftime (words, sizeof words, "%d %B %Y", &date);
      g_assert_cmpuint (rb_date_from_text (iso), ==, g_date_get_julian (&date));
      g_assert_cmpuint (rb_date_from_text (words), ==, g_date_get_julian (&date));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/read/date-text/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &cases[i], test_text);
    }

  g_test_add_func ("/read/date-text/number", test_number);
  g_test_add_func ("/read/date-text/every-day", test_every_day);

  return g_test_run ();
}
