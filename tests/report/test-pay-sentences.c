/* test-pay-sentences.c: tests of pay in sentences, and of warnings where it is weak.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-sentences.h"

#include "page-case.h"

/* The rungs of R3, and its words for each. n openings pay 50,000, 51,000, …, so that average and
 * median are the middle; percentiles are those of type 7 (R4), ranks of the interval those that R5
 * gives, computed from the binomial distribution. */
static const PageCase pay_cases[] = {
  PAGE_CASE ("n-0", 0, "-", "None of these openings state pay."),
  PAGE_CASE ("n-0-of-2", 0, "-|-", "None of these openings state pay."),
  PAGE_CASE ("only-estimates", 0, "~50000|-", "None of these openings state pay that counts."),
  PAGE_CASE ("only-implausible", 0, "200|-", "None of these openings state pay that counts."),
  PAGE_CASE ("n-1", 1, NULL, "1 opening states pay: $50,000 a year."),
  PAGE_CASE ("n-1-of-3", 1, "-|-", "1 opening states pay: $50,000 a year."),
  PAGE_CASE ("n-2",
             2,
             NULL,
             "2 openings state pay, from $50,000 to $51,000 a year; the average is $50,500."),
  PAGE_CASE ("n-3",
             3,
             NULL,
             "3 openings state pay, from $50,000 to $52,000 a year; the average is $51,000."),
  PAGE_CASE ("n-5",
             5,
             NULL,
             "5 openings state pay, from $50,000 to $54,000 a year; the average is $52,000."),
  PAGE_CASE ("n-6",
             6,
             NULL,
             "6 openings state pay, from $50,000 to $55,000 a year; the average is $52,500. "
             "The median is $52,500. The true middle may lie anywhere from $50,000 to $55,000."),
  PAGE_CASE ("n-10",
             10,
             NULL,
             "10 openings state pay, from $50,000 to $59,000 a year; the average is $54,500. "
             "The median is $54,500. The true middle may lie anywhere from $51,000 to $58,000."),
  PAGE_CASE ("n-11",
             11,
             NULL,
             "Half of these openings pay between $52,500 and $57,500 a year. "
             "The average, $55,000, is the same as the median, $55,000. "
             "The true middle may lie anywhere from $51,000 to $59,000."),
  PAGE_CASE ("n-28",
             28,
             NULL,
             "Half of these openings pay between $56,800 and $70,300 a year. "
             "The average, $63,500, is the same as the median, $63,500. "
             "The true middle may lie anywhere from $58,000 to $69,000."),
  PAGE_CASE ("n-29",
             29,
             NULL,
             "Half of these openings pay between $57,000 and $71,000 a year. "
             "The average, $64,000, is the same as the median, $64,000. "
             "The true middle may lie anywhere from $58,000 to $70,000."),
  PAGE_CASE ("n-30",
             30,
             NULL,
             "Half of these openings pay between $57,300 and $71,800 a year. "
             "The average, $64,500, is the same as the median, $64,500. "
             "The true middle may lie anywhere from $59,000 to $70,000."),
  /* With 1–5 the values are written unrounded, with 6 they are not. */
  PAGE_CASE ("unrounded",
             0,
             "50123|50456",
             "2 openings state pay, from $50,123 to $50,456 a year; the average is $50,289.50."),
  PAGE_CASE ("rounded",
             0,
             "50123|50456|50456|50456|50456|50478",
             "6 openings state pay, from $50,100 to $50,500 a year; the average is $50,400. "
             "The median is $50,500. The true middle may lie anywhere from $50,100 to $50,500."),
  /* All values equal: no range from a value to itself. */
  PAGE_CASE ("equal-2", 0, "50000|50000", "2 openings state pay, each $50,000 a year."),
  PAGE_CASE ("equal-6",
             0,
             "50000|50000|50000|50000|50000|50000",
             "6 openings state pay, each $50,000 a year."),
  PAGE_CASE ("equal-11",
             0,
             "50000|50000|50000|50000|50000|50000|50000|50000|50000|50000|50000",
             "11 openings state pay, each $50,000 a year."),
  PAGE_CASE ("nearly-equal",
             0,
             "20000|50000|50000|50000|50000|50000|50000|50000|50000|50000|80000",
             "At least half of these openings pay $50,000 a year. "
             "The average, $50,000, is the same as the median, $50,000. "
             "The true middle very likely is $50,000."),
  PAGE_CASE ("hourly",
             0,
             "15 USD/hour|18.5 USD/hour",
             "2 openings state pay, from $15.00 to $18.50 an hour; the average is $16.75."),
  PAGE_CASE ("no-currency", 0, "30000 -/year", "1 opening states pay: 30,000 a year."),
  PAGE_CASE ("no-period", 0, "3000 USD/-", "1 opening states pay: $3,000."),
  PAGE_CASE ("floor",
             0,
             "50000..60000",
             "1 opening states pay: $50,000 a year.",
             .switches = { .pay_point = RB_PAY_POINT_FLOOR }),
  PAGE_CASE ("midpoint", 0, "50000..60000", "1 opening states pay: $55,000 a year."),
  PAGE_CASE ("ceiling",
             0,
             "50000..60000",
             "1 opening states pay: $60,000 a year.",
             .switches = { .pay_point = RB_PAY_POINT_CEILING }),
};

/* Ten pay 100,000 and the last one something else, which moves the average by an eleventh of the
 * difference: by less than 0.5% it is about the same, from there a little, from 3% on clearly, from
 * 10% on far above or below. */
#define TEN "100000|100000|100000|100000|100000|100000|100000|100000|100000|100000|"
#define AROUND "98000|98000|98000|98000|98000|100000|102000|102000|102000|102000|"

static const PageCase average_cases[] = {
  PAGE_CASE ("same", 0, AROUND "102400", "is the same as the median, $100,000."),
  PAGE_CASE (
    "about-above", 0, AROUND "107300", "$100,500, is about the same as the median, $100,000."),
  PAGE_CASE (
    "little-above", 0, AROUND "107700", "$100,500, is a little above the median, $100,000."),
  PAGE_CASE (
    "little-above-end", 0, AROUND "134900", "$103,000, is a little above the median, $100,000."),
  PAGE_CASE ("above", 0, AROUND "135100", "$103,000, is above the median, $100,000."),
  PAGE_CASE ("above-end", 0, AROUND "211900", "$110,000, is above the median, $100,000."),
  PAGE_CASE ("far-above",
             0,
             AROUND "212100",
             "$110,000, is far above the median, $100,000: a few high salaries pull it up."),
  PAGE_CASE ("about-below", 0, TEN "94600", "$99,500, is about the same as the median, $100,000."),
  PAGE_CASE ("little-below", 0, TEN "94400", "$99,500, is a little below the median, $100,000."),
  PAGE_CASE (
    "little-below-end", 0, TEN "67100", "$97,000, is a little below the median, $100,000."),
  PAGE_CASE ("below", 0, TEN "66900", "$97,000, is below the median, $100,000."),
};

/* Today is 24 November 2026. */
static const PageCase warning_cases[] = {
  PAGE_CASE ("nothing", 6, NULL, ""),
  /* R15: below 20%. */
  PAGE_CASE ("coverage-20", 1, "-|-|-|-", ""),
  PAGE_CASE ("coverage-low",
             1,
             "-|-|-|-|-",
             "Pay is stated in 1 of 6 openings only, so the figures rest on few postings."),
  PAGE_CASE ("coverage-none", 0, "-|-|-|-|-|-", ""),
  /* R6: fewer than 5 employers, or more than a quarter of one; where half name an employer. */
  PAGE_CASE ("employers-2-of-2", 2, NULL, ""),
  PAGE_CASE ("employers-3", 3, NULL, "The openings with pay name only 3 employers."),
  PAGE_CASE ("employers-4", 4, NULL, "The openings with pay name only 4 employers."),
  PAGE_CASE ("employers-5", 5, NULL, ""),
  PAGE_CASE ("one-employer",
             0,
             "50000 @A|51000 @A|52000 @A",
             "All 3 openings with pay are of one employer, \u2068A\u2069."),
  PAGE_CASE ("most-of-one",
             0,
             "50000 @A|51000 @A|52000 @A|50000 @B|50000 @C",
             "3 of the 5 openings with pay are of one employer, \u2068A\u2069."),
  PAGE_CASE ("two-halves",
             0,
             "50000 @A|51000 @A|52000 @B|50000 @B",
             "The openings with pay name only 2 employers."),
  PAGE_CASE ("quarter", 6, "60000 @A|61000 @A", ""),
  PAGE_CASE ("over-a-quarter",
             5,
             "60000 @A|61000 @A",
             "2 of the 7 openings with pay are of one employer, \u2068A\u2069."),
  PAGE_CASE ("unnamed", 0, "50000 @A|51000 @A|52000 @|53000 @|54000 @", ""),
  PAGE_CASE ("half-unnamed",
             0,
             "50000 @A|51000 @A|52000 @|53000 @",
             "The openings with pay name only 1 employer."),
  /* R18: older than six months. */
  PAGE_CASE ("old",
             0,
             "50000 !2026-05-01|51000 !2026-02-01",
             "The newest of these openings was posted over six months ago, on 1 May 2026."),
  PAGE_CASE ("old-one",
             0,
             "50000 !2026-05-01",
             "This opening was posted over six months ago, on 1 May 2026."),
  PAGE_CASE ("not-old", 0, "50000 !2026-06-01|51000 !2026-02-01", ""),
  PAGE_CASE ("undated", 0, "50000 !", ""),
};

static void
check (GStrv sentences, const char *expected)
{
  g_autofree char *text = g_strjoinv (" ", sentences);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_pay (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_auto (GStrv) sentences = rb_sentences_pay (&subject);

  check (sentences, test->expected);
}

static void
test_average (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_auto (GStrv) sentences = rb_sentences_pay (&subject);

  g_assert_cmpuint (g_strv_length (sentences), ==, 3);
  g_assert_true (g_str_has_prefix (sentences[1], "The average, "));

  if (!g_str_has_suffix (sentences[1], test->expected))
    g_assert_cmpstr (sentences[1], ==, test->expected);
}

static void
test_warnings (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_auto (GStrv) sentences = rb_sentences_pay_warnings (&subject);

  check (sentences, test->expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1795478400", TRUE);

  page_case_add ("/pay-sentences/pay", pay_cases, G_N_ELEMENTS (pay_cases), test_pay);
  page_case_add ("/pay-sentences/average", average_cases, G_N_ELEMENTS (average_cases),
                 test_average);
  page_case_add ("/pay-sentences/warnings", warning_cases, G_N_ELEMENTS (warning_cases),
                 test_warnings);

  return g_test_run ();
}
