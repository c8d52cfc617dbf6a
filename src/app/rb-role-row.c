/* rb-role-row.c: RbRoleRow is a role in the list of roles.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-role-row.h"

#include "app/rb-stratum-names.h"
#include "report/rb-format-text.h"
#include "report/rb-sentences.h"

#include <glib/gi18n-lib.h>

struct _RbRoleRow {
  GtkBox parent_instance;

  GtkLabel *name;
  GtkLabel *median;
  GtkLabel *openings;
  GtkLabel *hint;
  RbPayStripView *strip;

  char *description; /* (nullable): the row in words */
};

G_DEFINE_FINAL_TYPE (RbRoleRow, rb_role_row, GTK_TYPE_BOX)

static void
rb_role_row_finalize (GObject *object)
{
  g_free (RB_ROLE_ROW (object)->description);

  G_OBJECT_CLASS (rb_role_row_parent_class)->finalize (object);
}

static void
rb_role_row_class_init (RbRoleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rb_role_row_finalize;

  g_type_ensure (RB_TYPE_PAY_STRIP_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rolebook/Rolebook/ui/rb-role-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RbRoleRow, name);
  gtk_widget_class_bind_template_child (widget_class, RbRoleRow, median);
  gtk_widget_class_bind_template_child (widget_class, RbRoleRow, openings);
  gtk_widget_class_bind_template_child (widget_class, RbRoleRow, hint);
  gtk_widget_class_bind_template_child (widget_class, RbRoleRow, strip);
}

static void
rb_role_row_init (RbRoleRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rb_role_row_new:
 *
 * Returns: (transfer floating): a row of no role
 */
GtkWidget *
rb_role_row_new (void)
{
  return g_object_new (RB_TYPE_ROLE_ROW, NULL);
}

static char *
format_median (const RbStratum *stratum)
{
  return rb_format_money (rb_stratum_get_percentile (stratum, RB_PERCENTILE_MEDIAN),
                          stratum->currency, stratum->period, RB_MONEY_READING);
}

static void
describe (RbRoleRow *self, RbRole *role, const char *openings, const char *pay, gboolean has_median)
{
  g_free (self->description);

  if (has_median)
    /* Translators: a row for screen readers: a role, its openings, and its median pay. */
    self->description =
      g_strdup_printf (_ ("%s, %s, median %s"), rb_role_get_name (role), openings, pay);
  else
    /* Translators: a row for screen readers: a role, its openings, and a word on its pay. */
    self->description = g_strdup_printf (_ ("%s, %s. %s"), rb_role_get_name (role), openings, pay);
}

/**
 * rb_role_row_set_role:
 * @self: a row
 * @role: the role to show
 * @axis: the axis of all rows
 *
 * Shows a role: its median and strip from the sixth pay point on, dots below, and a word where its
 * pay is not of the kind shown (R3).
 */
void
rb_role_row_set_role (RbRoleRow *self, RbRole *role, const RbPayAxis *axis)
{
  g_return_if_fail (RB_IS_ROLE_ROW (self));

  RbFigures *figures = rb_role_get_figures (role);
  const RbTally *tally = rb_role_get_tally (role);
  RbCurrency currency = rb_figures_get_currency (figures);
  const RbStratum *stratum =
    rb_tally_find_stratum (tally, currency, rb_figures_get_period (figures));
  g_autofree char *openings = rb_sentence_openings (tally->openings);
  gboolean has_median = stratum != NULL && stratum->n >= RB_LADDER_MEDIAN;
  g_autofree char *pay =
    has_median ? format_median (stratum)
               : rb_stratum_hint (tally->n_strata > 0 ? &tally->strata[0] : NULL, currency);

  gtk_label_set_text (self->name, rb_role_get_name (role));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), rb_role_get_name (role));
  gtk_label_set_text (self->openings, openings);
  gtk_label_set_text (self->median, has_median ? pay : "");
  gtk_label_set_text (self->hint, pay);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), stratum == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->strip), stratum != NULL);
  rb_pay_strip_view_set_stratum (self->strip, stratum, axis);
  describe (self, role, openings, pay, has_median);
}

/**
 * rb_role_row_get_description:
 * @self: a row
 *
 * Returns: (nullable): the row in words
 */
const char *
rb_role_row_get_description (RbRoleRow *self)
{
  g_return_val_if_fail (RB_IS_ROLE_ROW (self), NULL);

  return self->description;
}
