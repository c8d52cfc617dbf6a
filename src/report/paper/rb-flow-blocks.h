/* rb-flow-blocks.h: paragraphs, headings, rules and charts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-flow.h"

G_BEGIN_DECLS

void rb_flow_add_text (RbFlow *self, const char *tag, RbType type, const char *text);
void rb_flow_add_spec (RbFlow *self, const char *tag, const RbTextSpec *spec, double x);
void rb_flow_add_heading (RbFlow *self, const char *tag, const char *text, const char *aside);
void rb_flow_add_rule (RbFlow *self);
void rb_flow_add_chart (RbFlow *self, const RbChartContent *content);

G_END_DECLS
