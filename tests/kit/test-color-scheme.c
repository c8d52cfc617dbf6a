/* test-color-scheme.c: what the settings portal says, on a bus of our own with a portal of our own.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit-test.h"

#include "kit/rb-color-scheme.h"

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INTERFACE "org.freedesktop.portal.Settings"
#define NAMESPACE "org.freedesktop.appearance"
#define KEY "color-scheme"

static const char portal_xml[] =
  "<node><interface name='" PORTAL_INTERFACE "'>"
  "<method name='Read'><arg type='s' direction='in'/><arg type='s' direction='in'/>"
  "<arg type='v' direction='out'/></method>"
  "<signal name='SettingChanged'><arg type='s'/><arg type='s'/><arg type='v'/></signal>"
  "</interface></node>";

typedef struct {
  GDBusConnection *bus;
  GDBusNodeInfo *info;
  guint object_id;
  guint name_id;
  gboolean has_name;
  guint32 preference;
  guint n_read;
} Portal;

static void
read_method_cb (GDBusConnection *bus,
                const char *sender,
                const char *path,
                const char *interface,
                const char *method,
                GVariant *parameters,
                GDBusMethodInvocation *invocation,
                gpointer data)
{
  Portal *portal = data;
  const char *namespace = NULL;
  const char *key = NULL;

  g_variant_get (parameters, "(&s&s)", &namespace, &key);
  g_assert_cmpstr (namespace, ==, NAMESPACE);
  g_assert_cmpstr (key, ==, KEY);
  portal->n_read += 1;

  /* One variant too many, as the portal's own. */
  g_dbus_method_invocation_return_value (
    invocation,
    g_variant_new ("(v)", g_variant_new_variant (g_variant_new_uint32 (portal->preference))));
}

static const GDBusInterfaceVTable portal_vtable = { .method_call = read_method_cb };

static void
name_acquired_cb (GDBusConnection *bus, const char *name, gpointer data)
{
  Portal *portal = data;

  portal->has_name = TRUE;
}

static gboolean
has_name (gpointer data)
{
  return ((Portal *) data)->has_name;
}

static void
portal_start (Portal *self, guint32 preference)
{
  self->preference = preference;
  self->bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  self->info = g_dbus_node_info_new_for_xml (portal_xml, NULL);
  g_assert_nonnull (self->bus);
  self->object_id = g_dbus_connection_register_object (
    self->bus, PORTAL_PATH, self->info->interfaces[0], &portal_vtable, self, NULL, NULL);
  self->name_id = g_bus_own_name_on_connection (self->bus, PORTAL_NAME, G_BUS_NAME_OWNER_FLAGS_NONE,
                                                name_acquired_cb, NULL, self, NULL);
  kit_test_wait (has_name, self);
}

static void
portal_emit (Portal *self, const char *namespace, const char *key, GVariant *value)
{
  g_assert_true (
    g_dbus_connection_emit_signal (self->bus, NULL, PORTAL_PATH, PORTAL_INTERFACE, "SettingChanged",
                                   g_variant_new ("(ssv)", namespace, key, value), NULL));
}

static void
portal_stop (Portal *self)
{
  g_bus_unown_name (self->name_id);
  g_dbus_connection_unregister_object (self->bus, self->object_id);
  g_dbus_node_info_unref (self->info);
  g_object_unref (self->bus);
  g_object_set (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", FALSE, NULL);
}

static gboolean
is_dark (gpointer data)
{
  return rb_color_scheme_is_dark (data);
}

static gboolean
is_light (gpointer data)
{
  return !rb_color_scheme_is_dark (data);
}

static void
count_cb (GObject *object, GParamSpec *pspec, gpointer data)
{
  *(guint *) data += 1;
}

static void
test_follows (void)
{
  Portal portal = { 0 };
  gboolean dark = FALSE;
  guint n_notified = 0;

  portal_start (&portal, 1);

  RbColorScheme *scheme = rb_color_scheme_new (gtk_settings_get_default (), FALSE);

  g_signal_connect (scheme, "notify::dark", G_CALLBACK (count_cb), &n_notified);
  g_assert_false (rb_color_scheme_is_dark (scheme));
  kit_test_wait (is_dark, scheme);
  g_assert_cmpuint (n_notified, ==, 1);
  g_object_get (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", &dark, NULL);
  g_assert_true (dark);

  portal_emit (&portal, NAMESPACE, KEY, g_variant_new_uint32 (2));
  kit_test_wait (is_light, scheme);
  portal_emit (&portal, NAMESPACE, KEY, g_variant_new_uint32 (1));
  kit_test_wait (is_dark, scheme);

  /* No preference leaves the choice to the user's GTK settings. */
  portal_emit (&portal, NAMESPACE, KEY, g_variant_new_uint32 (0));
  kit_test_wait (is_light, scheme);
  g_assert_cmpuint (n_notified, ==, 4);
  g_assert_finalize_object (scheme);
  portal_stop (&portal);
}

/* What is not the colour scheme, or not a number, changes nothing. */
static void
test_ignores (void)
{
  Portal portal = { 0 };

  portal_start (&portal, 1);

  RbColorScheme *scheme = rb_color_scheme_new (gtk_settings_get_default (), FALSE);

  kit_test_wait (is_dark, scheme);
  portal_emit (&portal, NAMESPACE, "accent-color", g_variant_new_uint32 (2));
  portal_emit (&portal, "org.example", KEY, g_variant_new_uint32 (2));
  portal_emit (&portal, NAMESPACE, KEY, g_variant_new_string ("light"));
  portal_emit (&portal, NAMESPACE, KEY, g_variant_new_int32 (2));
  kit_test_pass_time (100);
  g_assert_true (rb_color_scheme_is_dark (scheme));

  /* Signals come in order: after this one the others have been seen. */
  portal_emit (&portal, NAMESPACE, KEY, g_variant_new_uint32 (2));
  kit_test_wait (is_light, scheme);
  g_assert_finalize_object (scheme);
  portal_stop (&portal);
}

static void
test_last_answer_first (void)
{
  Portal portal = { 0 };

  portal_start (&portal, 2);

  RbColorScheme *scheme = rb_color_scheme_new (gtk_settings_get_default (), TRUE);

  g_assert_true (rb_color_scheme_is_dark (scheme));
  kit_test_wait (is_light, scheme);
  g_assert_finalize_object (scheme);
  portal_stop (&portal);
}

static gboolean
was_read (gpointer data)
{
  return ((Portal *) data)->n_read > 0;
}

/* The answer, and a change, come to an object that is gone. */
static void
test_dropped (void)
{
  Portal portal = { 0 };

  portal_start (&portal, 1);
  g_assert_finalize_object (rb_color_scheme_new (gtk_settings_get_default (), FALSE));

  RbColorScheme *scheme = rb_color_scheme_new (gtk_settings_get_default (), FALSE);

  kit_test_wait (was_read, &portal);
  g_assert_finalize_object (scheme);
  portal_emit (&portal, NAMESPACE, KEY, g_variant_new_uint32 (1));
  kit_test_pass_time (100);
  portal_stop (&portal);
}

/* Comes last: the name is free then, and asking for it fails. */
static void
test_no_portal (void)
{
  g_autoptr (RbColorScheme) scheme = rb_color_scheme_new (gtk_settings_get_default (), TRUE);

  kit_test_pass_time (200);
  g_assert_true (rb_color_scheme_is_dark (scheme));
}

int
main (int argc, char **argv)
{
  g_autoptr (GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autofree char *display = g_strdup (g_getenv ("DISPLAY"));

  /* The programs that the desktop would start on its own bus are unknown on this one. GLib takes
   * the display away together with the old bus. */
  g_test_dbus_up (bus);

  if (display != NULL)
    g_setenv ("DISPLAY", display, TRUE);

  if (!kit_test_init (&argc, &argv))
    {
      g_test_dbus_stop (bus);
      return 0;
    }

  g_test_add_func ("/kit/color-scheme/follows", test_follows);
  g_test_add_func ("/kit/color-scheme/ignores", test_ignores);
  g_test_add_func ("/kit/color-scheme/last-answer-first", test_last_answer_first);
  g_test_add_func ("/kit/color-scheme/dropped", test_dropped);
  g_test_add_func ("/kit/color-scheme/no-portal", test_no_portal);

  const int result = g_test_run ();

  g_test_dbus_stop (bus);

  return result;
}
