/* rb-mark.c: RbMark is a part of a chart that the keyboard and screen readers reach.
 *
 * It takes the focus and has a name; the chart draws it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-mark.h"

struct _RbMark {
  GtkWidget parent_instance;

  guint index;
};

G_DEFINE_FINAL_TYPE (RbMark, rb_mark, GTK_TYPE_WIDGET)

static void
rb_mark_class_init (RbMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "rb-mark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
rb_mark_init (RbMark *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* The chart itself finds what the pointer is over. */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * rb_mark_new:
 * @index: which target of its chart it stands for
 *
 * Returns: (transfer floating): a mark without a name
 */
GtkWidget *
rb_mark_new (guint index)
{
  RbMark *self = g_object_new (RB_TYPE_MARK, NULL);

  self->index = index;

  return GTK_WIDGET (self);
}

/**
 * rb_mark_get_index:
 * @self: a mark
 *
 * Returns: which target of its chart it stands for
 */
guint
rb_mark_get_index (RbMark *self)
{
  g_return_val_if_fail (RB_IS_MARK (self), 0);

  return self->index;
}

/**
 * rb_mark_set_name:
 * @self: a mark
 * @name: what a screen reader says
 */
void
rb_mark_set_name (RbMark *self, const char *name)
{
  g_return_if_fail (RB_IS_MARK (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
