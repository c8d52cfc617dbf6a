/* rb-role-page-text.c: the page of a role as plain text.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-role-page.h"

#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>

static void
append_heading (GString *text, const char *heading)
{
  g_string_append_printf (text, "\n## %s\n", heading);
}

static void
append_sentences (GString *text, GStrv sentences)
{
  for (guint i = 0; sentences[i] != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", sentences[i]);

  if (sentences[0] != NULL)
    g_string_append_c (text, '\n');
}

static void
append_overview (GString *text, const RbRolePage *page)
{
  append_heading (text, _ ("Overview"));

  for (guint i = 0; page->overview[i] != NULL; i++)
    g_string_append_printf (text, "- %s\n", page->overview[i]);
}

static void
append_salary (GString *text, const RbRolePage *page)
{
  append_heading (text, _ ("Average Salary"));
  append_sentences (text, page->pay_sentences);
  append_sentences (text, page->pay_warnings);

  for (guint i = 0; i < page->values->len; i++)
    {
      const RbPageValue *value = g_ptr_array_index (page->values, i);

      g_string_append_printf (text, "- %s: %s", value->label, value->value);

      if (value->range != NULL)
        /* Translators: where the true value may lie, “$74,000–$81,000”. */
        g_string_append_printf (text, _ (" (%s)"), value->range);

      g_string_append_c (text, '\n');
    }

  append_sentences (text, page->pay_basis);

  if (page->interval_note != NULL)
    g_string_append_printf (text, "%s\n", page->interval_note);
}

static void
append_degree (GString *text, const RbRolePage *page)
{
  append_heading (text, _ ("Degree Requirement"));
  append_sentences (text, page->degree_sentences);

  for (guint i = 0; i < page->degrees->len; i++)
    {
      const RbPageDegree *degree = g_ptr_array_index (page->degrees, i);

      g_string_append_printf (text, "- %s: %s\n", degree->label, degree->text);
    }
}

static void
append_items (GString *text, GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      const RbPageItem *item = g_ptr_array_index (items, i);

      g_string_append_printf (text, "%u. ", i + 1);

      if (item->title != NULL)
        g_string_append_printf (text, "**%s**: ", item->title);

      g_string_append (text, item->text);

      if (item->n > 0)
        {
          g_string_append_c (text, ' ');
          /* Translators: how many openings list a duty, “(in 14 of 20 openings)”. */
          g_string_append_printf (text, _ ("(in %u of %u openings)"), item->n, item->of);
        }

      g_string_append_c (text, '\n');
    }
}

/**
 * rb_role_page_to_text:
 * @self: a page
 *
 * Writes a page as text that is also Markdown: title, overview, salary, degree, responsibilities,
 * steps, note, source.
 *
 * Returns: (transfer full): the text, ending with a line break
 */
char *
rb_role_page_to_text (const RbRolePage *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  /* Translators: a heading; %s is the name of a role. */
  g_string_append_printf (text, _ ("# %s Average Salaries and Statistics"), self->title);
  g_string_append_printf (text, "\n%s\n", self->subtitle);
  append_overview (text, self);
  append_salary (text, self);
  append_degree (text, self);

  append_heading (text, _ ("Responsibilities"));

  if (self->introduction != NULL)
    g_string_append_printf (text, "%s\n", self->introduction);

  append_items (text, self->duties);
  g_string_append_printf (text, "%s\n", self->duties_note);

  append_heading (text, self->steps_heading);
  append_items (text, self->steps);
  g_string_append_printf (text, "%s\n", self->steps_note);

  append_heading (text, _ ("Note"));
  g_string_append_printf (text, "%s\n", self->note);
  append_sentences (text, self->source_lines);

  return rb_format_plain (text->str);
}
