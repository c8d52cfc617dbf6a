/* rb-section.c: parts of a document that begin on a page of their own, each laid out by itself.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-section.h"

#include "report/paper/rb-page-frame.h"
#include "report/paper/rb-pager.h"
#include "report/paper/rb-section-words.h"
#include "report/paper/rb-sheet-booklet.h"
#include "report/paper/rb-sheet-compare.h"
#include "report/paper/rb-sheet-details.h"
#include "report/paper/rb-sheet-openings.h"
#include "report/paper/rb-sheet-role.h"
#include "report/paper/rb-sheet-worksheet.h"
#include "report/rb-format-text.h"
#include "report/rb-sentences.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* What one attempt at a section needs. */
typedef struct {
  RbPrintStyle style;
  RbPageFrame *frame;
  RbFlow *flow;
} Attempt;

static double
get_room (const Attempt *self)
{
  return rb_page_frame_get_bottom (self->frame) - MAX (rb_page_frame_get_top (self->frame, TRUE),
                                                       rb_page_frame_get_top (self->frame, FALSE));
}

static void
begin_attempt (Attempt *self, const RbSheetContext *context, const RbSectionWords *words, RbFit fit)
{
  const RbPrintOptions *options = &context->options;
  const RbFrameWords frame_words = {
    .first_head = words->first_head,
    .next_head = words->next_head,
    .organisation = options->organisation,
    .evidence = words->evidence,
  };

  rb_print_style_init (&self->style, options->paper, options->least_margin, options->family,
                       options->is_large, options->rtl, fit);
  self->frame = rb_page_frame_new (context->setter, &self->style, &frame_words);
  self->flow = rb_flow_new (context->setter, &self->style,
                            rb_print_style_get_text_width (&self->style), get_room (self));
}

static void
end_attempt (Attempt *self)
{
  g_clear_pointer (&self->frame, rb_page_frame_free);
  g_clear_pointer (&self->flow, rb_flow_free);
}

static gboolean
fits_page (const Attempt *self)
{
  return rb_pager_measure (self->flow) <= get_room (self);
}

static GPtrArray *
fill_pages (const Attempt *self)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify) rb_print_page_free);
  guint row = 0;

  do
    {
      gboolean is_first = row == 0;
      RbPrintPage *page = rb_page_frame_begin_page (self->frame, is_first);

      if (row < self->flow->rows->len)
        row = rb_pager_fill_page (self->flow, row, page, self->style.margin_x,
                                  rb_page_frame_get_top (self->frame, is_first),
                                  rb_page_frame_get_bottom (self->frame));

      rb_page_frame_end_page (self->frame, page);
      g_ptr_array_add (pages, page);
    }
  while (row < self->flow->rows->len);

  return pages;
}

/* Adds what a section says to a flow. */
typedef void (*AddContent) (const RbSheetContext *context, gconstpointer subject, RbFlow *flow);

/* Gives things up in their order until a section fits a page.
 *
 * Returns: (nullable): the page, or NULL if nothing helps */
static GPtrArray *
try_one_page (const RbSheetContext *context,
              const RbSectionWords *words,
              AddContent add,
              gconstpointer subject)
{
  GPtrArray *pages = NULL;

  for (guint fit = 0; fit < RB_N_FITS && pages == NULL; fit++)
    {
      Attempt attempt = { 0 };

      begin_attempt (&attempt, context, words, (RbFit) fit);
      add (context, subject, attempt.flow);

      if (fits_page (&attempt))
        pages = fill_pages (&attempt);

      end_attempt (&attempt);
    }

  return pages;
}

static GPtrArray *
use_many_pages (const RbSheetContext *context,
                const RbSectionWords *words,
                AddContent add,
                gconstpointer subject)
{
  Attempt attempt = { 0 };

  begin_attempt (&attempt, context, words, RB_FIT_ROOMY);
  add (context, subject, attempt.flow);

  GPtrArray *pages = fill_pages (&attempt);

  end_attempt (&attempt);

  return pages;
}

static void
add_facts (const RbSheetContext *context, gconstpointer page, RbFlow *flow)
{
  rb_sheet_add_role (flow, page);
}

/* The steps begin a page, if everything above them fits the one before. */
static GPtrArray *
lay_out_long_facts (const RbSheetContext *context,
                    const RbSectionWords *words,
                    const RbRolePage *page)
{
  Attempt attempt = { 0 };

  begin_attempt (&attempt, context, words, RB_FIT_ROOMY);
  rb_sheet_add_role_until_steps (attempt.flow, page);

  if (fits_page (&attempt))
    rb_flow_break_page (attempt.flow);

  rb_sheet_add_steps (attempt.flow, page);

  GPtrArray *pages = fill_pages (&attempt);

  end_attempt (&attempt);

  return pages;
}

static gboolean
find_mark (const RbSheetContext *context, RbCurrency currency, RbPeriod period, RbSalaryMark *mark)
{
  const RbPrintOptions *options = &context->options;

  return options->find_mark != NULL &&
         options->find_mark (currency, period, mark, options->mark_data);
}

/* A salary that somebody has in mind is drawn, and where it stands is said. */
static void
add_mark (const RbSheetContext *context, guint32 role, RbRolePage *page)
{
  const RbStratum *stratum = rb_subject_of_role (context->figures, role).stratum;
  RbSalaryMark mark = { 0 };

  if (stratum == NULL || !find_mark (context, stratum->currency, stratum->period, &mark))
    return;

  g_autofree char *pay =
    rb_format_pay ((double) mark.low, stratum->currency, stratum->period, RB_MONEY_EXACT);
  g_autofree char *standing = rb_salary_mark_describe (&mark, stratum);
  /* Translators: a salary, “$98,000 a year”, and where it stands, “Higher than 26% of these
   * openings”. */
  g_autofree char *sentence = g_strdup_printf (_ ("%s: %s."), pay, standing);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  rb_role_chart_set_mark (page->chart, (double) mark.low);
  g_strv_builder_addv (builder, (const char **) page->pay_sentences);
  g_strv_builder_add (builder, sentence);
  g_strfreev (page->pay_sentences);
  page->pay_sentences = g_strv_builder_end (builder);
}

static RbFoundTexts *
find_texts (const RbSheetContext *context, guint32 role, RbTextKind kind)
{
  return context->find_texts != NULL
           ? context->find_texts (context->figures, role, kind, context->data)
           : NULL;
}

static RbRolePage *
make_page (const RbSheetContext *context, guint32 role)
{
  g_autoptr (RbFoundTexts) duties = find_texts (context, role, RB_TEXT_DUTIES);
  RbRolePage *page = rb_role_page_new (context->figures, role, duties);

  add_mark (context, role, page);

  return page;
}

/* What is said of a role in full. */
typedef struct {
  guint32 role;
  const RbRolePage *page;
  const RbFoundTexts *skills; /* (nullable) */
} FullRole;

static void
add_role_in_full (const RbSheetContext *context, gconstpointer subject, RbFlow *flow)
{
  const FullRole *full = subject;

  rb_sheet_add_role_in_full (flow, context->figures, full->role, full->page, full->skills);

  if (context->options.sheet == RB_SHEET_OPENINGS)
    rb_sheet_add_openings (flow, context->figures, full->role);
}

static GPtrArray *
lay_out_role (const RbSheetContext *context, const RbSection *section, const RbSectionWords *words)
{
  const RbSheet sheet = context->options.sheet;
  g_autoptr (RbRolePage) page = make_page (context, section->role);

  if (sheet == RB_SHEET_FULL || sheet == RB_SHEET_OPENINGS)
    {
      g_autoptr (RbFoundTexts) skills = find_texts (context, section->role, RB_TEXT_SKILLS);
      const FullRole full = { section->role, page, skills };

      return use_many_pages (context, words, add_role_in_full, &full);
    }

  GPtrArray *pages = try_one_page (context, words, add_facts, page);

  return pages != NULL ? pages : lay_out_long_facts (context, words, page);
}

static void
add_appendix (const RbSheetContext *context, const RbSection *section, RbFlow *flow)
{
  RbCorpus *corpus = rb_figures_get_corpus (context->figures);
  g_autofree char *title = rb_section_dup_title (context, section);

  rb_sheet_add_title (flow, title, NULL);
  rb_flow_add_space (flow, 6.0);

  if (section->kind == RB_SECTION_METHOD)
    rb_sheet_add_method (flow);
  else
    rb_sheet_add_ledger (flow, rb_corpus_get_ledger (corpus));
}

/* Returns: the salary to be compared, in the kind of pay that is compared; NAN for none */
static double
get_mark (const RbSheetContext *context)
{
  RbSalaryMark mark = { 0 };
  gboolean has_mark = find_mark (context, rb_figures_get_currency (context->figures),
                                 rb_figures_get_period (context->figures), &mark);

  return has_mark ? (double) mark.low : NAN;
}

static void
add_content (const RbSheetContext *context, gconstpointer subject, RbFlow *flow)
{
  const RbSection *section = subject;

  switch (section->kind)
    {
    case RB_SECTION_COMPARISON:
      rb_sheet_add_comparison (flow, context->figures, context->roles, get_mark (context));
      break;
    case RB_SECTION_WORKSHEET:
      rb_sheet_add_worksheet (flow, context->figures, context->roles);
      break;
    case RB_SECTION_COVER:
      rb_sheet_add_cover (flow, context);
      break;
    case RB_SECTION_CONTENTS:
      rb_sheet_add_contents (flow, context);
      break;
    case RB_SECTION_METHOD:
    case RB_SECTION_LEDGER:
    case RB_SECTION_ROLE:
    default:
      add_appendix (context, section, flow);
      break;
    }
}

/**
 * rb_section_lay_out:
 * @context: what sections are made from
 * @section: one of them
 *
 * Lays out a section. Call from the main thread: the forms of a locale are process-wide.
 *
 * Returns: (transfer full) (element-type RbPrintPage): its pages, one at least, without numbers
 */
GPtrArray *
rb_section_lay_out (const RbSheetContext *context, const RbSection *section)
{
  RbSectionWords words = rb_section_words_make (context, section);
  GPtrArray *pages = NULL;

  if (section->kind == RB_SECTION_ROLE)
    pages = lay_out_role (context, section, &words);
  else if (section->kind == RB_SECTION_COMPARISON || section->kind == RB_SECTION_WORKSHEET)
    pages = try_one_page (context, &words, add_content, section);

  if (pages == NULL)
    pages = use_many_pages (context, &words, add_content, section);

  rb_section_words_clear (&words);
  rb_text_setter_forget (context->setter);

  g_autofree char *place = rb_section_dup_place (context, section);

  rb_print_page_add_place (g_ptr_array_index (pages, 0), place);

  return pages;
}

/**
 * rb_section_dup_place:
 * @context: what sections are made from
 * @section: one of them
 *
 * Returns: (transfer full): the name of its beginning, for links
 */
char *
rb_section_dup_place (const RbSheetContext *context, const RbSection *section)
{
  return g_strdup_printf (
    "section-%" G_GSIZE_FORMAT,
    (gsize) (section - (const RbSection *) (gpointer) context->sections->data));
}

/**
 * rb_section_dup_title:
 * @context: what sections are made from
 * @section: one of them
 *
 * Returns: (transfer full): its name in contents and outline
 */
char *
rb_section_dup_title (const RbSheetContext *context, const RbSection *section)
{
  switch (section->kind)
    {
    case RB_SECTION_COMPARISON:
      return g_strdup (_ ("Compare Salaries"));
    case RB_SECTION_WORKSHEET:
      return g_strdup (_ ("Worksheet"));
    case RB_SECTION_COVER:
      return g_strdup (_ ("Role Summaries"));
    case RB_SECTION_CONTENTS:
      return g_strdup (_ ("Contents"));
    case RB_SECTION_METHOD:
      return g_strdup (_ ("Method"));
    case RB_SECTION_LEDGER:
      return g_strdup (_ ("What Was Read"));
    case RB_SECTION_ROLE:
    default:
      return g_strdup (
        rb_corpus_get_role_name (rb_figures_get_corpus (context->figures), section->role));
    }
}
