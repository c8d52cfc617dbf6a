/* page-check.c: what has to hold of every page, whatever it says.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "page-check.h"

#include "chart/rb-rect.h"

#include <string.h>

/* Letters may hang over the ends of their line so far, against their size. */
#define OVERHANG 0.12

/* Letters may touch, but not cover each other. */
#define TOUCH 0.3

#define MIN_KEPT_LINES 2

/* How far apart lines to write on are, at least. */
#define WRITING_HEIGHT 20.0

static const RbMark *
get_mark (const RbPrintPage *page, guint index)
{
  return &g_array_index (page->marks, RbMark, index);
}

/* Where a mark leaves ink. */
static RbRect
find_ink (const RbMark *mark)
{
  PangoRectangle ink = { 0 };

  if (mark->kind != RB_MARK_LINE)
    return (RbRect){ mark->x, mark->y, mark->width, mark->height };

  pango_layout_line_get_extents (
    pango_layout_get_line_readonly (mark->box->layout, (int) mark->line), &ink, NULL);

  return (RbRect){
    .x = mark->x + pango_units_to_double (ink.x),
    .y = mark->y + mark->box->ascent + pango_units_to_double (ink.y),
    .width = pango_units_to_double (ink.width),
    .height = pango_units_to_double (ink.height),
  };
}

static double
get_overhang (const RbMark *mark)
{
  if (mark->kind != RB_MARK_LINE)
    return 0.01;

  const PangoFontDescription *font = pango_layout_get_font_description (mark->box->layout);

  return OVERHANG * pango_units_to_double (pango_font_description_get_size (font));
}

/**
 * page_check_margins:
 * @page: a page
 * @least_margin: what the printer needs, in points
 *
 * Nothing reaches beyond the margins: 18 mm at the sides, 16 above and below, 13 where a page has
 * to hold more, or what the printer needs.
 */
void
page_check_margins (const RbPrintPage *page, double least_margin)
{
  const double sides = MAX (18 * RB_POINTS_PER_MM, least_margin);

  g_assert_cmpfloat_with_epsilon (page->left, sides, 0.001);
  g_assert_cmpfloat_with_epsilon (page->right, page->width - sides, 0.001);
  g_assert_cmpfloat (page->top, >=, MAX (13 * RB_POINTS_PER_MM, least_margin) - 0.001);
  g_assert_cmpfloat (page->top, <=, MAX (16 * RB_POINTS_PER_MM, least_margin) + 0.001);
  g_assert_cmpfloat_with_epsilon (page->bottom, page->height - page->top, 0.001);

  for (guint i = 0; i < page->marks->len; i++)
    {
      const RbRect ink = find_ink (get_mark (page, i));
      const double overhang = get_overhang (get_mark (page, i));

      if (ink.width <= 0 || ink.height <= 0)
        continue;

      g_assert_cmpfloat (ink.x, >=, page->left - overhang);
      g_assert_cmpfloat (ink.x + ink.width, <=, page->right + overhang);
      g_assert_cmpfloat (ink.y, >=, page->top - overhang);
      g_assert_cmpfloat (ink.y + ink.height, <=, page->bottom + overhang);
    }
}

/**
 * page_check_type:
 * @page: a page
 * @is_large: whether it is large print
 *
 * No type is smaller than 8 points, and in lists not than 9; in large print 12 and 14.
 */
void
page_check_type (const RbPrintPage *page, gboolean is_large)
{
  for (guint i = 0; i < page->marks->len; i++)
    {
      const RbMark *mark = get_mark (page, i);

      if (mark->kind != RB_MARK_LINE)
        continue;

      const PangoFontDescription *font = pango_layout_get_font_description (mark->box->layout);
      const double size = pango_units_to_double (pango_font_description_get_size (font));
      gboolean is_body = mark->tag != NULL && g_str_equal (mark->tag->name, "LBody");

      g_assert_cmpfloat (size, >=, is_large ? (is_body ? 14 : 12) : is_body ? 9 : 8);
    }
}

static gboolean
covers (const RbRect *a, const RbRect *b)
{
  return a->x + a->width - TOUCH > b->x && b->x + b->width - TOUCH > a->x &&
         a->y + a->height - TOUCH > b->y && b->y + b->height - TOUCH > a->y;
}

static char *
describe (const RbMark *mark)
{
  const char *text =
    mark->kind == RB_MARK_LINE ? pango_layout_get_text (mark->box->layout) : "no text";

  return g_strdup_printf ("mark of kind %d at %.1f, %.1f, %.1f wide and %.1f high, line %u of “%s”",
                          mark->kind, mark->x, mark->y, mark->width, mark->height, mark->line,
                          text);
}

/**
 * page_check_overlaps:
 * @page: a page
 *
 * No text and no chart covers another.
 */
void
page_check_overlaps (const RbPrintPage *page)
{
  g_autofree RbRect *inks = g_new0 (RbRect, page->marks->len);

  for (guint i = 0; i < page->marks->len; i++)
    inks[i] = find_ink (get_mark (page, i));

  for (guint i = 0; i < page->marks->len; i++)
    for (guint other = 0; other < i; other++)
      {
        if (covers (&inks[i], &inks[other]))
          g_error ("%s covers %s", describe (get_mark (page, i)),
                   describe (get_mark (page, other)));
      }
}

/* The foot begins with the last line across the page. */
static guint
find_foot (const RbPrintPage *page)
{
  for (guint i = page->marks->len; i > 0; i--)
    {
      const RbMark *mark = get_mark (page, i - 1);

      if (mark->kind == RB_MARK_RULE && mark->width > page->right - page->left - 1.0 &&
          mark->y > page->height / 2)
        return i - 1;
    }

  g_assert_not_reached ();
}

/* The head ends with the first one. */
static guint
find_body (const RbPrintPage *page)
{
  for (guint i = 0; i < page->marks->len; i++)
    {
      if (get_mark (page, i)->kind == RB_MARK_RULE)
        return i + 1;
    }

  g_assert_not_reached ();
}

static gboolean
is_heading (const RbMark *mark)
{
  static const char *const names[] = { "H1", "H2", "H3", "TH", NULL };

  return mark->tag != NULL && g_strv_contains (names, mark->tag->name);
}

/**
 * page_check_end:
 * @page: a page
 * @is_last_of_its_kind: whether the text ends with it
 *
 * No heading is the last thing on a page, and no paragraph leaves a single line there.
 */
void
page_check_end (const RbPrintPage *page, gboolean is_last_of_its_kind)
{
  const guint foot = find_foot (page);
  const guint body = find_body (page);
  const RbMark *last = NULL;
  double lowest = 0;

  for (guint i = body; i < foot; i++)
    {
      const RbMark *mark = get_mark (page, i);

      if (mark->kind == RB_MARK_LINE && (last == NULL || mark->y >= last->y))
        last = mark;
      else
        lowest = MAX (lowest, mark->y + mark->height);
    }

  /* Charts, and lines to write on, may follow. */
  if (last == NULL || lowest > last->y + last->height + WRITING_HEIGHT / 2)
    return;

  g_assert_false (is_heading (last));

  if (!is_last_of_its_kind && last->line + 1 < last->box->n_lines)
    {
      g_assert_cmpuint (last->line + 1, >=, MIN_KEPT_LINES);
      g_assert_cmpuint (last->box->n_lines - last->line - 1, >=, MIN_KEPT_LINES);
    }
}

/**
 * page_check_number:
 * @page: a page
 * @number: which one it is, from 1
 * @n_pages: of how many
 *
 * The foot says which page it is.
 */
void
page_check_number (const RbPrintPage *page, guint number, guint n_pages)
{
  g_autofree char *expected = g_strdup_printf ("Page %u of %u", number, n_pages);
  const RbMark *mark = get_mark (page, page->marks->len - 1);

  g_assert_cmpint (mark->kind, ==, RB_MARK_LINE);
  g_assert_cmpstr (pango_layout_get_text (mark->box->layout), ==, expected);
}

/**
 * page_check_begin:
 * @self: (out caller-allocates): what is kept of the pages
 *
 * Begins with a document.
 */
void
page_check_begin (PageCheck *self)
{
  self->lines = g_hash_table_new_full (NULL, NULL, (GDestroyNotify) rb_text_box_unref,
                                       (GDestroyNotify) g_array_unref);
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
see_line (PageCheck *self, const RbMark *mark)
{
  GArray *seen = g_hash_table_lookup (self->lines, mark->box);

  if (seen == NULL)
    {
      seen = g_array_new (FALSE, TRUE, sizeof (gboolean));
      g_array_set_size (seen, mark->box->n_lines);
      g_hash_table_insert (self->lines, rb_text_box_ref (mark->box), seen);
      g_hash_table_add (self->texts, g_strdup (pango_layout_get_text (mark->box->layout)));
    }

  /* In order, and once. */
  g_assert_false (g_array_index (seen, gboolean, mark->line));
  g_assert_true (mark->line == 0 || g_array_index (seen, gboolean, mark->line - 1));
  g_array_index (seen, gboolean, mark->line) = TRUE;
}

/**
 * page_check_add:
 * @self: what is kept of the pages
 * @page: the next page
 *
 * Looks at the text of a page; its head and its foot, and heads of tables, are there more than
 * once.
 */
void
page_check_add (PageCheck *self, const RbPrintPage *page)
{
  const guint foot = find_foot (page);

  for (guint i = find_body (page); i < foot; i++)
    {
      const RbMark *mark = get_mark (page, i);

      if (mark->kind == RB_MARK_LINE && !g_str_equal (mark->tag->name, "TH"))
        see_line (self, mark);
    }
}

/**
 * page_check_has_text:
 * @self: what is kept of the pages
 * @text: a text
 *
 * Returns: whether one of the texts on the pages ends with it
 */
gboolean
page_check_has_text (const PageCheck *self, const char *text)
{
  GHashTableIter iter = { 0 };
  gpointer found = NULL;

  g_hash_table_iter_init (&iter, self->texts);

  while (g_hash_table_iter_next (&iter, &found, NULL))
    {
      if (g_str_has_suffix (found, text))
        return TRUE;
    }

  return FALSE;
}

/**
 * page_check_end_document:
 * @self: what is kept of the pages
 *
 * No text lacks a line.
 */
void
page_check_end_document (PageCheck *self)
{
  GHashTableIter iter = { 0 };
  gpointer seen = NULL;

  g_hash_table_iter_init (&iter, self->lines);

  while (g_hash_table_iter_next (&iter, NULL, &seen))
    {
      const GArray *lines = seen;

      for (guint i = 0; i < lines->len; i++)
        g_assert_true (g_array_index (lines, gboolean, i));
    }

  g_clear_pointer (&self->lines, g_hash_table_unref);
  g_clear_pointer (&self->texts, g_hash_table_unref);
}
