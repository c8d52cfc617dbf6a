/* rb-cli-roles.c: roles by the names that were typed, and messages to standard error.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "cli/rb-cli-roles.h"

#include <glib/gi18n-lib.h>

/**
 * rb_cli_say:
 * @options: options
 * @subject: (nullable): what the message is about
 * @message: a message
 *
 * Writes a message to standard error, unless the user wants none.
 */
void
rb_cli_say (const RbOptions *options, const char *subject, const char *message)
{
  g_autoptr (GString) plain = g_string_new (message);

  if (options->quiet)
    return;

  /* The marks that isolate names in labels mean nothing on a terminal. */
  g_string_replace (plain, "\u2068", "", 0);
  g_string_replace (plain, "\u2069", "", 0);

  if (subject != NULL)
    g_printerr ("rolebook: %s: %s\n", subject, plain->str);
  else
    g_printerr ("rolebook: %s\n", plain->str);
}

/**
 * rb_cli_find_role:
 * @options: options
 * @figures: figures
 * @name: what was typed
 *
 * Finds a role; if there is none, what the name may have meant is said.
 *
 * Returns: the role, or %RB_NO_ROLE
 */
guint32
rb_cli_find_role (const RbOptions *options, RbFigures *figures, const char *name)
{
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  guint32 role = rb_corpus_find_role (corpus, name, candidates);

  if (role != RB_NO_ROLE && rb_figures_shows_role (figures, role))
    return role;

  if (role != RB_NO_ROLE)
    rb_cli_say (options, name, _ ("No opening of this role matches"));
  else if (candidates->len == 0)
    rb_cli_say (options, name, _ ("There is no such role"));
  else
    rb_cli_say (options, name, _ ("Several roles begin like this:"));

  for (guint i = 0; i < candidates->len; i++)
    rb_cli_say (options, NULL, g_ptr_array_index (candidates, i));

  return RB_NO_ROLE;
}

static gboolean
has_role (const GArray *roles, guint32 role)
{
  for (guint i = 0; i < roles->len; i++)
    {
      if (g_array_index (roles, guint32, i) == role)
        return TRUE;
    }

  return FALSE;
}

/**
 * rb_cli_find_roles:
 * @options: options
 * @figures: figures
 * @names: what was typed
 *
 * Finds several roles; two names may not mean the same one.
 *
 * Returns: (transfer full) (nullable) (element-type guint32): the roles; %NULL, after a message, if
 *   one is not found
 */
GArray *
rb_cli_find_roles (const RbOptions *options, RbFigures *figures, GStrv names)
{
  g_autoptr (GArray) roles = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; names[i] != NULL; i++)
    {
      guint32 role = rb_cli_find_role (options, figures, names[i]);

      if (role == RB_NO_ROLE)
        return NULL;

      if (has_role (roles, role))
        {
          rb_cli_say (options, names[i], _ ("This role is named twice"));
          return NULL;
        }

      g_array_append_val (roles, role);
    }

  return g_steal_pointer (&roles);
}
