/* rb-record-splitter.c: cuts a JSON document into its records.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-record-splitter.h"

#include "read/rb-path-match.h"
#include "read/rb-record-text.h"
#include "read/rb-resync.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define NOWHERE G_MAXUINT64

/* What is kept of the bytes before the running block: a mark, and as much in which another may
 * begin. */
#define MAX_TAIL (2 * RB_RESYNC_MAX_MARK)

/* The plain members of an employer or a wrapper are a few lines; more than that is no context. */
#define MAX_CONTEXT ((gsize) 64 * 1024)
#define MAX_CONTEXT_VALUE ((gsize) 4096)

struct _RbRecordSplitter {
  RbScanner *scanner;
  GPtrArray *paths;
  GHashTable *wanted;
  RbRecordFunc func;
  gpointer data;

  guint64 offset; /* of the next byte to be fed */
  const guint8 *block;
  guint64 block_offset;
  GByteArray *tail; /* the bytes before @offset */

  RbPathMatch match;
  GString *contexts[RB_PATH_MAX_DEPTH + 1]; /* (nullable): by depth of their members */
  gsize context_length;                     /* before the running member */

  guint64 list_from; /* where the latest list began that stands in place of a record */
  guint64 list_line;

  gboolean in_record;
  guint depth;            /* of the latest record */
  guint8 objects;         /* which of the containers round it are objects */
  RbPathMatch list_match; /* the match there */
  RbRecord record;
  GString *text;
  guint n_kept;
  guint n_members[RB_RECORD_MAX_DEPTH + 2]; /* of the open objects, by depth within the record */
  gboolean is_unusual;

  GString *captured; /* the text or a context */
  guint64 capture_from;

  RbResync resync;
  guint64 gap_from; /* where what lies before the next record begins */
  gboolean has_gap;
  gboolean is_lost;
  guint64 lost_at;
  guint64 lost_line;
  guint64 lost_line_start;
  guint64 search_from;
  gboolean is_doubtful; /* the next record was found behind damage */
  guint n_kept_before;
  RbFault fault;
};

static void
flush_capture (RbRecordSplitter *self, guint64 end)
{
  if (self->capture_from == NOWHERE)
    return;

  guint64 from = MAX (self->capture_from, self->block_offset);

  if (end > from)
    g_string_append_len (self->captured, (const char *) self->block + (from - self->block_offset),
                         (gssize) (end - from));

  self->capture_from = end;

  if (self->captured->len > RB_RECORD_MAX_SIZE)
    {
      self->record.outcome = RB_RECORD_TOO_LARGE;
      g_string_truncate (self->captured, 0);
      self->capture_from = NOWHERE;
    }
}

/* Context: the plain members of the objects on the way to the records. */

static void
begin_context (RbRecordSplitter *self, guint depth)
{
  if (depth > RB_PATH_MAX_DEPTH)
    return;

  if (self->contexts[depth] == NULL)
    self->contexts[depth] = g_string_new (NULL);

  g_string_truncate (self->contexts[depth], 0);
}

static void
begin_context_member (RbRecordSplitter *self, const RbToken *token, const char *name)
{
  guint depth = token->depth;
  GString *context = rb_path_match_is_on_path (&self->match, depth) ? self->contexts[depth] : NULL;

  self->capture_from = NOWHERE;

  if (context == NULL || name == NULL || context->len > MAX_CONTEXT)
    return;

  self->context_length = context->len;
  self->captured = context;
  self->capture_from = token->end;
  g_string_append_printf (context, "%c\"%s\"", context->len == 0 ? '{' : ',', name);
  rb_scanner_take_unusual (self->scanner);
}

static void
drop_context_member (RbRecordSplitter *self)
{
  if (self->capture_from == NOWHERE)
    return;

  g_string_truncate (self->captured, self->context_length);
  self->capture_from = NOWHERE;
}

static void
end_context_member (RbRecordSplitter *self, guint64 end)
{
  if (self->capture_from == NOWHERE)
    return;

  flush_capture (self, end);
  self->capture_from = NOWHERE;

  if (self->captured->len - self->context_length > MAX_CONTEXT_VALUE)
    g_string_truncate (self->captured, self->context_length);
  else if (rb_scanner_take_unusual (self->scanner))
    {
      g_autoptr (GString) safe = g_string_new (self->captured->str + self->context_length + 1);

      rb_record_text_make_safe (safe);
      g_string_truncate (self->captured, self->context_length + 1);
      g_string_append (self->captured, safe->str);
    }
}

static GString *
find_context (RbRecordSplitter *self)
{
  for (guint depth = MIN (self->depth, RB_PATH_MAX_DEPTH); depth > 0; depth--)
    {
      if (self->contexts[depth] != NULL && self->contexts[depth]->len > 0)
        return self->contexts[depth];
    }

  return NULL;
}

/* Records. */

static void
give_record (RbRecordSplitter *self)
{
  GString *context = find_context (self);
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
  self->capture_from = NOWHERE;
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
  self->n_members[1] = 0;
  self->is_unusual = FALSE;
  self->has_gap = FALSE;

  rb_resync_learn (&self->resync, NULL, 0);

  if (self->record.number == 1 && token->depth == 0)
    self->gap_from = token->start;

  self->captured = self->text;
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
  guint64 tail_offset = self->block_offset - self->tail->len;
  guint8 gap[RB_RESYNC_MAX_MARK];

  self->has_gap = TRUE;

  if (self->gap_from == NOWHERE || self->gap_from < tail_offset ||
      end - self->gap_from > sizeof gap)
    return;

  for (guint64 i = self->gap_from; i < end; i++)
    gap[i - self->gap_from] = i < self->block_offset ? self->tail->data[i - tail_offset]
                                                     : self->block[i - self->block_offset];

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
  self->capture_from = token->end;
  self->n_kept++;
  self->record.n_members++;
}

static void
end_member (RbRecordSplitter *self, guint64 end)
{
  if (self->capture_from == NOWHERE)
    return;

  flush_capture (self, end);
  self->capture_from = NOWHERE;
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
count_member (RbRecordSplitter *self, guint depth)
{
  if (depth > RB_RECORD_MAX_DEPTH)
    return;

  if (++self->n_members[depth] > RB_RECORD_MAX_MEMBERS)
    self->record.outcome = RB_RECORD_TOO_LARGE;

  if (depth > 1 && self->capture_from != NOWHERE)
    self->record.n_members++;
}

static void
check_limits (RbRecordSplitter *self, const RbToken *token)
{
  guint depth = token->depth - self->depth;

  if (token->type == RB_TOKEN_OBJECT_BEGIN || token->type == RB_TOKEN_ARRAY_BEGIN)
    {
      if (token->depth + 1 > RB_RECORD_MAX_DEPTH)
        self->record.outcome = RB_RECORD_TOO_DEEP;
      else
        self->n_members[depth + 1] = 0;
    }
  else if (token->type == RB_TOKEN_STRING && token->end - token->start > RB_RECORD_MAX_TEXT)
    self->record.outcome = RB_RECORD_TOO_LARGE;
}

static void
take_token_in_record (RbRecordSplitter *self, const RbToken *token)
{
  guint depth = token->depth - self->depth;

  if (token->type == RB_TOKEN_NAME)
    {
      count_member (self, depth);

      if (depth == 1)
        begin_member (self, token);

      return;
    }

  check_limits (self, token);

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
  begin_context (self, token->depth + 1);

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

  self->search_from = MAX (self->search_from, fault->offset - MIN (fault->offset, reach));

  /* What was read is not read again. */
  if (!self->in_record && self->record.number > 0)
    self->search_from = MAX (self->search_from, self->record.offset + self->record.length);

  /* What stands where a record should begin is a record too, if one of which nothing is left. */
  if (!self->in_record && rb_scanner_expects_element (self->scanner) &&
      rb_path_match_is_record (&self->match, depth))
    {
      start_record (self, depth, fault->offset, fault->line);
      self->in_record = TRUE;
    }

  if (self->in_record)
    {
      self->search_from = MAX (self->search_from, self->record.offset + 1);
      give_damaged_record (self, fault);
    }
  else if (self->fault.message == NULL)
    self->fault = *fault;

  self->capture_from = NOWHERE;
  self->is_lost = TRUE;
  self->lost_at = fault->offset;
  self->lost_line = fault->line;
  self->lost_line_start = rb_scanner_get_line_start (self->scanner);
}

/* Moves the place where we are lost, forward or a little back, and keeps its line right. */
static void
move_lost (RbRecordSplitter *self, const guint8 *window, guint64 window_offset, guint64 to)
{
  for (guint64 i = self->lost_at; i < to; i++)
    {
      if (window[i - window_offset] == '\n')
        {
          self->lost_line++;
          self->lost_line_start = i + 1;
        }
    }

  for (guint64 i = to; i < self->lost_at; i++)
    {
      if (window[i - window_offset] == '\n')
        {
          self->lost_line--;
          self->lost_line_start = to;
        }
    }

  self->lost_at = to;
}

static gboolean
recover (RbRecordSplitter *self, const GByteArray *window, guint64 window_offset, gboolean is_end)
{
  guint64 end = window_offset + window->len;
  guint64 from = MAX (self->search_from, window_offset);
  gsize brace = 0;

  while (from < end &&
         rb_resync_find (&self->resync, self->depth > 0, is_end,
                         window->data + (from - window_offset), (gsize) (end - from), &brace))
    {
      guint64 found = from + brace;

      from = found + 1;

      if (found < self->search_from)
        continue;

      move_lost (self, window->data, window_offset, found);
      self->search_from = found + 1;
      self->match = self->list_match;
      self->is_lost = FALSE;
      self->is_doubtful = self->n_kept_before > 0;
      self->gap_from = NOWHERE;
      rb_scanner_resume (self->scanner, self->depth, self->objects, found, self->lost_line,
                         self->lost_line_start);
      return TRUE;
    }

  move_lost (self, window->data, window_offset, end);
  self->search_from = MAX (self->search_from, end - MIN (end, MAX_TAIL));

  return FALSE;
}

static void
scan (RbRecordSplitter *self, const guint8 *data, gsize size, guint64 offset)
{
  self->block = data;
  self->block_offset = offset;

  if (!rb_scanner_feed (self->scanner, data, size))
    get_lost (self);
}

/* Goes on in the rest of a block, and the end of the one before, behind damage. */
static void
scan_lost (RbRecordSplitter *self, const guint8 *data, gsize size, gboolean is_end)
{
  g_autoptr (GByteArray) window = g_byte_array_sized_new ((guint) (self->tail->len + size));
  guint64 window_offset = self->offset - self->tail->len;

  g_byte_array_append (window, self->tail->data, self->tail->len);
  g_byte_array_append (window, data, (guint) size);

  while (self->is_lost && recover (self, window, window_offset, is_end))
    {
      guint64 from = self->lost_at;

      scan (self, window->data + (from - window_offset),
            (gsize) (window_offset + window->len - from), from);
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
  self->capture_from = NOWHERE;
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
  for (guint i = 0; i < G_N_ELEMENTS (self->contexts); i++)
    {
      if (self->contexts[i] != NULL)
        g_string_free (self->contexts[i], TRUE);
    }

  rb_scanner_free (self->scanner);
  g_ptr_array_unref (self->paths);
  g_clear_pointer (&self->wanted, g_hash_table_unref);
  g_byte_array_unref (self->tail);
  g_string_free (self->text, TRUE);
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
