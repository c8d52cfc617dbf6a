/* rb-text-measurer.h: how large a text is, for layouts that know no font.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  void (*measure) (const char *text, gboolean bold, double *width, double *height, gpointer data);
  gpointer data;
} RbTextMeasurer;

void rb_text_measurer_measure (
  const RbTextMeasurer *self, const char *text, gboolean bold, double *width, double *height);

G_END_DECLS
