/* rb-text-writer.h: characters from strangers written as clean lines.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  GString *text;
  gboolean one_line;
  gboolean keeps_indentation;
  guint max_chars; /* 0: any number */
  guint n_chars;
  guint n_marks;  /* combining marks on the last character */
  guint n_breaks; /* due before the next character */
  guint n_spaces; /* due before the next character */
  gboolean bullet_due;
  gunichar last;
} RbTextWriter;

void rb_text_writer_init (RbTextWriter *self, gsize size, gboolean one_line, guint max_chars);
char *rb_text_writer_finish (RbTextWriter *self) G_GNUC_WARN_UNUSED_RESULT;

void rb_text_writer_put (RbTextWriter *self, gunichar c);
void rb_text_writer_put_space (RbTextWriter *self);
void rb_text_writer_put_break (RbTextWriter *self);
void rb_text_writer_need_breaks (RbTextWriter *self, guint n_breaks);
void rb_text_writer_put_bullet (RbTextWriter *self);

G_END_DECLS
