/* rb-found-texts.h: duties or skills that the postings of a role list themselves.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  RB_TEXT_DUTIES,
  RB_TEXT_SKILLS,
} RbTextKind;

typedef struct {
  char *text; /* as it was found first */
  guint n;    /* openings that list it */
} RbFoundText;

typedef struct _RbFoundTexts RbFoundTexts;

RbFoundTexts *rb_found_texts_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_found_texts_free (RbFoundTexts *self);

void rb_found_texts_add_opening (RbFoundTexts *self, const char *const *texts);
guint rb_found_texts_get_n_openings (const RbFoundTexts *self);
GPtrArray *rb_found_texts_list (const RbFoundTexts *self, guint max) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbFoundTexts, rb_found_texts_free)

G_END_DECLS
