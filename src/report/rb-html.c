/* rb-html.c: pages of HTML that stand alone, without scripts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-html.h"

#include <glib/gi18n-lib.h>

/* Nothing is fetched from anywhere: the policy says so to browsers too. */
#define HEAD                                                                                       \
  "<meta charset=\"utf-8\">\n"                                                                     \
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "                    \
  "style-src 'unsafe-inline'\">\n"                                                                 \
  "<meta name=\"viewport\" content=\"width=device-width\">\n"                                      \
  "<meta name=\"generator\" content=\"Rolebook " RB_VERSION "\">\n"

#define STYLE                                                                                      \
  "<style>\n"                                                                                      \
  "body { font-family: system-ui, sans-serif; line-height: 1.4; max-width: 46em; "                 \
  "margin: 2em auto; padding: 0 1em; color: #1b1f20; background: #fff; }\n"                        \
  "h1 { font-size: 1.8em; margin-bottom: 0.1em; }\n"                                               \
  "h2 { font-size: 1.25em; margin: 1.4em 0 0.3em; }\n"                                             \
  ".dim { color: #5e6466; font-size: 0.9em; }\n"                                                   \
  "dl.facts, dl.values { display: flex; flex-wrap: wrap; gap: 0.5em 2.5em; margin: 1em 0; }\n"     \
  "dl.facts { border-top: 1px solid #999; border-bottom: 1px solid #999; padding: 0.6em 0; }\n"    \
  "dl.facts div { display: flex; flex-direction: column; }\n"                                      \
  "dd { margin: 0; }\n"                                                                            \
  "dl.facts dd.fact { order: -1; font-size: 1.6em; font-weight: bold; }\n"                         \
  ".n, dd { font-variant-numeric: tabular-nums; }\n"                                               \
  "figure { margin: 1em 0; }\n"                                                                    \
  "figure svg { max-width: 100%; height: auto; }\n"                                                \
  "table { border-collapse: collapse; font-size: 0.9em; }\n"                                       \
  "th, td { text-align: start; vertical-align: top; padding: 0.2em 0.7em 0.2em 0; "                \
  "border-bottom: 1px solid #ccc; }\n"                                                             \
  "th.n, td.n { text-align: end; }\n"                                                              \
  "@media print {\n"                                                                               \
  "  @page { margin: 16mm 18mm; }\n"                                                               \
  "  body { font-size: 9pt; max-width: none; margin: 0; padding: 0; color: #000; }\n"              \
  "  h1, h2 { break-after: avoid; }\n"                                                             \
  "  figure, tr, li, dl { break-inside: avoid; }\n"                                                \
  "  thead { display: table-header-group; }\n"                                                     \
  "}\n"                                                                                            \
  "</style>\n"

/**
 * rb_html_begin:
 * @out: where to append
 * @title: the title of the page
 *
 * Begins a page.
 */
void
rb_html_begin (GString *out, const char *title)
{
  /* Translators: the code of your language by BCP 47, such as de or pt-BR. */
  g_string_append_printf (out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n" HEAD "<title>",
                          C_ ("language of these texts", "en"));
  rb_html_append_text (out, title);
  g_string_append (out, "</title>\n" STYLE "</head>\n<body>\n");
}

/**
 * rb_html_end:
 * @out: where to append
 *
 * Ends a page.
 */
void
rb_html_end (GString *out)
{
  g_string_append (out, "</body>\n</html>\n");
}

/**
 * rb_html_append_text:
 * @out: where to append
 * @text: any text
 *
 * Writes a text; nothing in it is taken for HTML.
 */
void
rb_html_append_text (GString *out, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (out, escaped);
}

/**
 * rb_html_append_element:
 * @out: where to append
 * @tag: the name of an element, with its attributes
 * @text: what it holds
 *
 * Writes an element with a text.
 */
void
rb_html_append_element (GString *out, const char *tag, const char *text)
{
  g_auto (GStrv) words = g_strsplit (tag, " ", 2);

  g_string_append_printf (out, "<%s>", tag);
  rb_html_append_text (out, text);
  g_string_append_printf (out, "</%s>\n", words[0]);
}

/**
 * rb_html_append_paragraph:
 * @out: where to append
 * @css_class: (nullable): a class of the style
 * @sentences: sentences; without any, nothing is written
 *
 * Writes sentences as a paragraph.
 */
void
rb_html_append_paragraph (GString *out, const char *css_class, const GStrv sentences)
{
  if (sentences[0] == NULL)
    return;

  g_autofree char *text = g_strjoinv (" ", sentences);
  g_autofree char *tag =
    css_class != NULL ? g_strdup_printf ("p class=\"%s\"", css_class) : g_strdup ("p");

  rb_html_append_element (out, tag, text);
}
