/* rb-text-setter.h: sets texts in lines, alike on every device.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-print-style.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef enum {
  RB_TEXT_GREY = 1 << 0,
  RB_TEXT_AT_END = 1 << 1, /* lines stand at the end of the width, as numbers do */
  RB_TEXT_BOLD = 1 << 2,   /* besides those types that are bold anyway */
} RbTextFlags;

typedef struct {
  double x;     /* of the line's beginning, from the left of the box */
  double width; /* of its advance */
} RbTextLine;

/* A text in lines of equal distance; ink of one line never reaches into another. */
typedef struct {
  PangoLayout *layout;
  PangoLayout *space; /* (nullable): ends lines, where words would grow together for a reader */
  RbTextFlags flags;
  RbTextLine *lines;
  guint n_lines;
  double width;  /* of the widest line */
  double ascent; /* from the top of the box to the baseline of the first line */
  double step;   /* from baseline to baseline */
  double height; /* of the box */
} RbTextBox;

typedef struct {
  RbType type;
  const char *lead; /* (nullable): stands before the text, in bold */
  const char *text;
  RbTextFlags flags;
  double width;    /* what the lines are broken at; 0 for one line as wide as it is */
  guint max_lines; /* what is longer ends with an ellipsis; 0 for any number */
} RbTextSpec;

typedef struct _RbTextSetter RbTextSetter;

gboolean rb_locale_is_rtl (void);

RbTextSetter *rb_text_setter_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_text_setter_free (RbTextSetter *self);
void rb_text_setter_forget (RbTextSetter *self);

RbTextBox *rb_text_setter_set (RbTextSetter *self,
                               const RbPrintStyle *style,
                               const RbTextSpec *spec) G_GNUC_WARN_UNUSED_RESULT;

RbTextBox *rb_text_box_ref (RbTextBox *self);
void rb_text_box_unref (RbTextBox *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbTextBox, rb_text_box_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbTextSetter, rb_text_setter_free)

G_END_DECLS
