/* rb-html.h: pages of HTML that stand alone, without scripts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void rb_html_begin (GString *out, const char *title);
void rb_html_end (GString *out);
void rb_html_append_text (GString *out, const char *text);
void rb_html_append_element (GString *out, const char *tag, const char *text);
void rb_html_append_paragraph (GString *out, const char *css_class, const GStrv sentences);

G_END_DECLS
