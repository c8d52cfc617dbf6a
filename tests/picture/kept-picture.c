/* kept-picture.c: holds what was drawn against a picture that somebody has looked at.
 *
 * Pictures are compared by the mean colour of blocks: another rasteriser or hinting passes, a label
 * that moved by a few pixels does not. With ROLEBOOK_KEEP_PICTURES set, pictures are written into
 * tests/data/pictures instead of being compared; look at them before they are committed.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kept-picture.h"

#define BLOCK 8

/* Of 255, in any channel. */
#define TOLERANCE 20

static void
sum_block (cairo_surface_t *surface, int left, int top, guint sums[3])
{
  const guchar *data = cairo_image_surface_get_data (surface);
  const int stride = cairo_image_surface_get_stride (surface);
  const int right = MIN (left + BLOCK, cairo_image_surface_get_width (surface));
  const int bottom = MIN (top + BLOCK, cairo_image_surface_get_height (surface));
  const guint n = (guint) ((right - left) * (bottom - top));

  sums[0] = sums[1] = sums[2] = 0;

  for (int y = top; y < bottom; y++)
    {
      for (int x = left; x < right; x++)
        {
          for (guint i = 0; i < 3; i++)
            sums[i] += data[y * stride + x * 4 + (int) i];
        }
    }

  for (guint i = 0; i < 3; i++)
    sums[i] /= n;
}

/* Returns: how many blocks differ; G_MAXUINT if the pictures have different sizes. */
guint
kept_picture_count_differences (cairo_surface_t *a, cairo_surface_t *b)
{
  const int width = cairo_image_surface_get_width (a);
  const int height = cairo_image_surface_get_height (a);
  guint n_different = 0;

  if (cairo_image_surface_get_width (b) != width || cairo_image_surface_get_height (b) != height)
    return G_MAXUINT;

  cairo_surface_flush (a);
  cairo_surface_flush (b);

  for (int top = 0; top < height; top += BLOCK)
    {
      for (int left = 0; left < width; left += BLOCK)
        {
          guint in_a[3];
          guint in_b[3];
          gboolean is_different = FALSE;

          sum_block (a, left, top, in_a);
          sum_block (b, left, top, in_b);

          for (guint i = 0; i < 3; i++)
            is_different =
              is_different || MAX (in_a[i], in_b[i]) - MIN (in_a[i], in_b[i]) > TOLERANCE;

          n_different += is_different ? 1 : 0;
        }
    }

  return n_different;
}

static void
keep (cairo_surface_t *surface, const char *path)
{
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  g_test_message ("written: %s", path);
}

/* Asserts that @surface looks as tests/data/pictures/@name.png does. */
void
kept_picture_assert (cairo_surface_t *surface, const char *name)
{
  g_autofree char *file_name = g_strconcat (name, ".png", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "pictures", file_name, NULL);

  if (g_getenv ("ROLEBOOK_KEEP_PICTURES") != NULL)
    {
      keep (surface, path);
      return;
    }

  cairo_surface_t *kept = cairo_image_surface_create_from_png (path);
  const guint n_different = kept_picture_count_differences (surface, kept);

  cairo_surface_destroy (kept);

  if (n_different > 0)
    {
      g_autofree char *seen = g_build_filename (g_get_tmp_dir (), file_name, NULL);

      keep (surface, seen);
    }

  g_assert_cmpuint (n_different, ==, 0);
}
