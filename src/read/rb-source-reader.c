/* rb-source-reader.c: reads one source record by record.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-source-reader.h"

#include "read/rb-record-splitter.h"
#include "read/rb-script-blocks.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Pages larger than this are no web pages. */
#define MAX_PAGE_SIZE ((guint64) 64 * 1024 * 1024)

/* One source while it is read. */
typedef struct {
  const RbReadContext *context;
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
    rb_pipeline_push (self->context->pipeline, g_steal_pointer (&self->batch));

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

/* Reads the next block of a document; 0 at its end, -1 with @error set. */
static gssize
read_block (SourceLoad *self, const Document *document, guint64 offset, GError **error)
{
  gsize size = (gsize) MIN (RB_READ_BLOCK_SIZE, document->end - offset);

  if (g_cancellable_set_error_if_cancelled (self->context->cancellable, error))
    return -1;

  return size > 0 ? rb_byte_source_read (self->bytes, offset, self->context->buffer, size, error)
                  : 0;
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

      if (!rb_shape_finder_feed (finder, self->context->buffer, (gsize) n))
        break;
    }

  return n < 0 ? NULL : rb_shape_finder_finish (finder);
}

static gboolean
split (SourceLoad *self, const Document *document, const RbRecordShape *shape, GError **error)
{
  g_autoptr (RbRecordSplitter) splitter = rb_record_splitter_new (
    shape, self->context->wanted, document->offset, document->line, take_record, self);
  guint64 offset = document->offset;
  gssize n = 0;

  while ((n = read_block (self, document, offset, error)) > 0)
    {
      rb_record_splitter_feed (splitter, self->context->buffer, (gsize) n);

      if (self->digest != NULL)
        g_checksum_update (self->digest, self->context->buffer, n);

      offset += (guint64) n;
      self->context->progress (offset, self->context->data);
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
    g_byte_array_append (page, self->context->buffer, (guint) n);

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

/**
 * rb_source_read:
 * @context: what the reading of all sources shares
 * @bytes: the source
 * @index: its index in the ledger
 * @account: its account there, filled in here and as batches come back
 * @error: return location for %G_IO_ERROR_CANCELLED, the only error
 *
 * Reads one source to its end. What goes wrong with it is its own matter and goes into its
 * account; only cancelling stops the loading, and leaves batches in the pipeline that are of no
 * use.
 *
 * Returns: %FALSE with @error set if it was cancelled
 */
gboolean
rb_source_read (
  const RbReadContext *context, RbByteSource *bytes, guint index, RbSource *account, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  SourceLoad self = {
    .context = context,
    .bytes = bytes,
    .account = account,
    .index = index,
    .digest = g_checksum_new (G_CHECKSUM_MD5),
  };
  gsize digest_size = sizeof account->digest;
  gboolean is_read = read_source (&self, &local_error);
  gboolean is_cancelled = g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  /* Nobody waits for the rest of a loading that was cancelled. */
  if (!is_cancelled)
    {
      push_batch (&self);
      rb_pipeline_flush (context->pipeline);
    }

  g_clear_pointer (&self.batch, rb_batch_free);
  rb_byte_source_close (bytes);

  if (self.digest != NULL)
    g_checksum_get_digest (self.digest, account->digest, &digest_size);

  g_clear_pointer (&self.digest, g_checksum_free);

  if (is_cancelled)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  account->read_at = g_get_real_time () / G_USEC_PER_SEC;

  if (is_read)
    settle_error (&self);
  else
    refuse_source (&self, local_error);

  return TRUE;
}
