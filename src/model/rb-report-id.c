/* rb-report-id.c: the short id of a set of inputs, switches and filters (R20).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-report-id.h"

#include <string.h>

/* Twelve hexadecimal digits: short enough to read over the telephone, and among a million reports
 * two share one with a probability of under one in five hundred. */
#define ID_LENGTH 12

/* What was said of a source's unmarked pay belongs to its content, not to its place in the list,
 * so both are sorted as one entry. */
static char *
describe_source (const RbLedger *ledger, const RbSwitches *switches, guint index)
{
  const RbSource *source = rb_ledger_get_source (ledger, index);
  RbAssumption assumption = rb_switches_get_assumption (switches, index);
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; i < sizeof source->digest; i++)
    g_string_append_printf (text, "%02x", source->digest[i]);

  g_string_append_printf (text, " %u %u\n", assumption.currency, assumption.period);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
append_switches (GString *text, const RbSwitches *switches, const RbAssumption *stratum)
{
  g_string_append_printf (
    text, "rules %d\npoint %s\nyearly %d\nestimates %d\nimplausible %d\ncopies %d\n",
    RB_RULES_VERSION, rb_pay_point_to_code (switches->pay_point),
    switches->as_yearly ? (int) switches->hours_in_year : 0, switches->include_estimates != FALSE,
    switches->include_implausible != FALSE, switches->include_copies != FALSE);

  if (stratum != NULL)
    g_string_append_printf (text, "stratum %u %d\n", stratum->currency, (int) stratum->period);
}

static void
append_filter (GString *text, const RbFilter *filter)
{
  g_string_append_printf (text,
                          "place %s\ndates %u %u\ndegrees %u\ntypes %u\npay %d %" G_GINT64_FORMAT
                          " %" G_GINT64_FORMAT "\nfewest %u\n",
                          filter->place != NULL ? filter->place : "", filter->since, filter->until,
                          filter->degrees, filter->types, filter->pay_stated != FALSE,
                          filter->pay_from, filter->pay_to, filter->fewest);
}

/**
 * rb_report_id_new:
 * @ledger: the inputs
 * @switches: how pay is counted
 * @filter: which postings are looked at
 * @stratum: (nullable): the display stratum, if one was chosen
 *
 * Hashes what a report depends on, and nothing else: neither paths nor times nor the locale, nor
 * the order in which files were opened.
 *
 * Returns: (transfer full): the id
 */
char *
rb_report_id_new (const RbLedger *ledger,
                  const RbSwitches *switches,
                  const RbFilter *filter,
                  const RbAssumption *stratum)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    g_ptr_array_add (sources, describe_source (ledger, switches, i));

  g_ptr_array_sort (sources, compare_texts);

  for (guint i = 0; i < sources->len; i++)
    g_string_append (text, g_ptr_array_index (sources, i));

  append_switches (text, switches, stratum);
  append_filter (text, filter);

  g_autofree char *digest =
    g_compute_checksum_for_string (G_CHECKSUM_SHA256, text->str, (gssize) text->len);

  return g_strndup (digest, ID_LENGTH);
}
