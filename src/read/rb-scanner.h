/* rb-scanner.h: checks JSON byte by byte and reports its tokens.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is wrong, and where: offset counts bytes from 0, line and column (of characters) from 1. */
typedef struct {
  guint64 offset;
  guint64 line;
  guint64 column;
  const char *message; /* (nullable): a sentence in the user's language; NULL if nothing is wrong */
} RbFault;

typedef enum {
  RB_TOKEN_OBJECT_BEGIN,
  RB_TOKEN_OBJECT_END,
  RB_TOKEN_ARRAY_BEGIN,
  RB_TOKEN_ARRAY_END,
  RB_TOKEN_NAME,
  RB_TOKEN_STRING,
  RB_TOKEN_NUMBER,
  RB_TOKEN_LITERAL,
} RbTokenType;

typedef struct {
  RbTokenType type;
  guint depth;   /* containers round the token; a container is not round itself */
  guint64 start; /* offset of the first byte; of an end: of the bracket */
  guint64 end;   /* offset after the last byte */
} RbToken;

typedef void (*RbTokenFunc) (const RbToken *token, gpointer data);

typedef struct _RbScanner RbScanner;

RbScanner *rb_scanner_new (guint64 offset, guint64 line, RbTokenFunc func, gpointer data)
  G_GNUC_WARN_UNUSED_RESULT;
void rb_scanner_free (RbScanner *self);

gboolean rb_scanner_feed (RbScanner *self, const guint8 *data, gsize size);
gboolean rb_scanner_finish (RbScanner *self);
const RbFault *rb_scanner_get_fault (RbScanner *self);
void rb_scanner_reject (RbScanner *self, const RbToken *token, const char *message);
void rb_scanner_resume (
  RbScanner *self, guint depth, guint8 objects, guint64 offset, guint64 line, guint64 line_start);

const char *rb_scanner_get_name (RbScanner *self);
guint64 rb_scanner_get_line (RbScanner *self);
guint64 rb_scanner_get_line_start (RbScanner *self);
guint rb_scanner_get_depth (RbScanner *self);
gboolean rb_scanner_expects_element (RbScanner *self);
gboolean rb_scanner_is_in_object (RbScanner *self, guint depth);
gboolean rb_scanner_take_unusual (RbScanner *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbScanner, rb_scanner_free)

G_END_DECLS
