/* rb-html-tag.h: the tags of HTML, by what they do to the lines of a text.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  RB_HTML_TAG_INLINE,    /* nothing */
  RB_HTML_TAG_SPACE,     /* sets words apart: a table's cell */
  RB_HTML_TAG_BREAK,     /* ends a line, each time */
  RB_HTML_TAG_BLOCK,     /* stands on its own line */
  RB_HTML_TAG_PARAGRAPH, /* stands apart from the lines around it */
  RB_HTML_TAG_LIST,      /* stands on its own line and ends an item */
  RB_HTML_TAG_ITEM,      /* begins or ends an item of a list */
  RB_HTML_TAG_RAW,       /* up to its end tag there is no text */
} RbHtmlTagKind;

typedef struct {
  RbHtmlTagKind kind;
  gboolean is_end;
  const char *name; /* in the text that was read, not terminated */
  gsize name_length;
} RbHtmlTag;

gsize rb_html_tag_read (const char *text, RbHtmlTag *tag);

G_END_DECLS
