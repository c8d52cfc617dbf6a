/* rb-cli-compare.c: the actions that compare roles and write charts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "cli/rb-cli-compare.h"

#include "cli/rb-cli-roles.h"
#include "cli/rb-cli.h"
#include "cli/rb-table.h"
#include "report/rb-cells-text.h"
#include "report/rb-chart-picture.h"
#include "report/rb-comparison-text.h"
#include "report/rb-format-text.h"
#include "report/rb-picture-file.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <stdio.h>

static void
add_money (RbTable *table, RbFigures *figures, double amount)
{
  rb_table_add (table, isnan (amount)
                         ? NULL
                         : rb_format_money (amount, rb_figures_get_currency (figures),
                                            rb_figures_get_period (figures), RB_MONEY_EXACT));
}

static void
add_row (RbTable *table, RbFigures *figures, const RbComparedRole *row)
{
  const RbTally *tally = row->tally;

  rb_table_add (table, g_strdup (row->name));
  rb_table_add (table, rb_format_count (tally->openings));
  rb_table_add (table, rb_format_count (row->stratum != NULL ? row->stratum->n : 0));
  add_money (table, figures, row->mean);

  for (guint i = 0; i < RB_N_PERCENTILES; i++)
    add_money (table, figures, row->percentiles[i]);

  rb_table_add (table, rb_format_share (tally->degrees[RB_DEGREE_REQUIRED], tally->openings));
}

static void
print_text (const RbComparison *comparison, gboolean is_aligned)
{
  static const char *const names[] = {
    N_ ("Role"), N_ ("Openings"), N_ ("With pay"), N_ ("Average"), N_ ("10%"),
    N_ ("25%"),  N_ ("Median"),   N_ ("75%"),      N_ ("90%"),     N_ ("Degree required"),
  };
  g_autoptr (RbTable) table = rb_table_new (G_N_ELEMENTS (names), 1);
  g_auto (GStrv) sentences = rb_comparison_make_sentences (comparison);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    rb_table_add (table, g_strdup (_ (names[i])));

  for (guint i = 0; i < rb_comparison_get_n_rows (comparison); i++)
    add_row (table, rb_comparison_get_figures (comparison), rb_comparison_get_row (comparison, i));

  g_autofree char *rows = rb_table_to_text (table, is_aligned);

  fputs (rows, stdout);
  putchar ('\n');

  for (guint i = 0; sentences[i] != NULL; i++)
    {
      g_autofree char *plain = rb_format_plain (sentences[i]);

      puts (plain);
    }
}

static RbComparison *
make_comparison (const RbOptions *options, RbFigures *figures)
{
  g_autoptr (GArray) roles = rb_cli_find_roles (options, figures, options->compare);

  if (roles == NULL)
    return NULL;

  return rb_comparison_new (figures, (const guint32 *) (gconstpointer) roles->data, roles->len,
                            FALSE, RB_NO_ROLE);
}

/**
 * rb_cli_compare:
 * @options: options that name roles to compare
 * @figures: figures
 * @is_aligned: whether for a terminal
 *
 * Prints the roles side by side, and what can be said of their differences.
 *
 * Returns: the exit status of the program
 */
int
rb_cli_compare (const RbOptions *options, RbFigures *figures, gboolean is_aligned)
{
  g_autoptr (RbComparison) comparison = make_comparison (options, figures);

  if (comparison == NULL)
    return RB_EXIT_NOTHING_MATCHED;

  if (options->form == RB_EXPORT_TEXT)
    print_text (comparison, is_aligned);
  else
    {
      g_autofree char *text = rb_export_comparison (comparison, options->form);

      fputs (options->has_byte_order_mark ? RB_BYTE_ORDER_MARK : "", stdout);
      fputs (text, stdout);
      fputs (options->form == RB_EXPORT_JSON ? "\n" : "", stdout);
    }

  return RB_EXIT_DONE;
}

static int
write_picture (const RbOptions *options, const RbChartPicture *picture)
{
  g_autoptr (GError) error = NULL;

  if (rb_picture_file_write (rb_chart_picture_get (picture), options->width, options->export_chart,
                             &error))
    return RB_EXIT_DONE;

  rb_cli_say (options, NULL, error->message);

  return RB_EXIT_NOT_WRITTEN;
}

static int
export_role_chart (const RbOptions *options, RbFigures *figures)
{
  guint32 role = rb_cli_find_role (options, figures, options->role);

  if (role == RB_NO_ROLE)
    return RB_EXIT_NOTHING_MATCHED;

  g_autoptr (RbRolePage) page = rb_role_page_new (figures, role, NULL);

  g_autoptr (RbChartPicture) picture = rb_chart_picture_new_for_role (figures, page);

  return write_picture (options, picture);
}

/**
 * rb_cli_export_chart:
 * @options: options that name a role, or roles to compare, and a file
 * @figures: figures
 *
 * Writes the chart of the role or of the comparison to the file.
 *
 * Returns: the exit status of the program
 */
int
rb_cli_export_chart (const RbOptions *options, RbFigures *figures)
{
  if (options->role != NULL)
    return export_role_chart (options, figures);

  g_autoptr (RbComparison) comparison = make_comparison (options, figures);

  if (comparison == NULL)
    return RB_EXIT_NOTHING_MATCHED;

  g_autoptr (RbComparisonChart) chart = rb_comparison_chart_new (comparison);
  g_autoptr (RbChartPicture) picture =
    rb_chart_picture_new_for_comparison (comparison, chart, FALSE);

  return write_picture (options, picture);
}
