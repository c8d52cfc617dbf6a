/* rb-batch.c: a run of records on its way from splitting to postings.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-batch.h"

#include "read/rb-json.h"

#include <string.h>

/* Large enough that handing a batch to a thread costs nothing beside reading it, small enough that
 * cancelling is quick and that a few of them fit into memory many times. */
#define FULL_SIZE ((gsize) 256 * 1024)
#define FULL_RECORDS 1024

/* How much text is parsed at once. Setting the parser up takes as long as parsing half a record. A
 * tree that is small finds its nodes in what the thread has just given back; larger ones go through
 * the lock that GLib's slices have until 2.76, which doubles the time on two threads. */
#define RUN_SIZE ((gsize) 16 * 1024)

typedef struct {
  RbRecordPlace place;
  gsize text;    /* offset into texts */
  gsize context; /* offset into contexts, G_MAXSIZE for none */
  guint flags;
  guint n_members;
} QueuedRecord;

/* The texts of the records stand together with a comma between them, so that any run of them can
 * be parsed as one array. */
struct _RbBatch {
  guint source;
  const RbFormat *expected;
  const RbFormat *format; /* of the first posting */

  GArray *records; /* (element-type QueuedRecord) */
  GString *texts;
  GString *contexts; /* terminated texts, one after the other */
  gsize last_context;

  RbReading *reading;
};

/**
 * rb_batch_new:
 * @source: index of the source in the ledger
 * @expected: (nullable): the format that the source begins in
 *
 * Returns: (transfer full): an empty batch
 */
RbBatch *
rb_batch_new (guint source, const RbFormat *expected)
{
  RbBatch *self = g_new0 (RbBatch, 1);

  self->source = source;
  self->expected = expected;
  self->records = g_array_new (FALSE, FALSE, sizeof (QueuedRecord));
  self->texts = g_string_sized_new (FULL_SIZE + FULL_SIZE / 4);
  self->contexts = g_string_new (NULL);
  self->last_context = G_MAXSIZE;
  self->reading = rb_reading_new ();

  return self;
}

/**
 * rb_batch_free:
 * @self: (transfer full): a batch
 */
void
rb_batch_free (RbBatch *self)
{
  g_array_unref (self->records);
  g_string_free (self->texts, TRUE);
  g_string_free (self->contexts, TRUE);
  rb_reading_free (self->reading);
  g_free (self);
}

/* Records of one list have the same context, so it is kept once. */
static gsize
add_context (RbBatch *self, const char *context)
{
  if (context == NULL)
    return G_MAXSIZE;

  if (self->last_context == G_MAXSIZE ||
      !g_str_equal (self->contexts->str + self->last_context, context))
    {
      self->last_context = self->contexts->len;
      g_string_append_len (self->contexts, context, (gssize) strlen (context) + 1);
    }

  return self->last_context;
}

static RbReason
get_refusal (const RbRecord *record)
{
  switch (record->outcome)
    {
    case RB_RECORD_TOO_DEEP:
      return RB_REASON_TOO_DEEP;
    case RB_RECORD_TOO_LARGE:
      return RB_REASON_TOO_LARGE;
    case RB_RECORD_NOT_AN_OBJECT:
      return RB_REASON_NOT_A_POSTING;
    case RB_RECORD_SYNTAX:
    case RB_RECORD_OK:
    default:
      return RB_REASON_JSON_SYNTAX;
    }
}

static void
refuse (RbBatch *self, const RbRecord *record, const RbRecordPlace *place)
{
  RbRecordPlace fault_place = *place;

  if (record->outcome == RB_RECORD_SYNTAX)
    {
      fault_place.offset = record->fault.offset;
      fault_place.line = record->fault.line;
    }

  rb_reading_note_at (self->reading, get_refusal (record), &fault_place,
                      record->outcome == RB_RECORD_SYNTAX ? record->fault.column : 0,
                      record->outcome == RB_RECORD_SYNTAX ? record->fault.message : NULL);
}

/**
 * rb_batch_add:
 * @self: a batch
 * @record: a record; copied
 *
 * Adds a record. One that cannot be read is noted as such at once.
 */
void
rb_batch_add (RbBatch *self, const RbRecord *record)
{
  QueuedRecord queued = {
    .place = {
      .record = (guint32) MIN (record->number, G_MAXUINT32),
      .length = (guint32) MIN (record->length, G_MAXUINT32),
      .offset = record->offset,
      .line = record->line,
    },
    .flags = record->flags,
    .n_members = record->n_members,
  };

  if (record->outcome != RB_RECORD_OK)
    {
      refuse (self, record, &queued.place);
      return;
    }

  /* Nobody asks for anything in it, so that no parser is needed to tell. */
  if (record->n_members == 0 && self->expected == NULL)
    {
      rb_reading_note_at (self->reading, RB_REASON_NOT_A_POSTING, &queued.place, 0, NULL);
      return;
    }

  g_string_append_c (self->texts, self->records->len == 0 ? '[' : ',');
  queued.context = add_context (self, record->context);
  queued.text = self->texts->len;
  g_string_append_len (self->texts, record->text, (gssize) record->text_length);
  g_array_append_val (self->records, queued);
}

/**
 * rb_batch_is_full:
 * @self: a batch
 *
 * Refused records are no work for another thread, but their notes take memory.
 *
 * Returns: whether the batch should be handed on
 */
gboolean
rb_batch_is_full (RbBatch *self)
{
  return self->texts->len >= FULL_SIZE || self->records->len >= FULL_RECORDS ||
         self->reading->notes->len >= FULL_RECORDS;
}

/**
 * rb_batch_is_empty:
 * @self: a batch
 *
 * Returns: whether neither records nor notes are in it
 */
gboolean
rb_batch_is_empty (RbBatch *self)
{
  return self->records->len == 0 && self->reading->notes->len == 0;
}

static void
note_flags (RbBatch *self, const QueuedRecord *record, JsonNode *root)
{
  if ((record->flags & RB_RECORD_UNUSABLE_NUMBER) != 0)
    rb_reading_note (self->reading, RB_REASON_NUMBER_UNUSABLE, NULL);

  if ((record->flags & RB_RECORD_REPLACED_ESCAPE) != 0)
    rb_reading_note (self->reading, RB_REASON_TEXT_REPAIRED, NULL);

  if (rb_json_count_members (root) < record->n_members)
    rb_reading_note (self->reading, RB_REASON_NAME_REPEATED, NULL);
}

static void
read_record (RbBatch *self, const QueuedRecord *record, JsonNode *node, JsonObject *context)
{
  JsonObject *object = rb_json_node_get_object (node);

  rb_reading_begin_record (self->reading, &record->place);

  if (object == NULL)
    {
      rb_reading_note (self->reading, RB_REASON_JSON_SYNTAX, NULL);
      return;
    }

  guint n_before = self->reading->drafts->len;
  RbRecordInput input = { .record = object, .context = context };
  const RbFormat *format = rb_format_recognise (&input, self->expected);

  note_flags (self, record, node);
  format->read (self->reading, &input);

  if (self->format == NULL && self->reading->drafts->len > n_before)
    self->format = format;
}

static gsize
get_end (RbBatch *self, guint index)
{
  const QueuedRecord *records = (const QueuedRecord *) (gpointer) self->records->data;

  return index + 1 < self->records->len ? records[index + 1].text - 1 : self->texts->len - 1;
}

static gsize
get_start (RbBatch *self, guint index)
{
  return g_array_index (self->records, QueuedRecord, index).text;
}

/* Every text was checked before, so that a run fails only where the parser knows less JSON than the
 * standard. Then one record at a time shows which one it is. */
static JsonNode *
parse_one (RbBatch *self, JsonParser *parser, guint index)
{
  gsize start = get_start (self, index);

  if (!json_parser_load_from_data (parser, self->texts->str + start,
                                   (gssize) (get_end (self, index) - start), NULL))
    return NULL;

  return json_parser_get_root (parser);
}

/* Finds a run of records from @first on. */
static guint
find_run (RbBatch *self, guint first)
{
  guint end = first + 1;

  while (end < self->records->len && get_end (self, end) - get_start (self, first) <= RUN_SIZE)
    end++;

  return end;
}

/* Parses a run as an array, for which the commas round it become brackets. */
static JsonArray *
parse_run (RbBatch *self, JsonParser *parser, guint first, guint end)
{
  gsize open = get_start (self, first) - 1;
  gsize close = get_end (self, end - 1);

  self->texts->str[open] = '[';
  self->texts->str[close] = ']';

  if (!json_parser_load_from_data (parser, self->texts->str + open, (gssize) (close + 1 - open),
                                   NULL))
    return NULL;

  return rb_json_node_get_array (json_parser_get_root (parser));
}

static JsonObject *
parse_context (RbBatch *self, JsonParser *parser, gsize context)
{
  if (context == G_MAXSIZE ||
      !json_parser_load_from_data (parser, self->contexts->str + context, -1, NULL))
    return NULL;

  return rb_json_node_get_object (json_parser_get_root (parser));
}

/**
 * rb_batch_read:
 * @self: a batch
 *
 * Parses the records and reads postings from them. Batches may be read by several threads, each
 * batch by one.
 */
void
rb_batch_read (RbBatch *self)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonParser) context_parser = json_parser_new ();
  gsize context_offset = G_MAXSIZE;
  JsonObject *context = NULL;
  JsonArray *run = NULL;
  guint run_start = 0;
  guint run_end = 0;

  g_string_append_c (self->texts, ']');

  for (guint i = 0; i < self->records->len; i++)
    {
      const QueuedRecord *record = &g_array_index (self->records, QueuedRecord, i);

      if (i == run_end)
        {
          run_start = i;
          run_end = find_run (self, i);
          run = parse_run (self, parser, run_start, run_end);
        }

      if (record->context != context_offset)
        {
          context = parse_context (self, context_parser, record->context);
          context_offset = record->context;
        }

      read_record (self, record,
                   run != NULL ? json_array_get_element (run, i - run_start)
                               : parse_one (self, parser, i),
                   context);
    }
}

/**
 * rb_batch_get_source:
 * @self: a batch
 *
 * Returns: index of the source in the ledger
 */
guint
rb_batch_get_source (RbBatch *self)
{
  return self->source;
}

/**
 * rb_batch_get_reading:
 * @self: a batch that was read
 *
 * Returns: (transfer none): what was found
 */
RbReading *
rb_batch_get_reading (RbBatch *self)
{
  return self->reading;
}

/**
 * rb_batch_get_format:
 * @self: a batch that was read
 *
 * Returns: (nullable): the format of the first posting in it
 */
const RbFormat *
rb_batch_get_format (RbBatch *self)
{
  return self->format;
}
