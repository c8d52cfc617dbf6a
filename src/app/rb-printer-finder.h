/* rb-printer-finder.h: asks the printing system whether a printer is there.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef void (*RbPrinterFound) (const char *name, gboolean is_there, gpointer data);

void rb_printer_find (const char *name, RbPrinterFound found, gpointer data, GDestroyNotify notify);

G_END_DECLS
