/* rb-options.c: the command line of the program, read into values.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "cli/rb-options.h"

#include "cli/rb-option-values.h"
#include "cli/rb-print-arguments.h"
#include "report/rb-comparison.h"
#include "report/rb-picture-file.h"

#include <glib/gi18n-lib.h>

/* What GOption fills in, before it is checked. */
typedef struct {
  gboolean list;
  char *summary;
  gboolean comparison;
  GStrv compare;
  gboolean postings;
  gboolean check;
  char *export_chart;
  int width;
  gboolean version;
  char *format;
  GStrv roles;
  char *place;
  char *since;
  char *until;
  char *degree;
  char *type;
  char *pay_from;
  char *pay_to;
  int fewest;
  char *stratum;
  char *assume;
  char *pay_point;
  int hours_in_year;
  char *include;
  gboolean pay_stated;
  gboolean as_yearly;
  RbPrintArguments print;
} Raw;

static void
clear_raw (Raw *raw)
{
  char *texts[] = { raw->summary, raw->format,    raw->place,   raw->since,  raw->until,
                    raw->degree,  raw->type,      raw->stratum, raw->assume, raw->pay_from,
                    raw->pay_to,  raw->pay_point, raw->include };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);

  g_strfreev (raw->compare);
  g_strfreev (raw->roles);
  g_free (raw->export_chart);
  rb_print_arguments_clear (&raw->print);
}

/* An option that no window takes, if any is given: it would be passed over in silence. */
static const char *
find_option_of_actions (const RbOptions *self, const Raw *raw)
{
  const struct {
    gboolean is_given;
    const char *name;
  } options[] = {
    { raw->format != NULL, "format" },
    { self->strict, "strict" },
    { self->quiet, "quiet" },
    { raw->place != NULL, "place" },
    { raw->since != NULL, "since" },
    { raw->until != NULL, "until" },
    { raw->degree != NULL, "degree" },
    { raw->type != NULL, "type" },
    { raw->pay_stated, "pay-stated" },
    { raw->pay_from != NULL, "pay-from" },
    { raw->pay_to != NULL, "pay-to" },
    { raw->fewest != 0, "fewest" },
    { raw->stratum != NULL, "stratum" },
    { raw->assume != NULL, "assume" },
    { raw->pay_point != NULL, "pay-point" },
    { raw->as_yearly, "as-yearly" },
    { raw->hours_in_year != RB_HOURS_IN_YEAR_DEFAULT, "hours-in-year" },
    { raw->include != NULL, "include" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      if (options[i].is_given)
        return options[i].name;
    }

  return NULL;
}

static gboolean
take_action (RbOptions *self, Raw *raw, GError **error)
{
  const struct {
    gboolean is_wanted;
    RbAction action;
  } wishes[] = {
    { raw->list, RB_ACTION_LIST },
    { raw->summary != NULL, RB_ACTION_SUMMARY },
    { raw->comparison, RB_ACTION_COMPARISON },
    { raw->postings, RB_ACTION_POSTINGS },
    { raw->check, RB_ACTION_CHECK },
    { raw->export_chart != NULL, RB_ACTION_EXPORT_CHART },
    { raw->print.export_pdf != NULL, RB_ACTION_EXPORT_PDF },
    { raw->version, RB_ACTION_VERSION },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      if (wishes[i].is_wanted && self->action != RB_ACTION_WINDOW)
        return rb_option_fail (
          error, "%s",
          _ ("Only one of --list, --summary, --comparison, --postings, --check, "
             "--export-chart and --export-pdf can be done"));

      if (wishes[i].is_wanted)
        self->action = wishes[i].action;
    }

  const char *idle = self->action == RB_ACTION_WINDOW ? find_option_of_actions (self, raw) : NULL;

  if (idle != NULL)
    return rb_option_fail (
      error,
      _ ("--%s goes with --list, --summary, --comparison, --postings, --check, "
         "--export-chart or --export-pdf"),
      idle);

  if (self->action > RB_ACTION_WINDOW && self->action < RB_ACTION_VERSION &&
      self->paths[0] == NULL && !self->sample)
    return rb_option_fail (error, "%s", _ ("Name the files to read, or --sample"));

  return TRUE;
}

static gboolean
take_roles (RbOptions *self, Raw *raw, GError **error)
{
  static const char *const none[] = { NULL };

  self->roles = g_strdupv (raw->roles != NULL ? raw->roles : (char **) none);

  guint n = g_strv_length (self->roles);

  if (raw->summary != NULL && n > 0)
    return rb_option_fail (error, "%s", _ ("--summary names the role itself; leave --role out"));

  if (n > 0 && (raw->list || raw->check || raw->comparison))
    return rb_option_fail (
      error, "%s", _ ("--role goes with --postings, --export-chart, --export-pdf or the window"));

  if (n > 1 && self->action != RB_ACTION_EXPORT_PDF)
    return rb_option_fail (error, "%s",
                           _ ("--role is given more than once only with --export-pdf"));

  self->role = g_strdup (raw->summary != NULL ? raw->summary : self->roles[0]);

  return TRUE;
}

static gboolean
take_compared (RbOptions *self, Raw *raw, GError **error)
{
  static const char *const none[] = { NULL };

  self->compare = g_strdupv (raw->compare != NULL ? raw->compare : (char **) none);

  guint n = g_strv_length (self->compare);

  if (n > RB_COMPARISON_MAX)
    return rb_option_fail (error, _ ("--compare can be given %d times at most"), RB_COMPARISON_MAX);

  if (n > 0 && (raw->list || raw->summary != NULL || raw->postings || raw->check ||
                self->action == RB_ACTION_EXPORT_PDF))
    return rb_option_fail (error, "%s",
                           _ ("--compare goes with --comparison, --export-chart or the window"));

  if (self->action == RB_ACTION_COMPARISON && n < 2)
    return rb_option_fail (error, "%s", _ ("--comparison needs --compare twice at least"));

  return TRUE;
}

static gboolean
take_chart (RbOptions *self, Raw *raw, GError **error)
{
  self->width = raw->width != 0 ? (guint) raw->width : RB_PICTURE_WIDTH;

  if (raw->width != 0 && (raw->width < RB_PICTURE_MIN_WIDTH || raw->width > RB_PICTURE_MAX_WIDTH))
    return rb_option_fail (error, _ ("--width needs a number from %d to %d"), RB_PICTURE_MIN_WIDTH,
                           RB_PICTURE_MAX_WIDTH);

  if (raw->width != 0 && raw->export_chart == NULL)
    return rb_option_fail (error, "%s", _ ("--width goes with --export-chart"));

  if (raw->export_chart == NULL)
    return TRUE;

  self->export_chart = g_strdup (raw->export_chart);

  if (!rb_picture_file_is_known (self->export_chart))
    return rb_option_fail (error, "%s",
                           _ ("--export-chart needs a file that ends in .svg, .pdf, .png or .csv"));

  if ((self->role != NULL) == (g_strv_length (self->compare) >= 2))
    return rb_option_fail (error, "%s",
                           _ ("--export-chart needs either --role, or --compare twice at least"));

  return TRUE;
}

/* What is asked for, in which of its forms. */
static gboolean
knows_form (RbAction action, RbExportForm form)
{
  switch (action)
    {
    case RB_ACTION_LIST:
    case RB_ACTION_SUMMARY:
    case RB_ACTION_COMPARISON:
    case RB_ACTION_POSTINGS:
      return TRUE;
    case RB_ACTION_CHECK:
      return form == RB_EXPORT_TEXT || form == RB_EXPORT_JSON;
    default:
      return FALSE;
    }
}

static gboolean
take_format (RbOptions *self, const Raw *raw, GError **error)
{
  if (raw->format != NULL && !rb_export_form_from_code (raw->format, &self->form))
    return rb_option_fail (error, _ ("--format knows text, markdown, csv, html and json, not “%s”"),
                           raw->format);

  if (raw->format != NULL && !knows_form (self->action, RB_EXPORT_TEXT))
    return rb_option_fail (
      error, "%s", _ ("--format goes with --list, --summary, --comparison, --postings or --check"));

  if (raw->format != NULL && !knows_form (self->action, self->form))
    return rb_option_fail (error, _ ("The format “%s” is not known here; text and json are"),
                           raw->format);

  if (self->has_byte_order_mark && self->form != RB_EXPORT_CSV)
    return rb_option_fail (error, "%s", _ ("--byte-order-mark goes with --format=csv"));

  return TRUE;
}

static gboolean
take_switches (RbOptions *self, const Raw *raw, GError **error)
{
  RbSwitches *switches = self->switches;

  switches->as_yearly = raw->as_yearly;

  if (raw->hours_in_year < RB_HOURS_IN_YEAR_MIN || raw->hours_in_year > RB_HOURS_IN_YEAR_MAX)
    return rb_option_fail (error, _ ("--hours-in-year needs a number from %d to %d"),
                           RB_HOURS_IN_YEAR_MIN, RB_HOURS_IN_YEAR_MAX);

  switches->hours_in_year = (guint) raw->hours_in_year;

  if (raw->pay_point != NULL && !rb_pay_point_from_code (raw->pay_point, &switches->pay_point))
    return rb_option_fail (error, _ ("--pay-point knows floor, midpoint and ceiling, not “%s”"),
                           raw->pay_point);

  if (raw->include != NULL && !rb_option_parse_includes (raw->include, switches, error))
    return FALSE;

  if (raw->assume != NULL &&
      !rb_option_parse_stratum ("assume", raw->assume, &switches->assume, error))
    return FALSE;

  self->has_stratum = raw->stratum != NULL;

  return raw->stratum == NULL ||
         rb_option_parse_stratum ("stratum", raw->stratum, &self->stratum, error);
}

static gboolean
take_filter (RbOptions *self, const Raw *raw, GError **error)
{
  RbFilter *filter = self->filter;

  filter->place = g_strdup (raw->place);
  filter->pay_stated = raw->pay_stated;

  if (raw->fewest < 0)
    return rb_option_fail (error, "%s", _ ("--fewest needs a number of openings"));

  filter->fewest = (guint) raw->fewest;

  return (raw->since == NULL || rb_option_parse_day ("since", raw->since, &filter->since, error)) &&
         (raw->until == NULL || rb_option_parse_day ("until", raw->until, &filter->until, error)) &&
         (raw->degree == NULL || rb_option_parse_degrees (raw->degree, &filter->degrees, error)) &&
         (raw->type == NULL || rb_option_parse_types (raw->type, &filter->types, error)) &&
         (raw->pay_from == NULL ||
          rb_option_parse_amount ("pay-from", raw->pay_from, &filter->pay_from, error)) &&
         (raw->pay_to == NULL ||
          rb_option_parse_amount ("pay-to", raw->pay_to, &filter->pay_to, error));
}

static void
add_window_entries (GOptionContext *context, RbOptions *self, Raw *raw)
{
  const GOptionEntry entries[] = {
    { "sample", 0, 0, G_OPTION_ARG_NONE, &self->sample, N_ ("Read the built-in sample too"), NULL },
    { "role", 0, 0, G_OPTION_ARG_STRING_ARRAY, &raw->roles, N_ ("Open on this role"), N_ ("NAME") },
    { "compare", 0, 0, G_OPTION_ARG_STRING_ARRAY, &raw->compare,
      N_ ("Compare this role; may be given up to 8 times"), N_ ("NAME") },
    { "new-window", 0, 0, G_OPTION_ARG_NONE, &self->new_window, N_ ("Open a new window"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &raw->version, N_ ("Print the version"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

static void
add_action_entries (GOptionContext *context, RbOptions *self, Raw *raw)
{
  const GOptionEntry entries[] = {
    { "list", 0, 0, G_OPTION_ARG_NONE, &raw->list, N_ ("Print one row for each role"), NULL },
    { "summary", 0, 0, G_OPTION_ARG_STRING, &raw->summary, N_ ("Print the page of a role"),
      N_ ("ROLE") },
    { "comparison", 0, 0, G_OPTION_ARG_NONE, &raw->comparison,
      N_ ("Print the compared roles side by side"), NULL },
    { "postings", 0, 0, G_OPTION_ARG_NONE, &raw->postings,
      N_ ("Print one row for each posting, of --role if given"), NULL },
    { "check", 0, 0, G_OPTION_ARG_NONE, &raw->check,
      N_ ("Print what was read, and what was not and why"), NULL },
    { "export-chart", 0, 0, G_OPTION_ARG_FILENAME, &raw->export_chart,
      N_ ("Write the chart of --role or of the comparison as .svg, .pdf or .png, or its numbers as "
          ".csv"),
      N_ ("FILE") },
    { "width", 0, 0, G_OPTION_ARG_INT, &raw->width, N_ ("Width of that chart, 720 if not given"),
      N_ ("PX") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &raw->format, N_ ("text, markdown, csv, html or json"),
      N_ ("FORMAT") },
    { "byte-order-mark", 0, 0, G_OPTION_ARG_NONE, &self->has_byte_order_mark,
      N_ ("Begin a CSV with the mark that some spreadsheets need"), NULL },
    { "strict", 0, 0, G_OPTION_ARG_NONE, &self->strict,
      N_ ("Exit with 4 if any record was refused"), NULL },
    { "quiet", 0, 0, G_OPTION_ARG_NONE, &self->quiet, N_ ("Print no messages"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

static void
add_switch_entries (GOptionContext *context, Raw *raw)
{
  const GOptionEntry entries[] = {
    { "stratum", 0, 0, G_OPTION_ARG_STRING, &raw->stratum, N_ ("The pay that is shown"),
      N_ ("CUR/PERIOD") },
    { "assume", 0, 0, G_OPTION_ARG_STRING, &raw->assume,
      N_ ("What pay without currency or period means"), N_ ("CUR/PERIOD") },
    { "pay-point", 0, 0, G_OPTION_ARG_STRING, &raw->pay_point,
      N_ ("Where a range counts: floor, midpoint or ceiling"), N_ ("POINT") },
    { "as-yearly", 0, 0, G_OPTION_ARG_NONE, &raw->as_yearly, N_ ("Count all pay as yearly"), NULL },
    { "hours-in-year", 0, 0, G_OPTION_ARG_INT, &raw->hours_in_year,
      N_ ("Hours in a year, 2080 if not given"), N_ ("N") },
    { "include", 0, 0, G_OPTION_ARG_STRING, &raw->include,
      N_ ("Count estimates, implausible pay or copies"), N_ ("WHAT,…") },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

static void
add_filter_entries (GOptionContext *context, Raw *raw)
{
  const GOptionEntry entries[] = {
    { "place", 0, 0, G_OPTION_ARG_STRING, &raw->place, N_ ("Only openings in this place"),
      N_ ("TEXT") },
    { "since", 0, 0, G_OPTION_ARG_STRING, &raw->since, N_ ("Only openings posted since"),
      N_ ("DATE") },
    { "until", 0, 0, G_OPTION_ARG_STRING, &raw->until, N_ ("Only openings posted until"),
      N_ ("DATE") },
    { "degree", 0, 0, G_OPTION_ARG_STRING, &raw->degree,
      N_ ("Only openings that say this of a degree"), N_ ("STATE,…") },
    { "type", 0, 0, G_OPTION_ARG_STRING, &raw->type, N_ ("Only openings of this type"),
      N_ ("TYPE,…") },
    { "pay-stated", 0, 0, G_OPTION_ARG_NONE, &raw->pay_stated, N_ ("Only openings that state pay"),
      NULL },
    { "pay-from", 0, 0, G_OPTION_ARG_STRING, &raw->pay_from,
      N_ ("Only openings that pay this or more"), N_ ("N") },
    { "pay-to", 0, 0, G_OPTION_ARG_STRING, &raw->pay_to, N_ ("Only openings that pay this or less"),
      N_ ("N") },
    { "fewest", 0, 0, G_OPTION_ARG_INT, &raw->fewest, N_ ("Only roles with so many openings"),
      N_ ("N") },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

/**
 * rb_options_parse:
 * @arguments: (inout): the arguments of the program; options are taken out
 * @error: return location for a mistake in them
 *
 * Reads the command line. --help prints a help text and ends the program.
 *
 * Returns: (transfer full) (nullable): the options, or %NULL with @error set
 */
RbOptions *
rb_options_parse (GStrv *arguments, GError **error)
{
  g_autoptr (RbOptions) self = g_new0 (RbOptions, 1);
  g_autoptr (GOptionContext) context = g_option_context_new (_ ("[FILE|FOLDER|-…]"));
  Raw raw = { .hours_in_year = RB_HOURS_IN_YEAR_DEFAULT };

  self->switches = rb_switches_new ();
  self->filter = rb_filter_new ();
  g_option_context_set_summary (context,
                                _ ("Shows what job roles pay, from postings saved as JSON."));
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  add_window_entries (context, self, &raw);
  add_action_entries (context, self, &raw);
  rb_print_arguments_add (&raw.print, context);
  add_switch_entries (context, &raw);
  add_filter_entries (context, &raw);

  gboolean is_sound = g_option_context_parse_strv (context, arguments, error);

  if (is_sound)
    {
      self->paths = g_strdupv (*arguments + 1);
      is_sound = take_action (self, &raw, error) && take_roles (self, &raw, error) &&
                 take_compared (self, &raw, error) &&
                 rb_print_arguments_take (&raw.print, self, error) &&
                 take_chart (self, &raw, error) && take_format (self, &raw, error) &&
                 take_switches (self, &raw, error) && take_filter (self, &raw, error);
    }

  clear_raw (&raw);

  return is_sound ? g_steal_pointer (&self) : NULL;
}

/**
 * rb_options_free:
 * @self: (transfer full): options
 */
void
rb_options_free (RbOptions *self)
{
  g_strfreev (self->paths);
  g_free (self->role);
  g_strfreev (self->roles);
  g_strfreev (self->compare);
  g_free (self->export_chart);
  g_free (self->export_pdf);
  g_free ((char *) self->print.organisation);
  g_clear_pointer (&self->switches, rb_switches_free);
  g_clear_pointer (&self->filter, rb_filter_free);
  g_free (self);
}
