/* rb-record-limits.c: how much a record may hold.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-record-limits.h"

/**
 * rb_record_limits_begin:
 * @self: (out caller-allocates): the limits of a record that begins
 */
void
rb_record_limits_begin (RbRecordLimits *self)
{
  self->n_members[1] = 0;
  self->n_values = 0;
}

/**
 * rb_record_limits_check:
 * @self: the limits of a record
 * @token: a token in it
 * @record_depth: containers round the record
 * @is_kept: whether the token is in a member that is kept
 *
 * Looks at every token of a record in turn.
 *
 * Returns: what becomes of the record, %RB_RECORD_OK as far as @token goes
 */
RbRecordOutcome
rb_record_limits_check (RbRecordLimits *self,
                        const RbToken *token,
                        guint record_depth,
                        gboolean is_kept)
{
  guint depth = token->depth - record_depth;

  gboolean is_value = token->type != RB_TOKEN_NAME && token->type != RB_TOKEN_OBJECT_END &&
                      token->type != RB_TOKEN_ARRAY_END;

  if (is_kept && is_value && ++self->n_values > RB_RECORD_MAX_VALUES)
    return RB_RECORD_TOO_LARGE;

  switch (token->type)
    {
    case RB_TOKEN_NAME:
      if (depth <= RB_RECORD_MAX_DEPTH && ++self->n_members[depth] > RB_RECORD_MAX_MEMBERS)
        return RB_RECORD_TOO_LARGE;
      return RB_RECORD_OK;
    case RB_TOKEN_OBJECT_BEGIN:
    case RB_TOKEN_ARRAY_BEGIN:
      if (token->depth + 1 > RB_RECORD_MAX_DEPTH)
        return RB_RECORD_TOO_DEEP;
      self->n_members[depth + 1] = 0;
      return RB_RECORD_OK;
    case RB_TOKEN_STRING:
      return token->end - token->start > RB_RECORD_MAX_TEXT ? RB_RECORD_TOO_LARGE : RB_RECORD_OK;
    default:
      return RB_RECORD_OK;
    }
}
