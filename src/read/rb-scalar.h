/* rb-scalar.h: checks one JSON text, number or literal byte by byte.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Longer names are checked like all others, but are no name anybody asks for. */
#define RB_SCALAR_MAX_NAME 255

typedef enum {
  RB_SCALAR_TEXT,
  RB_SCALAR_NUMBER,
  RB_SCALAR_LITERAL,
} RbScalarKind;

typedef enum {
  RB_SCALAR_MORE,  /* it goes on behind the bytes there are */
  RB_SCALAR_END,   /* the cursor stands behind it */
  RB_SCALAR_FAULT, /* the cursor stands at what is wrong */
} RbScalarStep;

/* A value while it is read. Plain data; all zero before the first. */
typedef struct {
  RbScalarKind kind;
  const char *message;     /* of a fault */
  guint64 n_continuations; /* bytes so far that begin no character; reset by whoever counts */
  gboolean is_unusual;     /* a double may not hold the number, an escape stands for no character;
                              reset by whoever looks */
  char name[RB_SCALAR_MAX_NAME + 1];
  gsize name_length; /* RB_SCALAR_MAX_NAME + 1 if it is too long */

  /* Private. */
  int state;
  gboolean is_name;
  guint n_pending;          /* hexadecimal digits or continuation bytes still to come */
  guint8 next_min;          /* the first of these continuation bytes is at least this */
  guint8 next_max;          /* and at most this */
  guint code_unit;          /* of the escape being read */
  gboolean after_surrogate; /* the text's last thing is an escaped high surrogate */
  const char *literal_rest;
  guint n_digits;
} RbScalar;

gboolean rb_scalar_begin (RbScalar *self, guint8 byte, gboolean is_name);
RbScalarStep rb_scalar_take (RbScalar *self, const guint8 **cursor, const guint8 *end);
gboolean rb_scalar_can_end (const RbScalar *self);
void rb_scalar_end_number (RbScalar *self);

G_END_DECLS
