/* rb-json-writer.h: writes JSON, the same bytes for the same values.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RbJsonWriter RbJsonWriter;

RbJsonWriter *rb_json_writer_new (gboolean is_pretty) G_GNUC_WARN_UNUSED_RESULT;
void rb_json_writer_free (RbJsonWriter *self);
char *rb_json_writer_finish (RbJsonWriter *self) G_GNUC_WARN_UNUSED_RESULT;

/* @name is NULL for elements of lists and for the root. */
void rb_json_writer_begin_object (RbJsonWriter *self, const char *name);
void rb_json_writer_end_object (RbJsonWriter *self);
void rb_json_writer_begin_array (RbJsonWriter *self, const char *name);
void rb_json_writer_end_array (RbJsonWriter *self);
void rb_json_writer_add_text (RbJsonWriter *self, const char *name, const char *text);
void rb_json_writer_add_integer (RbJsonWriter *self, const char *name, gint64 value);
void rb_json_writer_add_number (RbJsonWriter *self, const char *name, double value);
void rb_json_writer_add_null (RbJsonWriter *self, const char *name);

char *rb_json_format_number (double value) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbJsonWriter, rb_json_writer_free)

G_END_DECLS
