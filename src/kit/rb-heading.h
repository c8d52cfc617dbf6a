/* rb-heading.h: headings made in code, which screen readers know as such.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *rb_heading_new (const char *text, int level, const char *css_class);

G_END_DECLS
