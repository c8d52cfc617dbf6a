/* rb-pipeline.c: reads batches on several threads and hands them back in order.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-pipeline.h"

#define MAX_WORKERS 4

/* Batches on their way, for each worker: enough that none waits, few enough to bound the memory. */
#define BATCHES_PER_WORKER 4

typedef struct {
  RbBatch *batch;
  gboolean is_read;
} Slot;

struct _RbPipeline {
  RbPipelineFunc func;
  gpointer data;

  GThreadPool *workers;
  guint max_waiting;
  GQueue waiting; /* (element-type Slot): in the order of pushing */

  GMutex mutex; /* guards is_read of the slots */
  GCond read_one;
};

static void
read_batch (gpointer data, gpointer user_data)
{
  RbPipeline *self = user_data;
  Slot *slot = data;

  rb_batch_read (slot->batch);

  g_mutex_lock (&self->mutex);
  slot->is_read = TRUE;
  g_cond_signal (&self->read_one);
  g_mutex_unlock (&self->mutex);
}

/**
 * rb_pipeline_new:
 * @func: called for every batch that was read
 * @data: passed to @func
 *
 * Starts as many worker threads as there are processors, up to four. The pipeline itself belongs
 * to the thread that makes it.
 *
 * Returns: (transfer full): a pipeline
 */
RbPipeline *
rb_pipeline_new (RbPipelineFunc func, gpointer data)
{
  RbPipeline *self = g_new0 (RbPipeline, 1);
  guint n_workers = CLAMP (g_get_num_processors (), 1, MAX_WORKERS);

  self->func = func;
  self->data = data;
  self->max_waiting = n_workers * BATCHES_PER_WORKER;
  g_queue_init (&self->waiting);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->read_one);
  self->workers = g_thread_pool_new (read_batch, self, (int) n_workers, FALSE, NULL);

  return self;
}

static void
free_slot (gpointer data)
{
  Slot *slot = data;

  rb_batch_free (slot->batch);
  g_free (slot);
}

/**
 * rb_pipeline_free:
 * @self: (transfer full): a pipeline
 *
 * Drops the batches that were not handed back, once the workers have let go of them.
 */
void
rb_pipeline_free (RbPipeline *self)
{
  g_thread_pool_free (self->workers, TRUE, TRUE);
  g_queue_clear_full (&self->waiting, free_slot);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->read_one);
  g_free (self);
}

/* Hands back the oldest batches until at most @max_waiting are left; more if they are ready. */
static void
hand_back (RbPipeline *self, guint max_waiting)
{
  while (!g_queue_is_empty (&self->waiting))
    {
      Slot *slot = g_queue_peek_head (&self->waiting);

      g_mutex_lock (&self->mutex);

      while (!slot->is_read && self->waiting.length > max_waiting)
        g_cond_wait (&self->read_one, &self->mutex);

      gboolean is_read = slot->is_read;

      g_mutex_unlock (&self->mutex);

      if (!is_read)
        break;

      g_queue_pop_head (&self->waiting);
      self->func (slot->batch, self->data);
      free_slot (slot);
    }
}

/**
 * rb_pipeline_push:
 * @self: a pipeline
 * @batch: (transfer full): a batch
 *
 * Gives a batch to the workers. Waits while too many are on their way.
 */
void
rb_pipeline_push (RbPipeline *self, RbBatch *batch)
{
  Slot *slot = g_new0 (Slot, 1);

  slot->batch = batch;
  g_queue_push_tail (&self->waiting, slot);
  g_thread_pool_push (self->workers, slot, NULL);
  hand_back (self, self->max_waiting);
}

/**
 * rb_pipeline_flush:
 * @self: a pipeline
 *
 * Waits for all batches, and hands them back.
 */
void
rb_pipeline_flush (RbPipeline *self)
{
  hand_back (self, 0);
}
