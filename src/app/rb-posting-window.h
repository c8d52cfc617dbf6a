/* rb-posting-window.h: a window with one whole posting.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-posting.h"
#include "read/rb-dataset.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *rb_posting_window_new (GtkWindow *parent, RbPosting *posting, RbDataset *dataset);

G_END_DECLS
