/* rb-load-progress.c: how far a loading is, written by its thread and read by any.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-load-progress.h"

struct _RbLoadProgress {
  gatomicrefcount n_refs;
  GMutex mutex;
  guint64 done;
  guint64 total;
  guint n_postings;
};

/**
 * rb_load_progress_new:
 *
 * Returns: (transfer full): the progress of a loading that has not begun
 */
RbLoadProgress *
rb_load_progress_new (void)
{
  RbLoadProgress *self = g_new0 (RbLoadProgress, 1);

  g_atomic_ref_count_init (&self->n_refs);
  g_mutex_init (&self->mutex);

  return self;
}

/**
 * rb_load_progress_ref:
 * @self: a progress
 *
 * Returns: (transfer full): the same
 */
RbLoadProgress *
rb_load_progress_ref (RbLoadProgress *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * rb_load_progress_unref:
 * @self: (transfer full): a progress
 */
void
rb_load_progress_unref (RbLoadProgress *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;

  g_mutex_clear (&self->mutex);
  g_free (self);
}

/**
 * rb_load_progress_set:
 * @self: a progress
 * @done: bytes read so far
 * @total: bytes there are
 * @n_postings: postings found so far
 */
void
rb_load_progress_set (RbLoadProgress *self, guint64 done, guint64 total, guint n_postings)
{
  g_mutex_lock (&self->mutex);
  self->done = done;
  self->total = total;
  self->n_postings = n_postings;
  g_mutex_unlock (&self->mutex);
}

/**
 * rb_load_progress_get_share:
 * @self: a progress
 *
 * Returns: what part of the bytes is read, from 0 to 1
 */
double
rb_load_progress_get_share (RbLoadProgress *self)
{
  g_mutex_lock (&self->mutex);

  double share = self->total > 0 ? (double) self->done / (double) self->total : 0.0;

  g_mutex_unlock (&self->mutex);

  return CLAMP (share, 0.0, 1.0);
}

/**
 * rb_load_progress_get_n_postings:
 * @self: a progress
 *
 * Returns: how many postings were found so far
 */
guint
rb_load_progress_get_n_postings (RbLoadProgress *self)
{
  g_mutex_lock (&self->mutex);

  guint n_postings = self->n_postings;

  g_mutex_unlock (&self->mutex);

  return n_postings;
}

/**
 * rb_load_progress_guess_n_postings:
 * @self: a progress
 *
 * Guesses from what is read how many postings there will be, to two significant digits.
 *
 * Returns: the guess, 0 before anything is read
 */
guint
rb_load_progress_guess_n_postings (RbLoadProgress *self)
{
  double share = rb_load_progress_get_share (self);
  double guess = share > 0.0 ? rb_load_progress_get_n_postings (self) / share : 0.0;
  double unit = 1.0;

  while (guess / unit >= 100.0)
    unit *= 10.0;

  return (guint) (unit * (double) (guint) (guess / unit + 0.5));
}
