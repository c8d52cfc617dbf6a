/* rb-print-job.h: prints a document, through the print dialog of the desktop.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-print-plan.h"

G_BEGIN_DECLS

typedef enum {
  RB_PRINT_SENT,
  RB_PRINT_CANCELLED, /* or the user wants to look at it again */
  RB_PRINT_FAILED,    /* a message has said why */
} RbPrintResult;

typedef void (*RbPrintDone) (RbPrintResult result, gpointer data);

GtkPrintOperation *rb_print_job_start (RbPrintPlan *plan,
                                       const char *name,
                                       GtkWindow *parent,
                                       RbPrintDone done,
                                       gpointer data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
