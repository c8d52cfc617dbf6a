/* rb-color-scheme.c: RbColorScheme follows the desktop in its preference for dark or light.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-color-scheme.h"

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INTERFACE "org.freedesktop.portal.Settings"
#define NAMESPACE "org.freedesktop.appearance"
#define KEY "color-scheme"

#define DARK_SETTING "gtk-application-prefer-dark-theme"

/* The values that the portal gives. */
enum {
  PREFERENCE_NONE,
  PREFERENCE_DARK,
  PREFERENCE_LIGHT,
};

struct _RbColorScheme {
  GObject parent_instance;

  GtkSettings *settings;
  GCancellable *cancellable;
  GDBusConnection *bus; /* (nullable): until there is one */
  guint subscription;
};

enum {
  PROP_DARK = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RbColorScheme, rb_color_scheme, G_TYPE_OBJECT)

/* Without a preference of the desktop the user's own GTK setting stands. */
static void
apply_preference (RbColorScheme *self, guint32 preference)
{
  g_debug ("The desktop's colour scheme is %u", preference);

  if (preference == PREFERENCE_DARK || preference == PREFERENCE_LIGHT)
    g_object_set (self->settings, DARK_SETTING, preference == PREFERENCE_DARK, NULL);
  else
    gtk_settings_reset_property (self->settings, DARK_SETTING);
}

/* The old method Read wraps the value in one variant more than the signal does. */
static void
apply_variant (RbColorScheme *self, GVariant *value)
{
  g_autoptr (GVariant) inner = g_variant_ref (value);

  while (g_variant_is_of_type (inner, G_VARIANT_TYPE_VARIANT))
    {
      g_autoptr (GVariant) outer = g_steal_pointer (&inner);

      inner = g_variant_get_variant (outer);
    }

  if (g_variant_is_of_type (inner, G_VARIANT_TYPE_UINT32))
    apply_preference (self, g_variant_get_uint32 (inner));
}

static void
setting_changed_cb (GDBusConnection *bus,
                    const char *sender,
                    const char *path,
                    const char *interface,
                    const char *signal,
                    GVariant *parameters,
                    gpointer data)
{
  g_autoptr (GVariant) value = NULL;
  const char *key = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;

  /* The subscription is to one namespace. */
  g_variant_get (parameters, "(&s&sv)", NULL, &key, &value);

  if (g_str_equal (key, KEY))
    apply_variant (data, value);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  /* Once cancelled, the object may be gone. */
  if (reply == NULL)
    {
      g_debug ("No colour scheme from the desktop: %s", error->message);
      return;
    }

  g_autoptr (GVariant) value = g_variant_get_child_value (reply, 0);

  apply_variant (data, value);
}

static void
bus_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  RbColorScheme *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  if (bus == NULL)
    {
      g_debug ("No session bus: %s", error->message);
      return;
    }

  self->subscription = g_dbus_connection_signal_subscribe (
    bus, PORTAL_NAME, PORTAL_INTERFACE, "SettingChanged", PORTAL_PATH, NAMESPACE,
    G_DBUS_SIGNAL_FLAGS_NONE, setting_changed_cb, self, NULL);
  g_dbus_connection_call (bus, PORTAL_NAME, PORTAL_PATH, PORTAL_INTERFACE, "Read",
                          g_variant_new ("(ss)", NAMESPACE, KEY), G_VARIANT_TYPE ("(v)"),
                          G_DBUS_CALL_FLAGS_NONE, -1, self->cancellable, read_cb, self);
  self->bus = g_steal_pointer (&bus);
}

static void
dark_setting_cb (RbColorScheme *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DARK]);
}

static void
rb_color_scheme_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RbColorScheme *self = RB_COLOR_SCHEME (object);

  switch (id)
    {
    case PROP_DARK:
      g_value_set_boolean (value, rb_color_scheme_is_dark (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rb_color_scheme_dispose (GObject *object)
{
  RbColorScheme *self = RB_COLOR_SCHEME (object);

  g_cancellable_cancel (self->cancellable);

  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->subscription);

  self->subscription = 0;
  g_clear_object (&self->bus);

  G_OBJECT_CLASS (rb_color_scheme_parent_class)->dispose (object);
}

static void
rb_color_scheme_finalize (GObject *object)
{
  RbColorScheme *self = RB_COLOR_SCHEME (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rb_color_scheme_parent_class)->finalize (object);
}

static void
rb_color_scheme_class_init (RbColorSchemeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rb_color_scheme_dispose;
  object_class->finalize = rb_color_scheme_finalize;
  object_class->get_property = rb_color_scheme_get_property;

  /**
   * RbColorScheme:dark:
   *
   * Whether the dark variant of the theme is in force.
   */
  properties[PROP_DARK] =
    g_param_spec_boolean ("dark", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rb_color_scheme_init (RbColorScheme *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * rb_color_scheme_new:
 * @settings: the settings of the display
 * @initially_dark: the last answer: the desktop's own comes only after the first frame
 *
 * Asks the desktop, through the settings portal, whether it prefers dark, and sets that on
 * @settings, now and whenever it changes. Nothing waits for the answer; without a portal, or a
 * session bus, @settings stay as they are. Lives on the main thread.
 *
 * Returns: (transfer full): the follower, which follows as long as it lives
 */
RbColorScheme *
rb_color_scheme_new (GtkSettings *settings, gboolean initially_dark)
{
  g_return_val_if_fail (GTK_IS_SETTINGS (settings), NULL);

  RbColorScheme *self = g_object_new (RB_TYPE_COLOR_SCHEME, NULL);

  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "notify::" DARK_SETTING, G_CALLBACK (dark_setting_cb), self,
                           G_CONNECT_SWAPPED);

  if (initially_dark)
    apply_preference (self, PREFERENCE_DARK);

  g_bus_get (G_BUS_TYPE_SESSION, self->cancellable, bus_cb, self);

  return self;
}

/**
 * rb_color_scheme_is_dark:
 * @self: a follower
 *
 * Returns: whether the dark variant of the theme is in force
 */
gboolean
rb_color_scheme_is_dark (RbColorScheme *self)
{
  gboolean dark = FALSE;

  g_return_val_if_fail (RB_IS_COLOR_SCHEME (self), FALSE);

  g_object_get (self->settings, DARK_SETTING, &dark, NULL);

  return dark;
}
