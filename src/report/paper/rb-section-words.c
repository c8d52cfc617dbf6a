/* rb-section-words.c: what is said above and below the text of every page of a section.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-section-words.h"

#include "report/paper/rb-sheet-role.h"
#include "report/rb-format-text.h"
#include "report/rb-lines.h"
#include "report/rb-scope-lines.h"
#include "report/rb-sentences.h"
#include "report/rb-source-lines.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Of a name in the head of a page, in characters. */
#define MIN_NAME 20
#define MAX_NAME 60

/* What stands behind the name, in characters, and how wide these are, in points. */
#define REST_OF_HEAD 45
#define SIDE_MARGIN (18.0 * RB_POINTS_PER_MM)
#define LETTER_WIDTH 4.4
#define LARGE_LETTER_WIDTH 6.6

/**
 * rb_section_words_clear:
 * @words: words
 */
void
rb_section_words_clear (RbSectionWords *words)
{
  g_free (words->first_head);
  g_free (words->next_head);
  g_free (words->evidence);
}

/* Where nothing states pay, there is none to speak of. */
static gboolean
has_pay (RbFigures *figures)
{
  return rb_figures_get_total (figures)->n_strata > 0;
}

/* @basis: (nullable): how pay counts */
static char *
make_evidence (RbFigures *figures, const char *basis)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) sources = rb_source_lines_new (figures);
  g_auto (GStrv) scope = rb_scope_lines_new (figures);

  g_strv_builder_addv (builder, (const char **) sources);

  if (basis != NULL || has_pay (figures))
    rb_lines_take (builder, basis != NULL ? g_strdup (basis) : rb_sheet_describe_unit (figures));

  g_strv_builder_addv (builder, (const char **) scope);

  g_auto (GStrv) sentences = g_strv_builder_end (builder);

  return rb_sheet_join (sentences);
}

/* The dates are said even of the longest name; and it may be written the other way round. */
static char *
prepare_name (const RbPrintOptions *options, const char *name)
{
  const double width = options->paper.width_pt - 2.0 * SIDE_MARGIN;
  const double letter = options->is_large ? LARGE_LETTER_WIDTH : LETTER_WIDTH;
  const long most = CLAMP ((long) (width / letter) - REST_OF_HEAD, MIN_NAME, MAX_NAME);
  g_autofree char *start = g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), most));

  return g_strdup_printf ("\u2068%s%s\u2069", start, strlen (start) < strlen (name) ? "…" : "");
}

static char *
describe_role (const RbPrintOptions *options, const RbSubject *subject, const char *title)
{
  const RbTally *tally = subject->tally;
  g_autofree char *name = prepare_name (options, title);
  g_autofree char *openings = rb_sentence_openings (tally->openings);

  if (tally->first_posted == 0)
    /* Translators: the head of a page: a role and a number of openings. */
    return g_strdup_printf (_ ("%s, %s"), name, openings);

  g_autofree char *span = rb_format_date_span (tally->first_posted, tally->last_posted);

  /* Translators: the head of a page: a role, a number of openings and a span of dates. */
  return g_strdup_printf (_ ("%s, %s, %s"), name, openings, span);
}

/**
 * rb_section_words_make:
 * @context: what sections are made from
 * @section: one of them
 *
 * Returns: what is said on its pages, to be cleared
 */
RbSectionWords
rb_section_words_make (const RbSheetContext *context, const RbSection *section)
{
  RbFigures *figures = context->figures;
  g_autofree char *title = rb_section_dup_title (context, section);

  if (section->kind != RB_SECTION_ROLE)
    return (RbSectionWords){
      .first_head = g_strdup (_ ("Rolebook")),
      .next_head = g_steal_pointer (&title),
      .evidence = make_evidence (figures, NULL),
    };

  const RbSubject subject = rb_subject_of_role (figures, section->role);
  g_auto (GStrv) basis = rb_sentences_pay_basis (&subject);
  return (RbSectionWords){
    .first_head =
      g_strdup (context->options.sheet == RB_SHEET_BOOKLET ? title : _ ("Role summary")),
    .next_head = describe_role (&context->options, &subject, title),
    .evidence = make_evidence (figures, subject.stratum != NULL ? basis[0] : NULL),
  };
}
