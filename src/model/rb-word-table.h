/* rb-word-table.h: words of a text brought into one spelling and looked up by meaning.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Words that mean the same: "full time|fulltime|vollzeit". Each is written as rb_word_fold() writes
 * it and is up to four words long. */
typedef struct {
  const char *words;
  int value;
} RbWordGroup;

/* A table is a static variable made by RB_WORD_TABLE; it is indexed at its first use, by any
 * thread. */
typedef struct {
  const RbWordGroup *groups;
  gsize n_groups;
  gsize index;
} RbWordTable;

#define RB_WORD_TABLE(groups)                                                                      \
  {                                                                                                \
    groups, G_N_ELEMENTS (groups), 0                                                               \
  }

gboolean rb_word_fold (const char *text, gsize length, char *folded, gsize size);

gboolean rb_word_table_find (RbWordTable *self, const char *folded, gsize length, int *value);
gboolean rb_word_table_next (RbWordTable *self, const char **cursor, int *value);

G_END_DECLS
