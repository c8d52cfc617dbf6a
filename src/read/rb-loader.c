/* rb-loader.c: reads sources into a dataset.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-loader.h"

#include "read/rb-pipeline.h"
#include "read/rb-script-blocks.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define BLOCK_SIZE ((gsize) 1024 * 1024)

/* Pages larger than this are no web pages. */
#define MAX_PAGE_SIZE ((guint64) 64 * 1024 * 1024)

typedef struct {
  RbPostingStore *store;
  RbLedger *ledger;
  RbCatalogue *catalogue;
  RbPipeline *pipeline;
  GHashTable *wanted;
  RbLoadProgress *progress;
  GCancellable *cancellable;
  guint64 bytes_before; /* of the sources that are done */
  guint64 bytes_total;
  guint8 *buffer;
} Load;

/* One source while it is read. */
typedef struct {
  Load *load;
  RbByteSource *bytes;
  RbSource *account;
  guint index;
  RbBatch *batch;
  const RbFormat *expected;
  gboolean was_recognised;
  gboolean is_refused; /* the file is of a newer version */
  gboolean is_empty_list;
  GChecksum *digest;
  RbFault fault; /* the first one outside records */
} SourceLoad;

/* A stretch of a source that is one JSON document. */
typedef struct {
  guint64 offset;
  guint64 end;
  guint64 line;
} Document;

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

/* Splitting. */

static void
note_document (SourceLoad *self, RbReason reason, const RbFault *fault, const char *text)
{
  RbPlace place = {
    .offset = fault != NULL ? fault->offset : 0,
    .line = fault != NULL ? fault->line : 0,
    .column = fault != NULL ? fault->column : 0,
    .text = (char *) text,
  };

  rb_source_add (self->account, reason, &place);
}

/* The first record tells whether the file declares its format, and which version of it. */
static void
recognise (SourceLoad *self, const RbRecord *record)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonParser) context_parser = json_parser_new ();
  RbRecordInput input = { 0 };

  if (!json_parser_load_from_data (parser, record->text, (gssize) record->text_length, NULL))
    return;

  input.record = json_node_get_object (json_parser_get_root (parser));

  if (record->context != NULL &&
      json_parser_load_from_data (context_parser, record->context, -1, NULL))
    input.context = json_node_get_object (json_parser_get_root (context_parser));

  const RbFormat *format = rb_format_recognise (&input, NULL);

  self->was_recognised = TRUE;

  if (!format->is_declared)
    return;

  self->expected = format;
  self->account->format = g_strdup (format->name);

  if (format->refuses != NULL && (format->refuses (input.record) ||
                                  (input.context != NULL && format->refuses (input.context))))
    self->is_refused = TRUE;
}

static void
push_batch (SourceLoad *self)
{
  if (self->batch != NULL && !rb_batch_is_empty (self->batch))
    rb_pipeline_push (self->load->pipeline, g_steal_pointer (&self->batch));

  g_clear_pointer (&self->batch, rb_batch_free);
}

static void
take_record (const RbRecord *record, gpointer data)
{
  SourceLoad *self = data;

  if (!self->was_recognised && record->outcome == RB_RECORD_OK)
    recognise (self, record);

  if (self->is_refused)
    return;

  if (self->batch == NULL)
    self->batch = rb_batch_new (self->index, self->expected);

  rb_batch_add (self->batch, record);

  if (rb_batch_is_full (self->batch))
    push_batch (self);
}

static void
report_progress (SourceLoad *self, guint64 offset)
{
  Load *load = self->load;

  if (load->progress != NULL)
    rb_load_progress_set (load->progress, load->bytes_before + offset, load->bytes_total,
                          rb_posting_store_get_columns (load->store)->n_rows);
}

/* Reads the next block of a document; 0 at its end, -1 with @error set. */
static gssize
read_block (SourceLoad *self, const Document *document, guint64 offset, GError **error)
{
  gsize size = (gsize) MIN (BLOCK_SIZE, document->end - offset);

  if (g_cancellable_set_error_if_cancelled (self->load->cancellable, error))
    return -1;

  return size > 0 ? rb_byte_source_read (self->bytes, offset, self->load->buffer, size, error) : 0;
}

static RbRecordShape *
find_shape (SourceLoad *self, const Document *document, GError **error)
{
  g_autoptr (RbShapeFinder) finder = rb_shape_finder_new (document->offset, document->line);
  guint64 offset = document->offset;
  gssize n = 0;

  while ((n = read_block (self, document, offset, error)) > 0)
    {
      offset += (guint64) n;

      if (!rb_shape_finder_feed (finder, self->load->buffer, (gsize) n))
        break;
    }

  return n < 0 ? NULL : rb_shape_finder_finish (finder);
}

static gboolean
split (SourceLoad *self, const Document *document, const RbRecordShape *shape, GError **error)
{
  g_autoptr (RbRecordSplitter) splitter = rb_record_splitter_new (
    shape, self->load->wanted, document->offset, document->line, take_record, self);
  guint64 offset = document->offset;
  gssize n = 0;

  while ((n = read_block (self, document, offset, error)) > 0)
    {
      rb_record_splitter_feed (splitter, self->load->buffer, (gsize) n);

      if (self->digest != NULL)
        g_checksum_update (self->digest, self->load->buffer, n);

      offset += (guint64) n;
      report_progress (self, offset);
    }

  if (n < 0)
    return FALSE;

  rb_record_splitter_finish (splitter);
  push_batch (self);

  const RbFault *fault = rb_record_splitter_get_fault (splitter);

  if (fault->message != NULL)
    {
      note_document (self, RB_REASON_JSON_SYNTAX, fault, fault->message);

      if (self->fault.message == NULL)
        self->fault = *fault;
    }

  return TRUE;
}

static gboolean
load_document (SourceLoad *self, const Document *document, GError **error)
{
  g_autoptr (RbRecordShape) shape = find_shape (self, document, error);

  if (shape == NULL)
    return FALSE;

  self->is_empty_list = self->is_empty_list || shape->is_empty_list;

  return split (self, document, shape, error);
}

/* Web pages. */

static gboolean
is_page (SourceLoad *self)
{
  char head[64] = { 0 };
  gssize n = rb_byte_source_read (self->bytes, 0, (guint8 *) head, sizeof head - 1, NULL);
  const char *start = head;

  if (n >= 3 && memcmp (head, "\xef\xbb\xbf", 3) == 0)
    start += 3;

  return start[strspn (start, " \t\r\n")] == '<' && self->account->bytes <= MAX_PAGE_SIZE;
}

static guint64
count_lines (const char *text, gsize from, gsize to)
{
  guint64 n_lines = 0;

  for (gsize i = from; i < to; i++)
    n_lines += text[i] == '\n' ? 1 : 0;

  return n_lines;
}

static char *
read_page (SourceLoad *self, gsize *size, GError **error)
{
  g_autoptr (GByteArray) page = g_byte_array_new ();
  Document whole = { .end = self->account->bytes };
  gssize n = 0;

  while ((n = read_block (self, &whole, page->len, error)) > 0)
    g_byte_array_append (page, self->load->buffer, (guint) n);

  if (n < 0)
    return NULL;

  *size = page->len;

  return (char *) g_byte_array_free (g_steal_pointer (&page), FALSE);
}

static gboolean
load_page (SourceLoad *self, GError **error)
{
  gsize size = 0;
  g_autofree char *page = read_page (self, &size, error);

  if (page == NULL && size == 0)
    return FALSE;

  g_autoptr (GArray) blocks = rb_script_blocks_find (page, size);
  g_autoptr (GChecksum) digest = g_steal_pointer (&self->digest);
  guint64 line = 1;
  gsize counted = 0;

  g_checksum_update (digest, (const guint8 *) page, (gssize) size);

  for (guint i = 0; i < blocks->len; i++)
    {
      const RbScriptBlock *block = &g_array_index (blocks, RbScriptBlock, i);
      Document document = { .offset = block->offset, .end = block->offset + block->length };

      line += count_lines (page, counted, block->offset);
      counted = block->offset;
      document.line = line;

      if (!load_document (self, &document, error))
        return FALSE;
    }

  self->digest = g_steal_pointer (&digest);

  if (blocks->len > 0)
    return TRUE;

  /* No page with postings: the scanner says what it is not, with the place. */
  Document whole = { .end = size, .line = 1 };

  return load_document (self, &whole, error);
}

/* Sources. */

static char *
describe_fault (const RbFault *fault)
{
  return g_strdup_printf (_ ("Line %" G_GUINT64_FORMAT ", column %" G_GUINT64_FORMAT ": %s"),
                          fault->line, fault->column, fault->message);
}

/* The first damaged record, as a fault. */
static gboolean
get_record_fault (const RbSource *account, RbFault *fault)
{
  const RbReasonTally *tally = &account->reasons[RB_REASON_JSON_SYNTAX];

  if (tally->places == NULL)
    return FALSE;

  const RbPlace *place = &g_array_index (tally->places, RbPlace, 0);

  *fault = (RbFault){
    .line = place->line,
    .column = place->column,
    .message = place->text != NULL ? place->text : rb_reason_get_title (RB_REASON_JSON_SYNTAX),
  };

  return TRUE;
}

/* Says why a source gave nothing. An empty list is no error: it was read, and holds nothing. */
static void
settle_error (SourceLoad *self)
{
  RbSource *account = self->account;
  RbFault fault = self->fault;

  account->records = account->postings + account->refused;

  if (account->postings > 0)
    return;

  if (self->is_refused)
    {
      note_document (self, RB_REASON_VERSION_UNKNOWN, NULL, NULL);
      account->error = g_strdup (rb_reason_get_title (RB_REASON_VERSION_UNKNOWN));
    }
  else if (fault.message != NULL || get_record_fault (account, &fault))
    account->error = describe_fault (&fault);
  else if (account->refused > 0 || !self->is_empty_list)
    {
      note_document (self, RB_REASON_FORMAT_UNKNOWN, NULL, NULL);
      account->error = g_strdup (rb_reason_get_title (RB_REASON_FORMAT_UNKNOWN));
    }
}

static void
refuse_source (SourceLoad *self, const GError *error)
{
  note_document (self, RB_REASON_FILE_UNREADABLE, NULL, error->message);
  self->account->error = g_strdup (error->message);
}

static gboolean
read_source (SourceLoad *self, GError **error)
{
  Document whole = { .line = 1 };

  if (!rb_byte_source_open (self->bytes, error))
    return FALSE;

  self->account->bytes = rb_byte_source_get_size (self->bytes);
  whole.end = self->account->bytes;

  if (!(is_page (self) ? load_page (self, error) : load_document (self, &whole, error)))
    return FALSE;

  if (rb_byte_source_has_changed (self->bytes))
    note_document (self, RB_REASON_FILE_CHANGED, NULL, NULL);

  return TRUE;
}

/* Reads one source to its end. What goes wrong with it is its own matter; only cancelling stops
 * the loading. */
static gboolean
load_source (Load *load, RbByteSource *bytes, guint index, RbSource *account, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  SourceLoad self = {
    .load = load,
    .bytes = bytes,
    .account = account,
    .index = index,
    .digest = g_checksum_new (G_CHECKSUM_SHA256),
  };
  gsize digest_size = sizeof account->digest;
  gboolean is_read = read_source (&self, &local_error);

  push_batch (&self);
  rb_pipeline_flush (load->pipeline);
  rb_byte_source_close (bytes);

  if (self.digest != NULL)
    g_checksum_get_digest (self.digest, account->digest, &digest_size);

  g_clear_pointer (&self.digest, g_checksum_free);

  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  account->read_at = g_get_real_time () / G_USEC_PER_SEC;
  load->bytes_before += account->bytes;

  if (is_read)
    settle_error (&self);
  else
    refuse_source (&self, local_error);

  return TRUE;
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

static void
load_catalogue (Load *load)
{
  g_autoptr (RbByteSource) bytes = rb_builtin_catalogue_new ();
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  RbLedger *outer = load->ledger;

  /* The built-in texts are no source of the user's, so they get an account nobody looks at. */
  load->ledger = ledger;

  if (!load_source (load, bytes, 0, rb_ledger_add_source (ledger, "roles.json"), NULL))
    g_debug ("Cancelled before the built-in texts were read");

  load->ledger = outer;
  load->bytes_before = 0;
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

      if (!load_source (load, bytes, index, account, error))
        return FALSE;
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
  g_autofree guint8 *buffer = g_malloc (BLOCK_SIZE);
  Load load = {
    .store = store,
    .ledger = ledger,
    .catalogue = catalogue,
    .wanted = wanted,
    .cancellable = cancellable,
    .buffer = buffer,
  };
  g_autoptr (RbPipeline) pipeline = rb_pipeline_new (commit_batch, &load);

  load.pipeline = pipeline;

  if (base != NULL)
    add_base (&load, base, all_sources);
  else
    load_catalogue (&load);

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
