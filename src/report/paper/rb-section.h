/* rb-section.h: parts of a document that begin on a page of their own, each laid out by itself.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-document.h"

G_BEGIN_DECLS

typedef enum {
  RB_SECTION_ROLE,
  RB_SECTION_COMPARISON,
  RB_SECTION_WORKSHEET,
  RB_SECTION_COVER,
  RB_SECTION_CONTENTS,
  RB_SECTION_METHOD,
  RB_SECTION_LEDGER,
} RbSectionKind;

typedef struct {
  RbSectionKind kind;
  guint32 role;     /* of RB_SECTION_ROLE */
  guint first_page; /* from 0; before all pages are counted, no more than a guess */
  guint n_pages;
} RbSection;

/* What all sections of a document are made from. */
typedef struct {
  RbFigures *figures;
  GArray *roles;    /* (element-type guint32) */
  GArray *sections; /* (element-type RbSection) */
  RbPrintOptions options;
  RbTextSetter *setter;
  RbFindTexts find_texts; /* (nullable) */
  gpointer data;          /* for it */
} RbSheetContext;

GPtrArray *rb_section_lay_out (const RbSheetContext *context,
                               const RbSection *section) G_GNUC_WARN_UNUSED_RESULT;
char *rb_section_dup_place (const RbSheetContext *context,
                            const RbSection *section) G_GNUC_WARN_UNUSED_RESULT;
char *rb_section_dup_title (const RbSheetContext *context,
                            const RbSection *section) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
