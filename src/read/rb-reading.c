/* rb-reading.c: collects what format readers find in records.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-reading.h"

#include "read/rb-currency-symbol.h"
#include "read/rb-place-text.h"
#include "read/rb-plain-text.h"

#define TEXT_CHUNK_SIZE ((gsize) 64 * 1024)

/* What a note quotes is for recognising the place, not for reading it. */
#define MAX_NOTE_CHARACTERS 120

/**
 * rb_reading_new:
 *
 * Returns: (transfer full): a reading of no records
 */
RbReading *
rb_reading_new (void)
{
  RbReading *self = g_new0 (RbReading, 1);

  self->drafts = g_array_new (FALSE, FALSE, sizeof (RbPostingDraft));
  self->notes = g_array_new (FALSE, FALSE, sizeof (RbNote));
  self->role_texts = g_ptr_array_new_with_free_func ((GDestroyNotify) rb_role_text_unref);
  self->texts = g_string_chunk_new (TEXT_CHUNK_SIZE);
  self->places = rb_text_pool_new ();
  self->countries = g_ptr_array_new ();
  g_ptr_array_add (self->countries, NULL);

  return self;
}

/**
 * rb_reading_free:
 * @self: (transfer full): a reading
 */
void
rb_reading_free (RbReading *self)
{
  g_array_unref (self->drafts);
  g_array_unref (self->notes);
  g_ptr_array_unref (self->role_texts);
  rb_text_pool_free (self->places);
  g_ptr_array_unref (self->countries);
  g_string_chunk_free (self->texts);
  g_free (self);
}

/**
 * rb_reading_begin_record:
 * @self: a reading
 * @place: where the record lies
 *
 * Turns to the next record: what is noted from now on is noted of it.
 */
void
rb_reading_begin_record (RbReading *self, const RbRecordPlace *place)
{
  self->place = *place;
  self->was_repaired = FALSE;
}

/**
 * rb_reading_note_at:
 * @self: a reading
 * @reason: why
 * @place: where
 * @column: from 1, or 0
 * @text: (nullable): what was found; copied and clipped
 *
 * Notes a case at a place that need not be the current record.
 */
void
rb_reading_note_at (
  RbReading *self, RbReason reason, const RbRecordPlace *place, guint64 column, const char *text)
{
  g_autofree char *clipped = NULL;
  RbOutcome outcome = rb_reason_get_outcome (reason);

  if (text != NULL && g_utf8_strlen (text, -1) > MAX_NOTE_CHARACTERS)
    clipped = g_utf8_substring (text, 0, MAX_NOTE_CHARACTERS);

  RbNote note = {
    .reason = reason,
    .place = *place,
    .column = column,
    .text = rb_reading_keep_line (self, clipped != NULL ? clipped : text),
  };

  g_array_append_val (self->notes, note);
  self->n_refused += outcome == RB_OUTCOME_REFUSED && place->record != 0 ? 1 : 0;

  if (outcome == RB_OUTCOME_REPAIRED && !self->was_repaired)
    {
      self->was_repaired = TRUE;
      self->n_repaired++;
    }
}

/**
 * rb_reading_note:
 * @self: a reading
 * @reason: why
 * @text: (nullable): what was found; copied and clipped
 *
 * Notes a case in the current record. A refusal counts the record as refused: the reader gives no
 * posting for it then.
 */
void
rb_reading_note (RbReading *self, RbReason reason, const char *text)
{
  rb_reading_note_at (self, reason, &self->place, 0, text);
}

/**
 * rb_reading_begin_posting:
 * @self: a reading
 *
 * Empties the draft for a posting of the current record.
 */
void
rb_reading_begin_posting (RbReading *self)
{
  self->pay_symbol = 0;
  self->draft = (RbPostingDraft){
    .positions = 1,
    .record = self->place.record,
    .offset = self->place.offset,
    .length = self->place.length,
  };
}

static void
swap_range (RbReading *self)
{
  RbPay *pay = &self->draft.pay;

  if (pay->floor == 0 || pay->ceiling == 0 || pay->floor <= pay->ceiling)
    return;

  gint64 floor = pay->ceiling;
  g_autofree char *text = g_strdup_printf ("%g > %g", rb_amount_to_double (pay->floor),
                                           rb_amount_to_double (pay->ceiling));

  pay->ceiling = pay->floor;
  pay->floor = floor;
  rb_reading_note (self, RB_REASON_RANGE_SWAPPED, text);
}

/* R9: the code comes from the posting; else from its symbol with the posting's country. */
static void
settle_currency (RbReading *self)
{
  RbPay *pay = &self->draft.pay;
  gboolean is_assumed = FALSE;

  if (pay->currency != RB_CURRENCY_NONE || self->pay_symbol == 0)
    return;

  pay->currency = rb_currency_from_symbol (self->pay_symbol, self->draft.country, &is_assumed);

  if (is_assumed)
    pay->flags |= RB_PAY_CURRENCY_ASSUMED;
}

static const char *
find_country (RbReading *self, const char *place)
{
  RbTextId id = rb_text_pool_intern (self->places, place);

  if (id == self->countries->len)
    g_ptr_array_add (self->countries, (gpointer) rb_country_of_place (place));

  return g_ptr_array_index (self->countries, id);
}

/**
 * rb_reading_end_posting:
 * @self: a reading
 *
 * Takes the draft as a posting of the current record, or refuses the record if no title was found.
 */
void
rb_reading_end_posting (RbReading *self)
{
  RbPostingDraft *draft = &self->draft;

  if (draft->title == NULL)
    {
      rb_reading_note (self, RB_REASON_TITLE_MISSING, NULL);
      return;
    }

  if (draft->country == NULL && draft->place != NULL)
    draft->country = find_country (self, draft->place);

  swap_range (self);
  settle_currency (self);

  if (!rb_pay_is_stated (&draft->pay))
    draft->pay = (RbPay){ 0 };

  g_array_append_val (self->drafts, *draft);
}

/**
 * rb_reading_keep:
 * @self: a reading
 * @text: (nullable): a text
 *
 * Returns: (nullable): a copy that lives as long as the reading
 */
const char *
rb_reading_keep (RbReading *self, const char *text)
{
  return text != NULL ? g_string_chunk_insert (self->texts, text) : NULL;
}

/**
 * rb_reading_keep_line:
 * @self: a reading
 * @text: (nullable): a text from a file
 *
 * Cleans a text that is shown on one line: entities, spaces, characters that cannot be shown.
 *
 * Returns: (nullable): the cleaned copy, or %NULL if nothing is left of it
 */
const char *
rb_reading_keep_line (RbReading *self, const char *text)
{
  if (text == NULL)
    return NULL;

  g_autofree char *line = rb_plain_text_line (text);

  /* “N/A” in every missing field is a habit of scrapers. */
  if (*line == '\0' || g_ascii_strcasecmp (line, "N/A") == 0)
    return NULL;

  return rb_reading_keep (self, line);
}
