/* rb-synonyms.h: the names under which home-made files keep the facts of a posting.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  RB_FACT_TITLE,
  RB_FACT_EMPLOYER,
  RB_FACT_PLACE,
  RB_FACT_TOWN,
  RB_FACT_REGION,
  RB_FACT_COUNTRY,
  RB_FACT_WORKPLACE,
  RB_FACT_REMOTE,
  RB_FACT_PAY,
  RB_FACT_PAY_FLOOR,
  RB_FACT_PAY_CEILING,
  RB_FACT_CURRENCY,
  RB_FACT_PERIOD,
  RB_FACT_PREDICTED,
  RB_FACT_EMPLOYMENT,
  RB_FACT_LEVEL,
  RB_FACT_DATE,
  RB_FACT_DEGREE,
  RB_FACT_URL,
  RB_FACT_POSITIONS,
} RbFact;
#define RB_N_FACTS 20

gboolean rb_synonyms_lookup (const char *name, RbFact *fact, guint *rank);
const char *const *rb_synonyms_get_names (void);

G_END_DECLS
