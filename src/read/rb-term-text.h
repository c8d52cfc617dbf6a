/* rb-term-text.h: one-word facts about a job: period of pay, employment, seniority, workplace.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pay.h"
#include "model/rb-vocabulary.h"

G_BEGIN_DECLS

RbPeriod rb_period_from_text (const char *text);
RbEmployment rb_employment_from_text (const char *text);
RbLevel rb_level_from_text (const char *text);
RbWorkplace rb_workplace_from_text (const char *text);

G_END_DECLS
