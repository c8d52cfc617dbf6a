/* rb-fact-members.h: from the members of a record to the facts of its posting other than pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-json.h"

G_BEGIN_DECLS

/* Each writes into the draft of the reading; NULL says nothing. */
void rb_fact_read_title (RbReading *reading, const char *title);
void rb_fact_read_employer (RbReading *reading, const char *employer);
void rb_fact_read_employer_of_url (RbReading *reading, const char *url);
void rb_fact_read_place (RbReading *reading, const char *place);
void rb_fact_read_place_parts (RbReading *reading,
                               const char *town,
                               const char *region,
                               const char *country);
void rb_fact_read_country (RbReading *reading, const char *country);
void rb_fact_read_url (RbReading *reading, const char *url);
void rb_fact_read_date (RbReading *reading, JsonNode *date);
void rb_fact_read_employment (RbReading *reading, JsonNode *employment);
void rb_fact_read_level (RbReading *reading, JsonNode *level);
void rb_fact_read_workplace (RbReading *reading, JsonNode *workplace);
void rb_fact_read_degree (RbReading *reading, JsonNode *degree);
void rb_fact_read_positions (RbReading *reading, JsonNode *positions);

G_END_DECLS
