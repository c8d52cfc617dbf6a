/* test-split-sizes.c: how two panes share a width.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-split-sizes.h"

typedef struct {
  const char *name;
  int width;
  RbSplitRequest request;
  RbSplitSizes sizes;
} SizeRow;

static const SizeRow rows[] = {
  { "ordinary", 1000, { 288, 200, 300, TRUE, 1.0 }, { FALSE, 288, 712 } },
  { "at-the-fold", 720, { 288, 200, 300, TRUE, 1.0 }, { FALSE, 288, 432 } },
  { "under-the-fold", 719, { 288, 200, 300, TRUE, 1.0 }, { TRUE, 719, 719 } },
  { "narrowest", 360, { 288, 200, 300, TRUE, 1.0 }, { TRUE, 360, 360 } },
  { "hidden", 1000, { 288, 200, 300, FALSE, 1.0 }, { FALSE, 0, 1000 } },
  { "hidden-folded", 500, { 288, 200, 300, FALSE, 1.0 }, { TRUE, 500, 500 } },
  { "widest", 1000, { 400, 200, 300, TRUE, 1.0 }, { FALSE, 400, 600 } },
  { "content-needs-room", 1000, { 400, 200, 700, TRUE, 1.0 }, { FALSE, 300, 700 } },
  { "content-needs-all", 1000, { 288, 200, 900, TRUE, 1.0 }, { TRUE, 1000, 1000 } },
  { "content-just-fits", 1000, { 288, 200, 760, TRUE, 1.0 }, { FALSE, 240, 760 } },
  { "content-just-does-not", 1000, { 288, 200, 761, TRUE, 1.0 }, { TRUE, 1000, 1000 } },
  { "sidebar-needs-more", 1000, { 288, 350, 300, TRUE, 1.0 }, { FALSE, 350, 650 } },
  { "sidebar-above-bound", 1000, { 288, 450, 300, TRUE, 1.0 }, { FALSE, 450, 550 } },
  { "large-text", 1439, { 288, 200, 300, TRUE, 2.0 }, { TRUE, 1439, 1439 } },
  { "large-text-at-the-fold", 1440, { 288, 200, 300, TRUE, 2.0 }, { FALSE, 288, 1152 } },
  { "small-text", 720, { 288, 200, 300, TRUE, 0.5 }, { FALSE, 288, 432 } },
  { "nothing", 0, { 288, 0, 0, TRUE, 1.0 }, { TRUE, 0, 0 } },
};

static void
test_sizes (gconstpointer data)
{
  const SizeRow *row = data;
  const RbSplitSizes sizes = rb_split_sizes_find (&row->request, row->width);

  g_assert_cmpint (sizes.folded, ==, row->sizes.folded);
  g_assert_cmpint (sizes.sidebar_width, ==, row->sizes.sidebar_width);
  g_assert_cmpint (sizes.content_width, ==, row->sizes.content_width);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/kit/split-sizes/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_sizes);
    }

  return g_test_run ();
}
