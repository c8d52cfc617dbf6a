/* rb-loader.c: reads sources into a dataset.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-loader.h"

#include "read/rb-source-reader.h"

#include <glib/gi18n-lib.h>

typedef struct {
  RbPostingStore *store;
  RbLedger *ledger;
  RbCatalogue *catalogue;
  RbReadContext context;
  RbLoadProgress *progress; /* (nullable) */
  guint64 bytes_before;     /* of the sources that are done */
  guint64 bytes_total;
} Load;

/* Committing: batches come back in the order of their records, in the loading thread. */

static void
commit_notes (RbSource *account, const RbReading *reading)
{
  for (guint i = 0; i < reading->notes->len; i++)
    {
      const RbNote *note = &g_array_index (reading->notes, RbNote, i);
      RbPlace place = {
        .record = note->place.record,
        .offset = note->place.offset,
        .line = note->place.line,
        .column = note->column,
        .text = (char *) note->text,
      };

      rb_source_add (account, note->reason, &place);
    }

  account->refused += reading->n_refused;
  account->repaired += reading->n_repaired;
}

static void
commit_batch (RbBatch *batch, gpointer data)
{
  Load *load = data;
  RbReading *reading = rb_batch_get_reading (batch);
  const RbFormat *format = rb_batch_get_format (batch);
  RbSource *account = rb_ledger_get_account (load->ledger, rb_batch_get_source (batch));

  for (guint i = 0; i < reading->drafts->len; i++)
    {
      RbPostingDraft *draft = &g_array_index (reading->drafts, RbPostingDraft, i);

      draft->source = rb_batch_get_source (batch);
      rb_posting_store_append (load->store, draft);
    }

  for (guint i = 0; i < reading->role_texts->len; i++)
    rb_catalogue_take (load->catalogue,
                       rb_role_text_ref (g_ptr_array_index (reading->role_texts, i)));

  account->postings += reading->drafts->len;
  account->invented = account->invented || reading->is_invented;
  commit_notes (account, reading);

  if (account->format == NULL && format != NULL)
    account->format = g_strdup (format->name);
}

static void
report_progress (guint64 offset, gpointer data)
{
  Load *load = data;

  if (load->progress != NULL)
    rb_load_progress_set (load->progress, load->bytes_before + offset, load->bytes_total,
                          rb_posting_store_get_columns (load->store)->n_rows);
}

static GHashTable *
make_wanted (void)
{
  GHashTable *wanted = g_hash_table_new (g_str_hash, g_str_equal);
  const char *const *members = rb_format_get_members ();

  for (guint i = 0; members[i] != NULL; i++)
    g_hash_table_add (wanted, (gpointer) members[i]);

  return wanted;
}

static gboolean
load_catalogue (Load *load, GError **error)
{
  g_autoptr (RbByteSource) bytes = rb_builtin_catalogue_new ();
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  RbLedger *outer = load->ledger;

  /* The built-in texts are no source of the user's, so they get an account nobody looks at. */
  load->ledger = ledger;

  gboolean is_read =
    rb_source_read (&load->context, bytes, 0, rb_ledger_add_source (ledger, "roles.json"), error);

  load->ledger = outer;

  return is_read;
}

static guint64
measure_sources (GPtrArray *sources)
{
  guint64 total = 0;

  for (guint i = 0; i < sources->len; i++)
    {
      RbByteSource *bytes = g_ptr_array_index (sources, i);

      /* A source that cannot be opened has no size; why, it says when its turn comes. */
      if (rb_byte_source_open (bytes, NULL))
        total += rb_byte_source_get_size (bytes);

      rb_byte_source_close (bytes);
    }

  return total;
}

static void
add_base (Load *load, RbDataset *base, GPtrArray *all_sources)
{
  RbCorpus *corpus = rb_dataset_get_corpus (base);

  rb_posting_store_append_store (load->store, rb_corpus_get_store (corpus), 0);
  rb_ledger_append_ledger (load->ledger, rb_corpus_get_ledger (corpus));
  rb_catalogue_append (load->catalogue, rb_corpus_get_catalogue (corpus));

  for (guint i = 0; i < rb_dataset_get_n_sources (base); i++)
    g_ptr_array_add (all_sources, rb_byte_source_ref (rb_dataset_get_source (base, i)));
}

static gboolean
load_sources (Load *load, GPtrArray *sources, GPtrArray *all_sources, GError **error)
{
  for (guint i = 0; i < sources->len; i++)
    {
      RbByteSource *bytes = g_ptr_array_index (sources, i);
      guint index = rb_ledger_get_n_sources (load->ledger);
      RbSource *account = rb_ledger_add_source (load->ledger, rb_byte_source_get_name (bytes));

      g_ptr_array_add (all_sources, rb_byte_source_ref (bytes));

      if (!rb_source_read (&load->context, bytes, index, account, error))
        return FALSE;

      load->bytes_before += account->bytes;
    }

  return TRUE;
}

static void
note_empty_folders (Load *load, const RbInputList *inputs, GPtrArray *all_sources)
{
  for (guint i = 0; i < inputs->empty->len; i++)
    {
      const char *path = g_ptr_array_index (inputs->empty, i);
      RbSource *account = rb_ledger_add_source (load->ledger, path);
      RbPlace place = { 0 };

      g_ptr_array_add (all_sources, rb_byte_source_new_file (path));
      account->error = g_strdup (_ ("The folder holds no JSON files"));
      rb_source_add (account, RB_REASON_FILE_UNREADABLE, &place);
    }
}

/**
 * rb_load:
 * @inputs: what to read
 * @base: (nullable): what was read before and is added to; it stays as it is
 * @progress: (nullable): told how far the loading is
 * @cancellable: (nullable): stops the loading within a block
 * @error: return location for %G_IO_ERROR_CANCELLED, the only error
 *
 * Reads sources into a dataset, record by record and on several threads; the outcome does not
 * depend on their scheduling. A source that cannot be read does not stop the others: its account
 * in the ledger says why. Blocks; see rb_load_async().
 *
 * Returns: (transfer full) (nullable): the dataset, or %NULL with @error set
 */
RbDataset *
rb_load (RbInputList *inputs,
         RbDataset *base,
         RbLoadProgress *progress,
         GCancellable *cancellable,
         GError **error)
{
  g_autoptr (RbPostingStore) store = rb_posting_store_new ();
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  g_autoptr (RbCatalogue) catalogue = rb_catalogue_new ();
  g_autoptr (GHashTable) wanted = make_wanted ();
  g_autoptr (GPtrArray) all_sources =
    g_ptr_array_new_with_free_func ((GDestroyNotify) rb_byte_source_unref);
  g_autofree guint8 *buffer = g_malloc (RB_READ_BLOCK_SIZE);
  Load load = {
    .store = store,
    .ledger = ledger,
    .catalogue = catalogue,
    .context = {
      .wanted = wanted,
      .buffer = buffer,
      .cancellable = cancellable,
      .progress = report_progress,
      .data = &load,
    },
  };
  g_autoptr (RbPipeline) pipeline = rb_pipeline_new (commit_batch, &load);

  load.context.pipeline = pipeline;

  if (base != NULL)
    add_base (&load, base, all_sources);
  else if (!load_catalogue (&load, error))
    return NULL;

  load.progress = progress;
  load.bytes_total = measure_sources (inputs->sources);

  if (!load_sources (&load, inputs->sources, all_sources, error))
    return NULL;

  note_empty_folders (&load, inputs, all_sources);

  RbCorpus *corpus = rb_corpus_new (g_steal_pointer (&store), g_steal_pointer (&ledger),
                                    g_steal_pointer (&catalogue));

  return rb_dataset_new (corpus, g_steal_pointer (&all_sources));
}

typedef struct {
  RbInputList *inputs;
  RbDataset *base;
  RbLoadProgress *progress;
} LoadTask;

static void
free_load_task (gpointer data)
{
  LoadTask *task = data;

  rb_input_list_free (task->inputs);
  g_clear_object (&task->base);
  g_clear_pointer (&task->progress, rb_load_progress_unref);
  g_free (task);
}

static void
run_load_task (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  LoadTask *load_task = data;
  GError *error = NULL;
  RbDataset *dataset =
    rb_load (load_task->inputs, load_task->base, load_task->progress, cancellable, &error);

  if (dataset != NULL)
    g_task_return_pointer (task, dataset, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * rb_load_async:
 * @inputs: (transfer full): what to read
 * @base: (nullable): what was read before and is added to
 * @progress: (nullable): told how far the loading is
 * @cancellable: (nullable): stops the loading; the callback is called at once
 * @callback: called in the thread that calls this
 * @data: passed to @callback
 *
 * Does what rb_load() does in a thread of its own.
 */
void
rb_load_async (RbInputList *inputs,
               RbDataset *base,
               RbLoadProgress *progress,
               GCancellable *cancellable,
               GAsyncReadyCallback callback,
               gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  LoadTask *load_task = g_new0 (LoadTask, 1);

  load_task->inputs = inputs;
  load_task->base = base != NULL ? g_object_ref (base) : NULL;
  load_task->progress = progress != NULL ? rb_load_progress_ref (progress) : NULL;
  g_task_set_source_tag (task, rb_load_async);
  g_task_set_task_data (task, load_task, free_load_task);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, run_load_task);
}

/**
 * rb_load_finish:
 * @result: what the callback got
 * @error: return location for %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the dataset, or %NULL with @error set
 */
RbDataset *
rb_load_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
