/* test-pages-random.c: what has to hold of every page holds for any role, paper and layout.
 *
 * Four hundred documents, or as many as ROLEBOOK_TEST_ROUNDS says.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "page-check.h"
#include "random-roles.h"

#include "report/rb-comparison.h"

#define USUAL_ROUNDS 400
#define N_SHEETS 6

static const char *const papers[] = { "A4", "Letter", "A5", "Legal", "120x160", "A3" };

/* Each round has another mix of choices. */
static RbPrintOptions
choose_options (guint round)
{
  RbPrintOptions options = {
    .sheet = (RbSheet) (round % N_SHEETS),
    .is_large = round % 5 == 3,
    .rtl = round % 7 == 2,
    .organisation = round % 3 == 0 ? "Riverside Career Centre" : NULL,
    .least_margin = round % 11 == 0 ? 60.0 : 0.0,
  };

  g_assert_true (
    rb_paper_parse (papers[(round / N_SHEETS) % G_N_ELEMENTS (papers)], &options.paper));

  if (round % 4 == 1)
    options.paper = rb_paper_turn (options.paper);

  return options;
}

static void
check_pages (RbDocument *document, const RandomRoles *roles, const RbPrintOptions *options)
{
  const guint n_pages = rb_document_get_n_pages (document);
  PageCheck check = { 0 };
  gboolean has_texts = options->sheet < RB_SHEET_COMPARISON || options->sheet == RB_SHEET_BOOKLET;

  g_assert_cmpuint (n_pages, >, 0);
  page_check_begin (&check);

  for (guint i = 0; i < n_pages; i++)
    {
      const RbPrintPage *page = rb_document_get_page (document, i);

      page_check_margins (page, options->least_margin);
      page_check_type (page, options->is_large);
      page_check_overlaps (page);
      page_check_end (page, i + 1 == n_pages);
      page_check_number (page, i + 1, n_pages);
      page_check_add (&check, page);
    }

  for (guint i = 0; has_texts && i < roles->texts->len; i++)
    g_assert_true (page_check_has_text (&check, g_ptr_array_index (roles->texts, i)));

  page_check_end_document (&check);
}

static void
check_round (guint round)
{
  const RbPrintOptions options = choose_options (round);
  const guint n_roles = options.sheet < RB_SHEET_COMPARISON ? 1 : 2 + round % 2;
  RandomRoles roles = { 0 };
  guint32 indices[RB_COMPARISON_MAX] = { 0, 1, 2 };

  random_roles_make (&roles, round, n_roles);
  g_test_message ("round %u", round);

  g_autoptr (RbDocument) document =
    rb_document_new (roles.figures, indices, n_roles, &options, NULL, NULL);

  while (rb_document_count_next (document))
    ;

  check_pages (document, &roles, &options);
  random_roles_clear (&roles);
}

static void
test_pages (void)
{
  const char *wanted = g_getenv ("ROLEBOOK_TEST_ROUNDS");
  const guint64 n_rounds =
    wanted != NULL ? g_ascii_strtoull (wanted, NULL, 10) : (guint64) USUAL_ROUNDS;

  for (guint round = 0; round < n_rounds; round++)
    check_round (round);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/pages/random", test_pages);

  return g_test_run ();
}
