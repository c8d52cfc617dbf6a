/* rb-comparison-json.c: a comparison as JSON, for scripts.
 *
 * The order of members is part of the format; see the man page.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-comparison-json.h"

#include "report/rb-comparison-text.h"
#include "report/rb-figures-json.h"
#include "report/rb-format-text.h"

#define COMPARISON_VERSION 1

static void
add_amount (RbJsonWriter *writer, const char *name, double amount)
{
  rb_json_writer_add_number (writer, name, amount / (double) RB_AMOUNT_SCALE);
}

static void
add_row (RbJsonWriter *writer, const char *name, const RbComparedRole *row)
{
  if (row == NULL)
    {
      rb_json_writer_add_null (writer, name);
      return;
    }

  rb_json_writer_begin_object (writer, name);

  if (row->role != RB_NO_ROLE)
    rb_json_writer_add_text (writer, "role", row->name);

  rb_json_writer_add_integer (writer, "openings", row->tally->openings);
  rb_json_writer_add_integer (writer, "with_pay", row->tally->with_pay);
  rb_degrees_to_json (writer, row->tally);
  rb_stratum_to_json (writer, "stratum", row->stratum);
  rb_json_writer_end_object (writer);
}

static void
add_difference (RbJsonWriter *writer, const RbComparison *self, const RbDifference *difference)
{
  rb_json_writer_begin_object (writer, NULL);
  rb_json_writer_add_text (writer, "role", rb_comparison_get_row (self, difference->row)->name);
  rb_json_writer_add_text (writer, "other", rb_comparison_get_row (self, difference->other)->name);
  add_amount (writer, "shift", difference->shift.shift);
  rb_json_writer_begin_array (writer, "interval");
  add_amount (writer, NULL, difference->shift.lower);
  add_amount (writer, NULL, difference->shift.upper);
  rb_json_writer_end_array (writer);
  rb_json_writer_add_number (writer, "p", difference->p);
  rb_json_writer_add_text (writer, "finding",
                           !difference->is_clear         ? "no_clear_difference"
                           : difference->shift.lower > 0 ? "more"
                                                         : "less");
  rb_json_writer_end_object (writer);
}

/**
 * rb_comparison_to_json:
 * @self: a comparison
 *
 * Returns: (transfer full): the comparison, the answer of --comparison --format=json
 */
char *
rb_comparison_to_json (const RbComparison *self)
{
  g_autoptr (RbJsonWriter) writer = rb_json_writer_new (TRUE);
  g_auto (GStrv) sentences = rb_comparison_make_sentences (self);
  RbFigures *figures = rb_comparison_get_figures (self);
  GArray *differences = rb_comparison_get_differences (self);

  rb_json_writer_begin_object (writer, NULL);
  rb_json_writer_add_text (writer, "format", "rolebook.comparison");
  rb_json_writer_add_integer (writer, "version", COMPARISON_VERSION);
  rb_json_writer_add_text (writer, "report_id", rb_figures_get_report_id (figures));
  rb_json_writer_add_text (writer, "currency",
                           rb_currency_to_code (rb_figures_get_currency (figures)));
  rb_json_writer_add_text (writer, "period", rb_period_to_code (rb_figures_get_period (figures)));
  rb_json_writer_begin_array (writer, "roles");

  for (guint i = 0; i < rb_comparison_get_n_rows (self); i++)
    add_row (writer, NULL, rb_comparison_get_row (self, i));

  rb_json_writer_end_array (writer);
  add_row (writer, "all", rb_comparison_get_all (self));
  rb_json_writer_begin_array (writer, "differences");

  for (guint i = 0; i < differences->len; i++)
    add_difference (writer, self, &g_array_index (differences, RbDifference, i));

  rb_json_writer_end_array (writer);
  rb_json_writer_begin_array (writer, "sentences");

  for (guint i = 0; sentences[i] != NULL; i++)
    {
      g_autofree char *plain = rb_format_plain (sentences[i]);

      rb_json_writer_add_text (writer, NULL, plain);
    }

  rb_json_writer_end_array (writer);
  rb_json_writer_end_object (writer);

  return rb_json_writer_finish (writer);
}
