/* rb-assumption-row.c: RbAssumptionRow asks what unmarked pay in a source means (R9).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-assumption-row.h"

#include "kit/rb-names.h"
#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>

static const char *const currency_codes[] = {
  "USD", "EUR", "GBP", "CAD", "AUD", "CHF", "INR", "JPY", "CNY", "BRL",
  "MXN", "PLN", "SEK", "NOK", "DKK", "SGD", "NZD", "ZAR", "RUB", "KZT",
};

static const char *const period_names[] = {
  NC_ ("period of pay", "Hour"),  NC_ ("period of pay", "Day"),  NC_ ("period of pay", "Week"),
  NC_ ("period of pay", "Month"), NC_ ("period of pay", "Year"),
};

struct _RbAssumptionRow {
  GtkBox parent_instance;

  RbWorkspace *workspace;
  guint source;
  GtkDropDown *currency;
  GtkDropDown *period;
};

G_DEFINE_FINAL_TYPE (RbAssumptionRow, rb_assumption_row, GTK_TYPE_BOX)

static void
rb_assumption_row_dispose (GObject *object)
{
  g_clear_object (&RB_ASSUMPTION_ROW (object)->workspace);

  G_OBJECT_CLASS (rb_assumption_row_parent_class)->dispose (object);
}

static void
rb_assumption_row_class_init (RbAssumptionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rb_assumption_row_dispose;
}

static void
rb_assumption_row_init (RbAssumptionRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

/* The first entry of each list says nothing. */
static void
chosen_cb (RbAssumptionRow *self)
{
  guint currency = gtk_drop_down_get_selected (self->currency);
  guint period = gtk_drop_down_get_selected (self->period);
  RbAssumption assumption = {
    .currency =
      currency > 0 ? rb_currency_from_code (currency_codes[currency - 1]) : RB_CURRENCY_NONE,
    .period = (RbPeriod) period,
  };
  g_autoptr (RbSwitches) switches = rb_switches_copy (rb_workspace_get_switches (self->workspace));

  rb_switches_set_source_assumption (switches, self->source, assumption);
  rb_workspace_set_switches (self->workspace, switches);
}

static GtkDropDown *
new_drop_down (GtkStringList *names, const char *label)
{
  GtkWidget *drop_down = gtk_drop_down_new (G_LIST_MODEL (names), NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_set_tooltip_text (drop_down, label);
  rb_names_complete (drop_down);

  return GTK_DROP_DOWN (drop_down);
}

static void
add_currencies (RbAssumptionRow *self, RbCurrency chosen)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  guint selected = 0;

  gtk_string_list_append (names, C_ ("currency", "Not stated"));

  for (guint i = 0; i < G_N_ELEMENTS (currency_codes); i++)
    {
      gtk_string_list_append (names, currency_codes[i]);

      if (chosen != RB_CURRENCY_NONE && rb_currency_from_code (currency_codes[i]) == chosen)
        selected = i + 1;
    }

  self->currency = new_drop_down (names, _ ("Currency of unmarked pay"));
  gtk_drop_down_set_selected (self->currency, selected);
}

static void
add_periods (RbAssumptionRow *self, RbPeriod chosen)
{
  GtkStringList *names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, C_ ("period of pay", "Not stated"));

  for (guint i = 0; i < G_N_ELEMENTS (period_names); i++)
    gtk_string_list_append (names,
                            g_dpgettext2 (GETTEXT_PACKAGE, "period of pay", period_names[i]));

  self->period = new_drop_down (names, _ ("Period of unmarked pay"));
  gtk_drop_down_set_selected (self->period, (guint) chosen);
}

/**
 * rb_count_unmarked:
 * @store: postings
 * @source: index of a source
 *
 * Returns: how many of its postings state pay without a currency or without a period
 */
guint
rb_count_unmarked (const RbPostingStore *store, guint source)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  guint n = 0;

  for (guint32 row = 0; row < columns->n_rows; row++)
    {
      if (columns->source[row] == source &&
          (columns->floor[row] > 0 || columns->ceiling[row] > 0) &&
          (columns->currency[row] == RB_CURRENCY_NONE || columns->period[row] == RB_PERIOD_NONE))
        n++;
    }

  return n;
}

/**
 * rb_assumption_row_new:
 * @workspace: where what is said takes effect, at once
 * @source: index of the source
 * @n_unmarked: how many of its postings are concerned
 *
 * Returns: (transfer floating): the question, with what was said before as its answer
 */
GtkWidget *
rb_assumption_row_new (RbWorkspace *workspace, guint source, guint n_unmarked)
{
  RbAssumptionRow *self = g_object_new (RB_TYPE_ASSUMPTION_ROW, NULL);
  GtkWidget *choices = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  RbAssumption said = rb_switches_get_assumption (rb_workspace_get_switches (workspace), source);
  g_autofree char *count = rb_format_count (n_unmarked);
  g_autofree char *text = g_strdup_printf (
    ngettext ("%s posting states pay without currency or period. It means:",
              "%s postings state pay without currency or period. It means:", n_unmarked),
    count);
  GtkWidget *label = gtk_label_new (text);

  self->workspace = g_object_ref (workspace);
  self->source = source;
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  add_currencies (self, said.currency);
  add_periods (self, said.period);
  gtk_box_append (GTK_BOX (self), label);
  gtk_box_append (GTK_BOX (choices), GTK_WIDGET (self->currency));
  gtk_box_append (GTK_BOX (choices), GTK_WIDGET (self->period));
  gtk_box_append (GTK_BOX (self), choices);
  g_signal_connect_object (self->currency, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->period, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
