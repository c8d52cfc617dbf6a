/* rb-sentences.h: figures in sentences, each made in one place.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

/* What a page on one role, or on all, speaks of. */
typedef struct {
  RbFigures *figures;
  const RbTally *tally;
  const RbStratum *stratum; /* (nullable): the one whose pay is shown */
} RbSubject;

RbSubject rb_subject_of_role (RbFigures *figures, guint32 role);

char *rb_sentence_openings (guint n) G_GNUC_WARN_UNUSED_RESULT;
char *rb_sentence_openings_of (guint n, guint n_all) G_GNUC_WARN_UNUSED_RESULT;
char *rb_sentence_subtitle (const RbSubject *subject) G_GNUC_WARN_UNUSED_RESULT;
char *rb_sentence_degree (const RbSubject *subject) G_GNUC_WARN_UNUSED_RESULT;
char *rb_sentence_degree_stated (const RbSubject *subject) G_GNUC_WARN_UNUSED_RESULT;
char *rb_sentence_degree_levels (const RbSubject *subject) G_GNUC_WARN_UNUSED_RESULT;
GStrv rb_sentences_pay (const RbSubject *subject) G_GNUC_WARN_UNUSED_RESULT;
GStrv rb_sentences_pay_basis (const RbSubject *subject) G_GNUC_WARN_UNUSED_RESULT;
GStrv rb_sentences_pay_warnings (const RbSubject *subject) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
