/* rb-format.h: the posting formats and what each of them has to offer.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-found-texts.h"
#include "read/rb-reading.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct {
  JsonObject *record;
  JsonObject *context; /* (nullable): plain members of the object round the list of records */
} RbRecordInput;

/* A format is one file that defines one of these, and one line in rb-format-list.h. */
typedef struct {
  const char *name;
  const char *const
    *members;           /* (nullable): names at the top of a record that the reader asks for */
  gboolean is_declared; /* a file that begins in this format is all in it */
  gboolean (*recognises) (const RbRecordInput *input);
  gboolean (*refuses) (JsonObject *header); /* (nullable): whether its version is too new */
  void (*read) (RbReading *reading, const RbRecordInput *input);
  GStrv (*dup_texts) (JsonObject *record, RbTextKind kind); /* (nullable) */
} RbFormat;

const RbFormat *rb_format_recognise (const RbRecordInput *input, const RbFormat *expected);
const char *const *rb_format_get_members (void);

G_END_DECLS
