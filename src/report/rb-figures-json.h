/* rb-figures-json.h: figures as JSON, for scripts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-json-writer.h"
#include "report/rb-role-page.h"

G_BEGIN_DECLS

char *rb_list_to_json (RbFigures *figures) G_GNUC_WARN_UNUSED_RESULT;
char *rb_summary_to_json (RbFigures *figures,
                          guint32 role,
                          const RbRolePage *page) G_GNUC_WARN_UNUSED_RESULT;

void rb_stratum_to_json (RbJsonWriter *writer, const char *name, const RbStratum *stratum);
void rb_degrees_to_json (RbJsonWriter *writer, const RbTally *tally);

G_END_DECLS
