/* rb-role-text.h: what is known of a role in words: duties, and the steps that lead to it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  char *title;
  char *text;
} RbStep;

/* An entry of the catalogue, or of a user's file. Texts may hold {degree}, {pay} and {openings}. */
typedef struct {
  gatomicrefcount n_refs; /* private */
  char *role;
  GStrv aliases;
  char *plural;       /* (nullable) */
  char *article;      /* (nullable): a or an */
  char *introduction; /* (nullable) */
  char *language;     /* (nullable): BCP 47 */
  GStrv responsibilities;
  GPtrArray *steps; /* (element-type RbStep) */
} RbRoleText;

RbRoleText *rb_role_text_new (void) G_GNUC_WARN_UNUSED_RESULT;
RbRoleText *rb_role_text_ref (RbRoleText *self);
void rb_role_text_unref (RbRoleText *self);
void rb_role_text_add_step (RbRoleText *self, const char *title, const char *text);

typedef struct _RbCatalogue RbCatalogue;

RbCatalogue *rb_catalogue_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_catalogue_free (RbCatalogue *self);
void rb_catalogue_take (RbCatalogue *self, RbRoleText *text);
void rb_catalogue_append (RbCatalogue *self, const RbCatalogue *other);
const RbRoleText *rb_catalogue_find (const RbCatalogue *self, const char *role);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbRoleText, rb_role_text_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbCatalogue, rb_catalogue_free)

G_END_DECLS
