/* test-page-layout.c: where the pages of a document stand.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-page-layout.h"

/* Pages of 100 × 140 in a room of 400, with a margin of 10 and gaps of 5. */
static RbPageLayout
make_layout (guint n_pages, gboolean is_facing, gboolean rtl)
{
  return (RbPageLayout){
    .n_pages = n_pages,
    .page_width = 100.0,
    .page_height = 140.0,
    .width = 400.0,
    .margin = 10.0,
    .gap = 5.0,
    .is_facing = is_facing,
    .rtl = rtl,
  };
}

static void
assert_place (const RbPageLayout *layout, guint page, double x, double y)
{
  double actual_x = 0.0;
  double actual_y = 0.0;

  rb_page_layout_get_place (layout, page, &actual_x, &actual_y);
  g_assert_cmpfloat (actual_x, ==, x);
  g_assert_cmpfloat (actual_y, ==, y);
}

static void
assert_size (const RbPageLayout *layout, double width, double height)
{
  double actual_width = 0.0;
  double actual_height = 0.0;

  rb_page_layout_get_size (layout, &actual_width, &actual_height);
  g_assert_cmpfloat (actual_width, ==, width);
  g_assert_cmpfloat (actual_height, ==, height);
}

static void
test_one_below_another (void)
{
  const RbPageLayout layout = make_layout (3, FALSE, FALSE);

  assert_place (&layout, 0, 150.0, 10.0);
  assert_place (&layout, 1, 150.0, 155.0);
  assert_place (&layout, 2, 150.0, 300.0);
  assert_size (&layout, 120.0, 450.0);
}

/* As in a book: the first page is alone at the right. */
static void
test_facing (void)
{
  const RbPageLayout layout = make_layout (4, TRUE, FALSE);

  assert_place (&layout, 0, 202.5, 10.0);
  assert_place (&layout, 1, 97.5, 155.0);
  assert_place (&layout, 2, 202.5, 155.0);
  assert_place (&layout, 3, 97.5, 300.0);
  assert_size (&layout, 225.0, 450.0);
}

static void
test_facing_from_the_right (void)
{
  const RbPageLayout layout = make_layout (3, TRUE, TRUE);

  assert_place (&layout, 0, 97.5, 10.0);
  assert_place (&layout, 1, 202.5, 155.0);
  assert_place (&layout, 2, 97.5, 155.0);
}

static void
test_room_narrower_than_a_page (void)
{
  RbPageLayout layout = make_layout (1, FALSE, FALSE);

  layout.width = 50.0;
  assert_place (&layout, 0, 10.0, 10.0);
}

static void
test_no_pages (void)
{
  const RbPageLayout layout = make_layout (0, FALSE, FALSE);
  guint first = 0;
  guint last = 0;

  assert_size (&layout, 120.0, 20.0);
  g_assert_false (rb_page_layout_find_pages (&layout, 0.0, 1000.0, &first, &last));
}

/* Whatever part is seen: a page is found exactly if it is in that part. */
static void
check_found (const RbPageLayout *layout, double top, double bottom)
{
  guint first = 1;
  guint last = 0;
  const gboolean is_found = rb_page_layout_find_pages (layout, top, bottom, &first, &last);

  for (guint page = 0; page < layout->n_pages; page++)
    {
      double x = 0.0;
      double y = 0.0;

      rb_page_layout_get_place (layout, page, &x, &y);

      const gboolean is_seen = y < bottom && y + layout->page_height > top;

      if (is_seen)
        g_assert_true (is_found && first <= page && page <= last);
    }

  /* Nor are many others, which would be drawn for nothing. */
  if (is_found)
    g_assert_cmpuint (last - first + 1, <=, 2 * (guint) ((bottom - top) / 145.0 + 3.0));
}

static void
test_what_is_seen (void)
{
  for (guint n_pages = 1; n_pages < 8; n_pages++)
    {
      const RbPageLayout single = make_layout (n_pages, FALSE, FALSE);
      const RbPageLayout facing = make_layout (n_pages, TRUE, FALSE);

      for (double top = -50.0; top < 1200.0; top += 7.0)
        {
          check_found (&single, top, top + 90.0);
          check_found (&single, top, top + 400.0);
          check_found (&facing, top, top + 90.0);
          check_found (&facing, top, top + 400.0);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kit/page-layout/one-below-another", test_one_below_another);
  g_test_add_func ("/kit/page-layout/facing", test_facing);
  g_test_add_func ("/kit/page-layout/facing-from-the-right", test_facing_from_the_right);
  g_test_add_func ("/kit/page-layout/narrow-room", test_room_narrower_than_a_page);
  g_test_add_func ("/kit/page-layout/no-pages", test_no_pages);
  g_test_add_func ("/kit/page-layout/what-is-seen", test_what_is_seen);

  return g_test_run ();
}
