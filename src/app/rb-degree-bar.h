/* rb-degree-bar.h: RbDegreeBar shows the five states of degree demands as one bar.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-vocabulary.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_DEGREE_BAR (rb_degree_bar_get_type ())

G_DECLARE_FINAL_TYPE (RbDegreeBar, rb_degree_bar, RB, DEGREE_BAR, GtkWidget)

void rb_degree_bar_set_counts (RbDegreeBar *self, const guint *counts, const char *description);

G_END_DECLS
