/* rb-comparison-json.h: a comparison as JSON, for scripts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-comparison.h"

G_BEGIN_DECLS

char *rb_comparison_to_json (const RbComparison *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
