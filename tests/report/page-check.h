/* page-check.h: what has to hold of every page, whatever it says.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-document.h"

void page_check_margins (const RbPrintPage *page, double least_margin);
void page_check_type (const RbPrintPage *page, gboolean is_large);
void page_check_overlaps (const RbPrintPage *page);
void page_check_end (const RbPrintPage *page, gboolean is_last_of_its_kind);
void page_check_number (const RbPrintPage *page, guint number, guint n_pages);

/* Over all pages of a document: every line of every text once, in one order. */
typedef struct {
  GHashTable *lines; /* text box → bit set of lines that were seen */
  GHashTable *texts; /* words of the text boxes */
} PageCheck;

void page_check_begin (PageCheck *self);
void page_check_add (PageCheck *self, const RbPrintPage *page);
gboolean page_check_has_text (const PageCheck *self, const char *text);
void page_check_end_document (PageCheck *self);
