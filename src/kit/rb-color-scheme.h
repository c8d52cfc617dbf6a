/* rb-color-scheme.h: RbColorScheme follows the desktop in its preference for dark or light.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_COLOR_SCHEME (rb_color_scheme_get_type ())
G_DECLARE_FINAL_TYPE (RbColorScheme, rb_color_scheme, RB, COLOR_SCHEME, GObject)

RbColorScheme *rb_color_scheme_new (GtkSettings *settings,
                                    gboolean initially_dark) G_GNUC_WARN_UNUSED_RESULT;

gboolean rb_color_scheme_is_dark (RbColorScheme *self);

G_END_DECLS
