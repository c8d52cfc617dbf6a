/* rb-page-items.c: the small repeated parts of a page as widgets.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-page-items.h"

#include "app/rb-door.h"
#include "kit/rb-text-scale.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Where facts stand below each other, their numbers end at the same place; letters of usual size.
 */
#define NARROW_VALUE_WIDTH 118

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
new_dim_label (const char *text)
{
  GtkWidget *label = new_label (text, "small");

  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

/**
 * rb_page_fact_new:
 * @fact: a fact
 * @is_narrow: whether facts stand below each other
 *
 * Returns: (transfer floating): number, label and basis
 */
GtkWidget *
rb_page_fact_new (const RbPageFact *fact, gboolean is_narrow)
{
  GtkWidget *box = gtk_box_new (is_narrow ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL,
                                is_narrow ? 12 : 0);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *value = new_label (fact->value, "fact-value");

  if (is_narrow)
    {
      gtk_label_set_xalign (GTK_LABEL (value), 1.0f);
      gtk_label_set_wrap (GTK_LABEL (value), FALSE);
      gtk_widget_set_size_request (value, (int) (NARROW_VALUE_WIDTH * rb_text_scale_get (value)),
                                   -1);
      gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
    }

  gtk_box_append (GTK_BOX (words), new_label (fact->label, "fact-label"));

  if (fact->basis != NULL)
    gtk_box_append (GTK_BOX (words), fact->n > 0 ? rb_door_new (fact->basis, &fact->pick, "small")
                                                 : new_dim_label (fact->basis));

  gtk_widget_add_css_class (box, "fact");
  gtk_box_append (GTK_BOX (box), value);
  gtk_box_append (GTK_BOX (box), words);

  return box;
}

static GtkWidget *
new_range (const char *text)
{
  GtkWidget *range = new_dim_label (text);

  gtk_widget_set_tooltip_text (range, _ ("Where the True Value May Lie"));

  return range;
}

/**
 * rb_page_value_new:
 * @value: one of the values under the chart
 * @is_narrow: whether values stand below each other
 *
 * Returns: (transfer floating): its label and the amount
 */
GtkWidget *
rb_page_value_new (const RbPageValue *value, gboolean is_narrow)
{
  GtkWidget *box =
    gtk_box_new (is_narrow ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = rb_door_new (value->label, &value->pick, "small");
  GtkWidget *amount = new_label (value->value, "amount");

  gtk_widget_set_hexpand (label, is_narrow);

  if (value->is_median)
    gtk_widget_add_css_class (amount, "median");

  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), amount);

  if (value->range != NULL && !is_narrow)
    gtk_box_append (GTK_BOX (box), new_range (value->range));

  return box;
}

/* The name of a state leads to its openings, the count can be copied. */
static GtkWidget *
new_degree_label (const RbPageDegree *degree)
{
  const RbPick pick = { .kind = RB_PICK_DEGREE, .value = degree->state };
  GtkWidget *label = NULL;

  if (degree->n > 0)
    return rb_door_new (degree->label, &pick, "degree-label");

  label = gtk_label_new (degree->label);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "degree-label");

  return label;
}

static GtkWidget *
new_degree_count (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 1.0f);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "amount");

  return label;
}

/**
 * rb_page_degree_attach:
 * @degree: one of the states
 * @grid: where to put its name and its count
 * @row: the row there
 */
void
rb_page_degree_attach (const RbPageDegree *degree, GtkGrid *grid, int row)
{
  gtk_grid_attach (grid, new_degree_label (degree), 0, row, 1, 1);
  gtk_grid_attach (grid, new_degree_count (degree->text), 1, row, 1, 1);
}

/* The lead-in is bold by an attribute: the text is foreign and never markup. */
static GtkWidget *
new_item_text (const RbPageItem *item)
{
  if (item->title == NULL)
    return new_label (item->text, NULL);

  /* Translators: a step: its lead-in and its text. */
  g_autofree char *lead_in = g_strdup_printf (_ ("%s."), item->title);
  g_autofree char *text = g_strdup_printf ("%s  %s", lead_in, item->text);
  GtkWidget *label = new_label (text, NULL);
  PangoAttrList *attributes = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->end_index = (guint) strlen (lead_in);
  pango_attr_list_insert (attributes, bold);
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  pango_attr_list_unref (attributes);

  return label;
}

static GtkWidget *
new_item_source (const RbPageItem *item)
{
  /* Translators: how many openings list a duty, “in 14 of 20 openings”. */
  g_autofree char *text = g_strdup_printf (_ ("in %u of %u openings"), item->n, item->of);
  GtkWidget *label = new_label (text, "small");

  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

/**
 * rb_page_item_new:
 * @item: a duty or a step
 * @number: its number in the list
 *
 * Returns: (transfer floating): the number beside the text
 */
GtkWidget *
rb_page_item_new (const RbPageItem *item, guint number)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  /* Translators: the number of an item in a list. */
  g_autofree char *text = g_strdup_printf (_ ("%u."), number);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "item-number");
  gtk_box_append (GTK_BOX (words), new_item_text (item));
  gtk_widget_set_hexpand (words, TRUE);

  if (item->n > 0)
    gtk_box_append (GTK_BOX (words), new_item_source (item));

  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), words);

  return box;
}

/**
 * rb_box_clear:
 * @box: a box
 *
 * Takes all children out of a box.
 */
void
rb_box_clear (GtkBox *box)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}
