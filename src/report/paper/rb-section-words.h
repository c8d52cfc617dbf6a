/* rb-section-words.h: what is said above and below the text of every page of a section.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-section.h"

G_BEGIN_DECLS

typedef struct {
  char *first_head; /* above the first page */
  char *next_head;  /* above the others: what they belong to */
  char *evidence;   /* source, basis, filters, report id */
} RbSectionWords;

RbSectionWords rb_section_words_make (const RbSheetContext *context, const RbSection *section);
void rb_section_words_clear (RbSectionWords *words);

G_END_DECLS
