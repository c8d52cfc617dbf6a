/* rb-table-window.c: a window with the numbers behind a chart.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-table-window.h"

#include "kit/rb-closing-keys.h"
#include "report/rb-cells-text.h"

#include <glib/gi18n-lib.h>

static void
copy_cb (GtkButton *button, char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (button)), text);
}

static GtkWidget *
new_grid (GPtrArray *rows)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 3);
  gtk_widget_add_css_class (grid, "role-page");

  for (guint y = 0; y < rows->len; y++)
    {
      GStrv row = g_ptr_array_index (rows, y);

      for (int x = 0; row[x] != NULL; x++)
        {
          GtkWidget *label = gtk_label_new (row[x]);

          gtk_label_set_xalign (GTK_LABEL (label), x == 0 ? 0.0f : 1.0f);
          gtk_label_set_selectable (GTK_LABEL (label), TRUE);
          gtk_widget_add_css_class (label, y == 0 ? "table-title" : "amount");
          gtk_grid_attach (GTK_GRID (grid), label, x, (int) y, 1, 1);
        }
    }

  return grid;
}

/**
 * rb_table_window_new:
 * @parent: the window it belongs to
 * @title: what the numbers are of
 * @rows: (element-type GStrv): rows of cells, the first one of titles
 *
 * Returns: (transfer none): the window; GTK owns it
 */
GtkWidget *
rb_table_window_new (GtkWindow *parent, const char *title, GPtrArray *rows)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *header = gtk_header_bar_new ();
  GtkWidget *copy = gtk_button_new_with_mnemonic (_ ("_Copy"));

  rb_closing_keys_add (GTK_WINDOW (window));
  g_signal_connect_data (copy, "clicked", G_CALLBACK (copy_cb), rb_cells_to_tsv (rows),
                         (GClosureNotify) (void (*) (void)) g_free, 0);
  gtk_header_bar_pack_start (GTK_HEADER_BAR (header), copy);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), new_grid (rows));
  gtk_window_set_title (GTK_WINDOW (window), title);
  gtk_window_set_titlebar (GTK_WINDOW (window), header);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (window), 520, 480);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  gtk_widget_grab_focus (copy);

  return window;
}
