/* rb-scale.h: values to positions, and the round numbers that label them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  double from, to;       /* finite, from < to */
  double px_from, px_to; /* where they lie */
} RbScale;

RbScale rb_scale_make (double from, double to, double px_from, double px_to);
double rb_scale_map (const RbScale *self, double value);

double rb_scale_step_above (double least);
double rb_scale_step_after (double step);
GArray *rb_scale_list_ticks (double from, double to, double step);
guint64 rb_scale_count_step (guint64 max, guint max_intervals);

G_END_DECLS
