/* rb-source-box.c: the account of one source as a widget.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-source-box.h"

#include "kit/rb-heading.h"
#include "report/rb-format-text.h"
#include "report/rb-source-lines.h"

#include <glib/gi18n-lib.h>

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

static void
append_count (GString *text, const char *one, const char *many, guint64 n)
{
  g_autofree char *count = rb_format_count (n);
  g_autofree char *sentence = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, one, many, n), count);

  g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", sentence);
}

#define RB_PLURAL(one, many) one, many

static char *
describe (const RbSource *source)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *size = g_format_size (source->bytes);

  append_count (text, RB_PLURAL ("%s record was read.", "%s records were read."), source->records);
  append_count (text, RB_PLURAL ("%s is a posting.", "%s are postings."), source->postings);

  if (source->repaired > 0)
    append_count (text, RB_PLURAL ("%s was repaired.", "%s were repaired."), source->repaired);

  if (source->refused > 0)
    append_count (text, RB_PLURAL ("%s was skipped.", "%s were skipped."), source->refused);

  /* Translators: the size of a file, “1.2 MB”. */
  g_string_append_printf (text, _ (" The file has %s."), size);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe_place (const RbPlace *place)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (place->record > 0)
    g_string_append_printf (text, _ ("record %" G_GUINT64_FORMAT), place->record);

  if (place->line > 0)
    g_string_append_printf (text, _ ("%sline %" G_GUINT64_FORMAT), text->len > 0 ? ", " : "",
                            place->line);

  if (place->column > 0)
    g_string_append_printf (text, _ (", column %" G_GUINT64_FORMAT), place->column);

  if (place->text != NULL)
    g_string_append_printf (text, "%s\u2068%s\u2069", text->len > 0 ? ": " : "", place->text);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static GtkWidget *
new_places (const RbReasonTally *tally)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  for (guint i = 0; tally->places != NULL && i < tally->places->len; i++)
    {
      g_autofree char *text = describe_place (&g_array_index (tally->places, RbPlace, i));

      if (*text != '\0')
        gtk_box_append (GTK_BOX (box), new_label (text, "small"));
    }

  gtk_widget_set_margin_start (box, 24);

  return box;
}

static GtkWidget *
new_reason (RbReason reason, const RbReasonTally *tally)
{
  g_autofree char *count = rb_format_count (tally->count);
  /* Translators: a reason, and how often it was given, “The title is missing: 12”. */
  g_autofree char *text = g_strdup_printf (_ ("%s: %s"), rb_reason_get_title (reason), count);
  GtkWidget *expander = gtk_expander_new (NULL);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_tooltip_text (label, rb_reason_to_code (reason));
  gtk_expander_set_label_widget (GTK_EXPANDER (expander), label);
  gtk_expander_set_child (GTK_EXPANDER (expander), new_places (tally));
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);

  return expander;
}

/**
 * rb_source_box_new:
 * @source: an account
 *
 * Returns: (transfer floating): the name of the source, its counts, and every reason with its
 *   first places
 */
GtkWidget *
rb_source_box_new (const RbSource *source)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  g_autofree char *name = rb_source_dup_name (source);
  g_autofree char *path = g_filename_display_name (source->path);
  g_autofree char *text = describe (source);
  GtkWidget *title = rb_heading_new (name, 2, "section-title");

  gtk_widget_set_tooltip_text (title, path);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), new_label (text, NULL));

  if (source->error != NULL)
    gtk_box_append (GTK_BOX (box), new_label (source->error, "weak-figures"));

  for (guint reason = 0; reason < RB_N_REASONS; reason++)
    {
      if (source->reasons[reason].count > 0)
        gtk_box_append (GTK_BOX (box), new_reason ((RbReason) reason, &source->reasons[reason]));
    }

  return box;
}
