/* rb-print-page.c: pages that are laid out: marks at their places, and what each of them is.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-print-page.h"

#define GREY (0x44 / 255.0)
#define RULE_GREY (0x77 / 255.0)

/**
 * rb_tag_new:
 * @parent: (nullable): the element it is part of
 * @name: (transfer none): a name that lives as long as the program, such as P or H1
 * @attributes: (transfer full) (nullable): as Cairo wants them
 *
 * Returns: (transfer full): an element
 */
RbTag *
rb_tag_new (RbTag *parent, const char *name, char *attributes)
{
  RbTag *self = g_atomic_rc_box_new0 (RbTag);

  self->name = name;
  self->attributes = attributes;
  self->parent = parent != NULL ? rb_tag_ref (parent) : NULL;

  return self;
}

/**
 * rb_tag_ref:
 * @self: an element
 *
 * Returns: (transfer full): @self
 */
RbTag *
rb_tag_ref (RbTag *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_tag (gpointer data)
{
  RbTag *self = data;

  g_clear_pointer (&self->parent, rb_tag_unref);
  g_free (self->attributes);
}

/**
 * rb_tag_unref:
 * @self: (transfer full): an element
 */
void
rb_tag_unref (RbTag *self)
{
  g_atomic_rc_box_release_full (self, clear_tag);
}

static void
clear_mark (gpointer data)
{
  RbMark *mark = data;

  g_clear_pointer (&mark->tag, rb_tag_unref);
  g_clear_pointer (&mark->box, rb_text_box_unref);
  g_clear_pointer (&mark->chart, rb_chart_box_unref);
}

/**
 * rb_marks_new:
 *
 * Returns: (transfer full) (element-type RbMark): an empty list that owns what its marks refer to
 */
GArray *
rb_marks_new (void)
{
  GArray *self = g_array_new (FALSE, FALSE, sizeof (RbMark));

  g_array_set_clear_func (self, clear_mark);

  return self;
}

/**
 * rb_marks_append_moved:
 * @self: (element-type RbMark): where to append
 * @other: (element-type RbMark): what to append
 * @x: how far to move it to the right
 * @y: how far to move it down
 */
void
rb_marks_append_moved (GArray *self, const GArray *other, double x, double y)
{
  for (guint i = 0; i < other->len; i++)
    {
      RbMark mark = g_array_index (other, RbMark, i);

      mark.x += x;
      mark.y += y;
      mark.tag = mark.tag != NULL ? rb_tag_ref (mark.tag) : NULL;
      mark.box = mark.box != NULL ? rb_text_box_ref (mark.box) : NULL;
      mark.chart = mark.chart != NULL ? rb_chart_box_ref (mark.chart) : NULL;
      g_array_append_val (self, mark);
    }
}

/**
 * rb_print_page_new:
 * @style: how pages are set
 *
 * Returns: (transfer full): an empty page
 */
RbPrintPage *
rb_print_page_new (const RbPrintStyle *style)
{
  RbPrintPage *self = g_new0 (RbPrintPage, 1);

  self->width = style->paper.width_pt;
  self->height = style->paper.height_pt;
  self->left = style->margin_x;
  self->top = style->margin_y;
  self->right = style->paper.width_pt - style->margin_x;
  self->bottom = style->paper.height_pt - style->margin_y;
  self->marks = rb_marks_new ();

  return self;
}

/**
 * rb_print_page_free:
 * @self: (transfer full): a page
 */
void
rb_print_page_free (RbPrintPage *self)
{
  g_array_unref (self->marks);
  g_free (self);
}

/* Structure: elements are opened and closed on the way from one mark to the next. */

static guint
count_depth (const RbTag *tag)
{
  guint depth = 0;

  for (; tag != NULL; tag = tag->parent)
    depth++;

  return depth;
}

static void
open_tags (cairo_t *cr, const RbTag *tag, const RbTag *outermost)
{
  if (tag == NULL || tag == outermost)
    return;

  open_tags (cr, tag->parent, outermost);
  cairo_tag_begin (cr, tag->name, tag->attributes);
}

static const RbTag *
find_shared (const RbTag *a, const RbTag *b)
{
  guint depth_a = count_depth (a);
  guint depth_b = count_depth (b);

  for (; depth_a > depth_b; depth_a--)
    a = a->parent;

  for (; depth_b > depth_a; depth_b--)
    b = b->parent;

  while (a != b)
    {
      a = a->parent;
      b = b->parent;
    }

  return a;
}

static void
move_to_tag (cairo_t *cr, const RbTag *from, const RbTag *to)
{
  const RbTag *shared = find_shared (from, to);

  for (; from != shared; from = from->parent)
    cairo_tag_end (cr, from->name);

  open_tags (cr, to, shared);
}

static gboolean
is_link (const RbTag *tag)
{
  return g_str_equal (tag->name, "Link");
}

/* Ink. */

static void
show_line (PangoLayout *layout, guint line, double x, double y, cairo_t *cr)
{
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (layout, (int) line));
}

static void
draw_line (const RbMark *mark, cairo_t *cr)
{
  const RbTextBox *box = mark->box;
  const double grey = (box->flags & RB_TEXT_GREY) != 0 ? GREY : 0.0;
  const double baseline = mark->y + box->ascent;

  cairo_set_source_rgb (cr, grey, grey, grey);
  show_line (box->layout, mark->line, mark->x, baseline, cr);

  /* Pango leaves out the space that a line is broken at. */
  if (mark->line + 1 < box->n_lines)
    show_line (box->space, 0, mark->x + mark->width, baseline, cr);
}

static void
draw_rule (const RbMark *mark, cairo_t *cr)
{
  cairo_set_source_rgb (cr, RULE_GREY, RULE_GREY, RULE_GREY);
  cairo_rectangle (cr, mark->x, mark->y, mark->width, mark->height);
  cairo_fill (cr);
}

static void
draw_mark (const RbMark *mark, cairo_t *cr)
{
  cairo_save (cr);

  switch (mark->kind)
    {
    case RB_MARK_LINE:
      draw_line (mark, cr);
      break;
    case RB_MARK_RULE:
      draw_rule (mark, cr);
      break;
    case RB_MARK_CHART:
      cairo_translate (cr, mark->x, mark->y);
      rb_chart_box_draw (mark->chart, cr);
      break;
    case RB_MARK_PLACE:
    default:
      break;
    }

  cairo_new_path (cr);
  cairo_restore (cr);
}

/**
 * rb_print_page_add_place:
 * @self: a page
 * @name: what links lead to, unique in the document, without quotes
 *
 * Makes the top of the page a place that links can lead to.
 */
void
rb_print_page_add_place (RbPrintPage *self, const char *name)
{
  const RbMark mark = {
    .kind = RB_MARK_PLACE,
    .tag = rb_tag_new (NULL, "cairo.dest", g_strdup_printf ("name='%s' x=0 y=0", name)),
  };

  g_array_prepend_val (self->marks, mark);
  self->n_marks++;
}

/**
 * rb_print_page_draw:
 * @self: a page
 * @cr: where to draw, the top left of the paper at the origin, a unit being a point
 *
 * Draws the page; the paper is not painted. On surfaces that keep them, the elements of the
 * structure are written too, all closed at the end. @cr is left as it was.
 */
void
rb_print_page_draw (const RbPrintPage *self, cairo_t *cr)
{
  const RbTag *current = NULL;

  g_return_if_fail (self != NULL && cr != NULL);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const RbMark *mark = &g_array_index (self->marks, RbMark, i);

      const RbTag *next = mark->tag;

      /* Rules belong to nothing; but what stands in a link becomes a part of its area. */
      if (next == NULL)
        next = current != NULL && is_link (current) ? current->parent : current;

      move_to_tag (cr, current, next);
      current = next;

      draw_mark (mark, cr);
    }

  move_to_tag (cr, current, NULL);
}
