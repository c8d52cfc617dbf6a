/* rb-reason.c: why a record was noted, repaired or refused.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-reason.h"

#include <glib/gi18n-lib.h>

typedef struct {
  const char *code;
  RbOutcome outcome;
  const char *title;
} ReasonRow;

/* The codes are part of the command line: they are documented in the man page and never change. */
static const ReasonRow reasons[RB_N_REASONS] = {
  [RB_REASON_PAY_ZERO] = { "pay-zero", RB_OUTCOME_NOTED,
                           N_ ("The pay is 0 or a placeholder of up to 1") },
  [RB_REASON_PAY_UNREADABLE] = { "pay-unreadable", RB_OUTCOME_NOTED,
                                 N_ ("The pay is text in which no amount was found") },
  [RB_REASON_PAY_NOT_SALARY] = { "pay-not-salary", RB_OUTCOME_NOTED,
                                 N_ ("The amount is equity, a bonus or a reward, not pay") },
  [RB_REASON_PAY_SEVERAL] = { "pay-several", RB_OUTCOME_NOTED,
                              N_ ("Several pay ranges are given; the first one counts") },
  [RB_REASON_CURRENCY_UNKNOWN] = { "currency-unknown", RB_OUTCOME_NOTED,
                                   N_ ("The currency code is not known") },
  [RB_REASON_PERIOD_UNKNOWN] = { "period-unknown", RB_OUTCOME_NOTED,
                                 N_ ("The pay period is not known") },
  [RB_REASON_DATE_UNREADABLE] = { "date-unreadable", RB_OUTCOME_NOTED,
                                  N_ ("The date could not be read") },
  [RB_REASON_DEGREE_MACHINE_FILLED] = { "degree-machine-filled", RB_OUTCOME_NOTED,
                                        N_ ("The degree was filled in by the job board, "
                                            "not by the employer") },
  [RB_REASON_DEGREE_UNREADABLE] = { "degree-unreadable", RB_OUTCOME_NOTED,
                                    N_ ("The degree could not be read") },
  [RB_REASON_MEMBER_MISTYPED] = { "member-mistyped", RB_OUTCOME_NOTED,
                                  N_ ("A value has an unexpected type") },
  [RB_REASON_NAME_REPEATED] = { "name-repeated", RB_OUTCOME_NOTED,
                                N_ ("A name is given twice; the last one counts") },
  [RB_REASON_NUMBER_UNUSABLE] = { "number-unusable", RB_OUTCOME_NOTED,
                                  N_ ("A number is too large to be used") },
  [RB_REASON_FILE_CHANGED] = { "file-changed", RB_OUTCOME_NOTED,
                               N_ ("The file changed while it was read") },
  [RB_REASON_RANGE_SWAPPED] = { "range-swapped", RB_OUTCOME_REPAIRED,
                                N_ ("The pay range was given from high to low") },
  [RB_REASON_TEXT_REPAIRED] = { "text-repaired", RB_OUTCOME_REPAIRED,
                                N_ ("A text held characters that cannot be shown") },
  [RB_REASON_JSON_SYNTAX] = { "json-syntax", RB_OUTCOME_REFUSED, N_ ("It is not valid JSON") },
  [RB_REASON_TITLE_MISSING] = { "title-missing", RB_OUTCOME_REFUSED, N_ ("The title is missing") },
  [RB_REASON_NOT_A_POSTING] = { "not-a-posting", RB_OUTCOME_NOTED,
                                N_ ("It is not a job posting and was passed over") },
  [RB_REASON_TOO_DEEP] = { "too-deep", RB_OUTCOME_REFUSED,
                           N_ ("It is nested more than 64 levels deep") },
  [RB_REASON_TOO_LARGE] = { "too-large", RB_OUTCOME_REFUSED,
                            N_ ("It is over 16 MB, has a text over 8 MB, over 4,096 members or "
                                "over 100,000 values") },
  [RB_REASON_FORMAT_UNKNOWN] = { "format-unknown", RB_OUTCOME_REFUSED,
                                 N_ ("No job postings were found in the file") },
  [RB_REASON_VERSION_UNKNOWN] = { "version-unknown", RB_OUTCOME_REFUSED,
                                  N_ ("The file is of a newer version of Rolebook’s format") },
  [RB_REASON_FILE_UNREADABLE] = { "file-unreadable", RB_OUTCOME_REFUSED,
                                  N_ ("The file could not be read") },
};

static const char *const outcome_codes[] = { "noted", "repaired", "refused" };

/**
 * rb_reason_to_code:
 * @reason: a reason
 *
 * Returns: its stable code, such as “pay-zero”
 */
const char *
rb_reason_to_code (RbReason reason)
{
  g_return_val_if_fail ((guint) reason < RB_N_REASONS, NULL);

  return reasons[reason].code;
}

/**
 * rb_reason_get_outcome:
 * @reason: a reason
 *
 * Returns: what happens to a record for this reason
 */
RbOutcome
rb_reason_get_outcome (RbReason reason)
{
  g_return_val_if_fail ((guint) reason < RB_N_REASONS, RB_OUTCOME_NOTED);

  return reasons[reason].outcome;
}

/**
 * rb_reason_get_title:
 * @reason: a reason
 *
 * Returns: what happened, in the user's language
 */
const char *
rb_reason_get_title (RbReason reason)
{
  g_return_val_if_fail ((guint) reason < RB_N_REASONS, NULL);

  return _ (reasons[reason].title);
}

/**
 * rb_outcome_to_code:
 * @outcome: an outcome
 *
 * Returns: noted, repaired or refused
 */
const char *
rb_outcome_to_code (RbOutcome outcome)
{
  g_return_val_if_fail ((guint) outcome < G_N_ELEMENTS (outcome_codes), NULL);

  return outcome_codes[outcome];
}
