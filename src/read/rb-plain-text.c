/* rb-plain-text.c: text from strangers made plain.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-plain-text.h"

#include "read/rb-cp1252.h"
#include "read/rb-html-entity.h"
#include "read/rb-html-tag.h"
#include "read/rb-text-writer.h"

#include <string.h>

#define MAX_LINE_CHARS 1000
#define MAX_LIST_ITEMS 50

/* Boards escape their HTML up to twice, and scrapers once more. */
#define MAX_ESCAPES 3

#define LINE_SEPARATOR 0x2028
#define PARAGRAPH_SEPARATOR 0x2029

typedef struct {
  RbTextWriter writer;
  gboolean is_html; /* the lines are made by tags, not by line breaks */
  gboolean in_item;
  gboolean has_no_raw_end; /* nothing that is still to come ends a script */
  gboolean has_no_comment_end;
} Reader;

/* Whether a tag stands anywhere; whether one that makes lines does. */
static gboolean
has_tag (const char *text, gboolean *has_lines)
{
  gboolean found = FALSE;

  *has_lines = FALSE;
  for (const char *p = strchr (text, '<'); p != NULL && !*has_lines; p = strchr (p + 1, '<'))
    {
      RbHtmlTag tag = { 0 };

      if (rb_html_tag_read (p, &tag) == 0)
        continue;

      found = TRUE;
      *has_lines = tag.kind >= RB_HTML_TAG_BLOCK;
    }

  return found;
}

static char *
unescape (const char *text)
{
  GString *result = g_string_sized_new (strlen (text));

  for (const char *p = text; *p != '\0';)
    {
      const char *next = p + 1 + strcspn (p + 1, "&");
      gunichar c = 0;
      gsize length = *p == '&' ? rb_html_entity_read (p + 1, &c) : 0;

      if (length > 0)
        {
          g_string_append_unichar (result, c);
          p += 1 + length;
          continue;
        }
      g_string_append_len (result, p, next - p);
      p = next;
    }

  return g_string_free (result, FALSE);
}

/* HTML that was escaped as a whole becomes HTML again; what only mentions a tag stays as it is. */
static char *
unescape_html (char *text, gboolean *has_lines)
{
  g_autofree char *original = text;

  if (has_tag (original, has_lines))
    return g_steal_pointer (&original);

  g_autofree char *unescaped = g_strdup (original);
  for (guint i = 0; i < MAX_ESCAPES && strchr (unescaped, '&') != NULL; i++)
    {
      g_autofree char *escaped = g_steal_pointer (&unescaped);

      unescaped = unescape (escaped);
      if (has_tag (unescaped, has_lines))
        return g_steal_pointer (&unescaped);
      if (g_str_equal (unescaped, escaped))
        break;
    }

  return g_steal_pointer (&original);
}

/* "&amp;amp;" is an ampersand that was escaped twice. */
static gsize
read_entity (const char *text, gunichar *c)
{
  gsize length = 1;
  gsize more = rb_html_entity_read (text + 1, c);

  if (more == 0)
    return 0;

  while (more > 0)
    {
      length += more;
      more = *c == '&' ? rb_html_entity_read (text + length, c) : 0;
    }

  return length;
}

static void
put_tag (Reader *self, const RbHtmlTag *tag)
{
  switch (tag->kind)
    {
    case RB_HTML_TAG_INLINE:
    case RB_HTML_TAG_RAW:
      break;
    case RB_HTML_TAG_SPACE:
      rb_text_writer_put_space (&self->writer);
      break;
    case RB_HTML_TAG_BREAK:
      /* An item of a list is one line. */
      if (self->in_item)
        rb_text_writer_put_space (&self->writer);
      else
        rb_text_writer_put_break (&self->writer);
      break;
    case RB_HTML_TAG_BLOCK:
      rb_text_writer_need_breaks (&self->writer, 1);
      break;
    case RB_HTML_TAG_PARAGRAPH:
      rb_text_writer_need_breaks (&self->writer, self->in_item ? 1 : 2);
      break;
    case RB_HTML_TAG_LIST:
      self->in_item = FALSE;
      rb_text_writer_need_breaks (&self->writer, 1);
      break;
    case RB_HTML_TAG_ITEM:
      self->in_item = !tag->is_end;
      if (tag->is_end)
        rb_text_writer_need_breaks (&self->writer, 1);
      else
        rb_text_writer_put_bullet (&self->writer);
      break;
    }
}

/* Returns where the text goes on behind a script, or @text if it does not end. */
static const char *
skip_raw (Reader *self, const char *text, const RbHtmlTag *tag)
{
  for (const char *p = self->has_no_raw_end ? NULL : strstr (text, "</"); p != NULL;
       p = strstr (p + 2, "</"))
    {
      if (g_ascii_strncasecmp (p + 2, tag->name, tag->name_length) == 0)
        return p;
    }

  self->has_no_raw_end = TRUE;
  return text;
}

/* "<!-- … -->", "<!DOCTYPE …>", "<?xml …?>" */
static gsize
read_declaration (Reader *self, const char *text)
{
  if (g_str_has_prefix (text, "<!--"))
    {
      const char *end = self->has_no_comment_end ? NULL : strstr (text + 4, "-->");

      self->has_no_comment_end = end == NULL;
      return end != NULL ? (gsize) (end + 3 - text) : 4;
    }

  gsize length = 1 + strcspn (text + 1, "<>");
  return (text[1] == '!' || text[1] == '?') && text[length] == '>' ? length + 1 : 0;
}

static const char *
read_markup (Reader *self, const char *text)
{
  RbHtmlTag tag = { 0 };
  gsize length = rb_html_tag_read (text, &tag);

  if (length == 0)
    {
      length = read_declaration (self, text);
      if (length == 0)
        rb_text_writer_put (&self->writer, '<');
      return text + MAX (length, 1);
    }

  put_tag (self, &tag);
  if (tag.kind == RB_HTML_TAG_RAW && !tag.is_end)
    return skip_raw (self, text + length, &tag);

  return text + length;
}

static void
put_char (Reader *self, gunichar c)
{
  gboolean is_break = c == '\n' || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;

  if (is_break && !self->is_html)
    rb_text_writer_put_break (&self->writer);
  else if (c != '\r')
    rb_text_writer_put (&self->writer, c);
}

static const char *
read_char (Reader *self, const char *text)
{
  gunichar c = g_utf8_get_char (text);
  gsize length = (gsize) (g_utf8_next_char (text) - text);

  if (c == '<')
    return read_markup (self, text);

  if (c == '&')
    length = MAX (read_entity (text, &c), length);
  else if (c == '\\' && !self->writer.one_line && g_ascii_ispunct (text[1]) && text[1] != '&')
    {
      /* Markdown's escape. */
      c = (gunichar) text[1];
      length = 2;
    }

  put_char (self, c);
  return text + length;
}

static char *
make_valid (const char *text)
{
  gsize length = strlen (text);
  g_autofree char *valid = g_utf8_make_valid (text, (gssize) length);
  char *repaired = rb_cp1252_repair (valid, strlen (valid));

  return repaired != NULL ? repaired : g_steal_pointer (&valid);
}

static char *
render (const char *text, gboolean one_line, guint max_chars)
{
  gboolean has_lines = FALSE;
  g_autofree char *html = unescape_html (make_valid (text), &has_lines);
  Reader reader = { .is_html = has_lines || one_line };

  rb_text_writer_init (&reader.writer, strlen (html), one_line, max_chars);
  reader.writer.keeps_indentation = !reader.is_html;
  for (const char *p = html; *p != '\0';)
    p = read_char (&reader, p);

  return rb_text_writer_finish (&reader.writer);
}

/**
 * rb_plain_text_from_html:
 * @text: HTML, HTML that was escaped once or twice, Markdown, or plain text
 *
 * Drops tags, scripts and comments; turns paragraphs and lines into line breaks, items of lists
 * into lines that begin with "• ", and character references into their characters. Text without
 * tags keeps its lines. Of Markdown only the escapes are undone. Mojibake is repaired, control
 * characters and those that turn the direction of text are left out. Takes time linear in the
 * length of @text; invalid UTF-8 is replaced.
 *
 * Returns: (transfer full): lines of valid UTF-8, with at most one empty line between two
 */
char *
rb_plain_text_from_html (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return render (text, FALSE, 0);
}

/* The signs that begin an item. Those of the second set are in use in running text as well and
 * count only with a space behind them. */
static const char *const bullets[] = {
  "•", "‣", "◦", "▪", "▫", "●", "○", "■", "·", "➢", "►", "✓", "✔",
};
static const char *const dashes[] = { "-", "*", "–", "—", "+" };

static const char *
skip_number (const char *line)
{
  gsize n_digits = strspn (line, "0123456789");

  if (n_digits == 0 || n_digits > 2 || (line[n_digits] != '.' && line[n_digits] != ')') ||
      line[n_digits + 1] != ' ')
    return NULL;

  return line + n_digits + 2;
}

/* Returns what follows the sign of an item, NULL if the line is none. */
static const char *
skip_bullet (const char *line)
{
  while (*line == ' ')
    line++;

  for (gsize i = 0; i < G_N_ELEMENTS (bullets); i++)
    {
      if (g_str_has_prefix (line, bullets[i]))
        return line + strlen (bullets[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (dashes); i++)
    {
      if (g_str_has_prefix (line, dashes[i]) && line[strlen (dashes[i])] == ' ')
        return line + strlen (dashes[i]) + 1;
    }

  return skip_number (line);
}

static gboolean
has_letter (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

static char *
clean_item (const char *text)
{
  RbTextWriter writer = { 0 };

  rb_text_writer_init (&writer, strlen (text), TRUE, MAX_LINE_CHARS);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    rb_text_writer_put (&writer, g_utf8_get_char (p));

  return rb_text_writer_finish (&writer);
}

/**
 * rb_plain_text_list_items:
 * @text: HTML, Markdown or plain text, as for rb_plain_text_from_html()
 *
 * Finds the items of the lists in a text: those of HTML, and lines that begin with a bullet, a dash
 * or a number.
 *
 * Returns: (transfer full): up to 50 items as lines of at most 1,000 characters; those without a
 *   letter are left out
 */
GStrv
rb_plain_text_list_items (const char *text)
{
  g_autoptr (GStrvBuilder) items = g_strv_builder_new ();
  guint n_items = 0;

  g_return_val_if_fail (text != NULL, NULL);

  g_autofree char *plain = render (text, FALSE, 0);
  char *rest = plain;
  while (rest != NULL && n_items < MAX_LIST_ITEMS)
    {
      char *line = rest;

      rest = strchr (line, '\n');
      if (rest != NULL)
        *rest++ = '\0';

      const char *content = skip_bullet (line);
      if (content != NULL && has_letter (content))
        {
          g_autofree char *item = clean_item (content);

          g_strv_builder_add (items, item);
          n_items++;
        }
    }

  return g_strv_builder_end (items);
}

/**
 * rb_plain_text_is_line:
 * @text: (nullable): a title, an employer, a place
 *
 * Tells whether rb_plain_text_line() would return the same text, so that the caller can do without
 * a copy. It is quick, and right for most titles; %FALSE may also be returned for some clean ones.
 *
 * Returns: whether @text is a clean line already
 */
gboolean
rb_plain_text_is_line (const char *text)
{
  const char *p = text;

  if (text == NULL || *text == ' ')
    return FALSE;

  for (; *p != '\0'; p++)
    {
      guchar byte = (guchar) *p;

      if (byte < ' ' || byte >= 0x7F || byte == '&' || byte == '<' || (byte == ' ' && p[-1] == ' '))
        return FALSE;
    }

  return p - text <= MAX_LINE_CHARS && (p == text || p[-1] != ' ');
}

/**
 * rb_plain_text_line:
 * @text: a title, an employer, a place
 *
 * Makes one clean line: character references and mojibake decoded, tags dropped, white space folded
 * to single spaces, at most four combining marks on a character. Control characters and the
 * invisible ones that turn the direction of text are left out.
 *
 * Returns: (transfer full): valid UTF-8 of at most 1,000 characters, without a line break
 */
char *
rb_plain_text_line (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return rb_plain_text_is_line (text) ? g_strdup (text) : render (text, TRUE, MAX_LINE_CHARS);
}
