/* rb-printer-finder.c: asks the printing system whether a printer is there.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-printer-finder.h"

#include <gtk/gtkunixprint.h>

typedef struct {
  char *name;
  gboolean is_there;
  RbPrinterFound found;
  gpointer data;
  GDestroyNotify notify;
} Search;

static gboolean
look_at (GtkPrinter *printer, gpointer data)
{
  Search *self = data;

  self->is_there = g_strcmp0 (gtk_printer_get_name (printer), self->name) == 0;

  return self->is_there;
}

static void
end (gpointer data)
{
  Search *self = data;

  self->found (self->name, self->is_there, self->data);

  if (self->notify != NULL)
    self->notify (self->data);

  g_free (self->name);
  g_free (self);
}

/**
 * rb_printer_find:
 * @name: the name of a printer
 * @found: called when all printers are known
 * @data: (transfer full): for @found
 * @notify: (nullable): frees @data
 *
 * Looks for a printer, while the program goes on.
 */
void
rb_printer_find (const char *name, RbPrinterFound found, gpointer data, GDestroyNotify notify)
{
  Search *self = g_new0 (Search, 1);

  *self = (Search){ .name = g_strdup (name), .found = found, .data = data, .notify = notify };
  gtk_enumerate_printers (look_at, self, end, FALSE);
}
