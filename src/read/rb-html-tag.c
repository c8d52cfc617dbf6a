/* rb-html-tag.c: the tags of HTML, by what they do to the lines of a text.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-html-tag.h"

#include "model/rb-word-table.h"

#include <string.h>

#define MAX_NAME_BYTES 24

/* How far a tag is followed through quotes, which may hold angle brackets. A bound keeps a text
 * full of open quotes from being read again and again. */
#define MAX_QUOTED_TAG_BYTES 4096

static const RbWordGroup tag_names_groups[] = {
  { "a|abbr|acronym|address|b|bdi|bdo|big|button|cite|code|data|del|dfn|em|font|highlighttext|i|"
    "img|input|ins|kbd|label|mark|meta|link|noscript|nobr|q|rp|rt|ruby|s|samp|small|span|strike|"
    "strong|sub|sup|tbody|tfoot|thead|time|tt|u|var|wbr|col|colgroup|html|picture|source|base|"
    "object|title",
    RB_HTML_TAG_INLINE },
  { "td|th", RB_HTML_TAG_SPACE },
  { "br", RB_HTML_TAG_BREAK },
  { "article|aside|body|caption|center|dd|details|div|dl|dt|figcaption|figure|fieldset|footer|form|"
    "header|hgroup|iframe|legend|main|nav|option|section|select|summary|textarea|tr",
    RB_HTML_TAG_BLOCK },
  { "blockquote|h1|h2|h3|h4|h5|h6|hr|p|pre|table", RB_HTML_TAG_PARAGRAPH },
  { "dir|menu|ol|ul", RB_HTML_TAG_LIST },
  { "li", RB_HTML_TAG_ITEM },
  { "head|script|style|svg|template", RB_HTML_TAG_RAW },
};
static RbWordTable tag_names = RB_WORD_TABLE (tag_names_groups);

static gboolean
find_kind (const char *name, gsize length, RbHtmlTagKind *kind)
{
  char lower[MAX_NAME_BYTES + 1] = { 0 };
  int value = RB_HTML_TAG_INLINE;

  for (gsize i = 0; i < length; i++)
    lower[i] = g_ascii_tolower (name[i]);

  /* "o:p" belongs to a word processor's dialect. */
  if (!rb_word_table_find (&tag_names, lower, length, &value) && strchr (lower, ':') == NULL)
    return FALSE;

  *kind = (RbHtmlTagKind) value;
  return TRUE;
}

/* Returns the bytes up to and with the closing bracket, 0 if there is none nearby. */
static gsize
find_end_outside_quotes (const char *text)
{
  char quote = '\0';

  for (gsize i = 1; i < MAX_QUOTED_TAG_BYTES && text[i] != '\0'; i++)
    {
      if (quote != '\0')
        quote = text[i] == quote ? '\0' : quote;
      else if ((text[i] == '"' || text[i] == '\'') && text[i - 1] == '=')
        quote = text[i];
      else if (text[i] == '>')
        return i + 1;
      else if (text[i] == '<')
        return 0;
    }

  return 0;
}

static gsize
find_end (const char *text)
{
  gsize length = find_end_outside_quotes (text);

  if (length > 0)
    return length;

  length = 1 + strcspn (text + 1, "<>");
  return text[length] == '>' ? length + 1 : 0;
}

/**
 * rb_html_tag_read:
 * @text: text that begins with "<"
 * @tag: (out): the tag
 *
 * Only known names make a tag: in "List<String>" and "x<y and y>z" there is none.
 *
 * Returns: the bytes of the tag, 0 if there is none
 */
gsize
rb_html_tag_read (const char *text, RbHtmlTag *tag)
{
  tag->is_end = text[1] == '/';
  tag->name = text + 1 + tag->is_end;
  tag->name_length = 0;

  while (tag->name_length < MAX_NAME_BYTES &&
         (g_ascii_isalnum (tag->name[tag->name_length]) || tag->name[tag->name_length] == ':' ||
          tag->name[tag->name_length] == '-'))
    tag->name_length++;

  char next = tag->name[tag->name_length];
  if (tag->name_length == 0 || tag->name_length == MAX_NAME_BYTES ||
      !g_ascii_isalpha (tag->name[0]) || (next != '>' && next != '/' && !g_ascii_isspace (next)) ||
      !find_kind (tag->name, tag->name_length, &tag->kind))
    return 0;

  return find_end (text);
}
