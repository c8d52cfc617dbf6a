/* rb-split-handle.c: RbSplitHandle is the border of a sidebar, moved by pointer and keys.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-split-handle.h"

#include "kit/rb-split-sizes.h"

#include <glib/gi18n-lib.h>

/* How wide the border is for the pointer; its line is one pixel. */
#define GRAB_WIDTH 9

#define KEY_STEP 12

struct _RbSplitHandle {
  GtkWidget parent_instance;

  GtkWidget *line;
  GtkWidget *last_focus; /* (nullable): weak; what had the focus before */
  int sidebar_width;

  int drag_width; /* of the sidebar when the drag began */
  double drag_x;  /* of the pointer then, in the parent */
};

enum {
  SIGNAL_RESIZE,
  SIGNAL_MOVE,
  SIGNAL_LEAVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RbSplitHandle, rb_split_handle, GTK_TYPE_WIDGET)

static gboolean
is_rtl (RbSplitHandle *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
emit_resize (RbSplitHandle *self, int width)
{
  g_signal_emit (self, signals[SIGNAL_RESIZE], 0, width);
}

/* Seen from the parent, because the handle itself moves along with the pointer. */
static double
find_pointer (RbSplitHandle *self, GtkGesture *gesture)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double x = 0;
  double y = 0;

  gtk_gesture_get_point (gesture, NULL, &x, &y);
  gtk_widget_translate_coordinates (widget, gtk_widget_get_parent (widget), x, y, &x, &y);

  return x;
}

static void
drag_begin_cb (GtkGestureDrag *gesture, double x, double y, RbSplitHandle *self)
{
  self->drag_width = self->sidebar_width;
  self->drag_x = find_pointer (self, GTK_GESTURE (gesture));
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
drag_update_cb (GtkGestureDrag *gesture, double x, double y, RbSplitHandle *self)
{
  const int offset = (int) (find_pointer (self, GTK_GESTURE (gesture)) - self->drag_x);

  emit_resize (self, self->drag_width + (is_rtl (self) ? -offset : offset));
}

/* Tab does not stop here: the handle takes the focus only when it is asked to. */
static void
focus_leave_cb (GtkEventControllerFocus *controller, RbSplitHandle *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

static void
rb_split_handle_move (RbSplitHandle *self, GtkScrollType move)
{
  const int step = is_rtl (self) ? -KEY_STEP : KEY_STEP;

  if (move == GTK_SCROLL_STEP_LEFT)
    emit_resize (self, self->sidebar_width - step);
  else if (move == GTK_SCROLL_STEP_RIGHT)
    emit_resize (self, self->sidebar_width + step);
  else if (move == GTK_SCROLL_START)
    emit_resize (self, RB_SPLIT_MIN_SIDEBAR_WIDTH);
  else if (move == GTK_SCROLL_END)
    emit_resize (self, RB_SPLIT_MAX_SIDEBAR_WIDTH);
}

static void
rb_split_handle_leave (RbSplitHandle *self)
{
  if (self->last_focus == NULL || !gtk_widget_grab_focus (self->last_focus))
    gtk_widget_child_focus (gtk_widget_get_parent (GTK_WIDGET (self)), GTK_DIR_TAB_FORWARD);
}

static void
rb_split_handle_dispose (GObject *object)
{
  RbSplitHandle *self = RB_SPLIT_HANDLE (object);

  g_clear_weak_pointer (&self->last_focus);
  g_clear_pointer (&self->line, gtk_widget_unparent);

  G_OBJECT_CLASS (rb_split_handle_parent_class)->dispose (object);
}

static void
install_signals (GObjectClass *object_class)
{
  const GSignalFlags flags = G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION;
  const GType type = G_OBJECT_CLASS_TYPE (object_class);

  /**
   * RbSplitHandle::resize:
   * @self: the handle
   * @width: the width wished for the sidebar in pixels, of any size
   *
   * Emitted when the user moves the border.
   */
  signals[SIGNAL_RESIZE] = g_signal_new ("resize", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * RbSplitHandle::move:
   * @self: the handle
   * @move: a step to the left or right, or to the start or end
   *
   * Moves the border by a key.
   */
  signals[SIGNAL_MOVE] =
    g_signal_new_class_handler ("move", type, flags, G_CALLBACK (rb_split_handle_move), NULL, NULL,
                                NULL, G_TYPE_NONE, 1, GTK_TYPE_SCROLL_TYPE);

  /**
   * RbSplitHandle::leave:
   * @self: the handle
   *
   * Gives the focus back to where it was.
   */
  signals[SIGNAL_LEAVE] = g_signal_new_class_handler (
    "leave", type, flags, G_CALLBACK (rb_split_handle_leave), NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bind_move (GtkWidgetClass *widget_class, guint key, GtkScrollType move)
{
  gtk_widget_class_add_binding_signal (widget_class, key, 0, "move", "(i)", move);
}

static void
rb_split_handle_class_init (RbSplitHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_split_handle_dispose;
  install_signals (G_OBJECT_CLASS (klass));

  bind_move (widget_class, GDK_KEY_Left, GTK_SCROLL_STEP_LEFT);
  bind_move (widget_class, GDK_KEY_Right, GTK_SCROLL_STEP_RIGHT);
  bind_move (widget_class, GDK_KEY_Home, GTK_SCROLL_START);
  bind_move (widget_class, GDK_KEY_End, GTK_SCROLL_END);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Escape, 0, "leave", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Return, 0, "leave", NULL);
  gtk_widget_class_set_css_name (widget_class, "rb-split-handle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEPARATOR);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rb_split_handle_init (RbSplitHandle *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->line = gtk_separator_new (GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_halign (self->line, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->line, widget);
  gtk_widget_set_cursor_from_name (widget, "col-resize");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Sidebar width"), -1);

  g_signal_connect (focus, "leave", G_CALLBACK (focus_leave_cb), self);
  gtk_widget_add_controller (widget, focus);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
}

/**
 * rb_split_handle_new:
 *
 * Returns: (transfer floating): a handle
 */
GtkWidget *
rb_split_handle_new (void)
{
  return g_object_new (RB_TYPE_SPLIT_HANDLE, NULL);
}

/**
 * rb_split_handle_grab:
 * @self: a handle in a window
 *
 * Gives the handle the focus, so that arrow keys move it; Return and Esc give the focus back.
 */
void
rb_split_handle_grab (RbSplitHandle *self)
{
  g_return_if_fail (RB_IS_SPLIT_HANDLE (self));

  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root == NULL)
    return;

  g_set_weak_pointer (&self->last_focus, gtk_root_get_focus (root));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/**
 * rb_split_handle_allocate:
 * @self: a handle
 * @border: where sidebar and content meet, in the parent
 * @sidebar_width: the width of the sidebar in pixels
 * @height: the height of both
 *
 * Places the handle astride of the border. Its line takes the last pixel of the sidebar.
 */
void
rb_split_handle_allocate (RbSplitHandle *self, int border, int sidebar_width, int height)
{
  int minimum = 0;

  g_return_if_fail (RB_IS_SPLIT_HANDLE (self));

  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);

  const int width = MAX (minimum, GRAB_WIDTH);
  const int line_x = is_rtl (self) ? border : border - 1;

  gtk_widget_size_allocate (GTK_WIDGET (self),
                            &(GtkAllocation){ line_x - width / 2, 0, width, height }, -1);

  if (self->sidebar_width == sidebar_width)
    return;

  self->sidebar_width = sidebar_width;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  (double) sidebar_width, -1);
}
