/* rb-cli.c: the actions that need no display.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "cli/rb-cli.h"

#include "cli/rb-cli-compare.h"
#include "cli/rb-cli-paper.h"
#include "cli/rb-cli-roles.h"
#include "cli/rb-cli-text.h"
#include "read/rb-text-finder.h"
#include "read/rb-loader.h"
#include "report/rb-cells-text.h"
#include "report/rb-format-text.h"
#include "report/rb-postings-json.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <stdio.h>
#include <unistd.h>

#define PROGRESS_INTERVAL_MS 200

typedef struct {
  GMainLoop *loop;
  RbLoadProgress *progress;
  RbDataset *dataset;
  gboolean was_shown;
} Loading;

static void
load_ready_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Loading *loading = data;

  loading->dataset = rb_load_finish (result, NULL);
  g_main_loop_quit (loading->loop);
}

static gboolean
progress_tick_cb (gpointer data)
{
  Loading *loading = data;
  g_autofree char *done = rb_format_count (rb_load_progress_get_n_postings (loading->progress));
  g_autofree char *all = rb_format_count (rb_load_progress_guess_n_postings (loading->progress));

  loading->was_shown = TRUE;
  /* Translators: progress of reading; two counts. */
  g_printerr (_ ("\r%s of about %s postings "), done, all);

  return G_SOURCE_CONTINUE;
}

static RbInputList *
collect_inputs (const RbOptions *options, GError **error)
{
  g_autoptr (RbInputList) inputs = rb_input_list_new ();

  if (options->sample)
    rb_input_list_add_sample (inputs);

  for (guint i = 0; options->paths[i] != NULL; i++)
    {
      if (!rb_input_list_add_path (inputs, options->paths[i], error))
        return NULL;
    }

  return g_steal_pointer (&inputs);
}

/* Reads in a thread, so that a terminal can be told how far it is. */
static RbDataset *
load (const RbOptions *options, GError **error)
{
  RbInputList *inputs = collect_inputs (options, error);

  if (inputs == NULL)
    return NULL;

  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (RbLoadProgress) progress = rb_load_progress_new ();
  Loading loading = { .loop = loop, .progress = progress };
  gboolean shows_progress = !options->quiet && isatty (STDERR_FILENO) == 1;
  guint tick =
    shows_progress ? g_timeout_add (PROGRESS_INTERVAL_MS, progress_tick_cb, &loading) : 0;

  rb_load_async (inputs, NULL, progress, NULL, load_ready_cb, &loading);
  g_main_loop_run (loop);
  g_clear_handle_id (&tick, g_source_remove);

  if (loading.was_shown)
    g_printerr ("\r\033[K");

  return loading.dataset;
}

static void
say_what_was_unreadable (const RbOptions *options, const RbLedger *ledger)
{
  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    {
      const RbSource *source = rb_ledger_get_source (ledger, i);
      g_autofree char *path = g_filename_display_name (source->path);

      if (source->error != NULL)
        rb_cli_say (options, path, source->error);
    }
}

/* Also what is refused outside records, such as the missing end of a file, is a refusal. */
static gboolean
has_refusals (const RbLedger *ledger)
{
  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    {
      const RbSource *source = rb_ledger_get_source (ledger, i);

      for (guint reason = 0; reason < RB_N_REASONS; reason++)
        {
          if (source->reasons[reason].count > 0 &&
              rb_reason_get_outcome ((RbReason) reason) == RB_OUTCOME_REFUSED)
            return TRUE;
        }
    }

  return FALSE;
}

static void
print (char *text)
{
  fputs (text, stdout);
  g_free (text);
}

static gboolean
is_for_terminal (void)
{
  return isatty (STDOUT_FILENO) == 1;
}

/* Spreadsheets of some makers read a CSV as UTF-8 only if it begins with a mark. */
static void
print_mark (const RbOptions *options)
{
  if (options->has_byte_order_mark)
    fputs (RB_BYTE_ORDER_MARK, stdout);
}

static void
print_answer (const RbOptions *options, char *answer)
{
  print_mark (options);
  print (answer);
}

/* Once something could not be written, the rest need not be made. */
static gboolean
print_part (const char *part, gpointer data)
{
  fputs (part, stdout);

  return ferror (stdout) == 0;
}

static int
run_list (const RbOptions *options, RbFigures *figures)
{
  if (options->form == RB_EXPORT_TEXT)
    print (rb_cli_list_to_text (figures, is_for_terminal ()));
  else
    print_answer (options, rb_export_roles (figures, options->form));

  if (options->form == RB_EXPORT_JSON)
    putchar ('\n');

  if (rb_figures_get_n_shown_roles (figures) > 0)
    return RB_EXIT_DONE;

  rb_cli_say (options, NULL, _ ("No opening matches"));

  return RB_EXIT_NOTHING_MATCHED;
}

static int
run_summary (const RbOptions *options, RbDataset *dataset, RbFigures *figures)
{
  guint32 role = rb_cli_find_role (options, figures, options->role);

  if (role == RB_NO_ROLE)
    return RB_EXIT_NOTHING_MATCHED;

  g_autoptr (RbFoundTexts) duties = rb_find_role_texts (figures, role, RB_TEXT_DUTIES, dataset);
  g_autoptr (RbRolePage) page = rb_role_page_new (figures, role, duties);

  print_answer (options, rb_export_summary (figures, role, page, options->form));

  if (options->form == RB_EXPORT_JSON)
    putchar ('\n');

  return RB_EXIT_DONE;
}

static int
run_postings (const RbOptions *options, RbFigures *figures)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  guint32 role =
    options->role != NULL ? rb_cli_find_role (options, figures, options->role) : RB_NO_ROLE;
  guint32 n_rows = rb_posting_store_get_columns (rb_corpus_get_store (corpus))->n_rows;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint32));

  if (options->role != NULL && role == RB_NO_ROLE)
    return RB_EXIT_NOTHING_MATCHED;

  for (guint32 row = 0; row < n_rows; row++)
    {
      guint32 role_of_row = rb_corpus_get_role_of_row (corpus, row);

      if (rb_figures_has_row (figures, row) && (role == RB_NO_ROLE || role_of_row == role) &&
          rb_figures_shows_role (figures, role_of_row))
        g_array_append_val (rows, row);
    }

  if (options->form == RB_EXPORT_TEXT)
    print (rb_cli_postings_to_text (figures, rows, is_for_terminal ()));
  else
    {
      print_mark (options);
      rb_export_openings (figures, rows, options->form, print_part, NULL);
    }

  if (rows->len > 0)
    return RB_EXIT_DONE;

  rb_cli_say (options, NULL, _ ("No opening matches"));

  return RB_EXIT_NOTHING_MATCHED;
}

static int
run_check (const RbOptions *options, const RbLedger *ledger)
{
  if (options->form == RB_EXPORT_JSON)
    {
      print (rb_ledger_to_json (ledger));
      putchar ('\n');
    }
  else
    print (rb_cli_ledger_to_text (ledger));

  return RB_EXIT_DONE;
}

static int
run_on_figures (const RbOptions *options, RbDataset *dataset)
{
  g_autoptr (RbFigures) figures =
    rb_figures_new (rb_dataset_get_corpus (dataset), options->switches, options->filter,
                    options->has_stratum ? &options->stratum : NULL, NULL, NULL);

  switch (options->action)
    {
    case RB_ACTION_LIST:
      return run_list (options, figures);
    case RB_ACTION_SUMMARY:
      return run_summary (options, dataset, figures);
    case RB_ACTION_COMPARISON:
      return rb_cli_compare (options, figures, is_for_terminal ());
    case RB_ACTION_EXPORT_CHART:
      return rb_cli_export_chart (options, figures);
    case RB_ACTION_EXPORT_PDF:
      return rb_cli_export_pdf (options, dataset, figures);
    case RB_ACTION_POSTINGS:
    default:
      return run_postings (options, figures);
    }
}

/* Scripts get the same bytes whatever the locale. */
static void
forget_locale (void)
{
  static const int categories[] = { LC_MESSAGES, LC_MONETARY, LC_NUMERIC, LC_TIME };

  for (guint i = 0; i < G_N_ELEMENTS (categories); i++)
    setlocale (categories[i], "C");
}

static int
answer (const RbOptions *options, RbDataset *dataset)
{
  const RbLedger *ledger = rb_corpus_get_ledger (rb_dataset_get_corpus (dataset));
  gboolean is_readable = rb_dataset_has_readable (dataset);
  int status = RB_EXIT_NOTHING_READ;

  say_what_was_unreadable (options, ledger);

  if (options->action == RB_ACTION_CHECK)
    status = run_check (options, ledger);
  else if (is_readable)
    status = run_on_figures (options, dataset);

  if (!is_readable)
    return RB_EXIT_NOTHING_READ;

  return status == RB_EXIT_DONE && options->strict && has_refusals (ledger) ? RB_EXIT_REFUSED
                                                                            : status;
}

/**
 * rb_cli_run:
 * @options: options with an action
 *
 * Reads what the options name, and prints the answer to standard output and messages to standard
 * error. Needs no display, and contacts no running instance.
 *
 * Returns: the exit status of the program
 */
int
rb_cli_run (const RbOptions *options)
{
  g_autoptr (GError) error = NULL;

  if (options->action == RB_ACTION_VERSION)
    {
      g_print ("rolebook %s\n", RB_VERSION);
      return RB_EXIT_DONE;
    }

  if (options->form == RB_EXPORT_JSON || options->form == RB_EXPORT_CSV)
    forget_locale ();

  g_autoptr (RbDataset) dataset = load (options, &error);

  if (dataset == NULL)
    {
      rb_cli_say (options, NULL, error->message);
      return RB_EXIT_NOTHING_READ;
    }

  int status = answer (options, dataset);

  /* A cut answer is no answer. */
  if (fflush (stdout) != 0 || ferror (stdout) != 0)
    {
      rb_cli_say (options, _ ("Standard output"), g_strerror (errno));
      return RB_EXIT_NOT_WRITTEN;
    }

  return status;
}
