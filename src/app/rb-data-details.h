/* rb-data-details.h: RbDataDetails shows what was read and what was not.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_DATA_DETAILS (rb_data_details_get_type ())

G_DECLARE_FINAL_TYPE (RbDataDetails, rb_data_details, RB, DATA_DETAILS, GtkWindow)

GtkWidget *rb_data_details_new (GtkWindow *parent, RbWorkspace *workspace);

G_END_DECLS
