/* rb-role-page.c: what the page of a role says, for the window and for the command line alike.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-role-page.h"

#include "report/rb-format-text.h"
#include "report/rb-page-facts.h"
#include "report/rb-pick-text.h"
#include "report/rb-sentences.h"
#include "report/rb-source-lines.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Of duties found in postings, so many are shown. */
#define MAX_FOUND_DUTIES 10

static void
free_value (gpointer data)
{
  RbPageValue *value = data;

  g_free (value->label);
  g_free (value->value);
  g_free (value->range);
  g_free (value);
}

static void
free_degree (gpointer data)
{
  RbPageDegree *degree = data;

  g_free (degree->label);
  g_free (degree->text);
  g_free (degree);
}

static void
free_item (gpointer data)
{
  RbPageItem *item = data;

  g_free (item->title);
  g_free (item->text);
  g_free (item);
}

/* The values under the chart. */

static void
add_value (RbRolePage *self,
           const RbStratum *stratum,
           const char *label,
           double amount,
           char *range,
           RbPick pick)
{
  RbPageValue *value = g_new0 (RbPageValue, 1);
  RbMoneyStyle style = stratum->n < RB_LADDER_MEDIAN ? RB_MONEY_EXACT : RB_MONEY_READING;

  value->label = g_strdup (label);
  value->value = rb_format_money (amount, stratum->currency, stratum->period, style);
  value->range = range;
  value->is_median = pick.from == G_MININT64 && pick.to == G_MAXINT64;
  value->pick = pick;
  g_ptr_array_add (self->values, value);
}

/* The median's range is said in a sentence. */
static char *
format_range (const RbStratum *stratum, RbPercentile percentile)
{
  gint64 lower = 0;
  gint64 upper = 0;

  if (percentile == RB_PERCENTILE_MEDIAN ||
      !rb_stratum_get_interval (stratum, percentile, &lower, &upper))
    return NULL;

  g_autofree char *from =
    rb_format_money ((double) lower, stratum->currency, stratum->period, RB_MONEY_READING);
  g_autofree char *to =
    rb_format_money ((double) upper, stratum->currency, stratum->period, RB_MONEY_READING);

  /* Translators: two amounts of money, “$74,000–$81,000”. */
  return g_strdup_printf (_ ("%s–%s"), from, to);
}

static void
add_percentile (RbRolePage *self,
                const RbStratum *stratum,
                const char *label,
                RbPercentile percentile)
{
  const double amount = rb_stratum_get_percentile (stratum, percentile);

  /* Behind the median stand all openings with pay. */
  add_value (self, stratum, label, amount, format_range (stratum, percentile),
             percentile == RB_PERCENTILE_MEDIAN ? rb_pick_pay () : rb_pick_pay_below (amount));
}

static void
add_extreme (RbRolePage *self, const RbStratum *stratum, const char *label, gint64 amount)
{
  const RbPick pick = { .kind = RB_PICK_PAY, .from = amount, .to = amount, .holds_to = TRUE };

  add_value (self, stratum, label, (double) amount, NULL, pick);
}

static void
fill_values (RbRolePage *self, const RbStratum *stratum)
{
  if (stratum == NULL || stratum->n < RB_LADDER_DOTS)
    return;

  gboolean has_quartiles = stratum->n >= RB_LADDER_QUARTILES;
  gboolean has_tails = stratum->n >= RB_LADDER_HISTOGRAM;

  if (!has_quartiles)
    add_extreme (self, stratum, _ ("Lowest"), stratum->points[0]);

  if (has_tails)
    add_percentile (self, stratum, _ ("10% pay less than"), RB_PERCENTILE_10);

  if (has_quartiles)
    add_percentile (self, stratum, _ ("25% pay less than"), RB_PERCENTILE_25);

  if (stratum->n >= RB_LADDER_MEDIAN)
    add_percentile (self, stratum, _ ("Median"), RB_PERCENTILE_MEDIAN);

  if (has_quartiles)
    add_percentile (self, stratum, _ ("75% pay less than"), RB_PERCENTILE_75);

  if (has_tails)
    add_percentile (self, stratum, _ ("90% pay less than"), RB_PERCENTILE_90);

  if (!has_quartiles)
    add_extreme (self, stratum, _ ("Highest"), stratum->points[stratum->n - 1]);
}

/* Degree. */

/* Counts lead, and the employers stand beside them (R14). */
static char *
describe_degree (const RbTally *tally, RbDegree state)
{
  guint n = tally->degrees[state];
  guint n_employers = tally->degree_employers[state];
  g_autofree char *count = rb_format_count (n);
  g_autofree char *employers = rb_format_count (n_employers);
  g_autofree char *share = rb_format_share (n, MAX (tally->openings, 1));

  if (n == 0)
    return g_steal_pointer (&count);

  if (n_employers == 0)
    /* Translators: a count of openings and the share they are, “110 (86%)”. */
    return g_strdup_printf (_ ("%s (%s)"), count, share);

  /* Translators: a count of openings, the share they are, and how many employers they have; the
   * plural goes by the employers. */
  return g_strdup_printf (ngettext ("%s (%s), %s employer", "%s (%s), %s employers", n_employers),
                          count, share, employers);
}

static void
fill_degrees (RbRolePage *self, const RbSubject *subject)
{
  static const RbDegree order[] = {
    RB_DEGREE_REQUIRED,   RB_DEGREE_REQUIRED_OR_EXPERIENCE,
    RB_DEGREE_PREFERRED,  RB_DEGREE_NOT_NEEDED,
    RB_DEGREE_NOT_STATED,
  };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *all = rb_sentence_degree (subject);
  g_autofree char *stated = rb_sentence_degree_stated (subject);
  g_autofree char *levels = rb_sentence_degree_levels (subject);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      RbPageDegree *degree = g_new0 (RbPageDegree, 1);

      degree->state = order[i];
      degree->n = subject->tally->degrees[order[i]];
      degree->label = g_strdup (rb_degree_get_label (order[i]));
      degree->text = describe_degree (subject->tally, order[i]);
      g_ptr_array_add (self->degrees, degree);
    }

  g_strv_builder_add (builder, all);
  g_strv_builder_add (builder, stated);

  if (levels != NULL)
    g_strv_builder_add (builder, levels);

  self->degree_sentences = g_strv_builder_end (builder);
}

/* Texts: the placeholders of the catalogue stand for whole sentences and phrases. */

static char *
replace (const char *text, const char *placeholder, const char *words)
{
  g_autoptr (GString) out = g_string_new (text);

  g_string_replace (out, placeholder, words, 0);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static char *
fill_text (const RbSubject *subject, const char *text)
{
  g_autofree char *degree = rb_sentence_degree (subject);
  g_autofree char *openings = rb_sentence_openings (subject->tally->openings);
  g_auto (GStrv) pay = rb_sentences_pay (subject);
  g_autofree char *with_degree = replace (text, "{degree}", degree);
  g_autofree char *with_openings = replace (with_degree, "{openings}", openings);

  return replace (with_openings, "{pay}", pay[0]);
}

static void
add_item (GPtrArray *items, const char *title, char *text, guint n, guint of)
{
  RbPageItem *item = g_new0 (RbPageItem, 1);

  item->title = g_strdup (title);
  item->text = text;
  item->n = n;
  item->of = of;
  g_ptr_array_add (items, item);
}

static void
fill_found_duties (RbRolePage *self, const RbFoundTexts *found)
{
  g_autoptr (GPtrArray) list =
    found != NULL ? rb_found_texts_list (found, MAX_FOUND_DUTIES) : g_ptr_array_new ();

  for (guint i = 0; i < list->len; i++)
    {
      const RbFoundText *duty = g_ptr_array_index (list, i);

      add_item (self->duties, NULL, g_strdup (duty->text), duty->n,
                rb_found_texts_get_n_openings (found));
    }

  self->duties_note = g_strdup (
    list->len > 0 ? _ ("As these openings list them. There is no general text for this role.")
                  : _ ("No responsibilities are listed for this role."));
}

static void
fill_duties (RbRolePage *self,
             const RbSubject *subject,
             const RbRoleText *text,
             const RbFoundTexts *found)
{
  if (text == NULL || text->responsibilities == NULL || text->responsibilities[0] == NULL)
    {
      fill_found_duties (self, found);
      return;
    }

  if (text->introduction != NULL)
    self->introduction = fill_text (subject, text->introduction);

  for (guint i = 0; text->responsibilities[i] != NULL; i++)
    add_item (self->duties, NULL, fill_text (subject, text->responsibilities[i]), 0, 0);

  self->duties_note = g_strdup (_ ("General text on this role, not taken from the openings."));
}

static gboolean
takes_an (const char *name, const RbRoleText *text)
{
  if (text != NULL && text->article != NULL && g_strcmp0 (text->role, name) == 0)
    return g_str_equal (text->article, "an");

  /* A U before another capital is spelt out (“a UX Designer”), and so is that of “unit”. */
  if (g_ascii_toupper (*name) == 'U')
    return !g_ascii_isupper (name[1]) && g_ascii_strncasecmp (name, "uni", 3) != 0;

  return *name != '\0' && strchr ("AEIOaeio", *name) != NULL;
}

static void
fill_steps (RbRolePage *self, const RbSubject *subject, const RbRoleText *text)
{
  if (takes_an (self->title, text))
    /* Translators: a heading; %s is the name of a role that takes “an” in English. */
    self->steps_heading = g_strdup_printf (_ ("How to become an %s"), self->title);
  else
    /* Translators: a heading; %s is the name of a role that takes “a” in English. */
    self->steps_heading = g_strdup_printf (_ ("How to become a %s"), self->title);

  for (guint i = 0; text != NULL && i < text->steps->len; i++)
    {
      const RbStep *step = g_ptr_array_index (text->steps, i);

      add_item (self->steps, step->title, fill_text (subject, step->text), 0, 0);
    }

  self->steps_note = g_strdup (self->steps->len > 0
                                 ? _ ("General text; the figures in it are those of the openings.")
                                 : _ ("No steps are known for this role."));
}

static char *
make_note (RbCorpus *corpus)
{
  if (rb_corpus_is_invented (corpus))
    return g_strdup (_ ("These figures are of invented sample data and describe no real jobs. "
                        "Opening a file of real postings shows real ones."));

  return g_strdup (
    _ ("These figures describe the openings in the opened files, not all jobs. What a "
       "particular employer asks for and pays is best found out from that employer."));
}

/**
 * rb_role_page_new:
 * @figures: figures
 * @role: a role
 * @duties: (nullable): what its postings list as duties; asked for only where the catalogue has
 *   none
 *
 * Puts the figures of a role into words. Every fact is taken from the figures once, and is written
 * once.
 *
 * Returns: (transfer full): the page
 */
RbRolePage *
rb_role_page_new (RbFigures *figures, guint32 role, const RbFoundTexts *duties)
{
  RbRolePage *self = g_new0 (RbRolePage, 1);
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  RbSubject subject = rb_subject_of_role (figures, role);

  self->title = g_strdup (rb_corpus_get_role_name (corpus, role));
  self->values = g_ptr_array_new_with_free_func (free_value);
  self->degrees = g_ptr_array_new_with_free_func (free_degree);
  self->duties = g_ptr_array_new_with_free_func (free_item);
  self->steps = g_ptr_array_new_with_free_func (free_item);

  const RbRoleText *text = rb_catalogue_find (rb_corpus_get_catalogue (corpus), self->title);

  self->subtitle = rb_sentence_subtitle (&subject);
  rb_page_facts_fill (self->facts, &subject);
  self->overview = rb_page_facts_to_lines (self->facts, &subject);
  self->pay_sentences = rb_sentences_pay (&subject);
  self->pay_warnings = rb_sentences_pay_warnings (&subject);
  self->pay_basis = rb_sentences_pay_basis (&subject);
  self->doors = rb_page_doors_new (&subject);
  self->chart = rb_role_chart_new (subject.stratum);
  fill_values (self, subject.stratum);
  fill_degrees (self, &subject);
  fill_duties (self, &subject, text, duties);
  fill_steps (self, &subject, text);
  self->note = make_note (corpus);
  self->source_lines = rb_source_lines_new (figures);

  if (subject.stratum != NULL && subject.stratum->n >= RB_LADDER_MEDIAN)
    self->interval_note = g_strdup (
      _ ("Ranges of true values hold with 95% confidence for independent openings. Copies and "
         "many openings of one employer make them too narrow, and they do not cover which "
         "employers choose to state pay."));

  return self;
}

/**
 * rb_role_page_free:
 * @self: (transfer full): a page
 */
void
rb_role_page_free (RbRolePage *self)
{
  for (guint i = 0; i < RB_N_PAGE_FACTS; i++)
    {
      g_free (self->facts[i].value);
      g_free (self->facts[i].label);
      g_free (self->facts[i].basis);
    }

  g_free (self->title);
  g_free (self->subtitle);
  g_strfreev (self->overview);
  g_strfreev (self->pay_sentences);
  g_strfreev (self->pay_warnings);
  g_strfreev (self->pay_basis);
  g_ptr_array_unref (self->doors);
  rb_role_chart_free (self->chart);
  g_ptr_array_unref (self->values);
  g_free (self->interval_note);
  g_strfreev (self->degree_sentences);
  g_ptr_array_unref (self->degrees);
  g_free (self->introduction);
  g_ptr_array_unref (self->duties);
  g_free (self->duties_note);
  g_free (self->steps_heading);
  g_ptr_array_unref (self->steps);
  g_free (self->steps_note);
  g_free (self->note);
  g_strfreev (self->source_lines);
  g_free (self);
}
