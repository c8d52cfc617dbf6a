/* rb-record-splitter.c: cuts a JSON document into its records.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-record-splitter.h"

#include "read/rb-capture.h"
#include "read/rb-lost-place.h"
#include "read/rb-record-context.h"
#include "read/rb-record-limits.h"
#include "read/rb-record-text.h"
#include "read/rb-resync.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define NOWHERE G_MAXUINT64

/* What is kept of the bytes before the running block: a mark, and as much in which another may
 * begin. */
#define MAX_TAIL (2 * RB_RESYNC_MAX_MARK)

struct _RbRecordSplitter {
  RbScanner *scanner;
  GPtrArray *paths;
  GHashTable *wanted;
  RbRecordFunc func;
  gpointer data;

  guint64 offset;    /* of the next byte to be fed */
  RbCapture capture; /* into the text or a context */
  GByteArray *tail;  /* the bytes before @offset */

  RbPathMatch match;
  RbRecordContext context;

  guint64 list_from; /* where the latest list began that stands in place of a record */
  guint64 list_line;

  gboolean in_record;
  guint depth;            /* of the latest record */
  guint8 objects;         /* which of the containers round it are objects */
  RbPathMatch list_match; /* the match there */
  RbRecord record;
  GString *text;
  guint n_kept;
  RbRecordLimits limits;
  gboolean is_unusual;

  RbResync resync;
  guint64 gap_from; /* where what lies before the next record begins */
  gboolean has_gap;
  gboolean is_lost;
  RbLostPlace lost;
  gboolean is_doubtful; /* the next record was found behind damage */
  guint n_kept_before;
  RbFault fault;
};

static void
flush_capture (RbRecordSplitter *self, guint64 end)
{
  rb_capture_flush (&self->capture, end);

  if (self->capture.text != NULL && self->capture.text->len > RB_RECORD_MAX_SIZE)
    {
      self->record.outcome = RB_RECORD_TOO_LARGE;
      g_string_truncate (self->capture.text, 0);
      rb_capture_stop (&self->capture);
    }
}

/* Members of the objects on the way to the records. */

static void
begin_context_member (RbRecordSplitter *self, const RbToken *token, const char *name)
{
  GString *level = NULL;

  if (name != NULL && rb_path_match_is_on_path (&self->match, token->depth))
    level = rb_record_context_begin_member (&self->context, token->depth, name);

  rb_capture_begin (&self->capture, level, token->end);
  rb_scanner_take_unusual (self->scanner);
}

static void
drop_context_member (RbRecordSplitter *self)
{
  if (self->capture.text != NULL)
    rb_record_context_drop_member (&self->context, self->capture.text);

  rb_capture_stop (&self->capture);
}

static void
end_context_member (RbRecordSplitter *self, guint64 end)
{
  GString *level = self->capture.text;

  if (level == NULL)
    return;

  flush_capture (self, end);
  rb_capture_stop (&self->capture);
  rb_record_context_end_member (&self->context, level, rb_scanner_take_unusual (self->scanner));
}

/* Records. */

static void
give_record (RbRecordSplitter *self)
{
  GString *context = rb_record_context_find (&self->context, self->depth);
  gboolean is_sound = self->record.outcome == RB_RECORD_OK;

  self->record.text = is_sound ? self->text->str : NULL;
  self->record.text_length = is_sound ? self->text->len : 0;

  if (context != NULL)
    g_string_append_c (context, '}');

  self->record.context = context != NULL ? context->str : NULL;
  self->func (&self->record, self->data);

  if (context != NULL)
    g_string_truncate (context, context->len - 1);

  self->in_record = FALSE;
  rb_capture_stop (&self->capture);
}

static void
start_record (RbRecordSplitter *self, guint depth, guint64 offset, guint64 line)
{
  guint64 number = self->record.number;

  self->depth = depth;
  self->record = (RbRecord){
    .number = number + 1,
    .offset = offset,
    .line = line,
  };
}

static void
begin_record (RbRecordSplitter *self, const RbToken *token)
{
  start_record (self, token->depth, token->start, rb_scanner_get_line (self->scanner));
  self->in_record = TRUE;
  self->objects = 0;
  self->list_match = self->match;
  self->n_kept = 0;
  rb_record_limits_begin (&self->limits);
  self->is_unusual = FALSE;
  self->has_gap = FALSE;

  rb_resync_learn (&self->resync, NULL, 0);

  if (self->record.number == 1 && token->depth == 0)
    self->gap_from = token->start;

  g_string_assign (self->text, "{");

  for (guint depth = 1; depth <= token->depth; depth++)
    {
      if (rb_scanner_is_in_object (self->scanner, depth))
        self->objects |= (guint8) (1 << (depth - 1));
    }
}

static void
give_wrong_element (RbRecordSplitter *self, const RbToken *token)
{
  gboolean is_list = token->type == RB_TOKEN_ARRAY_END;

  start_record (self, token->depth, is_list ? self->list_from : token->start,
                is_list ? self->list_line : rb_scanner_get_line (self->scanner));
  self->record.outcome = RB_RECORD_NOT_AN_OBJECT;
  self->record.length = token->end - self->record.offset;
  give_record (self);
}

static void
learn_gap (RbRecordSplitter *self, guint64 end)
{
  guint64 tail_offset = self->capture.block_offset - self->tail->len;
  guint8 gap[RB_RESYNC_MAX_MARK];

  self->has_gap = TRUE;

  if (self->gap_from == NOWHERE || self->gap_from < tail_offset ||
      end - self->gap_from > sizeof gap)
    return;

  for (guint64 i = self->gap_from; i < end; i++)
    gap[i - self->gap_from] = i < self->capture.block_offset
                                ? self->tail->data[i - tail_offset]
                                : self->capture.block[i - self->capture.block_offset];

  rb_resync_learn (&self->resync, gap, end - self->gap_from);
}

static void
begin_member (RbRecordSplitter *self, const RbToken *token)
{
  const char *name = rb_scanner_get_name (self->scanner);

  if (!self->has_gap)
    learn_gap (self, token->end);

  if (name == NULL || (self->wanted != NULL && !g_hash_table_contains (self->wanted, name)) ||
      self->record.outcome != RB_RECORD_OK)
    return;

  if (self->n_kept > 0)
    g_string_append_c (self->text, ',');

  g_string_append_c (self->text, '"');
  g_string_append (self->text, name);
  g_string_append_c (self->text, '"');
  rb_scanner_take_unusual (self->scanner);
  rb_capture_begin (&self->capture, self->text, token->end);
  self->n_kept++;
  self->record.n_members++;
}

static void
end_member (RbRecordSplitter *self, guint64 end)
{
  if (self->capture.text == NULL)
    return;

  flush_capture (self, end);
  rb_capture_stop (&self->capture);
  self->is_unusual = rb_scanner_take_unusual (self->scanner) || self->is_unusual;
}

static void
end_record (RbRecordSplitter *self, const RbToken *token)
{
  guint64 line_start = rb_scanner_get_line_start (self->scanner);

  self->record.length = token->end - self->record.offset;

  /* An object inside a damaged record may look like the next one, but it says less. */
  if (self->is_doubtful && self->n_kept * 2 < self->n_kept_before)
    {
      self->in_record = FALSE;
      self->record.number--;
      rb_scanner_reject (self->scanner, token, _ ("A comma or a closing “}” is missing."));
      return;
    }

  if (self->record.length > RB_RECORD_MAX_SIZE)
    self->record.outcome = RB_RECORD_TOO_LARGE;

  g_string_append_c (self->text, '}');

  if (self->is_unusual && self->record.outcome == RB_RECORD_OK)
    self->record.flags = rb_record_text_make_safe (self->text);

  give_record (self);
  rb_resync_confirm (&self->resync, self->depth == 0 && self->record.offset == line_start);
  self->n_kept_before = self->n_kept;
  self->is_doubtful = FALSE;
  self->gap_from = token->end;
}

static void
take_token_in_record (RbRecordSplitter *self, const RbToken *token)
{
  guint depth = token->depth - self->depth;
  gboolean is_kept = self->capture.text != NULL;
  RbRecordOutcome outcome = rb_record_limits_check (&self->limits, token, self->depth, is_kept);

  if (outcome != RB_RECORD_OK)
    {
      self->record.outcome = outcome;
      g_string_truncate (self->text, 0);
      rb_capture_stop (&self->capture);
    }

  if (token->type == RB_TOKEN_NAME)
    {
      if (depth == 1)
        begin_member (self, token);
      else if (self->capture.text != NULL)
        self->record.n_members++;

      return;
    }

  if (token->type == RB_TOKEN_OBJECT_BEGIN || token->type == RB_TOKEN_ARRAY_BEGIN)
    return;

  if (depth == 1)
    end_member (self, token->end);
  else if (depth == 0)
    end_record (self, token);
}

static void
enter_container (RbRecordSplitter *self, const RbToken *token)
{
  gboolean is_object = token->type == RB_TOKEN_OBJECT_BEGIN;

  drop_context_member (self);
  rb_path_match_enter (&self->match, token->depth, is_object);
  rb_record_context_enter (&self->context, token->depth + 1);

  if (rb_path_match_is_record (&self->match, token->depth + 1))
    self->gap_from = token->end;

  if (rb_path_match_is_record (&self->match, token->depth))
    {
      self->list_from = token->start;
      self->list_line = rb_scanner_get_line (self->scanner);
    }
}

static void
take_token (const RbToken *token, gpointer data)
{
  RbRecordSplitter *self = data;

  if (self->in_record)
    {
      take_token_in_record (self, token);
      return;
    }

  gboolean is_record = rb_path_match_is_record (&self->match, token->depth);
  gboolean is_element = token->depth > 0 && !rb_scanner_is_in_object (self->scanner, token->depth);

  switch (token->type)
    {
    case RB_TOKEN_NAME:
      rb_path_match_name (&self->match, token->depth, rb_scanner_get_name (self->scanner));
      begin_context_member (self, token, rb_scanner_get_name (self->scanner));
      break;
    case RB_TOKEN_OBJECT_BEGIN:
      if (is_record)
        {
          drop_context_member (self);
          begin_record (self, token);
          break;
        }
      G_GNUC_FALLTHROUGH;
    case RB_TOKEN_ARRAY_BEGIN:
      enter_container (self, token);
      break;
    case RB_TOKEN_ARRAY_END:
      if (is_record && is_element)
        give_wrong_element (self, token);
      break;
    case RB_TOKEN_OBJECT_END:
      break;
    default:
      end_context_member (self, token->end);
      if (is_record && is_element)
        give_wrong_element (self, token);
      break;
    }
}

/* Damage. */

static void
give_damaged_record (RbRecordSplitter *self, const RbFault *fault)
{
  self->record.outcome = RB_RECORD_SYNTAX;
  self->record.fault = *fault;
  self->record.length = fault->offset - self->record.offset;
  give_record (self);
}

static void
get_lost (RbRecordSplitter *self)
{
  const RbFault *fault = rb_scanner_get_fault (self->scanner);
  guint depth = rb_scanner_get_depth (self->scanner);

  /* A mark may begin before the fault; without one only what lies behind it can be trusted, and
   * that a line ends there. */
  gsize reach = rb_resync_is_learned (&self->resync) ? MAX_TAIL : 1;

  self->lost.search_from = MAX (self->lost.search_from, fault->offset - MIN (fault->offset, reach));

  /* What was read is not read again. */
  if (!self->in_record && self->record.number > 0)
    self->lost.search_from =
      MAX (self->lost.search_from, self->record.offset + self->record.length);

  /* What stands where a record should begin is a record too, if one of which nothing is left. */
  if (!self->in_record && rb_scanner_expects_element (self->scanner) &&
      rb_path_match_is_record (&self->match, depth))
    {
      start_record (self, depth, fault->offset, fault->line);
      self->in_record = TRUE;
    }

  if (self->in_record)
    {
      self->lost.search_from = MAX (self->lost.search_from, self->record.offset + 1);
      give_damaged_record (self, fault);
    }
  else if (self->fault.message == NULL)
    self->fault = *fault;

  rb_capture_stop (&self->capture);
  self->is_lost = TRUE;
  self->lost.offset = fault->offset;
  self->lost.line = fault->line;
  self->lost.line_start = rb_scanner_get_line_start (self->scanner);
}

static gboolean
recover (RbRecordSplitter *self, const RbLostWindow *window)
{
  if (!rb_lost_place_find (&self->lost, &self->resync, self->depth > 0, window))
    return FALSE;

  self->match = self->list_match;
  self->is_lost = FALSE;
  self->is_doubtful = self->n_kept_before > 0;
  self->gap_from = NOWHERE;
  rb_scanner_resume (self->scanner, self->depth, self->objects, self->lost.offset, self->lost.line,
                     self->lost.line_start);

  return TRUE;
}

static void
scan (RbRecordSplitter *self, const guint8 *data, gsize size, guint64 offset)
{
  rb_capture_set_block (&self->capture, data, offset);

  if (!rb_scanner_feed (self->scanner, data, size))
    get_lost (self);
}

/* Goes on in the rest of a block, and the end of the one before, behind damage. */
static void
scan_lost (RbRecordSplitter *self, const guint8 *data, gsize size, gboolean is_end)
{
  g_autoptr (GByteArray) bytes = g_byte_array_sized_new ((guint) (self->tail->len + size));

  g_byte_array_append (bytes, self->tail->data, self->tail->len);
  g_byte_array_append (bytes, data, (guint) size);

  RbLostWindow window = {
    .data = bytes->data,
    .offset = self->offset - self->tail->len,
    .end = self->offset + size,
    .is_end = is_end,
  };

  while (self->is_lost && recover (self, &window))
    {
      guint64 from = self->lost.offset;

      scan (self, window.data + (from - window.offset), (gsize) (window.end - from), from);
    }

  flush_capture (self, self->offset + size);
}

static void
keep_tail (RbRecordSplitter *self, const guint8 *data, gsize size)
{
  gsize n_new = MIN (size, MAX_TAIL);
  gsize n_old = MIN (self->tail->len, MAX_TAIL - n_new);

  g_byte_array_remove_range (self->tail, 0, (guint) (self->tail->len - n_old));
  g_byte_array_append (self->tail, data + size - n_new, (guint) n_new);
}

/**
 * rb_record_splitter_new:
 * @shape: where the records are
 * @wanted: (nullable) (element-type utf8 utf8): a set of the names of members that are kept at the
 *   top of records; %NULL for all
 * @offset: offset of the document's first byte in its source
 * @line: its line
 * @func: called for every record
 * @data: passed to @func
 *
 * Returns: (transfer full): a splitter at the beginning of a document
 */
RbRecordSplitter *
rb_record_splitter_new (const RbRecordShape *shape,
                        GHashTable *wanted,
                        guint64 offset,
                        guint64 line,
                        RbRecordFunc func,
                        gpointer data)
{
  RbRecordSplitter *self = g_new0 (RbRecordSplitter, 1);

  self->scanner = rb_scanner_new (offset, line, take_token, self);
  self->paths = g_ptr_array_ref (shape->paths);
  self->wanted = wanted != NULL ? g_hash_table_ref (wanted) : NULL;
  self->func = func;
  self->data = data;
  self->offset = offset;
  self->tail = g_byte_array_new ();
  self->text = g_string_new (NULL);
  rb_capture_stop (&self->capture);
  self->gap_from = NOWHERE;
  rb_path_match_init (&self->match, self->paths);
  self->list_match = self->match;
  rb_resync_init (&self->resync);

  return self;
}

/**
 * rb_record_splitter_free:
 * @self: (transfer full): a splitter
 */
void
rb_record_splitter_free (RbRecordSplitter *self)
{
  rb_scanner_free (self->scanner);
  g_ptr_array_unref (self->paths);
  g_clear_pointer (&self->wanted, g_hash_table_unref);
  g_byte_array_unref (self->tail);
  g_string_free (self->text, TRUE);
  rb_record_context_clear (&self->context);
  rb_resync_clear (&self->resync);
  g_free (self);
}

/**
 * rb_record_splitter_feed:
 * @self: a splitter
 * @data: (array length=size): the next bytes
 * @size: their number
 *
 * Checks the next bytes, and gives every record that is complete. One bad record costs one record:
 * behind it the splitter looks for the beginning of the next.
 */
void
rb_record_splitter_feed (RbRecordSplitter *self, const guint8 *data, gsize size)
{
  if (!self->is_lost)
    {
      scan (self, data, size, self->offset);

      if (!self->is_lost)
        flush_capture (self, self->offset + size);
    }

  if (self->is_lost)
    scan_lost (self, data, size, FALSE);

  keep_tail (self, data, size);
  self->offset += size;
}

/**
 * rb_record_splitter_finish:
 * @self: a splitter
 *
 * Tells that the document ends. A record that is not complete is given as damaged.
 */
void
rb_record_splitter_finish (RbRecordSplitter *self)
{
  if (self->is_lost)
    scan_lost (self, (const guint8 *) "", 0, TRUE);

  if (self->is_lost || rb_scanner_finish (self->scanner))
    return;

  if (self->in_record)
    give_damaged_record (self, rb_scanner_get_fault (self->scanner));
  else if (self->fault.message == NULL)
    self->fault = *rb_scanner_get_fault (self->scanner);
}

/**
 * rb_record_splitter_get_fault:
 * @self: a splitter
 *
 * Returns: the first thing that is wrong with the document outside its records; without a message
 *   if nothing is
 */
const RbFault *
rb_record_splitter_get_fault (RbRecordSplitter *self)
{
  return &self->fault;
}
