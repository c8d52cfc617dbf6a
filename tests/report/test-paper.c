/* test-paper.c: sizes of paper, by name and by millimetres.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-paper.h"

/* Millimetres, by ISO 216 and ANSI/ASME Y14.1; 0 for what is no paper. */
typedef struct {
  const char *text;
  double width;
  double height;
} PaperRow;

static const PaperRow rows[] = {
  { "A4", 210, 297 },
  { "a4", 210, 297 },
  { "A3", 297, 420 },
  { "A5", 148, 210 },
  { "B5", 176, 250 },
  { "Letter", 215.9, 279.4 },
  { "LEGAL", 215.9, 355.6 },
  { "Tabloid", 279.4, 431.8 },
  { "210x297", 210, 297 },
  { "100.5X150", 100.5, 150 },
  { "", 0, 0 },
  { "A", 0, 0 },
  { "A44", 0, 0 },
  { "A4 ", 0, 0 },
  { "210", 0, 0 },
  { "210x", 0, 0 },
  { "x297", 0, 0 },
  { "210x297mm", 0, 0 },
  { "99x297", 0, 0 },
  { "210x99", 0, 0 },
  { "210x2001", 0, 0 },
  { "-210x297", 0, 0 },
  { "nanx297", 0, 0 },
  { "infx297", 0, 0 },
};

static void
test_parse (gconstpointer data)
{
  const PaperRow *row = data;
  RbPaper paper = { 0 };

  g_assert_cmpint (rb_paper_parse (row->text, &paper), ==, row->width > 0);
  g_assert_cmpfloat_with_epsilon (paper.width_pt, row->width * 72 / 25.4, 0.001);
  g_assert_cmpfloat_with_epsilon (paper.height_pt, row->height * 72 / 25.4, 0.001);
}

static void
test_turn (void)
{
  const RbPaper turned = rb_paper_turn ((RbPaper){ 100, 200 });

  g_assert_cmpfloat (turned.width_pt, ==, 200);
  g_assert_cmpfloat (turned.height_pt, ==, 100);
}

/* Other locales are tested on the command line. */
static void
test_default (void)
{
  const RbPaper paper = rb_paper_get_default ();

  g_assert_cmpfloat_with_epsilon (paper.width_pt, 210 * 72 / 25.4, 0.001);
  g_assert_cmpfloat_with_epsilon (paper.height_pt, 297 * 72 / 25.4, 0.001);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/report/paper/parse/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &rows[i], test_parse);
    }

  g_test_add_func ("/report/paper/turn", test_turn);
  g_test_add_func ("/report/paper/default", test_default);

  return g_test_run ();
}
