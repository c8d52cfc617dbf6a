/* rb-options.h: the command line of the program, read into values.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-filter.h"
#include "model/rb-switches.h"
#include "report/paper/rb-document.h"
#include "report/rb-export.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum {
  RB_ACTION_WINDOW, /* none of the others */
  RB_ACTION_LIST,
  RB_ACTION_SUMMARY,
  RB_ACTION_COMPARISON,
  RB_ACTION_POSTINGS,
  RB_ACTION_CHECK,
  RB_ACTION_EXPORT_CHART,
  RB_ACTION_EXPORT_PDF,
  RB_ACTION_VERSION,
} RbAction;

typedef struct {
  RbAction action;
  RbExportForm form; /* of the answer */
  gboolean has_byte_order_mark;
  GStrv paths; /* (array of filename) */
  gboolean sample;
  char *role;         /* (nullable): of --summary or of the first --role */
  GStrv roles;        /* names of roles to print, none for all */
  GStrv compare;      /* names of roles to compare, none or at most eight */
  char *export_chart; /* (nullable) (type filename) */
  guint width;        /* of the chart that is written, in pixels */
  char *export_pdf;   /* (nullable) (type filename) */
  RbPrintOptions print;
  gboolean new_window;
  RbSwitches *switches;
  RbFilter *filter;
  gboolean has_stratum;
  RbAssumption stratum;
  gboolean strict;
  gboolean quiet;
} RbOptions;

RbOptions *rb_options_parse (GStrv *arguments, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void rb_options_free (RbOptions *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbOptions, rb_options_free)

G_END_DECLS
