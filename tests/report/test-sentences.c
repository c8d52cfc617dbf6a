/* test-sentences.c: tests of figures in sentences.
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

static const PageCase basis_cases[] = {
  PAGE_CASE ("as-posted", 1, NULL, "Pay as posted, a year."),
  PAGE_CASE ("hour", 0, "20 USD/hour", "Pay as posted, an hour."),
  PAGE_CASE ("no-period", 0, "3000 USD/-", "Pay as posted, without a period."),
  PAGE_CASE (
    "one-range", 0, "50000..60000", "Pay as posted, a year. 1 range counts at its midpoint."),
  PAGE_CASE ("ranges-floor",
             0,
             "50000..60000|40000..70000|80000",
             "Pay as posted, a year. 2 ranges count at their floor.",
             .switches = { .pay_point = RB_PAY_POINT_FLOOR }),
  PAGE_CASE ("ranges-ceiling",
             0,
             "50000..60000|40000..70000",
             "Pay as posted, a year. 2 ranges count at their ceiling.",
             .switches = { .pay_point = RB_PAY_POINT_CEILING }),
  /* R7: a ceiling of twice the floor is not wide yet. */
  PAGE_CASE (
    "not-wide", 0, "50000..100000", "Pay as posted, a year. 1 range counts at its midpoint."),
  PAGE_CASE ("wide",
             0,
             "50000..100001|50000..60000",
             "Pay as posted, a year. 2 ranges count at their midpoint. "
             "1 of the ranges is wide: its ceiling is over twice its floor."),
  /* R8. */
  PAGE_CASE (
    "yearly",
    0,
    "20 USD/hour|4000 USD/month|50000",
    "All pay counts as yearly, with 2,080 hours, 260 days, 52 weeks or 12 months in a year. "
    "The pay of 2 openings was converted to a year.",
    .switches = { .as_yearly = TRUE }),
  PAGE_CASE (
    "yearly-1950",
    0,
    "20 USD/hour",
    "All pay counts as yearly, with 1,950 hours, 260 days, 52 weeks or 12 months in a year. "
    "The pay of 1 opening was converted to a year.",
    .switches = { .as_yearly = TRUE, .hours_in_year = 1950 }),
  PAGE_CASE ("yearly-no-period",
             0,
             "3000 INR/-",
             "Pay as posted, without a period.",
             .switches = { .as_yearly = TRUE }),
  PAGE_CASE ("period-inferred",
             0,
             "60000 USD/-|60000",
             "Pay as posted, a year. The period of 1 opening is inferred."),
  /* R9. */
  PAGE_CASE ("currency-assumed",
             0,
             "60000 ?USD/year|61000 ?USD/year|62000",
             "Pay as posted, a year. The currency of 2 openings is assumed."),
  PAGE_CASE (
    "other-periods",
    3,
    "20 USD/hour|21 USD/hour|4000 USD/month",
    "Pay as posted, a year. 2 more openings pay by the hour. 1 more opening pays by the month."),
  PAGE_CASE (
    "other-currency",
    3,
    "50000 EUR/year|25 EUR/hour|26 EUR/hour|3000 -/month",
    "Pay as posted, a year. 3 openings pay in EUR. 1 opening states pay without a currency."),
  PAGE_CASE ("own-stratum",
             0,
             "20 USD/hour|50000|51000",
             "Pay as posted, an hour. 2 more openings pay by the year.",
             .stratum = "USD/hour"),
  PAGE_CASE ("absent-stratum", 2, NULL, "Pay as posted, a year.", .stratum = "EUR/year"),
  /* R11, R12. */
  PAGE_CASE (
    "estimates",
    1,
    "~60000|~61000|-",
    "Pay as posted, a year. 2 openings give only estimates by the job site, which do not count. "
    "1 opening states no pay."),
  PAGE_CASE (
    "estimates-counted",
    1,
    "~60000|~61000|-",
    "Pay as posted, a year. 2 estimates by job sites are counted. 1 opening states no pay.",
    .switches = { .include_estimates = TRUE }),
  PAGE_CASE ("implausible",
             1,
             "200|-|-",
             "Pay as posted, a year. 1 opening is set aside because its pay is implausible. "
             "2 openings state no pay."),
  PAGE_CASE ("implausible-counted",
             1,
             "200",
             "Pay as posted, a year. 1 implausible amount is counted.",
             .switches = { .include_implausible = TRUE }),
  /* Nothing is said twice. */
  PAGE_CASE ("none", 0, "-|-", ""),
  PAGE_CASE ("none-counts",
             0,
             "~60000|-",
             "1 opening gives only an estimate by the job site, which does not count. "
             "1 opening states no pay."),
  /* R1, R13. */
  PAGE_CASE (
    "one-copy",
    0,
    "50000 @A|50000 @A",
    "Pay as posted, a year. 1 of the 2 postings is a copy of another one and does not count "
    "again."),
  PAGE_CASE (
    "copies",
    0,
    "50000 @A|50000 @A|50000 @A|52000",
    "Pay as posted, a year. 2 of the 4 postings are copies of others and do not count again."),
  PAGE_CASE (
    "copies-counted",
    0,
    "50000 @A|50000 @A|50000 @A",
    "Pay as posted, a year. 2 of the 3 postings are copies of others; their pay counts again.",
    .switches = { .include_copies = TRUE }),
  PAGE_CASE (
    "positions",
    1,
    "- #3",
    "Pay as posted, a year. 1 opening states no pay. The openings are for 4 people in all."),
  PAGE_CASE ("undated", 1, "51000 !|52000 !", "Pay as posted, a year. 2 openings bear no date."),
  PAGE_CASE ("all-undated", 0, "51000 !|52000 !", "Pay as posted, a year."),
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

/* R14: counts lead below six; both denominators are said. */
static const PageCase degree_cases[] = {
  PAGE_CASE (
    "1-of-1",
    0,
    "- required",
    "1 of 1 openings requires a degree (100%). The opening says something about a degree."),
  PAGE_CASE ("0-of-1",
             0,
             "-",
             "0 of 1 openings require a degree (0%). The opening says nothing about a degree."),
  PAGE_CASE ("1-of-3",
             0,
             "- required|-|- preferred",
             "1 of 3 openings requires a degree (33%). "
             "1 of the 2 openings that say anything about a degree requires one."),
  PAGE_CASE ("2-of-5",
             0,
             "- required|- required|-|-|- required_or_experience",
             "2 of 5 openings require a degree (40%). "
             "2 of the 3 openings that say anything about a degree require one."),
  PAGE_CASE ("2-of-6",
             0,
             "- required|- required|-|-|-|- not_needed",
             "33% of the openings require a degree (2 of 6). "
             "2 of the 3 openings that say anything about a degree require one."),
  PAGE_CASE ("1-that-says-so",
             0,
             "- required|-|-",
             "1 of 3 openings requires a degree (33%). "
             "The 1 opening that says anything about a degree requires one."),
  PAGE_CASE ("1-that-says-no",
             0,
             "- preferred|-|-",
             "0 of 3 openings require a degree (0%). "
             "The 1 opening that says anything about a degree requires none."),
  PAGE_CASE ("2-that-say-so",
             0,
             "- required|- required|-",
             "2 of 3 openings require a degree (67%). "
             "All 2 openings that say anything about a degree require one."),
  PAGE_CASE ("2-that-say-no",
             0,
             "- preferred|- not_needed|-",
             "0 of 3 openings require a degree (0%). "
             "None of the 2 openings that say anything about a degree requires one."),
  PAGE_CASE ("all-say",
             0,
             "- required|- preferred",
             "1 of 2 openings requires a degree (50%). All openings say something about a degree."),
  PAGE_CASE ("none-says",
             0,
             "-|-|-|-|-|-",
             "0% of the openings require a degree (0 of 6). "
             "None of the openings say anything about a degree."),
};

/* R14: the level is kept where it is known. */
static const PageCase level_cases[] = {
  PAGE_CASE ("none", 0, "- required|-", NULL),
  PAGE_CASE ("one", 0, "- required ^bachelor|- required", "Levels named: bachelor 1."),
  PAGE_CASE ("highest-first",
             0,
             "- required ^bachelor|- preferred ^bachelor|- required ^doctoral|"
             "- not_needed ^high_school|- required ^associate|-",
             "Levels named: doctor 1, bachelor 2, associate 1, high school 1."),
};

static const PageCase subtitle_cases[] = {
  PAGE_CASE ("one", 1, NULL, "Average salaries and statistics from 1 opening, 1 November 2026"),
  PAGE_CASE ("span",
             1,
             "- !2026-01-03",
             "Average salaries and statistics from 2 openings, 3 January – 1 November 2026"),
  PAGE_CASE ("undated", 0, "- !|- !", "Average salaries and statistics from 2 openings"),
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
test_basis (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_auto (GStrv) sentences = rb_sentences_pay_basis (&subject);

  check (sentences, test->expected);
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

static void
test_degree (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_autofree char *all = rb_sentence_degree (&subject);
  g_autofree char *stated = rb_sentence_degree_stated (&subject);
  g_autofree char *text = g_strjoin (" ", all, stated, NULL);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_levels (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_autofree char *text = rb_sentence_degree_levels (&subject);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_subtitle (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_autofree char *text = rb_sentence_subtitle (&subject);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
add_tests (const char *group, const PageCase *tests, gsize n_tests, GTestDataFunc function)
{
  for (gsize i = 0; i < n_tests; i++)
    {
      g_autofree char *path = g_strdup_printf ("/sentences/%s/%s", group, tests[i].name);

      g_test_add_data_func (path, &tests[i], function);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1795478400", TRUE);

  add_tests ("pay", pay_cases, G_N_ELEMENTS (pay_cases), test_pay);
  add_tests ("average", average_cases, G_N_ELEMENTS (average_cases), test_average);
  add_tests ("basis", basis_cases, G_N_ELEMENTS (basis_cases), test_basis);
  add_tests ("warnings", warning_cases, G_N_ELEMENTS (warning_cases), test_warnings);
  add_tests ("degree", degree_cases, G_N_ELEMENTS (degree_cases), test_degree);
  add_tests ("levels", level_cases, G_N_ELEMENTS (level_cases), test_levels);
  add_tests ("subtitle", subtitle_cases, G_N_ELEMENTS (subtitle_cases), test_subtitle);

  return g_test_run ();
}
