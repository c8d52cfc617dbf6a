/* rb-source-box.h: the account of one source as a widget.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-ledger.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *rb_source_box_new (const RbSource *source);

G_END_DECLS
