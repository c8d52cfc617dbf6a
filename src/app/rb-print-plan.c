/* rb-print-plan.c: RbPrintPlan is what to print, and on what.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-print-plan.h"

#include "read/rb-text-finder.h"
#include "report/rb-picture.h"

/**
 * rb_print_plan_free:
 * @self: (transfer full): a plan
 */
void
rb_print_plan_free (RbPrintPlan *self)
{
  rb_shown_unref (self->shown);
  g_array_unref (self->roles);
  g_free (self->organisation);
  g_object_unref (self->setup);
  g_free (self);
}

/**
 * rb_print_plan_make_document:
 * @self: a plan, which has to outlive the document
 *
 * Returns: (transfer full): the document, whose pages are not counted yet
 */
RbDocument *
rb_print_plan_make_document (RbPrintPlan *self)
{
  PangoFontDescription *font = rb_picture_dup_font ();
  const RbPrintOptions options = {
    .sheet = self->sheet,
    .paper = { gtk_page_setup_get_paper_width (self->setup, GTK_UNIT_POINTS),
               gtk_page_setup_get_paper_height (self->setup, GTK_UNIT_POINTS) },
    .least_margin = self->least_margin,
    .is_large = self->is_large,
    .rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL,
    .organisation = self->organisation,
    .family = pango_font_description_get_family (font),
    .find_mark = rb_shown_find_mark,
    .mark_data = self->shown,
  };
  RbDocument *document =
    rb_document_new (self->shown->figures, (const guint32 *) (gconstpointer) self->roles->data,
                     self->roles->len, &options, rb_find_role_texts, self->shown->dataset);

  pango_font_description_free (font);

  return document;
}
