/* rb-text-finder.c: reads the duties or skills that the postings of a role list.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-text-finder.h"

#include "read/rb-format.h"
#include "read/rb-json.h"
#include "read/rb-plain-text.h"

/* Every record is read from disk again, so of large roles only so many are. */
#define MAX_OPENINGS 500

/* Records of a page hold their postings in a graph; the texts of the first one count. */
static GStrv
read_texts (JsonNode *record, RbTextKind kind)
{
  RbRecordInput input = { .record = rb_json_node_get_object (record) };

  if (input.record == NULL)
    return NULL;

  const RbFormat *format = rb_format_recognise (&input, NULL);

  if (format->dup_texts == NULL)
    return NULL;

  GStrv texts = format->dup_texts (input.record, kind);

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      char *line = rb_plain_text_line (texts[i]);

      g_free (texts[i]);
      texts[i] = line;
    }

  return texts;
}

/* A record that cannot be read any more counts as one that lists nothing. */
static RbFoundTexts *
find_texts (RbDataset *dataset, const GArray *rows, RbTextKind kind, GCancellable *cancellable)
{
  RbFoundTexts *found = rb_found_texts_new ();

  for (guint i = 0; i < MIN (rows->len, MAX_OPENINGS); i++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        break;

      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) record =
        rb_dataset_read_record (dataset, g_array_index (rows, guint32, i), &error);
      g_auto (GStrv) texts = record != NULL ? read_texts (record, kind) : NULL;

      rb_found_texts_add_opening (found, (const char *const *) texts);
    }

  return found;
}

/**
 * rb_find_role_texts:
 * @figures: figures
 * @role: a role
 * @kind: what to look for
 * @dataset: the #RbDataset that the figures are of
 *
 * Reads the records of a role's openings again, of more than 500 the first 500, and collects what
 * they list; duties only where the catalogue has no text on the role. Blocks; may be called from
 * any thread.
 *
 * Returns: (transfer full) (nullable): what was found
 */
RbFoundTexts *
rb_find_role_texts (RbFigures *figures, guint32 role, RbTextKind kind, gpointer dataset)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);

  if (kind == RB_TEXT_DUTIES && rb_catalogue_find (rb_corpus_get_catalogue (corpus),
                                                   rb_corpus_get_role_name (corpus, role)) != NULL)
    return NULL;

  g_autoptr (GArray) openings = rb_figures_list_openings (figures, role);

  return find_texts (dataset, openings, kind, NULL);
}

static void
run_task (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, find_texts (source, data, RB_TEXT_DUTIES, cancellable),
                         (GDestroyNotify) rb_found_texts_free);
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
RbFoundTexts *
rb_find_duties_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
