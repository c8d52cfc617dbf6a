/* rb-page-facts.h: the three facts at the head of a page, and the overview made from them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-role-page.h"
#include "report/rb-sentences.h"

G_BEGIN_DECLS

void rb_page_facts_fill (RbPageFact *facts, const RbSubject *subject);
GStrv rb_page_facts_to_lines (const RbPageFact *facts,
                              const RbSubject *subject) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
