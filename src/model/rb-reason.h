/* rb-reason.h: why a record was noted, repaired or refused.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  RB_OUTCOME_NOTED,    /* read as it stands; something in it could not be used */
  RB_OUTCOME_REPAIRED, /* read after something in it was put right */
  RB_OUTCOME_REFUSED,  /* not read */
} RbOutcome;

/* Within an outcome the order is the order of the man page. */
typedef enum {
  RB_REASON_PAY_ZERO,
  RB_REASON_PAY_UNREADABLE,
  RB_REASON_PAY_NOT_SALARY,
  RB_REASON_PAY_SEVERAL,
  RB_REASON_CURRENCY_UNKNOWN,
  RB_REASON_PERIOD_UNKNOWN,
  RB_REASON_DATE_UNREADABLE,
  RB_REASON_DEGREE_MACHINE_FILLED,
  RB_REASON_DEGREE_UNREADABLE,
  RB_REASON_MEMBER_MISTYPED,
  RB_REASON_NAME_REPEATED,
  RB_REASON_NUMBER_UNUSABLE,
  RB_REASON_FILE_CHANGED,
  RB_REASON_RANGE_SWAPPED,
  RB_REASON_TEXT_REPAIRED,
  RB_REASON_JSON_SYNTAX,
  RB_REASON_TITLE_MISSING,
  RB_REASON_NOT_A_POSTING,
  RB_REASON_TOO_DEEP,
  RB_REASON_TOO_LARGE,
  RB_REASON_FORMAT_UNKNOWN,
  RB_REASON_VERSION_UNKNOWN,
  RB_REASON_FILE_UNREADABLE,
} RbReason;
#define RB_N_REASONS 23

const char *rb_reason_to_code (RbReason reason);
RbOutcome rb_reason_get_outcome (RbReason reason);
const char *rb_reason_get_title (RbReason reason);
const char *rb_outcome_to_code (RbOutcome outcome);

G_END_DECLS
