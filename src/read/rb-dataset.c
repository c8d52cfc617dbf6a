/* rb-dataset.c: what was opened: the corpus, and the sources its postings can be read again from.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-dataset.h"

#include "read/rb-record-splitter.h"

#include <glib/gi18n-lib.h>

struct _RbDataset {
  GObject parent_instance;

  RbCorpus *corpus;
  GPtrArray *sources; /* (element-type RbByteSource): by index in the ledger */
  GMutex reading;     /* held while a source is open for reading a record */
};

G_DEFINE_FINAL_TYPE (RbDataset, rb_dataset, G_TYPE_OBJECT)

static void
rb_dataset_finalize (GObject *object)
{
  RbDataset *self = RB_DATASET (object);

  g_clear_object (&self->corpus);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_mutex_clear (&self->reading);

  G_OBJECT_CLASS (rb_dataset_parent_class)->finalize (object);
}

static void
rb_dataset_class_init (RbDatasetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rb_dataset_finalize;
}

static void
rb_dataset_init (RbDataset *self)
{
  g_mutex_init (&self->reading);
}

/**
 * rb_dataset_new:
 * @corpus: (transfer full): the postings
 * @sources: (transfer full) (element-type RbByteSource): one for each source of the ledger
 *
 * Returns: (transfer full): the dataset, which never changes
 */
RbDataset *
rb_dataset_new (RbCorpus *corpus, GPtrArray *sources)
{
  RbDataset *self = g_object_new (RB_TYPE_DATASET, NULL);

  self->corpus = corpus;
  self->sources = sources;

  return self;
}

/**
 * rb_dataset_get_corpus:
 * @self: a dataset
 *
 * Returns: (transfer none): its postings
 */
RbCorpus *
rb_dataset_get_corpus (RbDataset *self)
{
  g_return_val_if_fail (RB_IS_DATASET (self), NULL);

  return self->corpus;
}

/**
 * rb_dataset_get_n_sources:
 * @self: a dataset
 *
 * Returns: the number of sources
 */
guint
rb_dataset_get_n_sources (RbDataset *self)
{
  g_return_val_if_fail (RB_IS_DATASET (self), 0);

  return self->sources->len;
}

/**
 * rb_dataset_get_source:
 * @self: a dataset
 * @index: index in the ledger
 *
 * Returns: (transfer none): a source
 */
RbByteSource *
rb_dataset_get_source (RbDataset *self, guint index)
{
  g_return_val_if_fail (RB_IS_DATASET (self), NULL);

  return g_ptr_array_index (self->sources, index);
}

/**
 * rb_dataset_has_readable:
 * @self: a dataset
 *
 * Returns: whether at least one source could be read, if only as an empty list
 */
gboolean
rb_dataset_has_readable (RbDataset *self)
{
  g_return_val_if_fail (RB_IS_DATASET (self), FALSE);

  const RbLedger *ledger = rb_corpus_get_ledger (self->corpus);

  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    {
      if (rb_ledger_get_source (ledger, i)->error == NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
read_fully (RbByteSource *source, guint64 offset, guint8 *buffer, gsize size, GError **error)
{
  for (gsize n_read = 0; n_read < size;)
    {
      gssize n =
        rb_byte_source_read (source, offset + n_read, buffer + n_read, size - n_read, error);

      if (n < 0)
        return FALSE;

      if (n == 0)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT,
                               _ ("The file has become shorter"));
          return FALSE;
        }

      n_read += (gsize) n;
    }

  return TRUE;
}

static void
set_changed (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       _ ("The file has changed since it was read"));
}

static gboolean
read_unchanged (RbByteSource *source, guint64 offset, char *text, gsize length, GError **error)
{
  if (!rb_byte_source_open (source, error))
    return FALSE;

  if (rb_byte_source_has_changed (source))
    {
      set_changed (error);
      return FALSE;
    }

  return read_fully (source, offset, (guint8 *) text, length, error);
}

static void
keep_text (const RbRecord *record, gpointer data)
{
  if (record->outcome == RB_RECORD_OK)
    g_string_assign (data, record->text);
}

/* The times of a file can be set back, so what is read again is checked again. Empty if it is no
 * record any more. */
static GString *
dup_checked (const GString *text)
{
  RbRecordShape shape = { .paths = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev) };
  GString *checked = g_string_new (NULL);

  g_ptr_array_add (shape.paths, g_new0 (char *, 1));

  g_autoptr (RbRecordSplitter) splitter =
    rb_record_splitter_new (&shape, NULL, 0, 1, keep_text, checked);

  rb_record_splitter_feed (splitter, (const guint8 *) text->str, text->len);
  rb_record_splitter_finish (splitter);
  g_ptr_array_unref (shape.paths);

  return checked;
}

/**
 * rb_dataset_read_record:
 * @self: a dataset
 * @row: a row of the store
 * @error: return location for an error
 *
 * Reads the whole record of a posting again, with the long text that the store leaves in the file.
 * May be called from any thread; blocks for as long as the disk takes.
 *
 * Returns: (transfer full) (nullable): the record, an object, or %NULL with @error set if the file
 *   is gone or is not what it was
 */
JsonNode *
rb_dataset_read_record (RbDataset *self, guint32 row, GError **error)
{
  g_return_val_if_fail (RB_IS_DATASET (self), NULL);

  const RbPostingColumns *columns =
    rb_posting_store_get_columns (rb_corpus_get_store (self->corpus));
  RbByteSource *source = rb_dataset_get_source (self, columns->source[row]);
  gsize length = columns->length[row];
  g_autoptr (GString) text = g_string_sized_new (length);
  g_autoptr (JsonParser) parser = json_parser_new ();

  g_string_set_size (text, length);
  g_mutex_lock (&self->reading);

  gboolean is_read = read_unchanged (source, columns->offset[row], text->str, length, error);

  rb_byte_source_close (source);
  g_mutex_unlock (&self->reading);

  if (!is_read)
    return NULL;

  g_autoptr (GString) record = dup_checked (text);

  if (record->len == 0)
    {
      set_changed (error);
      return NULL;
    }

  if (!json_parser_load_from_data (parser, record->str, (gssize) record->len, error))
    return NULL;

  return json_parser_steal_root (parser);
}
