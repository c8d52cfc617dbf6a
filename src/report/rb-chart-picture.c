/* rb-chart-picture.c: the picture of a role or of a comparison, ready to be drawn or written.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-chart-picture.h"

#include "report/rb-comparison-text.h"
#include "report/rb-scope-lines.h"
#include "report/rb-source-lines.h"
#include "report/rb-stratum-names.h"

#include <glib/gi18n-lib.h>

struct _RbChartPicture {
  RbPicture picture;
  GStrv sentences;
  GStrv evidence;
};

static void
add_all (GStrvBuilder *builder, GStrv lines)
{
  g_strv_builder_addv (builder, (const char **) lines);
}

/* The first line says how ranges count, which stands among what the pay rests on. */
static void
add_scope (GStrvBuilder *builder, RbFigures *figures)
{
  g_auto (GStrv) lines = rb_scope_lines_new (figures);

  add_all (builder, lines + 1);
}

static RbChartPicture *
make_picture (const char *title, GStrv sentences, GStrv evidence)
{
  RbChartPicture *self = g_new0 (RbChartPicture, 1);

  self->sentences = sentences;
  self->evidence = evidence;
  self->picture = (RbPicture){
    .title = title,
    .sentences = (const char *const *) sentences,
    .evidence = (const char *const *) evidence,
  };

  return self;
}

/**
 * rb_chart_picture_new_for_role:
 * @figures: what the page was made of
 * @page: the page of a role, which must outlive the picture
 *
 * Returns: (transfer full): its chart under title and sentences, above what it rests on
 */
RbChartPicture *
rb_chart_picture_new_for_role (RbFigures *figures, const RbRolePage *page)
{
  g_autoptr (GStrvBuilder) evidence = g_strv_builder_new ();

  g_return_val_if_fail (page != NULL, NULL);

  add_all (evidence, page->pay_basis);
  add_scope (evidence, figures);
  add_all (evidence, page->source_lines);

  RbChartPicture *self =
    make_picture (page->title, g_strdupv (page->pay_sentences), g_strv_builder_end (evidence));

  self->picture.subtitle = page->subtitle;
  self->picture.chart.pay = rb_role_chart_get_data (page->chart);

  return self;
}

/* Which pay is compared. */
static char *
describe_unit (RbFigures *figures)
{
  g_autofree char *name =
    rb_stratum_name (rb_figures_get_currency (figures), rb_figures_get_period (figures));

  /* Translators: %s is a kind of pay, “USD, a year”. */
  return g_strdup_printf (_ ("Pay in %s."), name);
}

/**
 * rb_chart_picture_new_for_comparison:
 * @comparison: a comparison
 * @chart: the input of its charts, which must outlive the picture
 * @as_distributions: whether to show histograms; else ranges
 *
 * Returns: (transfer full): the chart under its sentences, above what it rests on
 */
RbChartPicture *
rb_chart_picture_new_for_comparison (const RbComparison *comparison,
                                     const RbComparisonChart *chart,
                                     gboolean as_distributions)
{
  g_autoptr (GStrvBuilder) evidence = g_strv_builder_new ();

  g_return_val_if_fail (comparison != NULL && chart != NULL, NULL);

  RbFigures *figures = rb_comparison_get_figures (comparison);
  g_autofree char *unit = describe_unit (figures);
  g_auto (GStrv) basis = rb_comparison_make_basis (comparison);
  g_auto (GStrv) sources = rb_source_lines_new (figures);

  g_strv_builder_add (evidence, unit);
  add_all (evidence, basis);
  add_scope (evidence, figures);
  add_all (evidence, sources);

  RbChartPicture *self =
    make_picture (_ ("Compare Salaries"), rb_comparison_make_sentences (comparison),
                  g_strv_builder_end (evidence));

  if (as_distributions)
    self->picture.chart.distributions = rb_comparison_chart_get_distributions (chart);
  else
    self->picture.chart.ranges = rb_comparison_chart_get_ranges (chart);

  return self;
}

/**
 * rb_chart_picture_free:
 * @self: (transfer full): a picture
 */
void
rb_chart_picture_free (RbChartPicture *self)
{
  g_strfreev (self->sentences);
  g_strfreev (self->evidence);
  g_free (self);
}

/**
 * rb_chart_picture_get:
 * @self: a picture
 *
 * Returns: what to draw; it borrows from @self
 */
const RbPicture *
rb_chart_picture_get (const RbChartPicture *self)
{
  return &self->picture;
}
