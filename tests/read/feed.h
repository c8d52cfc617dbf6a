/* feed.h: documents fed in blocks, and what comes out of them as text.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-record-splitter.h"

G_BEGIN_DECLS

/* A document whose bytes need not end at the first zero. */
typedef struct {
  const char *data;
  gsize size;
} Bytes;
#define BYTES(literal)                                                                             \
  {                                                                                                \
    literal, sizeof (literal) - 1                                                                  \
  }

/* How a document is cut into blocks: the size of the first, and of the others; 0 is all there is.
 * With random sizes each block has another one of up to @next. */
typedef struct {
  gsize first;
  gsize next;
  GRand *random; /* (nullable) */
} Cut;

extern const Cut uncut;

char *feed_scanner (const char *data, gsize size, Cut cut) G_GNUC_WARN_UNUSED_RESULT;
char *feed_splitter (const char *data, gsize size, Cut cut) G_GNUC_WARN_UNUSED_RESULT;
char *find_shape (const char *data, gsize size) G_GNUC_WARN_UNUSED_RESULT;

typedef char *(*FeedFunc) (const char *data, gsize size, Cut cut);
void assert_cuts_agree (FeedFunc feed, const char *data, gsize size);

G_END_DECLS
