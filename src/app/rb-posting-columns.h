/* rb-posting-columns.h: what the columns of the openings table say, and how they sort.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-posting.h"

G_BEGIN_DECLS

typedef enum {
  RB_COLUMN_TITLE,
  RB_COLUMN_EMPLOYER,
  RB_COLUMN_PLACE,
  RB_COLUMN_POSTED,
  RB_COLUMN_PAY_LOW,
  RB_COLUMN_PAY_HIGH,
  RB_COLUMN_PERIOD,
  RB_COLUMN_CURRENCY,
  RB_COLUMN_DEGREE,
  RB_COLUMN_TYPE,
} RbColumn;
#define RB_N_COLUMNS 10

const char *rb_column_get_title (RbColumn column);
gboolean rb_column_is_numeric (RbColumn column);
char *rb_column_format (RbColumn column, RbPosting *posting) G_GNUC_WARN_UNUSED_RESULT;
int rb_column_compare (RbColumn column, RbPosting *a, RbPosting *b);
char *rb_columns_to_tsv (RbPosting *posting) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
