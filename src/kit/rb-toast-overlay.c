/* rb-toast-overlay.c: RbToastOverlay shows short messages over its child, one at a time.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-toast-overlay.h"

#include <glib/gi18n-lib.h>

#define DEFAULT_TIMEOUT_MS 5000

/* A toast with a button stays this many times as long: it is read and then decided on. */
#define BUTTON_FACTOR 2

#define MARGIN 18
#define SPACING 6
#define MAX_WIDTH_CHARS 40

/* What the button of a toast does. */
typedef struct {
  RbToastCallback callback;
  gpointer data;
  GDestroyNotify notify;
} Action;

struct _RbToastOverlay {
  GtkWidget parent_instance;

  GtkWidget *overlay;
  GtkWidget *revealer;
  GtkWidget *toast;
  GtkWidget *label;
  GtkWidget *button;
  GtkEventController *hover;
  GtkEventController *focus;

  Action action;
  GtkWidget *last_focus; /* (nullable): weak; what had the focus when the toast came */
  guint timeout_ms;
  guint timeout_id;
};

enum {
  PROP_CHILD = 1,
  PROP_TIMEOUT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RbToastOverlay, rb_toast_overlay, GTK_TYPE_WIDGET)

static gboolean
is_shown (RbToastOverlay *self)
{
  return gtk_revealer_get_reveal_child (GTK_REVEALER (self->revealer));
}

static Action
take_action (RbToastOverlay *self)
{
  const Action action = self->action;

  self->action = (Action){ 0 };

  return action;
}

static void
drop_action (Action action)
{
  if (action.notify != NULL)
    action.notify (action.data);
}

static gboolean
timeout_cb (gpointer data)
{
  RbToastOverlay *self = data;

  self->timeout_id = 0;
  rb_toast_overlay_dismiss (self);

  return G_SOURCE_REMOVE;
}

/* A toast stays while someone points at it or has the focus in it. */
static void
restart_timeout (RbToastOverlay *self)
{
  const gboolean is_used =
    gtk_event_controller_motion_contains_pointer (GTK_EVENT_CONTROLLER_MOTION (self->hover)) ||
    gtk_event_controller_focus_contains_focus (GTK_EVENT_CONTROLLER_FOCUS (self->focus));
  const guint factor = gtk_widget_get_visible (self->button) ? BUTTON_FACTOR : 1;

  g_clear_handle_id (&self->timeout_id, g_source_remove);

  if (is_shown (self) && !is_used)
    self->timeout_id = g_timeout_add (self->timeout_ms * factor, timeout_cb, self);
}

static void
return_focus (RbToastOverlay *self)
{
  GtkWidget *child = rb_toast_overlay_get_child (self);

  if (!gtk_event_controller_focus_contains_focus (GTK_EVENT_CONTROLLER_FOCUS (self->focus)))
    return;

  if (self->last_focus != NULL && gtk_widget_grab_focus (self->last_focus))
    return;

  if (child != NULL)
    gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

/* A toast that fades away neither takes clicks nor the focus. */
static void
set_shown (RbToastOverlay *self, gboolean shown)
{
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), shown);
  gtk_widget_set_can_target (self->revealer, shown);
  gtk_widget_set_can_focus (self->revealer, shown);
}

static void
button_clicked_cb (GtkButton *button, RbToastOverlay *self)
{
  /* The callback may show the next toast; its data must outlive the toast it came from. */
  const Action action = take_action (self);

  rb_toast_overlay_dismiss (self);

  if (action.callback != NULL)
    action.callback (action.data);

  drop_action (action);
}

static void
rb_toast_overlay_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RbToastOverlay *self = RB_TOAST_OVERLAY (object);

  switch (id)
    {
    case PROP_CHILD:
      g_value_set_object (value, rb_toast_overlay_get_child (self));
      break;

    case PROP_TIMEOUT:
      g_value_set_uint (value, self->timeout_ms);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rb_toast_overlay_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RbToastOverlay *self = RB_TOAST_OVERLAY (object);

  switch (id)
    {
    case PROP_CHILD:
      rb_toast_overlay_set_child (self, g_value_get_object (value));
      break;

    case PROP_TIMEOUT:
      self->timeout_ms = g_value_get_uint (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rb_toast_overlay_dispose (GObject *object)
{
  RbToastOverlay *self = RB_TOAST_OVERLAY (object);

  /* What happens to the toast on its way out must not start the timeout once more. */
  if (self->overlay != NULL)
    set_shown (self, FALSE);

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  g_clear_weak_pointer (&self->last_focus);
  drop_action (take_action (self));
  g_clear_pointer (&self->overlay, gtk_widget_unparent);

  G_OBJECT_CLASS (rb_toast_overlay_parent_class)->dispose (object);
}

static void
rb_toast_overlay_class_init (RbToastOverlayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rb_toast_overlay_dispose;
  object_class->get_property = rb_toast_overlay_get_property;
  object_class->set_property = rb_toast_overlay_set_property;

  /**
   * RbToastOverlay:child:
   *
   * The widget under the toasts.
   */
  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * RbToastOverlay:timeout:
   *
   * How long a toast stays, in milliseconds; one with a button stays twice as long. For tests.
   */
  properties[PROP_TIMEOUT] =
    g_param_spec_uint ("timeout", NULL, NULL, 1, G_MAXUINT / BUTTON_FACTOR, DEFAULT_TIMEOUT_MS,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "rb-toast-overlay");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
make_close_button (RbToastOverlay *self)
{
  GtkWidget *close = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_set_valign (close, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (close, "flat");
  gtk_widget_set_tooltip_text (close, _ ("Close"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (close), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Close"), -1);
  g_signal_connect_swapped (close, "clicked", G_CALLBACK (rb_toast_overlay_dismiss), self);

  return close;
}

static void
make_toast (RbToastOverlay *self)
{
  self->toast =
    g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, "spacing", SPACING,
                  "css-classes", (const char *[]){ "toast", "app-notification", NULL }, NULL);
  self->label = gtk_label_new (NULL);
  self->button = gtk_button_new ();
  gtk_widget_hide (self->button);

  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->label), MAX_WIDTH_CHARS);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_widget_set_hexpand (self->label, TRUE);
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  g_signal_connect (self->button, "clicked", G_CALLBACK (button_clicked_cb), self);

  gtk_box_append (GTK_BOX (self->toast), self->label);
  gtk_box_append (GTK_BOX (self->toast), self->button);
  gtk_box_append (GTK_BOX (self->toast), make_close_button (self));
}

static void
rb_toast_overlay_init (RbToastOverlay *self)
{
  self->timeout_ms = DEFAULT_TIMEOUT_MS;
  make_toast (self);

  self->hover = gtk_event_controller_motion_new ();
  g_signal_connect_swapped (self->hover, "notify::contains-pointer", G_CALLBACK (restart_timeout),
                            self);
  gtk_widget_add_controller (self->toast, self->hover);

  self->focus = gtk_event_controller_focus_new ();
  g_signal_connect_swapped (self->focus, "notify::contains-focus", G_CALLBACK (restart_timeout),
                            self);
  gtk_widget_add_controller (self->toast, self->focus);

  self->revealer = gtk_revealer_new ();
  gtk_revealer_set_transition_type (GTK_REVEALER (self->revealer),
                                    GTK_REVEALER_TRANSITION_TYPE_CROSSFADE);
  gtk_revealer_set_child (GTK_REVEALER (self->revealer), self->toast);
  gtk_widget_set_halign (self->revealer, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->revealer, GTK_ALIGN_END);
  gtk_widget_set_margin_start (self->revealer, MARGIN);
  gtk_widget_set_margin_end (self->revealer, MARGIN);
  gtk_widget_set_margin_bottom (self->revealer, MARGIN);

  self->overlay = gtk_overlay_new ();
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->revealer);
  gtk_widget_set_parent (self->overlay, GTK_WIDGET (self));
  set_shown (self, FALSE);
}

/**
 * rb_toast_overlay_new:
 *
 * Returns: (transfer floating): an overlay without a child
 */
GtkWidget *
rb_toast_overlay_new (void)
{
  return g_object_new (RB_TYPE_TOAST_OVERLAY, NULL);
}

/**
 * rb_toast_overlay_get_child:
 * @self: an overlay
 *
 * Returns: (transfer none) (nullable): the child
 */
GtkWidget *
rb_toast_overlay_get_child (RbToastOverlay *self)
{
  g_return_val_if_fail (RB_IS_TOAST_OVERLAY (self), NULL);

  return self->overlay != NULL ? gtk_overlay_get_child (GTK_OVERLAY (self->overlay)) : NULL;
}

/**
 * rb_toast_overlay_set_child:
 * @self: an overlay
 * @child: (nullable): a widget without a parent
 *
 * Replaces the child.
 */
void
rb_toast_overlay_set_child (RbToastOverlay *self, GtkWidget *child)
{
  g_return_if_fail (RB_IS_TOAST_OVERLAY (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  if (rb_toast_overlay_get_child (self) == child)
    return;

  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), child);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}

/**
 * rb_toast_overlay_show:
 * @self: an overlay
 * @text: a few words, already translated
 * @button_label: (nullable): what the button says; %NULL for no button
 * @callback: (nullable) (scope notified) (closure data): called when the button is pressed
 * @data: for @callback
 * @notify: (nullable) (destroy data): frees @data once the toast has gone
 *
 * Shows a toast in place of any other. It goes after 5 seconds, after 10 if it has a button, when
 * it is closed, and when its button is pressed; it stays while it is pointed at or has the focus.
 */
void
rb_toast_overlay_show (RbToastOverlay *self,
                       const char *text,
                       const char *button_label,
                       RbToastCallback callback,
                       gpointer data,
                       GDestroyNotify notify)
{
  g_return_if_fail (RB_IS_TOAST_OVERLAY (self));
  g_return_if_fail (text != NULL);

  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, self->toast))
    g_set_weak_pointer (&self->last_focus, focus);

  drop_action (take_action (self));
  self->action = (Action){ callback, data, notify };

  gtk_label_set_label (GTK_LABEL (self->label), text);
  gtk_button_set_label (GTK_BUTTON (self->button), button_label != NULL ? button_label : "");
  gtk_widget_set_visible (self->button, button_label != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toast), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
  set_shown (self, TRUE);
  restart_timeout (self);
}

/**
 * rb_toast_overlay_dismiss:
 * @self: an overlay
 *
 * Takes the toast away, if there is one. Focus in it returns to where it was before.
 */
void
rb_toast_overlay_dismiss (RbToastOverlay *self)
{
  g_return_if_fail (RB_IS_TOAST_OVERLAY (self));

  if (!is_shown (self))
    return;

  return_focus (self);
  set_shown (self, FALSE);
  g_clear_handle_id (&self->timeout_id, g_source_remove);
  drop_action (take_action (self));
}
