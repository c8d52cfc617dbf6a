/* test-loader.c: tests of loading: several sources, adding, cancelling, progress, changed files.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-loader.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define CANCEL_MICROSECONDS (100 * 1000)
#define N_CANCELLED 10

typedef struct {
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("rolebook-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);

  for (const char *name = NULL; folder != NULL && (name = g_dir_read_name (folder)) != NULL;)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }

  g_remove (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_tree (fixture->folder);
  g_free (fixture->folder);
}

static char *
write_file (const Fixture *fixture, const char *name, const char *text)
{
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return path;
}

static char *
make_postings (guint n, const char *title)
{
  g_autoptr (GString) text = g_string_new ("[");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s{\"title\":\"%s\",\"company\":\"Mill %u\",\"salary_min\":%u}",
                            i > 0 ? ",\n" : "", title, i, 30000 + i);

  g_string_append_c (text, ']');

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The sources of a NULL-terminated list of texts in memory, or of files. */
static RbInputList *
make_inputs (const char *const *texts)
{
  RbInputList *inputs = rb_input_list_new ();

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *name = g_strdup_printf ("source %u", i);
      g_autoptr (GBytes) bytes = g_bytes_new (texts[i], strlen (texts[i]));

      g_ptr_array_add (inputs->sources, rb_byte_source_new_bytes (name, bytes));
    }

  return inputs;
}

static RbDataset *
load (RbInputList *inputs, RbDataset *base)
{
  g_autoptr (GError) error = NULL;
  RbDataset *dataset = rb_load (inputs, base, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (dataset);

  return dataset;
}

/* Each source as its postings, refused records and whether it has an error; then the postings of
 * all, each as the source and the record it is from. */
static char *
describe (RbDataset *dataset)
{
  RbCorpus *corpus = rb_dataset_get_corpus (dataset);
  const RbLedger *ledger = rb_corpus_get_ledger (corpus);
  const RbPostingColumns *columns = rb_posting_store_get_columns (rb_corpus_get_store (corpus));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    {
      const RbSource *source = rb_ledger_get_source (ledger, i);

      g_string_append_printf (text, "%" G_GUINT64_FORMAT "/%" G_GUINT64_FORMAT "%s ",
                              source->postings, source->refused, source->error ? "!" : "");
    }

  g_string_append_c (text, ':');

  for (guint32 row = 0; row < columns->n_rows; row++)
    g_string_append_printf (text, " %u.%u", columns->source[row], columns->record[row]);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_described (RbDataset *dataset, const char *expected)
{
  g_autofree char *found = describe (dataset);

  g_assert_cmpstr (found, ==, expected);
}

static guint64
count_reason (RbDataset *dataset, guint source, RbReason reason)
{
  const RbLedger *ledger = rb_corpus_get_ledger (rb_dataset_get_corpus (dataset));

  return rb_ledger_get_source (ledger, source)->reasons[reason].count;
}

/* A bad source does not stop the others, wherever it stands. */
static void
test_one_bad (Fixture *fixture, gconstpointer data)
{
  g_autofree char *good = make_postings (2, "Baker");
  const char *texts[] = { good, "nan", "[{\"title\":\"Cook\"},{\"title\":x}]", "", good, NULL };
  g_autoptr (RbInputList) inputs = make_inputs (texts);
  g_autoptr (RbDataset) dataset = load (inputs, NULL);

  assert_described (dataset, "2/0 0/0! 1/1 0/0! 2/0 : 0.1 0.2 2.1 4.1 4.2");
  g_assert_true (rb_dataset_has_readable (dataset));
  g_assert_cmpuint (count_reason (dataset, 1, RB_REASON_JSON_SYNTAX), ==, 1);
}

static void
test_all_bad (Fixture *fixture, gconstpointer data)
{
  const char *texts[] = { "nan", "{\"a\":1}", NULL };
  g_autoptr (RbInputList) inputs = make_inputs (texts);
  g_autoptr (RbDataset) dataset = load (inputs, NULL);

  assert_described (dataset, "0/0! 0/0! :");
  g_assert_false (rb_dataset_has_readable (dataset));
}

/* Adding keeps what was there, as it was; the base itself stays as it is. */
static void
test_add (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = make_postings (2, "Baker");
  g_autofree char *second = make_postings (3, "Cook");
  const char *first_texts[] = { first, NULL };
  const char *second_texts[] = { "nan", second, NULL };
  g_autoptr (RbInputList) first_inputs = make_inputs (first_texts);
  g_autoptr (RbInputList) second_inputs = make_inputs (second_texts);
  g_autoptr (RbDataset) base = load (first_inputs, NULL);
  g_autoptr (RbDataset) both = load (second_inputs, base);
  g_autoptr (RbDataset) other = load (second_inputs, NULL);

  assert_described (base, "2/0 : 0.1 0.2");
  assert_described (both, "2/0 0/0! 3/0 : 0.1 0.2 2.1 2.2 2.3");
  assert_described (other, "0/0! 3/0 : 1.1 1.2 1.3");
  g_assert_cmpuint (rb_corpus_get_n_roles (rb_dataset_get_corpus (both)), ==, 2);
  g_assert_cmpuint (rb_dataset_get_n_sources (both), ==, 3);
}

/* Of a folder the postings files are read, by name, with those of its folders; a file that is named
 * is read whatever it is called. */
static void
test_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *inner = g_build_filename (fixture->folder, "m", NULL);
  g_autoptr (RbInputList) inputs = rb_input_list_new ();
  g_autofree char *empty = g_build_filename (fixture->folder, "m", "empty", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (empty, 0700), ==, 0);

  g_autofree char *z = write_file (fixture, "z.JSON", "[{\"title\":\"z\"}]");
  g_autofree char *a = write_file (fixture, "a.ndjson", "{\"title\":\"a\"}\n{\"title\":\"b\"}");
  g_autofree char *m = write_file (fixture, "m/x.jsonl", "{\"title\":\"m\"}");
  g_autofree char *hidden = write_file (fixture, ".h.json", "[{\"title\":\"h\"}]");
  g_autofree char *notes = write_file (fixture, "notes.txt", "{\"title\":\"n\"}");

  g_assert_true (rb_input_list_add_path (inputs, fixture->folder, &error));
  g_assert_true (rb_input_list_add_path (inputs, empty, &error));
  g_assert_true (rb_input_list_add_path (inputs, notes, &error));
  g_assert_no_error (error);

  g_autoptr (RbDataset) dataset = load (inputs, NULL);

  assert_described (dataset, "2/0 1/0 1/0 1/0 0/0! : 0.1 0.2 1.1 2.1 3.1");
}

/* A link to a file is as good as the file. */
static void
test_link (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = write_file (fixture, "a.json", "[{\"title\":\"a\"}]");
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autoptr (RbInputList) inputs = rb_input_list_new ();
  g_autoptr (GFile) file = g_file_new_for_path (link);

  g_assert_true (g_file_make_symbolic_link (file, "a.json", NULL, NULL));
  g_assert_true (rb_input_list_add_path (inputs, link, NULL));

  g_autoptr (RbDataset) dataset = load (inputs, NULL);

  assert_described (dataset, "1/0 : 0.1");
}

typedef struct {
  const char *name;
  const char *after; /* what the file holds later; NULL if it is gone */
  guint64 n_changed;
} ChangeCase;

static const ChangeCase changes[] = {
  { "same", "[{\"title\":\"a\"}]", 1 }, /* written again */
  { "longer", "[{\"title\":\"a\"},{\"title\":\"b\"}]", 1 },
  { "shorter", "[", 1 },
  { "empty", "", 1 },
};

/* A file that is not what it was when it was first looked at is noted, and is no danger. */
static void
test_changed (Fixture *fixture, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = write_file (fixture, "a.json", "[{\"title\":\"a\"}]");
      g_autoptr (RbInputList) inputs = rb_input_list_new ();

      g_assert_true (rb_input_list_add_path (inputs, path, NULL));

      RbByteSource *source = g_ptr_array_index (inputs->sources, 0);

      g_assert_true (rb_byte_source_open (source, NULL));
      rb_byte_source_close (source);
      g_usleep (20 * 1000); /* longer than the clock of a file system stands still */
      g_assert_true (g_file_set_contents (path, changes[i].after, -1, NULL));

      g_autoptr (RbDataset) dataset = load (inputs, NULL);

      g_test_message ("%s", changes[i].name);
      g_assert_cmpuint (count_reason (dataset, 0, RB_REASON_FILE_CHANGED), ==, 1);
    }
}

/* A record is read again in full, as long as its file is what it was. */
static void
test_read_again (Fixture *fixture, gconstpointer data)
{
  const char *text = "[{\"title\":\"a\"},\n {\"title\":\"b\",\"description\":\"x\\u0000y\","
                     "\"n\":99999999999999999999}]";
  g_autofree char *path = write_file (fixture, "a.json", text);
  g_autoptr (RbInputList) inputs = rb_input_list_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (rb_input_list_add_path (inputs, path, NULL));

  g_autoptr (RbDataset) dataset = load (inputs, NULL);
  g_autoptr (JsonNode) record = rb_dataset_read_record (dataset, 1, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (record), "description"), ==,
                   "x\ufffdy");
  g_assert_true (json_object_get_null_member (json_node_get_object (record), "n"));
  g_usleep (20 * 1000);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_null (rb_dataset_read_record (dataset, 1, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_null (rb_dataset_read_record (dataset, 0, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

/* A file that looks unchanged may hold anything. */
static void
test_forged (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = write_file (fixture, "a.json", "[{\"title\":\"a\"}]");
  g_autoptr (RbInputList) inputs = rb_input_list_new ();
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  g_assert_true (rb_input_list_add_path (inputs, path, NULL));

  g_autoptr (RbDataset) dataset = load (inputs, NULL);

  g_assert_cmpint (g_stat (path, &status), ==, 0);

  FILE *file = g_fopen (path, "r+");
  struct timespec times[] = { status.st_atim, status.st_mtim };

  g_assert_nonnull (file);
  g_assert_cmpint (fputs ("[{\"title\":\"a", file), >=, 0);
  g_assert_cmpint (fputs ("aaaa", file), >=, 0);
  g_assert_cmpint (fclose (file), ==, 0);
  g_assert_cmpint (truncate (path, status.st_size), ==, 0);
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
  g_assert_null (rb_dataset_read_record (dataset, 0, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
}

typedef struct {
  RbLoadProgress *progress;
  int is_done; /* atomic */
  gboolean is_monotonic;
  guint n_seen;
} Watch;

static gpointer
watch (gpointer data)
{
  Watch *self = data;
  double share = 0.0;
  guint n_postings = 0;

  while (g_atomic_int_get (&self->is_done) == 0)
    {
      guint n_now = rb_load_progress_get_n_postings (self->progress);
      double now = rb_load_progress_get_share (self->progress);

      self->is_monotonic = self->is_monotonic && now >= share && now <= 1.0 && n_now >= n_postings;
      self->n_seen += now > share ? 1 : 0;
      share = now;
      n_postings = n_now;
      g_usleep (100);
    }

  return NULL;
}

/* Progress never goes back, over several sources, and ends at all of them. */
static void
test_progress (Fixture *fixture, gconstpointer data)
{
  g_autofree char *many = make_postings (40000, "Baker");
  const char *texts[] = { many, "nan", many, many, NULL };
  g_autoptr (RbInputList) inputs = make_inputs (texts);
  g_autoptr (RbLoadProgress) progress = rb_load_progress_new ();
  Watch state = { .progress = progress, .is_monotonic = TRUE };
  GThread *thread = g_thread_new ("watch", watch, &state);
  g_autoptr (GError) error = NULL;
  g_autoptr (RbDataset) dataset = rb_load (inputs, NULL, progress, NULL, &error);

  g_atomic_int_set (&state.is_done, 1);
  g_thread_join (thread);
  g_assert_no_error (error);
  g_assert_true (state.is_monotonic);
  g_assert_cmpuint (state.n_seen, >=, 2);
  g_assert_cmpfloat (rb_load_progress_get_share (progress), ==, 1.0);
}

static gpointer
cancel_soon (gpointer data)
{
  g_usleep (30 * 1000);
  g_cancellable_cancel (data);

  return GSIZE_TO_POINTER ((gsize) g_get_monotonic_time ());
}

/* Returns how many microseconds it took a loading to end after it was cancelled. */
static gint64
measure_cancel (RbInputList *inputs)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  GThread *thread = g_thread_new ("cancel", cancel_soon, cancellable);
  g_autoptr (GError) error = NULL;
  g_autoptr (RbDataset) dataset = rb_load (inputs, NULL, NULL, cancellable, &error);
  gint64 ended = g_get_monotonic_time ();
  gint64 cancelled = (gint64) GPOINTER_TO_SIZE (g_thread_join (thread));

  g_assert_null (dataset);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  return ended - cancelled;
}

/* Cancelling ends a loading within 100 ms; nothing comes of it. The quickest of some tries counts,
 * since others work on the machine as well. */
static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autofree char *many = make_postings (100000, "Baker");
  const char *texts[] = { many, many, many, many, many, many, many, many, NULL };
  g_autoptr (RbInputList) inputs = make_inputs (texts);
  gint64 quickest = G_MAXINT64;

  for (guint i = 0; i < N_CANCELLED; i++)
    quickest = MIN (quickest, measure_cancel (inputs));

  g_test_message ("It took %" G_GINT64_FORMAT " µs", quickest);
#ifndef __SANITIZE_ADDRESS__
  g_assert_cmpint (quickest, <, CANCEL_MICROSECONDS);
#endif
}

static void
test_cancelled_before (Fixture *fixture, gconstpointer data)
{
  g_autofree char *few = make_postings (2, "Baker");
  const char *texts[] = { few, NULL };
  g_autoptr (RbInputList) inputs = make_inputs (texts);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);

  g_autoptr (RbDataset) dataset = rb_load (inputs, NULL, NULL, cancellable, &error);

  g_assert_null (dataset);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
keep_result (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

/* The asynchronous loading does the same, and its callback is called in the thread that asked. */
static void
test_async (Fixture *fixture, gconstpointer data)
{
  g_autofree char *few = make_postings (2, "Baker");
  const char *texts[] = { few, NULL };
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  rb_load_async (make_inputs (texts), NULL, NULL, NULL, keep_result, &result);

  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_autoptr (RbDataset) dataset = rb_load_finish (result, &error);

  g_assert_no_error (error);
  assert_described (dataset, "2/0 : 0.1 0.2");
}

typedef struct {
  const char *name;
  void (*test) (Fixture *fixture, gconstpointer data);
} LoaderTest;

static const LoaderTest tests[] = {
  { "one-bad", test_one_bad },
  { "all-bad", test_all_bad },
  { "add", test_add },
  { "folder", test_folder },
  { "link", test_link },
  { "changed", test_changed },
  { "read-again", test_read_again },
  { "forged", test_forged },
  { "progress", test_progress },
  { "cancel", test_cancel },
  { "cancelled-before", test_cancelled_before },
  { "async", test_async },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/read/loader/%s", tests[i].name);

      g_test_add (path, Fixture, NULL, set_up, tests[i].test, tear_down);
    }

  return g_test_run ();
}
