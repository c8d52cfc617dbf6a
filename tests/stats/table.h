/* table.h: reference figures in plain text tables.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  gint64 *values;
  gsize n;
} Sample;

GPtrArray *table_load (const char *name);

gsize table_parse_count (const char *text);
double table_parse_number (const char *text);
gint64 table_parse_amount (const char *text, guint decimals);

void table_read_sample (Sample *sample, char **fields, guint decimals);
void sample_clear (Sample *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sample, sample_clear)

G_END_DECLS
