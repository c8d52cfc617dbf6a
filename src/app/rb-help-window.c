/* rb-help-window.c: the help: what files can be read, and how figures are made.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-help-window.h"

#include "kit/rb-clamp.h"
#include "kit/rb-closing-keys.h"
#include "kit/rb-heading.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define HELP_PATH "/io/github/rolebook/Rolebook/ui/help.md"

static GtkWidget *
new_paragraph (const char *text, const char *css_class)
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

/* The help is Markdown of the simplest kind: headings, paragraphs, and examples in fences. */
static void
append_block (GtkBox *page, const char *block)
{
  const char *text = block + strspn (block, "# ");

  if (g_str_has_prefix (block, "# "))
    gtk_box_append (page, rb_heading_new (text, 1, "page-title"));
  else if (g_str_has_prefix (block, "## "))
    gtk_box_append (page, rb_heading_new (text, 2, "section-title"));
  else if (g_str_has_prefix (block, "```"))
    {
      const char *start = strchr (block, '\n');
      g_autofree char *example = g_strndup (start + 1, strlen (start + 1) - strlen ("\n```"));

      gtk_box_append (page, new_paragraph (example, "monospace"));
    }
  else
    gtk_box_append (page, new_paragraph (block, NULL));
}

/**
 * rb_help_window_new:
 * @parent: (nullable): the window it belongs to
 *
 * Returns: (transfer none): the help window; GTK owns it
 */
GtkWidget *
rb_help_window_new (GtkWindow *parent)
{
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data (HELP_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = rb_clamp_new ();
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_auto (GStrv) blocks = g_strsplit (text, "\n\n", -1);

  for (guint i = 0; blocks[i] != NULL; i++)
    append_block (GTK_BOX (page), g_strchomp (blocks[i]));

  gtk_accessible_update_property (GTK_ACCESSIBLE (scroller), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Help"), -1);
  gtk_widget_add_css_class (page, "role-page");
  rb_clamp_set_child (RB_CLAMP (clamp), page);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_title (GTK_WINDOW (window), _ ("Help"));
  gtk_window_set_default_size (GTK_WINDOW (window), 720, 640);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  rb_closing_keys_add (GTK_WINDOW (window));

  return window;
}
