/* rb-text-scale.h: how large the letters of the desktop are.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

double rb_text_scale_get (GtkWidget *widget);

G_END_DECLS
