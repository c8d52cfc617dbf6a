/* rb-print-memory.h: the printer and the paper that were used last.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkPageSetup *rb_print_memory_load_setup (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_print_memory_save_setup (GtkPageSetup *setup);
GtkPrintSettings *rb_print_memory_load_settings (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_print_memory_save_settings (GtkPrintSettings *settings);

G_END_DECLS
