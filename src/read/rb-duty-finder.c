/* rb-duty-finder.c: reads the duties that the postings of a role list.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-duty-finder.h"

#include "read/rb-format.h"
#include "read/rb-json.h"
#include "read/rb-plain-text.h"

/* Every record is read from disk again, so of large roles only so many are. */
#define MAX_OPENINGS 500

/* Records of a page hold their postings in a graph; the duties of the first one count. */
static GStrv
read_duties (JsonNode *record)
{
  RbRecordInput input = { .record = rb_json_node_get_object (record) };

  if (input.record == NULL)
    return NULL;

  const RbFormat *format = rb_format_recognise (&input, NULL);

  if (format->dup_duties == NULL)
    return NULL;

  GStrv texts = format->dup_duties (input.record);

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      char *line = rb_plain_text_line (texts[i]);

      g_free (texts[i]);
      texts[i] = line;
    }

  return texts;
}

/**
 * rb_find_duties:
 * @dataset: what was opened
 * @rows: (array length=n_rows): rows of the store; of more than 500 the first 500 are read
 * @n_rows: their number
 * @cancellable: (nullable): stops the reading
 *
 * Reads the records of postings again, and collects the duties they list. A record that cannot be
 * read any more counts as one that lists nothing. Blocks; may be called from any thread.
 *
 * Returns: (transfer full): what was found; incomplete if it was cancelled
 */
RbFoundDuties *
rb_find_duties (RbDataset *dataset, const guint32 *rows, guint32 n_rows, GCancellable *cancellable)
{
  RbFoundDuties *duties = rb_found_duties_new ();

  for (guint32 i = 0; i < MIN (n_rows, MAX_OPENINGS); i++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        break;

      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) record = rb_dataset_read_record (dataset, rows[i], &error);
      g_auto (GStrv) texts = record != NULL ? read_duties (record) : NULL;

      rb_found_duties_add_opening (duties, (const char *const *) texts);
    }

  return duties;
}

/**
 * rb_find_role_duties:
 * @figures: figures
 * @role: a role
 * @dataset: the #RbDataset that the figures are of
 *
 * Reads what the openings of a role list as duties, where the catalogue has no text on it. Blocks;
 * may be called from any thread.
 *
 * Returns: (transfer full) (nullable): the duties
 */
RbFoundDuties *
rb_find_role_duties (RbFigures *figures, guint32 role, gpointer dataset)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);

  if (rb_catalogue_find (rb_corpus_get_catalogue (corpus),
                         rb_corpus_get_role_name (corpus, role)) != NULL)
    return NULL;

  g_autoptr (GArray) openings = rb_figures_list_openings (figures, role);

  return rb_find_duties (dataset, (const guint32 *) (gpointer) openings->data, openings->len, NULL);
}

static void
run_task (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GArray *rows = data;

  g_task_return_pointer (
    task, rb_find_duties (source, (const guint32 *) (gpointer) rows->data, rows->len, cancellable),
    (GDestroyNotify) rb_found_duties_free);
}

/**
 * rb_find_duties_async:
 * @dataset: what was read
 * @rows: (element-type guint32): postings
 * @cancellable: (nullable): stops the search
 * @callback: called when it is done
 * @data: passed to @callback
 *
 * Looks for the duties that postings list, in a thread: their records are read again.
 */
void
rb_find_duties_async (RbDataset *dataset,
                      GArray *rows,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer data)
{
  g_autoptr (GTask) task = g_task_new (dataset, cancellable, callback, data);

  g_task_set_source_tag (task, rb_find_duties_async);
  g_task_set_task_data (task, g_array_ref (rows), (GDestroyNotify) g_array_unref);
  g_task_run_in_thread (task, run_task);
}

/**
 * rb_find_duties_finish:
 * @result: the result
 * @error: (nullable): that it was cancelled
 *
 * Returns: (transfer full) (nullable): the duties, or %NULL if the search was cancelled
 */
RbFoundDuties *
rb_find_duties_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
