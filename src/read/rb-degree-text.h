/* rb-degree-text.h: what a member about education says about a degree.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-vocabulary.h"

G_BEGIN_DECLS

gboolean rb_degree_from_text (const char *text, RbDegree *state, RbDegreeLevel *level);

G_END_DECLS
