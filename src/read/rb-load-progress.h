/* rb-load-progress.h: how far a loading is, written by its thread and read by any.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RbLoadProgress RbLoadProgress;

RbLoadProgress *rb_load_progress_new (void) G_GNUC_WARN_UNUSED_RESULT;
RbLoadProgress *rb_load_progress_ref (RbLoadProgress *self);
void rb_load_progress_unref (RbLoadProgress *self);

void rb_load_progress_set (RbLoadProgress *self, guint64 done, guint64 total, guint n_postings);
double rb_load_progress_get_share (RbLoadProgress *self);
guint rb_load_progress_get_n_postings (RbLoadProgress *self);
guint rb_load_progress_guess_n_postings (RbLoadProgress *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbLoadProgress, rb_load_progress_unref)

G_END_DECLS
