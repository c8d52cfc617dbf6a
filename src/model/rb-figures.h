/* rb-figures.h: what a corpus comes to under given switches and filters.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-corpus.h"
#include "model/rb-filter.h"
#include "model/rb-tally.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define RB_TYPE_FIGURES (rb_figures_get_type ())

G_DECLARE_FINAL_TYPE (RbFigures, rb_figures, RB, FIGURES, GObject)

RbFigures *rb_figures_new (RbCorpus *corpus,
                           const RbSwitches *switches,
                           const RbFilter *filter,
                           const RbAssumption *stratum,
                           GCancellable *cancellable,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

RbCorpus *rb_figures_get_corpus (RbFigures *self);
const RbSwitches *rb_figures_get_switches (RbFigures *self);
const RbFilter *rb_figures_get_filter (RbFigures *self);
RbCurrency rb_figures_get_currency (RbFigures *self);
RbPeriod rb_figures_get_period (RbFigures *self);
const char *rb_figures_get_report_id (RbFigures *self);

const RbTally *rb_figures_get_total (RbFigures *self);
const RbTally *rb_figures_get_role (RbFigures *self, guint32 role);
gboolean rb_figures_shows_role (RbFigures *self, guint32 role);
guint32 rb_figures_get_n_shown_roles (RbFigures *self);

GArray *rb_figures_list_openings (RbFigures *self, guint32 role) G_GNUC_WARN_UNUSED_RESULT;
gboolean rb_figures_has_row (RbFigures *self, guint32 row);
RbCountedPay rb_figures_count_pay (RbFigures *self, guint32 row);

G_END_DECLS
