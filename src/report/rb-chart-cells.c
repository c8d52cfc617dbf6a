/* rb-chart-cells.c: the numbers a chart is drawn from, as rows of cells.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-chart-cells.h"

#include "model/rb-pay.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static GPtrArray *
make_table (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
}

static void
take_cell (GPtrArray *row, char *cell)
{
  g_ptr_array_add (row, cell);
}

static void
end_row (GPtrArray *table, GPtrArray *row)
{
  g_ptr_array_add (row, NULL);
  g_ptr_array_add (table, g_ptr_array_free (row, FALSE));
}

/* Files have the same bytes in every locale. */
static char *
write_amount (double amount)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE] = "";

  if (!isfinite (amount))
    return g_strdup ("");

  return g_strdup (g_ascii_dtostr (buffer, sizeof buffer, amount / (double) RB_AMOUNT_SCALE));
}

static char *
write_count (guint64 count)
{
  return g_strdup_printf ("%" G_GUINT64_FORMAT, count);
}

static void
add_header (GPtrArray *table, const char *const *names, guint n_names)
{
  GPtrArray *row = g_ptr_array_new ();

  for (guint i = 0; i < n_names; i++)
    take_cell (row, g_strdup (_ (names[i])));

  end_row (table, row);
}

static void
take_edges (GPtrArray *row, const RbChartBin *bin)
{
  take_cell (row, write_amount (bin->kind == RB_CHART_BIN_BELOW ? NAN : bin->from));
  take_cell (row, write_amount (bin->kind == RB_CHART_BIN_ABOVE ? NAN : bin->to));
}

/* A row for each bar, or for each value where single values are drawn. */
static GPtrArray *
make_cells_of_role (const RbChartData *data)
{
  static const char *const bar_names[] = { N_ ("From"), N_ ("To"), N_ ("Openings") };
  static const char *const value_names[] = { N_ ("Pay") };
  GPtrArray *table = make_table ();
  const gboolean has_bars = data->form == RB_CHART_FORM_HISTOGRAM;

  if (has_bars)
    add_header (table, bar_names, G_N_ELEMENTS (bar_names));
  else
    add_header (table, value_names, G_N_ELEMENTS (value_names));

  for (gsize i = 0; i < (has_bars ? data->n_bins : data->n_values); i++)
    {
      GPtrArray *row = g_ptr_array_new ();

      if (has_bars)
        {
          take_edges (row, &data->bins[i]);
          take_cell (row, write_count (data->bins[i].count));
        }
      else
        take_cell (row, write_amount (data->values[i]));

      end_row (table, row);
    }

  return table;
}

/* A row for each row of the chart; what is not shown is empty. */
static GPtrArray *
make_cells_of_ranges (const RbChartRows *data)
{
  static const char *const names[] = {
    N_ ("Role"), N_ ("10%"),     N_ ("25%"),           N_ ("Median"),        N_ ("75%"),
    N_ ("90%"),  N_ ("Average"), N_ ("Median, lower"), N_ ("Median, upper"),
  };
  GPtrArray *table = make_table ();

  add_header (table, names, G_N_ELEMENTS (names));

  for (gsize i = 0; i < data->n_rows; i++)
    {
      const RbChartData *pay = &data->rows[i].pay;
      const double amounts[] = {
        pay->p10, pay->p25,  pay->median,       pay->p75,
        pay->p90, pay->mean, pay->median_lower, pay->median_upper,
      };
      GPtrArray *row = g_ptr_array_new ();

      take_cell (row, g_strdup (data->rows[i].name));

      for (guint j = 0; j < G_N_ELEMENTS (amounts); j++)
        take_cell (row, write_amount (amounts[j]));

      end_row (table, row);
    }

  return table;
}

static void
add_single_values (GPtrArray *table, const RbChartRows *data)
{
  for (gsize i = 0; i < data->n_rows; i++)
    {
      const RbChartData *pay = &data->rows[i].pay;

      for (gsize j = 0; j < pay->n_values; j++)
        {
          GPtrArray *row = g_ptr_array_new ();

          take_cell (row, g_strdup (data->rows[i].name));
          take_cell (row, write_amount (pay->values[j]));
          take_cell (row, write_amount (pay->values[j]));
          take_cell (row, write_count (1));
          end_row (table, row);
        }
    }
}

/* A row for each bar of each row, then one for each value that is drawn as a dot. */
static GPtrArray *
make_cells_of_distributions (const RbChartRows *data)
{
  static const char *const names[] = { N_ ("Role"), N_ ("From"), N_ ("To"), N_ ("Openings") };
  GPtrArray *table = make_table ();

  add_header (table, names, G_N_ELEMENTS (names));

  for (gsize i = 0; i < data->n_rows; i++)
    {
      const RbChartData *pay = &data->rows[i].pay;

      for (gsize j = 0; j < pay->n_bins && pay->form == RB_CHART_FORM_HISTOGRAM; j++)
        {
          GPtrArray *row = g_ptr_array_new ();

          take_cell (row, g_strdup (data->rows[i].name));
          take_edges (row, &pay->bins[j]);
          take_cell (row, write_count (pay->bins[j].count));
          end_row (table, row);
        }
    }

  add_single_values (table, data);

  return table;
}

/**
 * rb_chart_cells_new:
 * @content: what a chart shows
 *
 * Lists the numbers of a chart under a header: a row for each bar, or for each value where single
 * values are drawn; of ranges a row for each role. Amounts are exact, in major units, written alike
 * in every locale; an open end, and what the chart does not show, is empty.
 *
 * Returns: (transfer full) (element-type GStrv): the rows
 */
GPtrArray *
rb_chart_cells_new (const RbChartContent *content)
{
  g_return_val_if_fail (content != NULL, NULL);

  if (content->ranges != NULL)
    return make_cells_of_ranges (content->ranges);

  if (content->distributions != NULL)
    return make_cells_of_distributions (content->distributions);

  return content->pay != NULL ? make_cells_of_role (content->pay) : make_table ();
}
