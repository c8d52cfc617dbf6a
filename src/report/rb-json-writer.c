/* rb-json-writer.c: writes JSON, the same bytes for the same values.
 *
 * json-glib's generator writes 1e22 as “1e+22.0”, which is not JSON, and pays for a tree of nodes.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-json-writer.h"

#include <math.h>
#include <string.h>

struct _RbJsonWriter {
  GString *out;
  guint depth;
  gboolean is_pretty;
  gboolean is_first; /* nothing stands in the innermost container yet */
};

/**
 * rb_json_writer_new:
 * @is_pretty: whether to write a member or element a line, indented
 *
 * Returns: (transfer full): a writer
 */
RbJsonWriter *
rb_json_writer_new (gboolean is_pretty)
{
  RbJsonWriter *self = g_new0 (RbJsonWriter, 1);

  self->out = g_string_new (NULL);
  self->is_pretty = is_pretty;
  self->is_first = TRUE;

  return self;
}

/**
 * rb_json_writer_free:
 * @self: (transfer full): a writer
 */
void
rb_json_writer_free (RbJsonWriter *self)
{
  g_string_free (self->out, TRUE);
  g_free (self);
}

/**
 * rb_json_writer_finish:
 * @self: a writer whose containers are all closed
 *
 * Takes what was written; the writer begins anew.
 *
 * Returns: (transfer full): the text, without a line break at its end
 */
char *
rb_json_writer_finish (RbJsonWriter *self)
{
  g_return_val_if_fail (self->depth == 0, NULL);

  char *text = g_string_free (self->out, FALSE);

  self->out = g_string_new (NULL);
  self->is_first = TRUE;

  return text;
}

static void
break_line (RbJsonWriter *self)
{
  if (!self->is_pretty)
    return;

  g_string_append_c (self->out, '\n');

  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->out, "  ");
}

static void
append_text (RbJsonWriter *self, const char *text)
{
  g_string_append_c (self->out, '"');

  for (const char *p = text; *p != '\0'; p++)
    {
      guchar c = (guchar) *p;

      if (c == '"' || c == '\\')
        g_string_append_printf (self->out, "\\%c", c);
      else if (c == '\n')
        g_string_append (self->out, "\\n");
      else if (c < 0x20 || c == 0x7f)
        g_string_append_printf (self->out, "\\u%04x", c);
      else
        g_string_append_c (self->out, (char) c);
    }

  g_string_append_c (self->out, '"');
}

static void
begin_value (RbJsonWriter *self, const char *name)
{
  if (self->depth > 0)
    {
      if (!self->is_first)
        g_string_append_c (self->out, ',');

      break_line (self);
    }

  self->is_first = FALSE;

  if (name != NULL)
    {
      append_text (self, name);
      g_string_append (self->out, self->is_pretty ? ": " : ":");
    }
}

static void
begin_container (RbJsonWriter *self, const char *name, char bracket)
{
  begin_value (self, name);
  g_string_append_c (self->out, bracket);
  self->depth++;
  self->is_first = TRUE;
}

static void
end_container (RbJsonWriter *self, char bracket)
{
  gboolean is_empty = self->is_first;

  self->depth--;
  self->is_first = FALSE;

  if (!is_empty)
    break_line (self);

  g_string_append_c (self->out, bracket);
}

/**
 * rb_json_writer_begin_object:
 * @self: a writer
 * @name: (nullable): name of the member
 */
void
rb_json_writer_begin_object (RbJsonWriter *self, const char *name)
{
  begin_container (self, name, '{');
}

/**
 * rb_json_writer_end_object:
 * @self: a writer
 */
void
rb_json_writer_end_object (RbJsonWriter *self)
{
  end_container (self, '}');
}

/**
 * rb_json_writer_begin_array:
 * @self: a writer
 * @name: (nullable): name of the member
 */
void
rb_json_writer_begin_array (RbJsonWriter *self, const char *name)
{
  begin_container (self, name, '[');
}

/**
 * rb_json_writer_end_array:
 * @self: a writer
 */
void
rb_json_writer_end_array (RbJsonWriter *self)
{
  end_container (self, ']');
}

/**
 * rb_json_writer_add_text:
 * @self: a writer
 * @name: (nullable): name of the member
 * @text: (nullable): valid UTF-8; %NULL is written as null
 */
void
rb_json_writer_add_text (RbJsonWriter *self, const char *name, const char *text)
{
  if (text == NULL)
    {
      rb_json_writer_add_null (self, name);
      return;
    }

  begin_value (self, name);
  append_text (self, text);
}

/**
 * rb_json_writer_add_integer:
 * @self: a writer
 * @name: (nullable): name of the member
 * @value: a value
 */
void
rb_json_writer_add_integer (RbJsonWriter *self, const char *name, gint64 value)
{
  begin_value (self, name);
  g_string_append_printf (self->out, "%" G_GINT64_FORMAT, value);
}

/**
 * rb_json_format_number:
 * @value: a finite value
 *
 * Returns: (transfer full): the shortest decimal number that reads back as the same double
 */
char *
rb_json_format_number (double value)
{
  static const char *const formats[] = { "%.15g", "%.16g", "%.17g" };
  char digits[G_ASCII_DTOSTR_BUF_SIZE] = { 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_ascii_formatd (digits, sizeof digits, formats[i], value);

      if (g_ascii_strtod (digits, NULL) == value)
        break;
    }

  return g_strdup (digits);
}

/**
 * rb_json_writer_add_number:
 * @self: a writer
 * @name: (nullable): name of the member
 * @value: a value; what is not finite is written as null
 *
 * Writes a number as rb_json_format_number() does.
 */
void
rb_json_writer_add_number (RbJsonWriter *self, const char *name, double value)
{
  if (!isfinite (value))
    {
      rb_json_writer_add_null (self, name);
      return;
    }

  g_autofree char *digits = rb_json_format_number (value);

  begin_value (self, name);
  g_string_append (self->out, digits);
}

/**
 * rb_json_writer_add_null:
 * @self: a writer
 * @name: (nullable): name of the member
 */
void
rb_json_writer_add_null (RbJsonWriter *self, const char *name)
{
  begin_value (self, name);
  g_string_append (self->out, "null");
}
