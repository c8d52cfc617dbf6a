/* rb-text-setter.c: sets texts in lines, alike on every device.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-text-setter.h"

#include <string.h>

/* Texts that are longer are cut: Pango takes seconds for very long words. */
#define MAX_CHARS 6000

/* Between the ink of two lines there is at least this much of the size of the type. */
#define LEAST_GAP 0.06

/* How much of the distance between lines stands above the font's own ascent. */
#define HALF 0.5

struct _RbTextSetter {
  PangoContext *context;
  GHashTable *layouts; /* description of what is set → PangoLayout */
};

/**
 * rb_locale_is_rtl:
 *
 * Returns: whether the language of the locale is written from right to left
 */
gboolean
rb_locale_is_rtl (void)
{
  int n_scripts = 0;
  const PangoScript *scripts =
    pango_language_get_scripts (pango_language_get_default (), &n_scripts);

  if (scripts == NULL || n_scripts == 0)
    return FALSE;

  switch (scripts[0])
    {
    case PANGO_SCRIPT_ARABIC:
    case PANGO_SCRIPT_HEBREW:
    case PANGO_SCRIPT_NKO:
    case PANGO_SCRIPT_SYRIAC:
    case PANGO_SCRIPT_THAANA:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * rb_text_setter_new:
 *
 * Makes a setter for the thread that calls. Widths depend on the font alone, not on a device.
 *
 * Returns: (transfer full): the setter
 */
RbTextSetter *
rb_text_setter_new (void)
{
  RbTextSetter *self = g_new0 (RbTextSetter, 1);
  cairo_font_options_t *options = cairo_font_options_create ();

  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (self->context, options);
  pango_cairo_context_set_resolution (self->context, 72.0);
  pango_context_set_round_glyph_positions (self->context, FALSE);
  cairo_font_options_destroy (options);
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  return self;
}

/**
 * rb_text_setter_free:
 * @self: (transfer full): a setter
 */
void
rb_text_setter_free (RbTextSetter *self)
{
  g_object_unref (self->context);
  g_hash_table_unref (self->layouts);
  g_free (self);
}

/**
 * rb_text_setter_forget:
 * @self: a setter
 *
 * Drops what it remembers of the texts it has set. Until then the same text in the same type and
 * width costs nothing when it is set again.
 */
void
rb_text_setter_forget (RbTextSetter *self)
{
  g_hash_table_remove_all (self->layouts);
}

/* Whether a character belongs to a script that is written from right to left. */
static gboolean
is_from_right (gunichar c)
{
  return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) ||
         (c >= 0xFE70 && c <= 0xFEFF) || (c >= 0x10800 && c <= 0x10FFF) ||
         (c >= 0x1E800 && c <= 0x1EFFF);
}

/* Marks that isolate names change nothing where all runs from left to right; in a PDF they would
 * stand between the words that somebody searches for. */
static void
drop_idle_isolates (GString *text)
{
  for (const char *p = text->str; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (is_from_right (g_utf8_get_char (p)))
        return;
    }

  g_string_replace (text, "\u2068", "", 0);
  g_string_replace (text, "\u2069", "", 0);
}

/* Pango takes the direction of a line from the first letter, even from one in a name that is
 * isolated. */
static void
keep_direction (GString *text, gboolean rtl)
{
  if (g_str_has_prefix (text->str, "\u2068"))
    g_string_prepend (text, rtl ? "\u200F" : "\u200E");
}

static char *
join_text (const RbTextSpec *spec, gboolean rtl)
{
  g_autoptr (GString) text = g_string_new (spec->lead);

  if (spec->lead != NULL)
    g_string_append (text, "  ");

  g_string_append (text, spec->text);
  drop_idle_isolates (text);
  keep_direction (text, rtl);

  if (text->len > MAX_CHARS && g_utf8_strlen (text->str, (gssize) text->len) > MAX_CHARS)
    {
      g_string_truncate (text,
                         (gsize) (g_utf8_offset_to_pointer (text->str, MAX_CHARS) - text->str));
      g_string_append (text, "…");
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
has_columns (RbType type)
{
  return type == RB_TYPE_FACT || type == RB_TYPE_VALUE || type == RB_TYPE_SMALL;
}

static PangoAttrList *
make_attributes (const RbTextSpec *spec)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  if (spec->lead != NULL)
    {
      PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      bold->start_index = 0;
      bold->end_index = (guint) strlen (spec->lead);
      pango_attr_list_insert (attributes, bold);
    }

  /* Of a ligature, programs that read a PDF aloud or search it find one letter, an unusual one. */
  pango_attr_list_insert (attributes, pango_attr_font_features_new (
                                        has_columns (spec->type) ? "liga=0, tnum=1" : "liga=0"));

  /* No hyphens are put into what others wrote. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));

  return attributes;
}

static PangoLayout *
make_layout (RbTextSetter *self,
             const RbPrintStyle *style,
             const RbTextSpec *spec,
             const char *text)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = pango_font_description_new ();
  PangoAttrList *attributes = make_attributes (spec);
  gboolean is_bold = rb_type_is_bold (spec->type) || (spec->flags & RB_TEXT_BOLD) != 0;

  if (style->family != NULL)
    pango_font_description_set_family (font, style->family);

  pango_font_description_set_weight (font, is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (font, rb_print_style_get_size (style, spec->type) *
                                                    PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);

  if (spec->width > 0.0)
    {
      pango_layout_set_width (layout, pango_units_from_double (spec->width));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }

  if (spec->max_lines > 0 && spec->width > 0.0)
    {
      pango_layout_set_height (layout, -(int) spec->max_lines);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }

  pango_layout_set_text (layout, text, -1);

  return layout;
}

static PangoLayout *
find_layout (RbTextSetter *self, const RbPrintStyle *style, const RbTextSpec *spec)
{
  g_autofree char *text = join_text (spec, style->rtl);
  g_autofree char *key =
    g_strdup_printf ("%d %d %u %d %d %s %s", spec->type, spec->flags & RB_TEXT_BOLD ? 1 : 0,
                     spec->max_lines, pango_units_from_double (spec->width), style->is_large,
                     spec->lead != NULL ? spec->lead : "", text);
  PangoLayout *layout = g_hash_table_lookup (self->layouts, key);

  if (layout == NULL)
    {
      layout = make_layout (self, style, spec, text);
      g_hash_table_insert (self->layouts, g_steal_pointer (&key), layout);
    }

  return layout;
}

static PangoLayout *
find_space (RbTextSetter *self, const RbPrintStyle *style, RbType type)
{
  const RbTextSpec spec = { .type = type, .text = " " };

  return find_layout (self, style, &spec);
}

/* The lines stand as far apart as the style says, or further where their ink would touch: some
 * scripts are higher than others. */
static void
take_lines (RbTextBox *self, const RbPrintStyle *style, const RbTextSpec *spec)
{
  const double size = rb_print_style_get_size (style, spec->type);
  PangoLayoutIter *iter = pango_layout_get_iter (self->layout);
  const double baseline = pango_units_to_double (pango_layout_get_baseline (self->layout));
  PangoRectangle first = { 0 };
  double above = 0.0;
  double below = 0.0;
  guint i = 0;

  pango_layout_iter_get_line_extents (iter, NULL, &first);
  self->step = rb_print_style_get_step (style, spec->type);

  do
    {
      PangoRectangle ink = { 0 };
      PangoRectangle logical = { 0 };

      pango_layout_line_get_extents (pango_layout_iter_get_line_readonly (iter), &ink, &logical);
      above = MAX (above, pango_units_to_double (-ink.y));
      below = MAX (below, pango_units_to_double (ink.y + ink.height));
      self->lines[i].width = pango_units_to_double (logical.width);
      self->width = MAX (self->width, self->lines[i].width);
      i++;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  self->step = MAX (self->step, above + below + size * LEAST_GAP);

  /* Where the font's own line would stand, unless the ink is higher. */
  const double font_height = pango_units_to_double (first.height);
  const double font_ascent = baseline - pango_units_to_double (first.y);

  self->ascent = MAX ((self->step - font_height) * HALF + font_ascent, above);
  self->ascent = MIN (self->ascent, self->step - below);
  self->height = self->step * self->n_lines;
}

static void
align_lines (RbTextBox *self, const RbPrintStyle *style, const RbTextSpec *spec)
{
  const gboolean at_right = style->rtl != ((spec->flags & RB_TEXT_AT_END) != 0);
  const double width = spec->width > 0.0 ? spec->width : self->width;

  for (guint i = 0; i < self->n_lines; i++)
    self->lines[i].x = at_right ? width - self->lines[i].width : 0.0;
}

/**
 * rb_text_setter_set:
 * @self: a setter
 * @style: how pages are set
 * @spec: what to set
 *
 * Sets a text. In pages that run from right to left, lines begin at the right.
 *
 * Returns: (transfer full): the text in lines, at least one
 */
RbTextBox *
rb_text_setter_set (RbTextSetter *self, const RbPrintStyle *style, const RbTextSpec *spec)
{
  g_return_val_if_fail (self != NULL && style != NULL && spec != NULL && spec->text != NULL, NULL);

  pango_context_set_base_dir (self->context,
                              style->rtl ? PANGO_DIRECTION_WEAK_RTL : PANGO_DIRECTION_WEAK_LTR);

  RbTextBox *box = g_atomic_rc_box_new0 (RbTextBox);

  box->layout = g_object_ref (find_layout (self, style, spec));
  box->flags = spec->flags;
  box->n_lines = (guint) pango_layout_get_line_count (box->layout);
  box->lines = g_new0 (RbTextLine, box->n_lines);
  box->space = box->n_lines > 1 ? g_object_ref (find_space (self, style, spec->type)) : NULL;
  take_lines (box, style, spec);
  align_lines (box, style, spec);

  return box;
}

/**
 * rb_text_box_ref:
 * @self: a text in lines
 *
 * Returns: (transfer full): @self
 */
RbTextBox *
rb_text_box_ref (RbTextBox *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_box (gpointer data)
{
  RbTextBox *self = data;

  g_object_unref (self->layout);
  g_clear_object (&self->space);
  g_free (self->lines);
}

/**
 * rb_text_box_unref:
 * @self: (transfer full): a text in lines
 */
void
rb_text_box_unref (RbTextBox *self)
{
  g_atomic_rc_box_release_full (self, clear_box);
}
