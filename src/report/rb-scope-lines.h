/* rb-scope-lines.h: which filters and switches figures were made under, in sentences.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

GStrv rb_scope_lines_new (RbFigures *figures) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
