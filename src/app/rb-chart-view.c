/* rb-chart-view.c: RbChartView is a chart that answers to pointer, keys and screen readers.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-chart-view.h"

#include "app/rb-chart-overlay.h"
#include "app/rb-chart-theme.h"
#include "app/rb-mark-list.h"
#include "chart/rb-chart-cursor.h"
#include "chart/rb-pango-measurer.h"

#include <glib/gi18n-lib.h>

/* The least that a chart can be read in. */
#define MIN_WIDTH 240
#define NATURAL_WIDTH 640

struct _RbChartView {
  GtkWidget parent_instance;

  RbChartContent content; /* borrowed from whoever shows the chart */
  RbTargetSpeaker speaker;
  gpointer data;

  RbChartScene *scene; /* (nullable): for the width it was laid out in */
  int scene_width;
  GskRenderNode *ink; /* (nullable): the scene drawn, so that an outline costs an outline */
  RbMarkList *marks;  /* (nullable): one for each target; %NULL once disposed of */
  guint sync_id;

  RbChartCursor cursor;
  char *readout; /* (nullable) */
};

typedef enum {
  PROP_READOUT = 1,
} Property;

static GParamSpec *properties[PROP_READOUT + 1];
static guint target_activated_signal;

G_DEFINE_FINAL_TYPE (RbChartView, rb_chart_view, GTK_TYPE_WIDGET)

/* Laying out. */

static void
forget_scene (RbChartView *self)
{
  g_clear_pointer (&self->ink, gsk_render_node_unref);
  g_clear_pointer (&self->scene, rb_chart_scene_free);
}

static RbChartScene *
ensure_scene (RbChartView *self, int width)
{
  if (self->scene != NULL && self->scene_width == width)
    return self->scene;

  g_autoptr (PangoFontDescription) font = rb_chart_theme_dup_font (GTK_WIDGET (self));
  g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (font);
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  forget_scene (self);
  self->scene = rb_chart_scene_new (&self->content, width, rtl, rb_pango_measurer_get (measurer));
  self->scene_width = width;

  return self->scene;
}

static GArray *
get_targets (RbChartView *self)
{
  return self->scene != NULL ? rb_chart_scene_get_targets (self->scene) : NULL;
}

static guint
get_n_targets (RbChartView *self)
{
  return get_targets (self) != NULL ? get_targets (self)->len : 0;
}

static gboolean
is_empty (RbChartView *self)
{
  return self->content.pay == NULL && self->content.ranges == NULL &&
         self->content.distributions == NULL;
}

/* What is pointed at or chosen. */

static char *
describe (RbChartView *self, const RbChartTarget *target)
{
  g_auto (RbTargetWords) words = self->speaker (target, self->data);

  if (*words.meaning == '\0')
    return g_steal_pointer (&words.amount);

  /* Translators: an amount in a chart and what it means: “$108,000: median”. */
  return g_strdup_printf (_ ("%s: %s"), words.amount, words.meaning);
}

static void
active_changed (RbChartView *self)
{
  RbChartTarget active;
  g_autofree char *readout = NULL;

  if (rb_chart_cursor_get_active (&self->cursor, get_targets (self), &active))
    readout = describe (self, &active);

  gtk_widget_queue_draw (GTK_WIDGET (self));

  if (g_strcmp0 (readout, self->readout) == 0)
    return;

  g_free (self->readout);
  self->readout = g_steal_pointer (&readout);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READOUT]);
}

static void
set_hovered (RbChartView *self, int hovered)
{
  if (self->cursor.hovered == hovered)
    return;

  self->cursor.hovered = hovered;
  active_changed (self);
}

static void
activate_target (RbChartView *self, const RbChartTarget *target)
{
  /* A copy: whoever hears of it may show another chart. */
  RbChartTarget copy = *target;

  g_signal_emit (self, target_activated_signal, 0, &copy);
}

static void
activate (RbChartView *self, int index)
{
  const RbChartTarget *target = rb_chart_cursor_get (get_targets (self), index);
  RbChartTarget span;

  if (rb_chart_cursor_get_span (&self->cursor, get_targets (self), &span))
    activate_target (self, &span);
  else if (target != NULL)
    activate_target (self, target);
}

/* Marks. */

static char *
name_mark (GtkWidget *widget, const RbChartTarget *target)
{
  return describe (RB_CHART_VIEW (widget), target);
}

static void
mark_focused (GtkWidget *widget, int index)
{
  RbChartView *self = RB_CHART_VIEW (widget);

  self->cursor.focused = index;

  if (index != RB_CHART_NOTHING)
    {
      self->cursor.last = index;
      self->cursor.hovered = RB_CHART_NOTHING;
    }

  active_changed (self);
}

static gboolean
sync_marks_cb (gpointer data)
{
  RbChartView *self = RB_CHART_VIEW (data);

  self->sync_id = 0;
  rb_mark_list_set_targets (self->marks, get_targets (self));

  return G_SOURCE_REMOVE;
}

static void
allocate_marks (RbChartView *self)
{
  /* Another width may stack dots in another way. Children cannot be made while they are placed. */
  if (get_n_targets (self) != rb_mark_list_get_length (self->marks) && self->sync_id == 0)
    self->sync_id = g_idle_add_full (G_PRIORITY_HIGH, sync_marks_cb, self, NULL);

  rb_mark_list_allocate (self->marks, get_targets (self));
}

/* Keys. Left and right go along a group, up and down from one to the next. */

static void
go_to (RbChartView *self, int index)
{
  rb_chart_cursor_forget_span (&self->cursor);
  rb_mark_list_grab_focus (self->marks, index);
}

static gboolean
rb_chart_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  RbChartView *self = RB_CHART_VIEW (widget);
  const gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  const int n_marks = (int) rb_mark_list_get_length (self->marks);

  if (n_marks == 0)
    return FALSE;

  if (rb_chart_cursor_get (get_targets (self), self->cursor.focused) == NULL)
    {
      rb_mark_list_grab_focus (self->marks, CLAMP (self->cursor.last, 0, n_marks - 1));
      return TRUE;
    }

  /* Tab leaves; the arrows stay, even at an end. */
  if (is_tab)
    return FALSE;

  go_to (self,
         rb_chart_cursor_find_neighbour (&self->cursor, get_targets (self),
                                         (direction == GTK_DIR_RIGHT) - (direction == GTK_DIR_LEFT),
                                         (direction == GTK_DIR_DOWN) - (direction == GTK_DIR_UP)));

  return TRUE;
}

static void
leave (RbChartView *self)
{
  if (self->cursor.span_from == RB_CHART_NOTHING)
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);

  rb_chart_cursor_forget_span (&self->cursor);
}

/* Returns: whether the key has a meaning in a chart */
static gboolean
take_key (RbChartView *self, guint key, gboolean is_shifted)
{
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      if (!is_shifted)
        return FALSE;

      rb_chart_cursor_extend_span (&self->cursor, get_targets (self),
                                   key == GDK_KEY_Left || key == GDK_KEY_KP_Left ? -1 : 1);
      return TRUE;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      go_to (self, rb_chart_cursor_find_end (&self->cursor, get_targets (self), -1));
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      go_to (self, rb_chart_cursor_find_end (&self->cursor, get_targets (self), 1));
      return TRUE;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_space:
      activate (self, self->cursor.focused);
      return TRUE;
    case GDK_KEY_Escape:
      leave (self);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint key,
                guint code,
                GdkModifierType modifiers,
                RbChartView *self)
{
  if (rb_chart_cursor_get (get_targets (self), self->cursor.focused) == NULL ||
      !take_key (self, key, (modifiers & GDK_SHIFT_MASK) != 0))
    return FALSE;

  active_changed (self);

  return TRUE;
}

/* The pointer. */

static int
find_target (RbChartView *self, double x, double y)
{
  return get_targets (self) != NULL ? rb_chart_targets_find (get_targets (self), x, y)
                                    : RB_CHART_NOTHING;
}

static void
motion_cb (GtkEventControllerMotion *controller, double x, double y, RbChartView *self)
{
  set_hovered (self, find_target (self, x, y));
}

static void
leave_cb (GtkEventControllerMotion *controller, RbChartView *self)
{
  set_hovered (self, RB_CHART_NOTHING);
}

static void
drag_update_cb (GtkGestureDrag *gesture, double dx, double dy, RbChartView *self)
{
  double x = 0;
  double y = 0;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);

  const int from = find_target (self, x, y);
  const int to = find_target (self, x + dx, y + dy);

  if (from == to)
    return;

  rb_chart_cursor_set_span (&self->cursor, get_targets (self), from, to);
  active_changed (self);
}

/* A press and release on one spot is a click: on what was chosen it opens that, elsewhere it opens
 * what is there. */
static void
drag_end_cb (GtkGestureDrag *gesture, double dx, double dy, RbChartView *self)
{
  double x = 0;
  double y = 0;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);

  if (gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) dx, (int) dy))
    return;

  const int index = find_target (self, x, y);

  if (!rb_chart_cursor_span_holds (&self->cursor, index))
    rb_chart_cursor_forget_span (&self->cursor);

  active_changed (self);
  activate (self, index);
}

/* Drawing. */

static void
rb_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RbChartView *self = RB_CHART_VIEW (widget);
  const int width = gtk_widget_get_width (widget);
  const int height = gtk_widget_get_height (widget);
  RbChartTarget active;

  if (is_empty (self) || width <= 0 || height <= 0)
    return;

  ensure_scene (self, width);

  if (self->ink == NULL)
    self->ink = rb_chart_ink_to_node (widget, self->scene, width, height);

  if (self->ink != NULL)
    gtk_snapshot_append_node (snapshot, self->ink);

  if (rb_chart_cursor_get_active (&self->cursor, get_targets (self), &active))
    {
      g_auto (RbTargetWords) words = self->speaker (&active, self->data);

      rb_chart_overlay_draw (widget, snapshot, self->scene, &active, &words);
    }
}

static GtkSizeRequestMode
rb_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rb_chart_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  RbChartView *self = RB_CHART_VIEW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }

  *minimum = 0;

  if (!is_empty (self))
    *minimum = (int) rb_chart_scene_get_height (
      ensure_scene (self, for_size > 0 ? for_size : NATURAL_WIDTH));

  *natural = *minimum;
}

static void
rb_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RbChartView *self = RB_CHART_VIEW (widget);

  if (!is_empty (self))
    ensure_scene (self, width);

  allocate_marks (self);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_POPOVER (child))
        gtk_popover_present (GTK_POPOVER (child));
    }
}

static void
look_changed (RbChartView *self)
{
  forget_scene (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
rb_chart_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (rb_chart_view_parent_class)->css_changed (widget, change);
  look_changed (RB_CHART_VIEW (widget));
}

static void
rb_chart_view_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (rb_chart_view_parent_class)->system_setting_changed (widget, setting);
  look_changed (RB_CHART_VIEW (widget));
}

static void
rb_chart_view_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (rb_chart_view_parent_class)->direction_changed (widget, previous);
  look_changed (RB_CHART_VIEW (widget));
}

static void
rb_chart_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, RB_CHART_VIEW (object)->readout);
}

static void
rb_chart_view_dispose (GObject *object)
{
  RbChartView *self = RB_CHART_VIEW (object);

  g_clear_handle_id (&self->sync_id, g_source_remove);

  g_clear_pointer (&self->marks, rb_mark_list_free);

  G_OBJECT_CLASS (rb_chart_view_parent_class)->dispose (object);
}

static void
rb_chart_view_finalize (GObject *object)
{
  RbChartView *self = RB_CHART_VIEW (object);

  forget_scene (self);
  g_free (self->readout);

  G_OBJECT_CLASS (rb_chart_view_parent_class)->finalize (object);
}

static void
rb_chart_view_class_init (RbChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rb_chart_view_get_property;
  object_class->dispose = rb_chart_view_dispose;
  object_class->finalize = rb_chart_view_finalize;
  widget_class->get_request_mode = rb_chart_view_get_request_mode;
  widget_class->measure = rb_chart_view_measure;
  widget_class->size_allocate = rb_chart_view_size_allocate;
  widget_class->snapshot = rb_chart_view_snapshot;
  widget_class->focus = rb_chart_view_focus;
  widget_class->css_changed = rb_chart_view_css_changed;
  widget_class->system_setting_changed = rb_chart_view_system_setting_changed;
  widget_class->direction_changed = rb_chart_view_direction_changed;

  properties[PROP_READOUT] =
    g_param_spec_string ("readout", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  target_activated_signal =
    g_signal_new ("target-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_css_name (widget_class, "rb-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
rb_chart_view_init (RbChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->marks = rb_mark_list_new (GTK_WIDGET (self), name_mark, mark_focused);
  rb_chart_cursor_init (&self->cursor);

  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/**
 * rb_chart_view_set_chart:
 * @self: a chart view
 * @content: the chart; what it points to has to live until another one is set
 * @speaker: says what a part of it stands for
 * @data: passed to @speaker; has to live as long
 *
 * Shows another chart.
 */
void
rb_chart_view_set_chart (RbChartView *self,
                         const RbChartContent *content,
                         RbTargetSpeaker speaker,
                         gpointer data)
{
  g_return_if_fail (RB_IS_CHART_VIEW (self));
  g_return_if_fail (content != NULL && speaker != NULL);

  const int width = gtk_widget_get_width (GTK_WIDGET (self));

  self->content = *content;
  self->speaker = speaker;
  self->data = data;
  self->cursor.hovered = RB_CHART_NOTHING;
  rb_chart_cursor_forget_span (&self->cursor);
  forget_scene (self);

  const gboolean has_any =
    rb_chart_scene_get_height (ensure_scene (self, width > 0 ? width : NATURAL_WIDTH)) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self), has_any);
  rb_mark_list_set_targets (self->marks, get_targets (self));
  active_changed (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * rb_chart_view_get_content:
 * @self: a chart view
 *
 * Returns: (transfer none): the chart
 */
const RbChartContent *
rb_chart_view_get_content (RbChartView *self)
{
  g_return_val_if_fail (RB_IS_CHART_VIEW (self), NULL);

  return &self->content;
}
