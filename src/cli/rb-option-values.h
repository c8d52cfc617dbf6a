/* rb-option-values.h: values of single options.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-switches.h"

G_BEGIN_DECLS

gboolean rb_option_fail (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

gboolean
rb_option_parse_stratum (const char *name, const char *text, RbAssumption *stratum, GError **error);
gboolean rb_option_parse_day (const char *name, const char *text, guint32 *day, GError **error);
gboolean
rb_option_parse_amount (const char *name, const char *text, gint64 *amount, GError **error);
gboolean rb_option_parse_degrees (const char *text, guint *degrees, GError **error);
gboolean rb_option_parse_types (const char *text, guint *types, GError **error);
gboolean rb_option_parse_includes (const char *text, RbSwitches *switches, GError **error);

G_END_DECLS
