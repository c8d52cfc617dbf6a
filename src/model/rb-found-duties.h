/* rb-found-duties.h: duties that the postings of a role list themselves.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  char *text; /* as it was found first */
  guint n;    /* openings that list it */
} RbFoundDuty;

typedef struct _RbFoundDuties RbFoundDuties;

RbFoundDuties *rb_found_duties_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_found_duties_free (RbFoundDuties *self);

void rb_found_duties_add_opening (RbFoundDuties *self, const char *const *texts);
guint rb_found_duties_get_n_openings (const RbFoundDuties *self);
GPtrArray *rb_found_duties_list (const RbFoundDuties *self, guint max) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbFoundDuties, rb_found_duties_free)

G_END_DECLS
