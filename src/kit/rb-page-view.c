/* rb-page-view.c: RbPageView shows the pages of a document, one under another.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-page-view.h"

#include "kit/rb-page-layout.h"

#include <math.h>

#define MARGIN 18.0
#define GAP 12.0
#define LINE_STEP 48.0

/* How long the pages that come into sight may take in one frame; the others come in the next. */
#define FRAME_BUDGET_US 20000

#define PIXELS_PER_POINT (96.0 / 72.0)
#define MIN_SCALE (0.1 * PIXELS_PER_POINT)

struct _RbPageView {
  GtkWidget parent_instance;

  GtkAdjustment *hadjustment; /* (nullable) */
  GtkAdjustment *vadjustment; /* (nullable) */
  GtkScrollablePolicy hpolicy, vpolicy;

  double page_width, page_height; /* in points */
  double zoom;
  RbPageLayout layout;
  guint notify_source; /* 0 or what notifies of the page */
  guint draw_source;   /* 0 or what draws the pages that there was no time for */
  RbPageCache *cache;  /* (nullable): while there are no pages */
};

typedef enum {
  PROP_PAGE = 1,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
} Property;

static GParamSpec *properties[PROP_PAGE + 1];

G_DEFINE_FINAL_TYPE_WITH_CODE (RbPageView,
                               rb_page_view,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static gboolean
notify_cb (gpointer data)
{
  RbPageView *self = data;

  self->notify_source = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);

  return G_SOURCE_REMOVE;
}

/* Whoever is notified may change the size of things, which is too late while sizes are given. */
static void
notify_soon (RbPageView *self)
{
  if (self->notify_source == 0)
    self->notify_source = g_idle_add (notify_cb, self);
}

/* Geometry. */

static double
find_scale (RbPageView *self, int width, int height)
{
  const guint n_columns = self->layout.is_facing ? 2 : 1;
  const double room = width - 2.0 * MARGIN - (n_columns - 1) * GAP;
  const double by_width = room / (n_columns * self->page_width);
  const double by_height = (height - 2.0 * MARGIN) / self->page_height;

  if (self->zoom == RB_ZOOM_WIDTH)
    return MAX (by_width, MIN_SCALE);

  if (self->zoom == RB_ZOOM_WHOLE)
    return MAX (MIN (by_width, by_height), MIN_SCALE);

  return self->zoom * PIXELS_PER_POINT;
}

/* A page has whole pixels, so that nothing of it is blurred. */
static RbPageLayout
lay_out (RbPageView *self, int width, int height, double *scale)
{
  RbPageLayout layout = self->layout;

  *scale = find_scale (self, width, height);
  layout.page_width = ceil (self->page_width * *scale);
  layout.page_height = ceil (self->page_height * *scale);
  layout.width = width;
  layout.margin = MARGIN;
  layout.gap = GAP;
  layout.rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  return layout;
}

static GtkSizeRequestMode
rb_page_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* By this the bars are shown or hidden, before the size that is left is known. */
static void
rb_page_view_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  RbPageView *self = RB_PAGE_VIEW (widget);
  const gboolean is_horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;
  const int width = is_horizontal || for_size < 0 ? gtk_widget_get_width (widget) : for_size;
  double all_width = 0.0;
  double all_height = 0.0;
  double scale = 0.0;

  if (self->cache != NULL)
    {
      const RbPageLayout layout = lay_out (self, width, gtk_widget_get_height (widget), &scale);

      rb_page_layout_get_size (&layout, &all_width, &all_height);
    }

  if (is_horizontal)
    *minimum = *natural = self->zoom > 0.0 ? (int) all_width : 0;
  else
    *minimum = *natural = (int) all_height;
}

/* What was in the middle stays there when the size of the pages changes; only the beginning stays
 * the beginning. */
static void
configure (GtkAdjustment *adjustment, double size, double room, gboolean has_beginning)
{
  if (adjustment == NULL)
    return;

  const double upper = MAX (size, room);
  const double before = gtk_adjustment_get_upper (adjustment);
  const double half = gtk_adjustment_get_page_size (adjustment) / 2.0;
  const double middle = gtk_adjustment_get_value (adjustment) + half;
  const gboolean is_at_beginning = has_beginning && middle <= half;
  const gboolean is_kept = before <= 0.0 || before == upper || is_at_beginning;
  const double value =
    is_kept ? gtk_adjustment_get_value (adjustment) : middle / before * upper - room / 2.0;

  gtk_adjustment_configure (adjustment, CLAMP (value, 0.0, upper - room), 0.0, upper, LINE_STEP,
                            MAX (room - LINE_STEP, LINE_STEP), room);
}

static void
rb_page_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RbPageView *self = RB_PAGE_VIEW (widget);
  const int factor = gtk_widget_get_scale_factor (widget);
  double all_width = 0.0;
  double all_height = 0.0;
  double scale = 0.0;

  if (self->cache != NULL)
    {
      self->layout = lay_out (self, width, height, &scale);
      rb_page_layout_get_size (&self->layout, &all_width, &all_height);
      rb_page_cache_set_size (self->cache, (int) self->layout.page_width * factor,
                              (int) self->layout.page_height * factor, scale * factor);
    }

  configure (self->hadjustment, all_width, width, FALSE);
  configure (self->vadjustment, all_height, height, TRUE);
  notify_soon (self);
}

static double
get_value (GtkAdjustment *adjustment)
{
  return adjustment != NULL ? floor (gtk_adjustment_get_value (adjustment)) : 0.0;
}

/* Drawing. */

static gboolean
draw_again_cb (gpointer data)
{
  RbPageView *self = data;

  self->draw_source = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));

  return G_SOURCE_REMOVE;
}

/* While it is drawn a widget takes no wish to be drawn again. */
static void
draw_again (RbPageView *self)
{
  if (self->draw_source == 0)
    self->draw_source = g_idle_add (draw_again_cb, self);
}

static graphene_rect_t
find_place (RbPageView *self, guint page)
{
  double x = 0.0;
  double y = 0.0;

  rb_page_layout_get_place (&self->layout, page, &x, &y);

  return GRAPHENE_RECT_INIT ((float) (x - get_value (self->hadjustment)),
                             (float) (y - get_value (self->vadjustment)),
                             (float) self->layout.page_width, (float) self->layout.page_height);
}

static void
draw_page (RbPageView *self, GtkSnapshot *snapshot, guint page, gint64 deadline)
{
  static const GdkRGBA white = { 1.0f, 1.0f, 1.0f, 1.0f };
  static const GdkRGBA edge = { 0.0f, 0.0f, 0.0f, 0.35f };
  const graphene_rect_t place = find_place (self, page);
  GskRoundedRect outline;
  GdkTexture *texture = rb_page_cache_look_up (self->cache, page);

  if (texture == NULL && g_get_monotonic_time () < deadline)
    texture = rb_page_cache_draw (self->cache, page);

  gsk_rounded_rect_init_from_rect (&outline, &place, 0.0f);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &edge, 0.0f, 1.0f, 1.0f, 3.0f);

  if (texture != NULL)
    {
      gtk_snapshot_append_texture (snapshot, texture, &place);
      return;
    }

  gtk_snapshot_append_color (snapshot, &white, &place);
  draw_again (self);
}

static void
rb_page_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RbPageView *self = RB_PAGE_VIEW (widget);
  const double top = get_value (self->vadjustment);
  const int width = gtk_widget_get_width (widget);
  const int height = gtk_widget_get_height (widget);
  const gint64 deadline = g_get_monotonic_time () + FRAME_BUDGET_US;
  guint first = 0;
  guint last = 0;

  if (self->cache == NULL ||
      !rb_page_layout_find_pages (&self->layout, top, top + height, &first, &last))
    return;

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  for (guint page = first; page <= last; page++)
    draw_page (self, snapshot, page, deadline);

  gtk_snapshot_pop (snapshot);
}

/* Scrolling. */

static void
scrolled_cb (RbPageView *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
  notify_soon (self);
}

static void
take_adjustment (RbPageView *self, GtkAdjustment **place, GtkAdjustment *adjustment)
{
  if (*place != NULL)
    g_signal_handlers_disconnect_by_func (*place, scrolled_cb, self);

  if (g_set_object (place, adjustment) && adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self,
                             G_CONNECT_SWAPPED);

  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
scroll (GtkAdjustment *adjustment, double n_steps)
{
  if (adjustment != NULL)
    gtk_adjustment_set_value (adjustment,
                              gtk_adjustment_get_value (adjustment) + n_steps * LINE_STEP);
}

static gboolean
step_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  RbPageView *self = RB_PAGE_VIEW (widget);
  double columns = 0.0;
  double lines = 0.0;

  g_variant_get (arguments, "(dd)", &columns, &lines);
  scroll (self->hadjustment, columns);
  scroll (self->vadjustment, lines);

  return TRUE;
}

static void
rb_page_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RbPageView *self = RB_PAGE_VIEW (object);

  switch ((Property) id)
    {
    case PROP_PAGE:
      g_value_set_uint (value, rb_page_view_get_page (self));
      break;
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->hadjustment);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->vadjustment);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->hpolicy);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->vpolicy);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rb_page_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RbPageView *self = RB_PAGE_VIEW (object);

  switch ((Property) id)
    {
    case PROP_HADJUSTMENT:
      take_adjustment (self, &self->hadjustment, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      take_adjustment (self, &self->vadjustment, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->hpolicy = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->vpolicy = g_value_get_enum (value);
      break;
    case PROP_PAGE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rb_page_view_dispose (GObject *object)
{
  RbPageView *self = RB_PAGE_VIEW (object);

  g_clear_handle_id (&self->notify_source, g_source_remove);
  g_clear_handle_id (&self->draw_source, g_source_remove);
  g_clear_object (&self->hadjustment);
  g_clear_object (&self->vadjustment);
  g_clear_pointer (&self->cache, rb_page_cache_free);

  G_OBJECT_CLASS (rb_page_view_parent_class)->dispose (object);
}

static void
rb_page_view_class_init (RbPageViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rb_page_view_get_property;
  object_class->set_property = rb_page_view_set_property;
  object_class->dispose = rb_page_view_dispose;
  widget_class->get_request_mode = rb_page_view_get_request_mode;
  widget_class->measure = rb_page_view_measure;
  widget_class->size_allocate = rb_page_view_size_allocate;
  widget_class->snapshot = rb_page_view_snapshot;

  properties[PROP_PAGE] = g_param_spec_uint ("page", NULL, NULL, 0, G_MAXUINT, 0,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, step_cb, "(dd)", 0.0, 1.0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, step_cb, "(dd)", 0.0, -1.0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, step_cb, "(dd)", 1.0, 0.0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, step_cb, "(dd)", -1.0, 0.0);
  gtk_widget_class_set_css_name (widget_class, "rb-page-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rb_page_view_init (RbPageView *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (gtk_widget_queue_resize), NULL);
}

/**
 * rb_page_view_new:
 *
 * Returns: (transfer floating): a view of no pages
 */
GtkWidget *
rb_page_view_new (void)
{
  return g_object_new (RB_TYPE_PAGE_VIEW, NULL);
}

/**
 * rb_page_view_set_pages:
 * @self: a view
 * @n_pages: how many pages there are
 * @width: the width of each, in points
 * @height: its height
 * @draw: draws one
 * @data: for @draw; has to live until other pages are set
 *
 * Shows other pages, at the place where the ones before are scrolled to.
 */
void
rb_page_view_set_pages (
  RbPageView *self, guint n_pages, double width, double height, RbPageDraw draw, gpointer data)
{
  g_return_if_fail (RB_IS_PAGE_VIEW (self));
  g_return_if_fail (n_pages == 0 || (draw != NULL && width > 0.0 && height > 0.0));

  g_clear_pointer (&self->cache, rb_page_cache_free);
  self->layout.n_pages = n_pages;
  self->page_width = width;
  self->page_height = height;

  if (n_pages > 0)
    self->cache = rb_page_cache_new (draw, data);

  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * rb_page_view_get_page:
 * @self: a view
 *
 * Returns: the page in the middle of what is seen, from 0
 */
guint
rb_page_view_get_page (RbPageView *self)
{
  g_return_val_if_fail (RB_IS_PAGE_VIEW (self), 0);

  const double middle =
    get_value (self->vadjustment) + gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
  guint first = 0;
  guint last = 0;

  if (self->cache == NULL ||
      !rb_page_layout_find_pages (&self->layout, middle, middle + GAP + 1.0, &first, &last))
    return 0;

  return first;
}

/**
 * rb_page_view_set_zoom:
 * @self: a view
 * @zoom: pixels for a 96th of an inch, %RB_ZOOM_WIDTH or %RB_ZOOM_WHOLE
 */
void
rb_page_view_set_zoom (RbPageView *self, double zoom)
{
  g_return_if_fail (RB_IS_PAGE_VIEW (self));

  self->zoom = zoom;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * rb_page_view_get_zoom:
 * @self: a view
 *
 * Returns: how large the pages are now, in pixels for a 96th of an inch
 */
double
rb_page_view_get_zoom (RbPageView *self)
{
  g_return_val_if_fail (RB_IS_PAGE_VIEW (self), 1.0);

  return self->page_width > 0.0 ? self->layout.page_width / self->page_width / PIXELS_PER_POINT
                                : 1.0;
}

/**
 * rb_page_view_set_facing:
 * @self: a view
 * @is_facing: whether two pages stand beside each other, as in a book
 */
void
rb_page_view_set_facing (RbPageView *self, gboolean is_facing)
{
  g_return_if_fail (RB_IS_PAGE_VIEW (self));

  self->layout.is_facing = is_facing;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
