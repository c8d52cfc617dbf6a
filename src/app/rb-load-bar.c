/* rb-load-bar.c: a bar that tells how far the loading of a workspace is.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-load-bar.h"

#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>

static double
tell_cb (char **words, gpointer data)
{
  RbLoadProgress *progress = rb_workspace_get_progress (data);

  if (progress == NULL)
    return -1.0;

  g_autofree char *done = rb_format_count (rb_load_progress_get_n_postings (progress));
  g_autofree char *all = rb_format_count (rb_load_progress_guess_n_postings (progress));

  /* Translators: progress of reading; two counts. */
  *words = g_strdup_printf (_ ("%s of about %s postings"), done, all);

  return rb_load_progress_get_share (progress);
}

static void
state_changed_cb (RbWorkspace *workspace, GParamSpec *pspec, RbWorkBar *bar)
{
  if (rb_workspace_get_state (workspace) == RB_WORKSPACE_LOADING)
    rb_work_bar_start (bar, tell_cb, workspace);
  else
    rb_work_bar_stop (bar);
}

/**
 * rb_load_bar_follow:
 * @bar: a bar
 * @workspace: the workspace to follow; has to live as long as @bar
 *
 * Tells of the loadings of a workspace.
 */
void
rb_load_bar_follow (RbWorkBar *bar, RbWorkspace *workspace)
{
  g_return_if_fail (RB_IS_WORK_BAR (bar));

  rb_work_bar_set_action_name (bar, "win.cancel");
  g_signal_connect_object (workspace, "notify::state", G_CALLBACK (state_changed_cb), bar, 0);
}
