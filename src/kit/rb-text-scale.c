/* rb-text-scale.c: how large the letters of the desktop are.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-text-scale.h"

/* GTK counts dots per inch in parts of 1024; 96 of them are usual. */
#define USUAL_DPI (96.0 * 1024.0)

/**
 * rb_text_scale_get:
 * @widget: a widget
 *
 * Returns: how many times as large as usual letters are, by the settings of the desktop
 */
double
rb_text_scale_get (GtkWidget *widget)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / USUAL_DPI : 1.0;
}
