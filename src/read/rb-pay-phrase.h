/* rb-pay-phrase.h: which part the words of a text about pay play in it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-pay-token.h"

G_BEGIN_DECLS

gboolean rb_pay_phrase_number_follows (const RbPayToken *tokens, guint n_tokens, guint i);
void rb_pay_phrase_settle (RbPayToken *tokens, guint n_tokens, gboolean *is_estimated);

G_END_DECLS
