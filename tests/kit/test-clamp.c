/* test-clamp.c: the width a clamped child gets, and where.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit-test.h"

#include "kit/rb-clamp.h"

typedef struct {
  const char *name;
  int maximum;
  int child_minimum;
  int width;
  int expected_x;
  int expected_width;
} WidthRow;

static const WidthRow widths[] = {
  { "below", 720, 100, 500, 0, 500 },    { "at-maximum", 720, 100, 720, 0, 720 },
  { "above", 720, 100, 1000, 140, 720 }, { "far-above", 720, 100, 2560, 920, 720 },
  { "odd-rest", 720, 100, 721, 0, 720 }, { "needs-more", 300, 400, 1000, 300, 400 },
  { "least", 720, 100, 100, 0, 100 },    { "other-maximum", 960, 100, 1000, 20, 960 },
};

static GtkWidget *
make_clamp (int maximum, int child_minimum)
{
  GtkWidget *clamp = rb_clamp_new ();
  GtkWidget *child = gtk_label_new ("A child");

  gtk_widget_set_size_request (child, child_minimum, 20);
  rb_clamp_set_child (RB_CLAMP (clamp), child);
  rb_clamp_set_maximum_width (RB_CLAMP (clamp), maximum);

  return g_object_ref_sink (clamp);
}

static void
check_width (const WidthRow *row, GtkTextDirection direction)
{
  GtkWidget *clamp = make_clamp (row->maximum, row->child_minimum);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);
  int minimum = 0;

  gtk_widget_set_direction (clamp, direction);
  gtk_widget_measure (clamp, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, row->child_minimum);
  gtk_widget_allocate (clamp, row->width, 200, -1, NULL);
  g_assert_true (gtk_widget_compute_bounds (rb_clamp_get_child (RB_CLAMP (clamp)), clamp, &bounds));
  g_assert_cmpfloat (bounds.origin.x, ==, row->expected_x);
  g_assert_cmpfloat (bounds.size.width, ==, row->expected_width);
  g_assert_cmpfloat (bounds.size.height, ==, 200);
  g_object_unref (clamp);
}

static void
test_width (gconstpointer data)
{
  check_width (data, GTK_TEXT_DIR_LTR);
  check_width (data, GTK_TEXT_DIR_RTL);
}

/* A text is as high as its lines are at the width it will have. */
static void
test_height_for_width (void)
{
  GtkWidget *clamp = g_object_ref_sink (rb_clamp_new ());
  GString *text = g_string_new (NULL);
  int clamped = 0;
  int at_maximum = 0;
  int narrow = 0;

  for (guint i = 0; i < 200; i++)
    g_string_append (text, "words ");

  GtkWidget *label = gtk_label_new (text->str);

  g_string_free (text, TRUE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  rb_clamp_set_child (RB_CLAMP (clamp), label);

  g_assert_cmpint (gtk_widget_get_request_mode (clamp), ==, GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, 720, &at_maximum, NULL, NULL, NULL);
  gtk_widget_measure (clamp, GTK_ORIENTATION_VERTICAL, 2000, &clamped, NULL, NULL, NULL);
  gtk_widget_measure (clamp, GTK_ORIENTATION_VERTICAL, 400, &narrow, NULL, NULL, NULL);
  g_assert_cmpint (clamped, ==, at_maximum);
  g_assert_cmpint (narrow, >, clamped);
  g_object_unref (clamp);
}

static void
test_natural_width (void)
{
  GtkWidget *clamp = make_clamp (300, 10);
  GtkLabel *label = GTK_LABEL (rb_clamp_get_child (RB_CLAMP (clamp)));
  int natural = 0;

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_label (label, "A line of text that is a good deal wider than three hundred pixels");
  gtk_widget_measure (clamp, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 300);
  gtk_label_set_label (label, "Short");
  gtk_widget_measure (clamp, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, <, 300);
  g_object_unref (clamp);
}

static void
count_notify_cb (GObject *object, GParamSpec *pspec, gpointer data)
{
  *(guint *) data += 1;
}

static void
test_properties (void)
{
  GtkWidget *clamp = make_clamp (300, 10);
  GtkWidget *child = NULL;
  guint n_notified = 0;
  int maximum = 0;

  g_signal_connect (clamp, "notify::maximum-width", G_CALLBACK (count_notify_cb), &n_notified);
  g_object_set (clamp, "maximum-width", 500, "child", NULL, NULL);
  g_object_set (clamp, "maximum-width", 500, NULL);
  g_object_get (clamp, "maximum-width", &maximum, "child", &child, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpint (maximum, ==, 500);
  g_assert_null (child);
  g_assert_null (gtk_widget_get_first_child (clamp));
  g_object_unref (clamp);
}

static void
test_finalised (void)
{
  GtkWidget *clamp = rb_clamp_new ();
  GtkWidget *child = gtk_label_new ("A child");

  rb_clamp_set_child (RB_CLAMP (clamp), child);

  GtkWidget *window = kit_test_present (clamp, 900, 300);

  g_object_ref (child);
  kit_test_drop (window, clamp);
  g_assert_null (gtk_widget_get_parent (child));
  g_object_unref (child);
}

int
main (int argc, char **argv)
{
  if (!kit_test_init (&argc, &argv))
    return 0;

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *path = g_strdup_printf ("/kit/clamp/width/%s", widths[i].name);

      g_test_add_data_func (path, &widths[i], test_width);
    }

  g_test_add_func ("/kit/clamp/height-for-width", test_height_for_width);
  g_test_add_func ("/kit/clamp/natural-width", test_natural_width);
  g_test_add_func ("/kit/clamp/properties", test_properties);
  g_test_add_func ("/kit/clamp/finalised", test_finalised);

  return g_test_run ();
}
