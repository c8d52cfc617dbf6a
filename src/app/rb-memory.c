/* rb-memory.c: what a window remembers from one run to the next.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-memory.h"

/**
 * rb_memory_restore_window:
 * @settings: the settings
 * @window: a window that is not shown yet
 * @split: its panes
 *
 * Gives the window the size it had.
 */
void
rb_memory_restore_window (GSettings *settings, GtkWindow *window, RbSplit *split)
{
  gtk_window_set_default_size (window, g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  rb_split_set_sidebar_width (split, g_settings_get_int (settings, "sidebar-width"));

  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (window);
}

/**
 * rb_memory_save_window:
 * @settings: the settings
 * @window: a window
 * @split: its panes
 *
 * Remembers the size of the window.
 */
void
rb_memory_save_window (GSettings *settings, GtkWindow *window, RbSplit *split)
{
  int width = 0;
  int height = 0;

  gtk_window_get_default_size (window, &width, &height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));
  g_settings_set_int (settings, "sidebar-width", rb_split_get_sidebar_width (split));

  if (width > 0 && height > 0)
    {
      g_settings_set_int (settings, "window-width", width);
      g_settings_set_int (settings, "window-height", height);
    }
}

/* What single files were said to mean is not kept. */
static RbSwitches *
load_switches (GSettings *settings)
{
  RbSwitches *switches = rb_switches_new ();
  g_autofree char *pay_point = g_settings_get_string (settings, "pay-point");

  if (!rb_pay_point_from_code (pay_point, &switches->pay_point))
    switches->pay_point = RB_PAY_POINT_MIDPOINT;

  switches->as_yearly = g_settings_get_boolean (settings, "as-yearly");
  switches->hours_in_year = g_settings_get_uint (settings, "hours-in-year");
  switches->include_estimates = g_settings_get_boolean (settings, "include-estimates");
  switches->include_implausible = g_settings_get_boolean (settings, "include-implausible");
  switches->include_copies = g_settings_get_boolean (settings, "include-copies");

  return switches;
}

static void
save_switches (GSettings *settings, const RbSwitches *switches)
{
  g_settings_set_string (settings, "pay-point", rb_pay_point_to_code (switches->pay_point));
  g_settings_set_boolean (settings, "as-yearly", switches->as_yearly);
  g_settings_set_uint (settings, "hours-in-year", switches->hours_in_year);
  g_settings_set_boolean (settings, "include-estimates", switches->include_estimates);
  g_settings_set_boolean (settings, "include-implausible", switches->include_implausible);
  g_settings_set_boolean (settings, "include-copies", switches->include_copies);
}

static gboolean
load_stratum (GSettings *settings, RbAssumption *stratum)
{
  g_autofree char *text = g_settings_get_string (settings, "display-stratum");
  g_auto (GStrv) parts = g_strsplit (text, "/", 2);

  if (g_strv_length (parts) != 2)
    return FALSE;

  stratum->currency = rb_currency_from_code (parts[0]);
  stratum->period = rb_period_from_code (parts[1]);

  return stratum->currency != RB_CURRENCY_NONE && stratum->period != RB_PERIOD_NONE;
}

static void
save_stratum (GSettings *settings, const RbAssumption *stratum)
{
  const char *currency = stratum != NULL ? rb_currency_to_code (stratum->currency) : NULL;
  const char *period = stratum != NULL ? rb_period_to_code (stratum->period) : NULL;
  g_autofree char *text =
    currency != NULL && period != NULL ? g_strdup_printf ("%s/%s", currency, period) : NULL;

  g_settings_set_string (settings, "display-stratum", text != NULL ? text : "");
}

/**
 * rb_memory_restore_workspace:
 * @settings: the settings
 * @workspace: a workspace with nothing opened
 *
 * Makes it count, and show pay, as it did.
 */
void
rb_memory_restore_workspace (GSettings *settings, RbWorkspace *workspace)
{
  g_autoptr (RbSwitches) switches = load_switches (settings);
  RbAssumption stratum = { 0 };
  const gboolean has_stratum = load_stratum (settings, &stratum);

  rb_workspace_start_with (workspace, switches, has_stratum ? &stratum : NULL);
}

/**
 * rb_memory_save_workspace:
 * @settings: the settings
 * @workspace: a workspace
 *
 * Remembers how it counts, and which pay it shows.
 */
void
rb_memory_save_workspace (GSettings *settings, RbWorkspace *workspace)
{
  save_switches (settings, rb_workspace_get_switches (workspace));
  save_stratum (settings, rb_workspace_get_stratum (workspace));
}

/**
 * rb_memory_forget:
 * @settings: the settings
 *
 * Forgets what concerns the data: roles, files, how they are counted. The size of the window stays.
 */
void
rb_memory_forget (GSettings *settings)
{
  static const char *const keys[] = {
    "last-role",           "last-files",     "pay-point",       "as-yearly",    "include-estimates",
    "include-implausible", "include-copies", "display-stratum", "salary-marks", "compared-roles",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (settings, keys[i]);
}
