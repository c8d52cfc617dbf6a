/* rb-salary-row.c: RbSalaryRow asks for a salary and says where it stands.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-salary-row.h"

#include <glib/gi18n-lib.h>

struct _RbSalaryRow {
  GtkBox parent_instance;

  GtkEditable *entry;
  GtkLabel *answer;

  RbSalaryMarks *marks;     /* (nullable) */
  const RbStratum *stratum; /* (nullable): borrowed from the page */
  gboolean is_filling;      /* the entry changes by itself */
};

G_DEFINE_FINAL_TYPE (RbSalaryRow, rb_salary_row, GTK_TYPE_BOX)

static void
show_answer (RbSalaryRow *self)
{
  const char *text = gtk_editable_get_text (self->entry);
  g_autofree char *answer = NULL;
  RbSalaryMark mark = { 0 };
  gboolean is_wrong = FALSE;

  if (*text != '\0' && self->stratum != NULL)
    {
      is_wrong = !rb_salary_mark_parse (text, &mark);
      answer = is_wrong
                 ? g_strdup (_ ("This is not an amount. It may look like 98,000 or 90–110k."))
                 : rb_salary_mark_describe (&mark, self->stratum);
    }

  gtk_label_set_text (self->answer, answer != NULL ? answer : "");
  /* Without words it would still be a stop for the keyboard. */
  gtk_label_set_selectable (self->answer, answer != NULL);

  if (is_wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static void
entry_changed_cb (RbSalaryRow *self)
{
  show_answer (self);

  if (!self->is_filling && self->marks != NULL && self->stratum != NULL)
    rb_salary_marks_set_text (self->marks, self->stratum->currency, self->stratum->period,
                              gtk_editable_get_text (self->entry));
}

static void
rb_salary_row_dispose (GObject *object)
{
  RbSalaryRow *self = RB_SALARY_ROW (object);

  self->stratum = NULL;
  g_clear_object (&self->marks);

  G_OBJECT_CLASS (rb_salary_row_parent_class)->dispose (object);
}

static gboolean
rb_salary_row_grab_focus (GtkWidget *widget)
{
  RbSalaryRow *self = RB_SALARY_ROW (widget);

  gtk_editable_select_region (self->entry, 0, -1);

  return gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
rb_salary_row_class_init (RbSalaryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_salary_row_dispose;
  widget_class->grab_focus = rb_salary_row_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rolebook/Rolebook/ui/rb-salary-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RbSalaryRow, entry);
  gtk_widget_class_bind_template_child (widget_class, RbSalaryRow, answer);
}

static void
rb_salary_row_init (RbSalaryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (entry_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rb_salary_row_set_marks:
 * @self: a row
 * @marks: where salaries are remembered
 */
void
rb_salary_row_set_marks (RbSalaryRow *self, RbSalaryMarks *marks)
{
  g_return_if_fail (RB_IS_SALARY_ROW (self));

  g_set_object (&self->marks, marks);
}

/**
 * rb_salary_row_set_stratum:
 * @self: a row
 * @stratum: (nullable): the pay that salaries are held against; it has to live until another one
 *   is set
 *
 * Shows the salary that was entered for pay of that kind, and where it stands.
 */
void
rb_salary_row_set_stratum (RbSalaryRow *self, const RbStratum *stratum)
{
  g_return_if_fail (RB_IS_SALARY_ROW (self));

  const char *text = NULL;

  if (stratum != NULL && self->marks != NULL)
    text = rb_salary_marks_get_text (self->marks, stratum->currency, stratum->period);

  self->stratum = stratum;
  self->is_filling = TRUE;

  if (g_strcmp0 (gtk_editable_get_text (self->entry), text != NULL ? text : "") != 0)
    gtk_editable_set_text (self->entry, text != NULL ? text : "");

  self->is_filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self), stratum != NULL);
  show_answer (self);
}
