/* rb-pane.c: one of two panes: its size, whether it is seen, and where its focus was.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-pane.h"

static gboolean
has_size (const RbPane *self)
{
  return self->widget != NULL && gtk_widget_get_visible (self->widget);
}

static gboolean
holds (const RbPane *self, GtkWidget *widget)
{
  return self->widget != NULL && widget != NULL &&
         (widget == self->widget || gtk_widget_is_ancestor (widget, self->widget));
}

/**
 * rb_pane_clear:
 * @self: a pane
 *
 * Lets go of the widget.
 */
void
rb_pane_clear (RbPane *self)
{
  g_return_if_fail (self != NULL);

  g_clear_weak_pointer (&self->last_focus);
  g_clear_pointer (&self->widget, gtk_widget_unparent);
}

/**
 * rb_pane_measure_width:
 * @self: a pane
 * @minimum: (out): the least width in pixels
 * @natural: (out): the width it would like
 *
 * Measures the pane whether it is seen or not: it may be shown at any time.
 */
void
rb_pane_measure_width (const RbPane *self, int *minimum, int *natural)
{
  g_return_if_fail (self != NULL && minimum != NULL && natural != NULL);

  *minimum = 0;
  *natural = 0;

  if (has_size (self))
    gtk_widget_measure (self->widget, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
}

/**
 * rb_pane_measure_height:
 * @self: a pane
 * @width: its width in pixels, or -1 for any; one too small counts as the least width
 * @minimum: (out): the least height at @width
 * @natural: (out): the height it would like
 */
void
rb_pane_measure_height (const RbPane *self, int width, int *minimum, int *natural)
{
  int least = 0;

  g_return_if_fail (self != NULL && minimum != NULL && natural != NULL);

  rb_pane_measure_width (self, &least, natural);
  *minimum = 0;
  *natural = 0;

  if (has_size (self))
    gtk_widget_measure (self->widget, GTK_ORIENTATION_VERTICAL, width < 0 ? -1 : MAX (width, least),
                        minimum, natural, NULL, NULL);
}

/**
 * rb_pane_allocate:
 * @self: a pane
 * @x: its left end in the split, which may lie outside of it
 * @width: its width in pixels
 * @height: its height in pixels
 *
 * Places the pane if it is seen. One that has not learnt yet that there is less room for it reaches
 * beyond the split until it has.
 */
void
rb_pane_allocate (const RbPane *self, double x, int width, int height)
{
  g_return_if_fail (self != NULL);

  if (!has_size (self) || !gtk_widget_get_child_visible (self->widget))
    return;

  int least = 0;
  int natural = 0;

  rb_pane_measure_width (self, &least, &natural);
  gtk_widget_allocate (self->widget, MAX (width, least), height, -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x, 0)));
}

/**
 * rb_pane_show:
 * @self: a pane
 * @is_seen: whether it is drawn
 * @takes_focus: whether it can have the focus: a pane that slides away no longer does
 *
 * Shows or hides the pane.
 */
void
rb_pane_show (const RbPane *self, gboolean is_seen, gboolean takes_focus)
{
  g_return_if_fail (self != NULL);

  if (self->widget == NULL)
    return;

  gtk_widget_set_child_visible (self->widget, is_seen);
  gtk_widget_set_can_focus (self->widget, takes_focus);
}

/**
 * rb_pane_pass_focus:
 * @self: a pane about to be hidden
 * @other: the pane that stays
 *
 * If @self has the focus, gives it to what had it last in @other, else to the first widget there
 * that takes it.
 */
void
rb_pane_pass_focus (RbPane *self, RbPane *other)
{
  g_return_if_fail (self != NULL && other != NULL);

  GtkRoot *root = self->widget != NULL ? gtk_widget_get_root (self->widget) : NULL;
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (!holds (self, focus))
    return;

  g_set_weak_pointer (&self->last_focus, focus);

  if (holds (other, other->last_focus) && gtk_widget_grab_focus (other->last_focus))
    return;

  if (other->widget == NULL || !gtk_widget_child_focus (other->widget, GTK_DIR_TAB_FORWARD))
    gtk_root_set_focus (root, NULL);
}
