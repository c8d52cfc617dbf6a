/* rb-corpus.c: all postings of the opened files, grouped into roles.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-corpus.h"

#include "model/rb-role-names.h"
#include "model/rb-title-key.h"
#include "model/rb-title.h"

#include <string.h>

/* Nothing in a corpus changes after it is made, so any thread may read it. */
struct _RbCorpus {
  GObject parent_instance;

  RbPostingStore *store;
  RbLedger *ledger;
  RbCatalogue *catalogue;

  RbRoleNames *names;
  guint32 *role_start; /* n_roles + 1 indices into rows */
  guint32 *rows;       /* by role, within a role as read */
  guint32 *copy_of;    /* by row */
};

G_DEFINE_FINAL_TYPE (RbCorpus, rb_corpus, G_TYPE_OBJECT)

static void
rb_corpus_finalize (GObject *object)
{
  RbCorpus *self = RB_CORPUS (object);

  g_clear_pointer (&self->store, rb_posting_store_free);
  g_clear_pointer (&self->ledger, rb_ledger_free);
  g_clear_pointer (&self->catalogue, rb_catalogue_free);
  g_clear_pointer (&self->names, rb_role_names_free);
  g_free (self->role_start);
  g_free (self->rows);
  g_free (self->copy_of);

  G_OBJECT_CLASS (rb_corpus_parent_class)->finalize (object);
}

static void
rb_corpus_class_init (RbCorpusClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rb_corpus_finalize;
}

static void
rb_corpus_init (RbCorpus *self)
{
}

static void
sort_rows_by_role (RbCorpus *self, guint32 n_rows)
{
  guint32 n_roles = self->names->n_roles;
  const guint32 *role_of_row = self->names->role_of_row;
  g_autofree guint32 *next = NULL;

  self->role_start = g_new0 (guint32, n_roles + 1);
  self->rows = g_new (guint32, n_rows + 1);

  for (guint32 row = 0; row < n_rows; row++)
    self->role_start[role_of_row[row] + 1]++;

  for (guint32 role = 0; role < n_roles; role++)
    self->role_start[role + 1] += self->role_start[role];

  next = g_memdup2 (self->role_start, (n_roles + 1) * sizeof *next);

  for (guint32 row = 0; row < n_rows; row++)
    self->rows[next[role_of_row[row]]++] = row;
}

/**
 * rb_corpus_new:
 * @store: (transfer full): the postings
 * @ledger: (transfer full): where they came from
 * @catalogue: (transfer full): texts on roles
 *
 * Groups postings into roles and finds the copies among them. This takes about a second for a
 * million postings, and may be done in any thread.
 *
 * Returns: (transfer full): the corpus, which never changes
 */
RbCorpus *
rb_corpus_new (RbPostingStore *store, RbLedger *ledger, RbCatalogue *catalogue)
{
  RbCorpus *self = g_object_new (RB_TYPE_CORPUS, NULL);
  guint32 n_rows = rb_posting_store_get_columns (store)->n_rows;

  self->store = store;
  self->ledger = ledger;
  self->catalogue = catalogue;
  self->names = rb_role_names_new (store);
  self->copy_of = g_new (guint32, n_rows + 1);
  sort_rows_by_role (self, n_rows);

  for (guint32 role = 0; role < self->names->n_roles; role++)
    {
      guint32 n = 0;
      const guint32 *rows = rb_corpus_get_role_rows (self, role, &n);

      rb_copies_find (store, rows, n, self->copy_of);
    }

  return self;
}

/**
 * rb_corpus_get_store:
 * @self: a corpus
 *
 * Returns: the postings
 */
const RbPostingStore *
rb_corpus_get_store (RbCorpus *self)
{
  g_return_val_if_fail (RB_IS_CORPUS (self), NULL);

  return self->store;
}

/**
 * rb_corpus_get_ledger:
 * @self: a corpus
 *
 * Returns: what became of every record read
 */
const RbLedger *
rb_corpus_get_ledger (RbCorpus *self)
{
  g_return_val_if_fail (RB_IS_CORPUS (self), NULL);

  return self->ledger;
}

/**
 * rb_corpus_get_catalogue:
 * @self: a corpus
 *
 * Returns: the texts on roles, built-in ones and those of the opened files
 */
const RbCatalogue *
rb_corpus_get_catalogue (RbCorpus *self)
{
  g_return_val_if_fail (RB_IS_CORPUS (self), NULL);

  return self->catalogue;
}

/**
 * rb_corpus_is_invented:
 * @self: a corpus
 *
 * Returns: whether any source says that its postings are invented
 */
gboolean
rb_corpus_is_invented (RbCorpus *self)
{
  g_return_val_if_fail (RB_IS_CORPUS (self), FALSE);

  for (guint i = 0; i < rb_ledger_get_n_sources (self->ledger); i++)
    {
      if (rb_ledger_get_source (self->ledger, i)->invented)
        return TRUE;
    }

  return FALSE;
}

/**
 * rb_corpus_get_n_roles:
 * @self: a corpus
 *
 * Returns: the number of roles; they are numbered from 0 in the order of their names' bytes
 */
guint32
rb_corpus_get_n_roles (RbCorpus *self)
{
  g_return_val_if_fail (RB_IS_CORPUS (self), 0);

  return self->names->n_roles;
}

/**
 * rb_corpus_get_role_name:
 * @self: a corpus
 * @role: a role
 *
 * Returns: its name
 */
const char *
rb_corpus_get_role_name (RbCorpus *self, guint32 role)
{
  g_return_val_if_fail (RB_IS_CORPUS (self), NULL);
  g_return_val_if_fail (role < self->names->n_roles, NULL);

  return self->names->names[role];
}

/**
 * rb_corpus_get_role_rows:
 * @self: a corpus
 * @role: a role
 * @n_rows: (out): the number of its postings, copies included
 *
 * Returns: (array length=n_rows): its rows in the store, in the order they were read
 */
const guint32 *
rb_corpus_get_role_rows (RbCorpus *self, guint32 role, guint32 *n_rows)
{
  g_return_val_if_fail (RB_IS_CORPUS (self), NULL);
  g_return_val_if_fail (role < self->names->n_roles, NULL);

  *n_rows = self->role_start[role + 1] - self->role_start[role];

  return self->rows + self->role_start[role];
}

/* The roles whose name @matches @wanted: the only one, or RB_NO_ROLE with the names collected. */
static guint32
find_only_role (RbCorpus *self,
                const char *wanted,
                gboolean (*matches) (const char *name, const char *wanted),
                GPtrArray *candidates)
{
  guint32 found = RB_NO_ROLE;

  g_ptr_array_set_size (candidates, 0);

  for (guint32 role = 0; role < self->names->n_roles; role++)
    {
      g_autofree char *folded = g_utf8_casefold (self->names->names[role], -1);

      if (matches (folded, wanted))
        {
          g_ptr_array_add (candidates, self->names->names[role]);
          found = role;
        }
    }

  return candidates->len == 1 ? found : RB_NO_ROLE;
}

static gboolean
begins_with (const char *name, const char *wanted)
{
  return g_str_has_prefix (name, wanted);
}

static gboolean
is_same (const char *name, const char *wanted)
{
  return g_str_equal (name, wanted);
}

static gboolean
has_same_key (const char *name, const char *wanted)
{
  g_autofree char *stripped = rb_title_strip (name, NULL, NULL);
  g_autofree char *key = rb_title_key (stripped);

  return g_str_equal (key, wanted);
}

/**
 * rb_corpus_find_role:
 * @self: a corpus
 * @name: what somebody typed
 * @candidates: (element-type utf8): emptied; where the name is ambiguous, filled with the names it
 *   may mean, owned by the corpus
 *
 * Finds a role by its exact name, else in any case, else by another spelling of the same title,
 * else by a beginning that only one role has.
 *
 * Returns: the role, or %RB_NO_ROLE
 */
guint32
rb_corpus_find_role (RbCorpus *self, const char *name, GPtrArray *candidates)
{
  g_return_val_if_fail (RB_IS_CORPUS (self), RB_NO_ROLE);

  g_ptr_array_set_size (candidates, 0);

  for (guint32 role = 0; role < self->names->n_roles; role++)
    {
      if (g_str_equal (self->names->names[role], name))
        return role;
    }

  g_autofree char *folded = g_utf8_casefold (name, -1);
  g_autofree char *stripped = rb_title_strip (name, NULL, NULL);
  g_autofree char *key = rb_title_key (stripped);
  guint32 found = find_only_role (self, folded, is_same, candidates);

  if (found == RB_NO_ROLE && candidates->len == 0)
    found = find_only_role (self, key, has_same_key, candidates);

  if (found == RB_NO_ROLE && candidates->len == 0)
    found = find_only_role (self, folded, begins_with, candidates);

  if (found != RB_NO_ROLE)
    g_ptr_array_set_size (candidates, 0);

  return found;
}

/**
 * rb_corpus_get_role_of_row:
 * @self: a corpus
 * @row: a row of the store
 *
 * Returns: its role
 */
guint32
rb_corpus_get_role_of_row (RbCorpus *self, guint32 row)
{
  g_return_val_if_fail (RB_IS_CORPUS (self), RB_NO_ROLE);

  return self->names->role_of_row[row];
}

/**
 * rb_corpus_get_copy_of:
 * @self: a corpus
 * @row: a row of the store
 *
 * Returns: the row that this one repeats, or %RB_NO_ROW if it is unique
 */
guint32
rb_corpus_get_copy_of (RbCorpus *self, guint32 row)
{
  g_return_val_if_fail (RB_IS_CORPUS (self), RB_NO_ROW);

  return self->copy_of[row];
}
