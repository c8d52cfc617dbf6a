/* rb-export.c: what can be taken out of Rolebook as a text, in any of its forms.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-export.h"

#include "report/rb-cells-text.h"
#include "report/rb-comparison-json.h"
#include "report/rb-comparison-text.h"
#include "report/rb-export-cells.h"
#include "report/rb-figures-json.h"
#include "report/rb-html.h"
#include "report/rb-postings-json.h"
#include "report/rb-reading-cells.h"
#include "report/rb-role-page-html.h"
#include "report/rb-scope-lines.h"
#include "report/rb-source-lines.h"

#include <glib/gi18n-lib.h>

/* What lists find. */
static char *nothing[] = { NULL };

static const char *const form_codes[] = { "text", "markdown", "csv", "html", "json" };

/**
 * rb_export_form_from_code:
 * @code: a word of the command line, such as csv
 * @form: (out): the form
 *
 * Returns: whether @code is one
 */
gboolean
rb_export_form_from_code (const char *code, RbExportForm *form)
{
  for (guint i = 0; i < G_N_ELEMENTS (form_codes); i++)
    {
      if (g_str_equal (form_codes[i], code))
        {
          *form = (RbExportForm) i;
          return TRUE;
        }
    }

  return FALSE;
}

static char *
write_html (RbFigures *figures, const char *title, const GStrv findings, GPtrArray *table)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_auto (GStrv) sources = rb_source_lines_new (figures);
  g_auto (GStrv) scope = rb_scope_lines_new (figures);

  rb_html_begin (out, title);
  rb_html_append_element (out, "h1", title);
  rb_html_append_paragraph (out, NULL, findings);
  rb_cells_append_html (table, out);
  rb_html_append_paragraph (out, "dim", scope);
  rb_html_append_paragraph (out, "dim", sources);
  rb_html_end (out);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* The marks that isolate names in labels mean nothing to those who read a file. */
static void
drop_isolates (GString *text)
{
  g_string_replace (text, "\u2068", "", 0);
  g_string_replace (text, "\u2069", "", 0);
}

static char *
write_markdown (RbFigures *figures, const char *title, const GStrv findings, GPtrArray *table)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_auto (GStrv) sources = rb_source_lines_new (figures);
  g_auto (GStrv) scope = rb_scope_lines_new (figures);
  g_autofree char *scope_text = g_strjoinv (" ", scope);
  g_autofree char *source_text = g_strjoinv (" ", sources);

  g_autofree char *findings_text = g_strjoinv (" ", findings);

  g_string_append_printf (out, "# %s\n\n", title);

  if (*findings_text != '\0')
    g_string_append_printf (out, "%s\n\n", findings_text);

  rb_cells_append_markdown (table, out);
  g_string_append_printf (out, "\n%s\n\n%s\n", scope_text, source_text);
  drop_isolates (out);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static char *
write_table (
  RbFigures *figures, const char *title, const GStrv findings, GPtrArray *table, RbExportForm form)
{
  switch (form)
    {
    case RB_EXPORT_HTML:
      return write_html (figures, title, findings, table);
    case RB_EXPORT_MARKDOWN:
      return write_markdown (figures, title, findings, table);
    case RB_EXPORT_CSV:
    case RB_EXPORT_JSON:
    case RB_EXPORT_TEXT:
    default:
      return rb_cells_to_csv (table);
    }
}

/* By people, not by programs. */
static gboolean
is_read (RbExportForm form)
{
  return form == RB_EXPORT_HTML || form == RB_EXPORT_MARKDOWN;
}

/**
 * rb_export_roles:
 * @figures: figures
 * @form: the form
 *
 * Returns: (transfer full): a row for each role
 */
char *
rb_export_roles (RbFigures *figures, RbExportForm form)
{
  if (form == RB_EXPORT_JSON)
    return rb_list_to_json (figures);

  g_autoptr (GPtrArray) table =
    is_read (form) ? rb_reading_cells_of_roles (figures, NULL) : rb_export_cells_of_roles (figures);

  return write_table (figures, _ ("Roles"), nothing, table, form);
}

static void
put_json_lines (RbFigures *figures, const GArray *rows, RbExportSink sink, gpointer data)
{
  g_autoptr (RbJsonWriter) writer = rb_json_writer_new (FALSE);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *json =
        rb_posting_to_json (figures, g_array_index (rows, guint32, i), writer);
      g_autofree char *line = g_strconcat (json, "\n", NULL);

      if (!sink (line, data))
        return;
    }
}

static void
put_csv (RbFigures *figures, const GArray *rows, RbExportSink sink, gpointer data)
{
  g_auto (GStrv) header = rb_export_opening_columns ();
  g_autoptr (GString) line = g_string_new (NULL);

  rb_cells_append_csv_row (header, line);

  for (guint i = 0; i < rows->len && sink (line->str, data); i++)
    {
      g_auto (GStrv) cells = rb_export_cells_of_opening (figures, g_array_index (rows, guint32, i));

      g_string_truncate (line, 0);
      rb_cells_append_csv_row (cells, line);
    }

  sink (line->str, data);
}

/**
 * rb_export_openings:
 * @figures: figures
 * @rows: (element-type guint32): postings, as filtered and sorted
 * @form: the form
 * @sink: (scope call): is given what is written, part after part
 * @data: for @sink
 *
 * Writes a row for each posting; as JSON, an object in each line. CSV and JSON are given line by
 * line, so that a million of them need no more memory than one.
 */
void
rb_export_openings (
  RbFigures *figures, const GArray *rows, RbExportForm form, RbExportSink sink, gpointer data)
{
  if (form == RB_EXPORT_JSON)
    {
      put_json_lines (figures, rows, sink, data);
      return;
    }

  if (!is_read (form))
    {
      put_csv (figures, rows, sink, data);
      return;
    }

  g_autoptr (GPtrArray) table = rb_reading_cells_of_openings (figures, rows);
  g_autofree char *text = write_table (figures, _ ("Openings"), nothing, table, form);

  sink (text, data);
}

/**
 * rb_export_summary:
 * @figures: figures
 * @role: a role
 * @page: its page
 * @form: the form
 *
 * Returns: (transfer full): what the page says; as CSV, the row of the role
 */
char *
rb_export_summary (RbFigures *figures, guint32 role, const RbRolePage *page, RbExportForm form)
{
  switch (form)
    {
    case RB_EXPORT_JSON:
      return rb_summary_to_json (figures, role, page);
    case RB_EXPORT_HTML:
      return rb_role_page_to_html (page);
    case RB_EXPORT_CSV:
      {
        g_autoptr (GPtrArray) table = rb_export_cells_of_some_roles (figures, &role, 1);

        return rb_cells_to_csv (table);
      }
    case RB_EXPORT_MARKDOWN:
    case RB_EXPORT_TEXT:
    default:
      return rb_role_page_to_text (page);
    }
}

/**
 * rb_export_comparison:
 * @comparison: a comparison
 * @form: the form
 *
 * Returns: (transfer full): a row for each role that is compared, in the order of the comparison;
 *   but for CSV with what is found
 */
char *
rb_export_comparison (const RbComparison *comparison, RbExportForm form)
{
  if (form == RB_EXPORT_JSON)
    return rb_comparison_to_json (comparison);

  RbFigures *figures = rb_comparison_get_figures (comparison);
  g_auto (GStrv) findings = rb_comparison_make_sentences (comparison);
  g_autoptr (GArray) roles = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < rb_comparison_get_n_rows (comparison); i++)
    g_array_append_val (roles, rb_comparison_get_row (comparison, i)->role);

  g_autoptr (GPtrArray) table =
    is_read (form) ? rb_reading_cells_of_roles (figures, roles)
                   : rb_export_cells_of_some_roles (
                       figures, (const guint32 *) (gconstpointer) roles->data, roles->len);

  return write_table (figures, _ ("Compare Salaries"), findings, table, form);
}
