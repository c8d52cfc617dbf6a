/* rb-ledger.c: what became of every record of every source.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-ledger.h"

#include <string.h>

struct _RbLedger {
  GPtrArray *sources; /* (element-type RbSource) */
};

static void
clear_place (gpointer data)
{
  g_free (((RbPlace *) data)->text);
}

static void
free_source (gpointer data)
{
  RbSource *source = data;

  for (guint i = 0; i < RB_N_REASONS; i++)
    g_clear_pointer (&source->reasons[i].places, g_array_unref);

  g_free (source->path);
  g_free (source->format);
  g_free (source->error);
  g_free (source);
}

/**
 * rb_ledger_new:
 *
 * Returns: (transfer full): an empty ledger
 */
RbLedger *
rb_ledger_new (void)
{
  RbLedger *self = g_new0 (RbLedger, 1);

  self->sources = g_ptr_array_new_with_free_func (free_source);

  return self;
}

/**
 * rb_ledger_free:
 * @self: (transfer full): a ledger
 *
 * Frees the ledger with its sources.
 */
void
rb_ledger_free (RbLedger *self)
{
  g_ptr_array_unref (self->sources);
  g_free (self);
}

/**
 * rb_ledger_add_source:
 * @self: a ledger
 * @path: how the source is shown and found again
 *
 * Opens the account of one more source.
 *
 * Returns: (transfer none): the account, to be filled in by its reader
 */
RbSource *
rb_ledger_add_source (RbLedger *self, const char *path)
{
  RbSource *source = g_new0 (RbSource, 1);

  source->path = g_strdup (path);
  g_ptr_array_add (self->sources, source);

  return source;
}

/**
 * rb_ledger_get_account:
 * @self: a ledger that is being filled
 * @index: from 0
 *
 * Returns: (transfer none): an account opened before
 */
RbSource *
rb_ledger_get_account (RbLedger *self, guint index)
{
  g_return_val_if_fail (index < self->sources->len, NULL);

  return g_ptr_array_index (self->sources, index);
}

/**
 * rb_ledger_get_n_sources:
 * @self: a ledger
 *
 * Returns: the number of sources
 */
guint
rb_ledger_get_n_sources (const RbLedger *self)
{
  return self->sources->len;
}

/**
 * rb_ledger_get_source:
 * @self: a ledger
 * @index: from 0
 *
 * Returns: the account of one source
 */
const RbSource *
rb_ledger_get_source (const RbLedger *self, guint index)
{
  g_return_val_if_fail (index < self->sources->len, NULL);

  return g_ptr_array_index (self->sources, index);
}

/**
 * rb_ledger_append_ledger:
 * @self: a ledger
 * @other: another one
 *
 * Copies the accounts of @other behind those of @self.
 */
void
rb_ledger_append_ledger (RbLedger *self, const RbLedger *other)
{
  for (guint i = 0; i < other->sources->len; i++)
    {
      const RbSource *from = g_ptr_array_index (other->sources, i);
      RbSource *to = rb_ledger_add_source (self, from->path);
      char *path = to->path;

      *to = *from;
      to->path = path;
      to->format = g_strdup (from->format);
      to->error = g_strdup (from->error);

      for (guint j = 0; j < RB_N_REASONS; j++)
        {
          const RbReasonTally *tally = &from->reasons[j];

          to->reasons[j] = (RbReasonTally){ 0 };

          for (guint k = 0; tally->places != NULL && k < tally->places->len; k++)
            rb_source_add (to, (RbReason) j, &g_array_index (tally->places, RbPlace, k));

          to->reasons[j].count = tally->count;
        }
    }
}

/**
 * rb_source_add:
 * @source: an account
 * @reason: why
 * @place: where; its text is copied
 *
 * Counts one case. The totals of records are the caller's to keep.
 */
void
rb_source_add (RbSource *source, RbReason reason, const RbPlace *place)
{
  g_return_if_fail ((guint) reason < RB_N_REASONS);

  RbReasonTally *tally = &source->reasons[reason];

  tally->count++;

  if (tally->places == NULL)
    {
      tally->places = g_array_new (FALSE, FALSE, sizeof (RbPlace));
      g_array_set_clear_func (tally->places, clear_place);
    }

  if (tally->places->len < RB_LEDGER_MAX_PLACES)
    {
      RbPlace kept = *place;

      kept.text = g_strdup (place->text);
      g_array_append_val (tally->places, kept);
    }
}
