/* rb-role-row.c: RbRoleRow is a role in the list of the sidebar.
 *
 * It draws itself: a list keeps two hundred rows at hand, and measuring labels for all of them
 * whenever the list changes would keep the window from answering.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-role-row.h"

#include "app/rb-chart-theme.h"
#include "report/rb-format-text.h"
#include "report/rb-sentences.h"
#include "report/rb-stratum-names.h"

#include <glib/gi18n-lib.h>

#define MIN_WIDTH 120
#define GAP 6
#define LINE_GAP 2
#define STRIP_WIDTH 152
#define MIN_STRIP_WIDTH 60
#define STRIP_HEIGHT 9

/* As .small and .dim-label in the style sheet. */
#define SMALL_SCALE 0.82
#define DIM_ALPHA 0.75f

struct _RbRoleRow {
  GtkWidget parent_instance;

  RbRole *role; /* (nullable) */
  const RbStratum
    *stratum; /* (nullable): the pay that is shown, owned by the figures of the role */
  RbPayAxis axis;
  char *openings;
  char *median; /* (nullable) */
  char *hint;   /* (nullable): where there is no strip */
  char *description;
};

G_DEFINE_FINAL_TYPE (RbRoleRow, rb_role_row, GTK_TYPE_WIDGET)

static PangoLayout *
make_layout (RbRoleRow *self, const char *text, gboolean is_small)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  if (is_small)
    pango_attr_list_insert (attributes, pango_attr_scale_new (SMALL_SCALE));

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);

  return layout;
}

static int
get_width (PangoLayout *layout)
{
  int width = 0;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

static int
get_height (PangoLayout *layout)
{
  int height = 0;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

static PangoLayout *
make_name (RbRoleRow *self, int median_width)
{
  PangoLayout *name = make_layout (self, rb_role_get_name (self->role), FALSE);
  const int room = gtk_widget_get_width (GTK_WIDGET (self)) - median_width;

  pango_layout_set_ellipsize (name, PANGO_ELLIPSIZE_MIDDLE);
  pango_layout_set_width (name, MAX (room, 0) * PANGO_SCALE);

  return name;
}

static void
rb_role_row_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = MIN_WIDTH;
      return;
    }

  /* A context keeps its metrics, and two hundred rows are measured before the first is shown. */
  GtkWidget *list = gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_VIEW);
  PangoContext *context = gtk_widget_get_pango_context (list != NULL ? list : widget);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  const double line = (double) pango_font_metrics_get_height (metrics) / PANGO_SCALE;

  pango_font_metrics_unref (metrics);
  *minimum = *natural =
    (int) (line + 0.999) + LINE_GAP + MAX ((int) (line * SMALL_SCALE + 0.999), STRIP_HEIGHT);
}

/* Puts a text at the start or the end of a line. */
static void
draw_text (RbRoleRow *self,
           GtkSnapshot *snapshot,
           PangoLayout *layout,
           gboolean is_at_end,
           double y,
           gboolean is_dim)
{
  const gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  PangoRectangle text = { 0 };
  GdkRGBA color = { 0 };

  /* A layout with a width puts its text somewhere in that. */
  pango_layout_get_pixel_extents (layout, NULL, &text);
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  color.alpha *= is_dim ? DIM_ALPHA : 1.0f;

  const int room = gtk_widget_get_width (GTK_WIDGET (self)) - text.width;
  const int x = (is_at_end != rtl ? room : 0) - text.x;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
draw_strip (RbRoleRow *self, GtkSnapshot *snapshot, double y, double line_height, int text_width)
{
  const gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const int width = gtk_widget_get_width (GTK_WIDGET (self));
  const int strip_width = MIN (STRIP_WIDTH, width - text_width - GAP);

  if (strip_width < MIN_STRIP_WIDTH)
    return;

  g_autoptr (RbPayStrip) strip =
    rb_role_strip_new (self->stratum, &self->axis, strip_width, STRIP_HEIGHT);
  const float x = rtl ? 0 : (float) (width - strip_width);
  const float top = (float) (int) (y + (line_height - STRIP_HEIGHT) / 2);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, top));

  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) strip_width, STRIP_HEIGHT));

  rb_pay_strip_draw (strip, rb_chart_theme_get_palette (GTK_WIDGET (self)), cr);
  cairo_destroy (cr);
  gtk_snapshot_restore (snapshot);
}

static int
get_median_width (PangoLayout *median)
{
  return median != NULL ? get_width (median) + GAP : 0;
}

static void
rb_role_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RbRoleRow *self = RB_ROLE_ROW (widget);

  if (self->role == NULL)
    return;

  g_autoptr (PangoLayout) median =
    self->median != NULL ? make_layout (self, self->median, FALSE) : NULL;
  g_autoptr (PangoLayout) name = make_name (self, get_median_width (median));
  g_autoptr (PangoLayout) openings = make_layout (self, self->openings, TRUE);
  const double y = get_height (name) + LINE_GAP;

  draw_text (self, snapshot, name, FALSE, 0, FALSE);
  draw_text (self, snapshot, openings, FALSE, y, TRUE);

  if (median != NULL)
    draw_text (self, snapshot, median, TRUE, 0, FALSE);

  if (self->hint != NULL)
    {
      g_autoptr (PangoLayout) hint = make_layout (self, self->hint, TRUE);
      const int room = gtk_widget_get_width (widget) - get_width (openings) - GAP;

      /* Large letters leave it less room than it needs. */
      pango_layout_set_ellipsize (hint, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (hint, MIN (get_width (hint), MAX (room, 0)) * PANGO_SCALE);
      draw_text (self, snapshot, hint, TRUE, y, TRUE);
    }
  else
    draw_strip (self, snapshot, y, get_height (openings), get_width (openings));
}

static gboolean
rb_role_row_query_tooltip (
  GtkWidget *widget, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  RbRoleRow *self = RB_ROLE_ROW (widget);

  if (self->role == NULL)
    return FALSE;

  g_autoptr (PangoLayout) median =
    self->median != NULL ? make_layout (self, self->median, FALSE) : NULL;
  g_autoptr (PangoLayout) name = make_name (self, get_median_width (median));

  if (!pango_layout_is_ellipsized (name))
    return FALSE;

  gtk_tooltip_set_text (tooltip, rb_role_get_name (self->role));

  return TRUE;
}

static void
clear_texts (RbRoleRow *self)
{
  g_clear_pointer (&self->openings, g_free);
  g_clear_pointer (&self->median, g_free);
  g_clear_pointer (&self->hint, g_free);
  g_clear_pointer (&self->description, g_free);
}

static void
rb_role_row_dispose (GObject *object)
{
  g_clear_object (&RB_ROLE_ROW (object)->role);

  G_OBJECT_CLASS (rb_role_row_parent_class)->dispose (object);
}

static void
rb_role_row_finalize (GObject *object)
{
  clear_texts (RB_ROLE_ROW (object));

  G_OBJECT_CLASS (rb_role_row_parent_class)->finalize (object);
}

static void
rb_role_row_class_init (RbRoleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_role_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rb_role_row_finalize;
  widget_class->measure = rb_role_row_measure;
  widget_class->snapshot = rb_role_row_snapshot;
  widget_class->query_tooltip = rb_role_row_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "rb-role-row");
  /* The widget of the list that it stands in says the same in words. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rb_role_row_init (RbRoleRow *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
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
describe (RbRoleRow *self)
{
  const char *name = rb_role_get_name (self->role);

  if (self->median != NULL)
    /* Translators: a row for screen readers: a role, its openings, and its median pay. */
    return g_strdup_printf (_ ("%s, %s, median %s"), name, self->openings, self->median);

  if (self->hint != NULL)
    /* Translators: a row for screen readers: a role, its openings, and a word on its pay. */
    return g_strdup_printf (_ ("%s, %s. %s"), name, self->openings, self->hint);

  /* Translators: a row for screen readers: a role and its openings. */
  return g_strdup_printf (_ ("%s, %s"), name, self->openings);
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

  g_set_object (&self->role, role);
  clear_texts (self);
  self->axis = *axis;
  self->stratum = stratum;
  self->openings = rb_sentence_openings (tally->openings);

  if (stratum == NULL)
    self->hint = rb_stratum_hint (tally->n_strata > 0 ? &tally->strata[0] : NULL, currency);
  else if (stratum->n >= RB_LADDER_MEDIAN)
    self->median = rb_format_money (rb_stratum_get_percentile (stratum, RB_PERCENTILE_MEDIAN),
                                    stratum->currency, stratum->period, RB_MONEY_READING);

  self->description = describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * rb_role_row_get_role:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): its role
 */
RbRole *
rb_role_row_get_role (RbRoleRow *self)
{
  g_return_val_if_fail (RB_IS_ROLE_ROW (self), NULL);

  return self->role;
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
