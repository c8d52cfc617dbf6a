/* rb-cut-text.h: the whole text of a label that has no room for it, as a tooltip.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rb_cut_text_add_tooltip (GtkLabel *label);

G_END_DECLS
