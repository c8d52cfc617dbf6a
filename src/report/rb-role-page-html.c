/* rb-role-page-html.c: the page of a role as one file of HTML.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-role-page-html.h"

#include "chart/rb-chart-scene.h"
#include "chart/rb-pango-measurer.h"
#include "report/rb-html.h"
#include "report/rb-picture.h"

#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <string.h>

static cairo_status_t
append_bytes (gpointer data, const guchar *bytes, guint n_bytes)
{
  g_string_append_len (data, (const char *) bytes, n_bytes);

  return CAIRO_STATUS_SUCCESS;
}

static void
draw_chart (const RbChartScene *scene, const PangoFontDescription *font, GString *svg)
{
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (
    append_bytes, svg, RB_PICTURE_WIDTH, rb_chart_scene_get_height (scene));

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);

  cairo_t *cr = cairo_create (surface);

  rb_chart_scene_draw (scene, rb_chart_palette_get (RB_CHART_STYLE_LIGHT), font, cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
}

/* The chart stands in the page itself; what it shows is said by the sentences around it. */
static void
append_chart (GString *out, const RbRolePage *page)
{
  const RbChartContent content = { .pay = rb_role_chart_get_data (page->chart) };
  PangoFontDescription *font = rb_picture_dup_font ();
  g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (font);
  g_autoptr (RbChartScene) scene =
    rb_chart_scene_new (&content, RB_PICTURE_WIDTH, FALSE, rb_pango_measurer_get (measurer));
  g_autoptr (GString) svg = g_string_new (NULL);

  if (rb_chart_scene_get_height (scene) > 0.0)
    draw_chart (scene, font, svg);

  pango_font_description_free (font);

  const char *picture = strstr (svg->str, "<svg");

  if (picture == NULL)
    return;

  g_autofree char *label = g_strjoinv (" ", page->pay_sentences);
  g_autofree char *escaped = g_markup_escape_text (label, -1);

  g_string_append_printf (out, "<figure role=\"img\" aria-label=\"%s\">\n%s</figure>\n", escaped,
                          picture);
}

static void
append_facts (GString *out, const RbRolePage *page)
{
  g_string_append (out, "<dl class=\"facts\">\n");

  for (guint i = 0; i < RB_N_PAGE_FACTS; i++)
    {
      const RbPageFact *fact = &page->facts[i];

      g_string_append (out, "<div>");

      /* The style puts the value on top. */
      rb_html_append_element (out, "dt", fact->label);
      rb_html_append_element (out, "dd class=\"fact\"", fact->value);

      if (fact->basis != NULL)
        rb_html_append_element (out, "dd class=\"dim\"", fact->basis);

      g_string_append (out, "</div>\n");
    }

  g_string_append (out, "</dl>\n");
}

static void
append_values (GString *out, const RbRolePage *page)
{
  if (page->values->len == 0)
    return;

  g_string_append (out, "<dl class=\"values\">\n");

  for (guint i = 0; i < page->values->len; i++)
    {
      const RbPageValue *value = g_ptr_array_index (page->values, i);

      g_string_append (out, "<div>");
      rb_html_append_element (out, "dt class=\"dim\"", value->label);
      rb_html_append_element (out, "dd", value->value);

      if (value->range != NULL)
        rb_html_append_element (out, "dd class=\"dim\"", value->range);

      g_string_append (out, "</div>\n");
    }

  g_string_append (out, "</dl>\n");
}

static void
append_degrees (GString *out, const RbRolePage *page)
{
  rb_html_append_element (out, "h2", _ ("Degree Requirement"));
  rb_html_append_paragraph (out, NULL, page->degree_sentences);
  g_string_append (out, "<ul>\n");

  for (guint i = 0; i < page->degrees->len; i++)
    {
      const RbPageDegree *degree = g_ptr_array_index (page->degrees, i);
      /* Translators: a state of openings, “Required”, and how many there are. */
      g_autofree char *text = g_strdup_printf (_ ("%s: %s"), degree->label, degree->text);

      rb_html_append_element (out, "li", text);
    }

  g_string_append (out, "</ul>\n");
}

static void
append_items (GString *out, GPtrArray *items)
{
  if (items->len == 0)
    return;

  g_string_append (out, "<ol>\n");

  for (guint i = 0; i < items->len; i++)
    {
      const RbPageItem *item = g_ptr_array_index (items, i);

      g_string_append (out, "<li>");

      if (item->title != NULL)
        {
          g_string_append (out, "<b>");
          rb_html_append_text (out, item->title);
          g_string_append (out, ".</b> ");
        }

      rb_html_append_text (out, item->text);

      if (item->n > 0)
        {
          /* Translators: how many openings list a duty, “(in 14 of 20 openings)”. */
          g_autofree char *aside =
            g_strdup_printf (_ ("(in %u of %u openings)"), item->n, item->of);

          g_string_append_c (out, ' ');
          rb_html_append_text (out, aside);
        }

      g_string_append (out, "</li>\n");
    }

  g_string_append (out, "</ol>\n");
}

static void
append_texts (GString *out, const RbRolePage *page)
{
  rb_html_append_element (out, "h2", _ ("Responsibilities"));

  if (page->introduction != NULL)
    rb_html_append_element (out, "p", page->introduction);

  append_items (out, page->duties);
  rb_html_append_element (out, "p class=\"dim\"", page->duties_note);
  rb_html_append_element (out, "h2", page->steps_heading);
  append_items (out, page->steps);
  rb_html_append_element (out, "p class=\"dim\"", page->steps_note);
}

static void
append_salary (GString *out, const RbRolePage *page)
{
  rb_html_append_element (out, "h2", _ ("Salary"));
  rb_html_append_paragraph (out, NULL, page->pay_sentences);
  rb_html_append_paragraph (out, NULL, page->pay_warnings);
  append_chart (out, page);
  append_values (out, page);
  rb_html_append_paragraph (out, "dim", page->pay_basis);

  if (page->interval_note != NULL)
    rb_html_append_element (out, "p class=\"dim\"", page->interval_note);
}

/**
 * rb_role_page_to_html:
 * @self: a page
 *
 * Writes a page as one file of HTML: with its chart and its style, also for paper, and without
 * scripts.
 *
 * Returns: (transfer full): the file
 */
char *
rb_role_page_to_html (const RbRolePage *self)
{
  g_autoptr (GString) out = g_string_new (NULL);

  rb_html_begin (out, self->title);
  rb_html_append_element (out, "h1", self->title);
  rb_html_append_element (out, "p class=\"dim\"", self->subtitle);
  append_facts (out, self);
  append_salary (out, self);
  append_degrees (out, self);
  append_texts (out, self);
  rb_html_append_element (out, "p class=\"dim\"", self->note);
  rb_html_append_paragraph (out, "dim", self->source_lines);
  rb_html_end (out);

  return g_string_free (g_steal_pointer (&out), FALSE);
}
