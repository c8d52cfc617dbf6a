/* rb-posting-window.c: a window with one whole posting.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-posting-window.h"

#include "app/rb-posting-columns.h"
#include "app/rb-web-address.h"
#include "kit/rb-closing-keys.h"
#include "kit/rb-heading.h"
#include "read/rb-description.h"

#include <glib/gi18n-lib.h>

/* Laying out more text than anybody reads would take seconds. */
#define MAX_CHARACTERS 20000

typedef struct {
  RbDataset *dataset;
  guint32 row;
} DescriptionTask;

static void
free_description_task (gpointer data)
{
  DescriptionTask *task = data;

  g_object_unref (task->dataset);
  g_free (task);
}

static void
run_description_task (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  DescriptionTask *description = data;
  GError *error = NULL;
  g_autoptr (JsonNode) record =
    rb_dataset_read_record (description->dataset, description->row, &error);

  if (record == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  g_task_return_pointer (task, rb_description_from_record (record), g_free);
}

static void
description_ready_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GtkLabel *label = GTK_LABEL (source);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = g_task_propagate_pointer (G_TASK (result), &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (error != NULL)
    gtk_label_set_text (label, error->message);
  else if (text == NULL)
    gtk_label_set_text (label, _ ("The posting has no description."));
  else
    {
      g_autofree char *clipped = g_utf8_strlen (text, -1) > MAX_CHARACTERS
                                   ? g_utf8_substring (text, 0, MAX_CHARACTERS)
                                   : g_strdup (text);

      gtk_label_set_text (label, clipped);
    }
}

static void
read_description (GtkWidget *label, RbPosting *posting, RbDataset *dataset)
{
  g_autoptr (GTask) task = g_task_new (label, NULL, description_ready_cb, NULL);
  DescriptionTask *data = g_new (DescriptionTask, 1);

  data->dataset = g_object_ref (dataset);
  data->row = rb_posting_get_row (posting);
  g_task_set_task_data (task, data, free_description_task);
  g_task_run_in_thread (task, run_description_task);
}

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
new_facts (RbPosting *posting)
{
  GtkWidget *grid = gtk_grid_new ();
  int line = 0;

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);

  for (guint column = RB_COLUMN_EMPLOYER; column < RB_N_COLUMNS; column++)
    {
      g_autofree char *text = rb_column_format ((RbColumn) column, posting);

      if (*text == '\0')
        continue;

      gtk_grid_attach (GTK_GRID (grid),
                       new_label (rb_column_get_title ((RbColumn) column), "dim-label"), 0, line, 1,
                       1);
      gtk_grid_attach (GTK_GRID (grid), new_label (text, "amount"), 1, line++, 1, 1);
    }

  return grid;
}

static void
open_page_cb (GtkButton *button, gpointer data)
{
  gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (button))), data, GDK_CURRENT_TIME);
}

/* The host stands on the button: that is who gets to know of the visit. */
static GtkWidget *
new_page_button (RbPosting *posting)
{
  const char *address = rb_posting_get_url (posting);
  g_autofree char *host = rb_web_address_dup_host (address);

  if (host == NULL)
    return NULL;

  /* Translators: %s is the host of a web address, between isolating marks. */
  g_autofree char *label = g_strdup_printf (_ ("Open Web Page at \u2068%s\u2069"), host);
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, address);
  g_signal_connect_data (button, "clicked", G_CALLBACK (open_page_cb), g_strdup (address),
                         (GClosureNotify) (void (*) (void)) g_free, 0);

  return button;
}

/**
 * rb_posting_window_new:
 * @parent: the window it belongs to
 * @posting: a posting
 * @dataset: what it was read from
 *
 * Makes a window with all that is known of a posting. Its description is read from the file again,
 * in a thread.
 *
 * Returns: (transfer none): the window; GTK owns it
 */
GtkWidget *
rb_posting_window_new (GtkWindow *parent, RbPosting *posting, RbDataset *dataset)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *description = new_label (_ ("Reading…"), NULL);
  GtkWidget *button = new_page_button (posting);

  gtk_box_append (GTK_BOX (page),
                  rb_heading_new (rb_posting_get_title (posting), 1, "section-title"));
  gtk_box_append (GTK_BOX (page), new_facts (posting));

  if (button != NULL)
    gtk_box_append (GTK_BOX (page), button);

  gtk_box_append (GTK_BOX (page), description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scroller), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Opening"), -1);
  gtk_widget_add_css_class (page, "role-page");
  gtk_widget_add_css_class (page, "narrow");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), page);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_title (GTK_WINDOW (window), _ ("Opening"));
  gtk_window_set_default_size (GTK_WINDOW (window), 520, 560);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  rb_closing_keys_add (GTK_WINDOW (window));
  read_description (description, posting, dataset);

  return window;
}
