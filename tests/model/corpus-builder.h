/* corpus-builder.h: makes corpora from tables of made-up postings, for tests.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-corpus.h"
#include "model/rb-switches.h"

/* One posting. What is left out is not stated; a table ends with a row without a title. */
typedef struct {
  const char *title;
  const char *pay; /* as corpus_builder_parse_pay() reads it */
  const char *employer;
  const char *place;
  const char *country;
  const char *url;
  const char *posted; /* such as 2026-01-31 */
  guint32 positions;
  RbDegree degree;
  RbDegreeLevel degree_level;
  RbEmployment employment;
  RbLevel level;
  guint32 source;
} CorpusRow;

RbPay corpus_builder_parse_pay (const char *text);
RbAssumption corpus_builder_parse_stratum (const char *text);
guint32 corpus_builder_parse_day (const char *text);

RbPostingDraft corpus_builder_make_draft (const CorpusRow *row);
RbPostingStore *corpus_builder_make_store (const CorpusRow *rows) G_GNUC_WARN_UNUSED_RESULT;
RbCorpus *corpus_builder_wrap_store (RbPostingStore *store) G_GNUC_WARN_UNUSED_RESULT;
RbCorpus *corpus_builder_make (const CorpusRow *rows) G_GNUC_WARN_UNUSED_RESULT;
