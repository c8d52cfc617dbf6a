/* rb-figures-json.c: figures as JSON, for scripts.
 *
 * The order of members is part of the format; see the man page.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-figures-json.h"

#include "model/rb-role-details.h"
#include "report/rb-format-text.h"
#include "report/rb-postings-json.h"
#include "stats/rb-bins.h"

#define LIST_VERSION 1
#define SUMMARY_VERSION 1

static const char *const percentile_names[RB_N_PERCENTILES] = {
  "p10", "p25", "median", "p75", "p90",
};

static const char *const interval_names[RB_N_PERCENTILES] = {
  "p10_interval", "p25_interval", "median_interval", "p75_interval", "p90_interval",
};

static void
add_day (RbJsonWriter *writer, const char *name, guint32 day)
{
  g_autofree char *text = rb_day_to_iso (day);

  rb_json_writer_add_text (writer, name, text);
}

static void
add_amount (RbJsonWriter *writer, const char *name, double amount)
{
  rb_json_writer_add_number (writer, name, amount / (double) RB_AMOUNT_SCALE);
}

static void
add_interval (RbJsonWriter *writer, const RbStratum *stratum, RbPercentile percentile)
{
  const char *name = interval_names[percentile];
  gint64 lower = 0;
  gint64 upper = 0;

  if (!rb_stratum_get_interval (stratum, percentile, &lower, &upper))
    {
      rb_json_writer_add_null (writer, name);
      return;
    }

  rb_json_writer_begin_array (writer, name);
  add_amount (writer, NULL, (double) lower);
  add_amount (writer, NULL, (double) upper);
  rb_json_writer_end_array (writer);
}

static void
add_bins (RbJsonWriter *writer, const RbStratum *stratum)
{
  rb_json_writer_begin_array (writer, "bins");

  if (stratum->n >= RB_LADDER_HISTOGRAM)
    {
      RbBins bins = rb_bins_compute (stratum->points, stratum->n);

      for (guint i = 0; i < rb_bins_get_n_bars (&bins); i++)
        {
          RbBinsBar bar = rb_bins_get_bar (&bins, i);

          rb_json_writer_begin_array (writer, NULL);
          add_amount (writer, NULL, (double) bar.from);
          add_amount (writer, NULL, (double) bar.to);
          rb_json_writer_add_integer (writer, NULL, (gint64) bar.count);
          rb_json_writer_end_array (writer);
        }
    }

  rb_json_writer_end_array (writer);
}

/**
 * rb_stratum_to_json:
 * @writer: takes it
 * @name: (nullable): the name of the member
 * @stratum: (nullable): pay of one currency and period; %NULL is written as null
 *
 * Writes the figures of a stratum, all of them from n = 1 on.
 */
void
rb_stratum_to_json (RbJsonWriter *writer, const char *name, const RbStratum *stratum)
{
  static const RbPercentile interval_order[] = {
    RB_PERCENTILE_MEDIAN, RB_PERCENTILE_10, RB_PERCENTILE_25, RB_PERCENTILE_75, RB_PERCENTILE_90,
  };

  if (stratum == NULL)
    {
      rb_json_writer_add_null (writer, name);
      return;
    }

  rb_json_writer_begin_object (writer, name);
  rb_json_writer_add_text (writer, "currency", rb_currency_to_code (stratum->currency));
  rb_json_writer_add_text (writer, "period", rb_period_to_code (stratum->period));
  rb_json_writer_add_integer (writer, "n", (gint64) stratum->n);
  rb_json_writer_add_integer (writer, "employers", stratum->n_employers);
  add_amount (writer, "mean", stratum->mean);
  add_amount (writer, "min", (double) stratum->points[0]);
  add_amount (writer, "max", (double) stratum->points[stratum->n - 1]);

  for (guint i = 0; i < RB_N_PERCENTILES; i++)
    add_amount (writer, percentile_names[i], rb_stratum_get_percentile (stratum, (RbPercentile) i));

  for (guint i = 0; i < G_N_ELEMENTS (interval_order); i++)
    add_interval (writer, stratum, interval_order[i]);

  add_bins (writer, stratum);
  rb_json_writer_end_object (writer);
}

static void
add_strata (RbJsonWriter *writer, const RbTally *tally)
{
  rb_json_writer_begin_array (writer, "strata");

  for (guint i = 0; i < tally->n_strata; i++)
    rb_stratum_to_json (writer, NULL, &tally->strata[i]);

  rb_json_writer_end_array (writer);
}

/**
 * rb_degrees_to_json:
 * @writer: takes it
 * @tally: the figures of a role
 *
 * Writes the member “degree”: the openings in each state.
 */
void
rb_degrees_to_json (RbJsonWriter *writer, const RbTally *tally)
{
  static const RbDegree order[] = {
    RB_DEGREE_REQUIRED,   RB_DEGREE_REQUIRED_OR_EXPERIENCE,
    RB_DEGREE_PREFERRED,  RB_DEGREE_NOT_NEEDED,
    RB_DEGREE_NOT_STATED,
  };

  rb_json_writer_begin_object (writer, "degree");

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    rb_json_writer_add_integer (writer, rb_degree_to_code (order[i]), tally->degrees[order[i]]);

  rb_json_writer_end_object (writer);
}

static void
add_role_members (RbJsonWriter *writer, RbFigures *figures, guint32 role)
{
  const RbTally *tally = rb_figures_get_role (figures, role);
  RbCorpus *corpus = rb_figures_get_corpus (figures);

  rb_json_writer_add_text (writer, "role", rb_corpus_get_role_name (corpus, role));
  rb_json_writer_add_integer (writer, "postings", tally->postings);
  rb_json_writer_add_integer (writer, "openings", tally->openings);
  rb_json_writer_add_integer (writer, "positions", (gint64) tally->positions);
  rb_json_writer_add_integer (writer, "employers", tally->employers);
  rb_json_writer_add_integer (writer, "with_pay", tally->with_pay);
  add_day (writer, "first_posted", tally->first_posted);
  add_day (writer, "last_posted", tally->last_posted);
  rb_degrees_to_json (writer, tally);
  add_strata (writer, tally);
}

static void
add_sources (RbJsonWriter *writer, const RbLedger *ledger)
{
  rb_json_writer_begin_array (writer, "sources");

  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    {
      const RbSource *source = rb_ledger_get_source (ledger, i);
      g_autofree char *path = g_filename_display_name (source->path);

      rb_json_writer_begin_object (writer, NULL);
      rb_json_writer_add_text (writer, "path", path);
      rb_json_writer_add_text (writer, "format", source->format);
      rb_json_writer_add_integer (writer, "bytes", (gint64) source->bytes);
      rb_json_writer_add_integer (writer, "records", (gint64) source->records);
      rb_json_writer_add_integer (writer, "postings", (gint64) source->postings);
      rb_json_writer_add_integer (writer, "repaired", (gint64) source->repaired);
      rb_json_writer_add_integer (writer, "refused", (gint64) source->refused);
      rb_json_writer_add_text (writer, "error", source->error);
      rb_json_writer_end_object (writer);
    }

  rb_json_writer_end_array (writer);
}

static void
add_pay (RbJsonWriter *writer, const RbTally *tally)
{
  rb_json_writer_begin_object (writer, "pay");
  rb_json_writer_add_integer (writer, "stated", tally->pay_kinds[RB_PAY_STATED]);
  rb_json_writer_add_integer (writer, "estimated", tally->pay_kinds[RB_PAY_PREDICTED]);
  rb_json_writer_add_integer (writer, "set_aside", tally->pay_kinds[RB_PAY_SET_ASIDE]);
  rb_json_writer_add_integer (writer, "not_stated", tally->pay_kinds[RB_PAY_NOT_STATED]);
  rb_json_writer_add_integer (writer, "currency_assumed", tally->currency_assumed);
  rb_json_writer_add_integer (writer, "period_inferred", tally->period_assumed);
  rb_json_writer_add_integer (writer, "wide", tally->wide);
  rb_json_writer_end_object (writer);
}

/**
 * rb_list_to_json:
 * @figures: figures
 *
 * Returns: (transfer full): the list of roles, the answer of --list --format=json
 */
char *
rb_list_to_json (RbFigures *figures)
{
  g_autoptr (RbJsonWriter) writer = rb_json_writer_new (TRUE);
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  const RbTally *total = rb_figures_get_total (figures);

  rb_json_writer_begin_object (writer, NULL);
  rb_json_writer_add_text (writer, "format", "rolebook.list");
  rb_json_writer_add_integer (writer, "version", LIST_VERSION);
  rb_json_writer_add_text (writer, "report_id", rb_figures_get_report_id (figures));
  add_sources (writer, rb_corpus_get_ledger (corpus));
  rb_json_writer_add_integer (writer, "postings", total->postings);
  rb_json_writer_add_integer (writer, "openings", total->openings);
  rb_json_writer_add_integer (writer, "copies", total->copies);
  rb_json_writer_add_integer (writer, "positions", (gint64) total->positions);
  rb_json_writer_add_integer (writer, "employers", total->employers);
  add_pay (writer, total);
  add_strata (writer, total);
  rb_json_writer_begin_array (writer, "roles");

  for (guint32 role = 0; role < rb_corpus_get_n_roles (corpus); role++)
    {
      if (!rb_figures_shows_role (figures, role))
        continue;

      rb_json_writer_begin_object (writer, NULL);
      add_role_members (writer, figures, role);
      rb_json_writer_end_object (writer);
    }

  rb_json_writer_end_array (writer);
  rb_json_writer_end_object (writer);

  return rb_json_writer_finish (writer);
}

static void
add_items (RbJsonWriter *writer, const char *name, GPtrArray *items)
{
  rb_json_writer_begin_array (writer, name);

  for (guint i = 0; i < items->len; i++)
    {
      const RbPageItem *item = g_ptr_array_index (items, i);

      rb_json_writer_begin_object (writer, NULL);

      if (item->title != NULL)
        rb_json_writer_add_text (writer, "title", item->title);

      rb_json_writer_add_text (writer, "text", item->text);

      if (item->n == 0)
        rb_json_writer_add_text (writer, "source", "catalogue");
      else
        {
          rb_json_writer_begin_object (writer, "source");
          rb_json_writer_add_integer (writer, "in", item->n);
          rb_json_writer_add_integer (writer, "of", item->of);
          rb_json_writer_end_object (writer);
        }

      rb_json_writer_end_object (writer);
    }

  rb_json_writer_end_array (writer);
}

static void
add_texts (RbJsonWriter *writer, GStrv texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *plain = rb_format_plain (texts[i]);

      rb_json_writer_add_text (writer, NULL, plain);
    }
}

static void
add_sentences (RbJsonWriter *writer, const RbRolePage *page)
{
  rb_json_writer_begin_array (writer, "sentences");
  rb_json_writer_add_text (writer, NULL, page->subtitle);
  add_texts (writer, page->overview);
  add_texts (writer, page->pay_sentences);
  add_texts (writer, page->pay_warnings);
  add_texts (writer, page->pay_basis);

  if (page->interval_note != NULL)
    rb_json_writer_add_text (writer, NULL, page->interval_note);

  add_texts (writer, page->degree_sentences);
  rb_json_writer_add_text (writer, NULL, page->note);
  rb_json_writer_end_array (writer);
}

static void
add_levels (RbJsonWriter *writer, const RbTally *tally)
{
  rb_json_writer_begin_array (writer, "levels");

  for (guint level = 0; level < RB_N_LEVELS; level++)
    {
      if (tally->levels[level] == 0)
        continue;

      rb_json_writer_begin_object (writer, NULL);
      rb_json_writer_add_text (writer, "level", rb_level_to_code ((RbLevel) level));
      rb_json_writer_add_integer (writer, "openings", tally->levels[level]);
      rb_json_writer_end_object (writer);
    }

  rb_json_writer_end_array (writer);
}

static void
add_counts (RbJsonWriter *writer, const char *list, const char *name, GArray *counts)
{
  rb_json_writer_begin_array (writer, list);

  for (guint i = 0; i < counts->len; i++)
    {
      const RbNamedCount *count = &g_array_index (counts, RbNamedCount, i);

      rb_json_writer_begin_object (writer, NULL);
      rb_json_writer_add_text (writer, name, count->name);
      rb_json_writer_add_integer (writer, "openings", count->n);
      rb_json_writer_end_object (writer);
    }

  rb_json_writer_end_array (writer);
}

/**
 * rb_summary_to_json:
 * @figures: figures
 * @role: a role
 * @page: what its page says
 *
 * Returns: (transfer full): one role, the answer of --summary --format=json
 */
char *
rb_summary_to_json (RbFigures *figures, guint32 role, const RbRolePage *page)
{
  g_autoptr (RbJsonWriter) writer = rb_json_writer_new (TRUE);
  g_autoptr (GArray) places = rb_role_count_places (figures, role);
  g_autoptr (GArray) similar = rb_role_find_similar (figures, role);

  rb_json_writer_begin_object (writer, NULL);
  rb_json_writer_add_text (writer, "format", "rolebook.summary");
  rb_json_writer_add_integer (writer, "version", SUMMARY_VERSION);
  rb_json_writer_add_text (writer, "report_id", rb_figures_get_report_id (figures));
  add_role_members (writer, figures, role);
  add_items (writer, "responsibilities", page->duties);
  add_items (writer, "steps", page->steps);
  add_sentences (writer, page);
  add_levels (writer, rb_figures_get_role (figures, role));
  add_counts (writer, "places", "place", places);
  add_counts (writer, "similar_roles", "role", similar);
  rb_json_writer_end_object (writer);

  return rb_json_writer_finish (writer);
}
