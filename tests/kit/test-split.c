/* test-split.c: folding, sliding, sizes and focus of two panes in a window.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit-test.h"

#include "kit/rb-split-handle.h"
#include "kit/rb-split.h"

typedef struct {
  GtkWidget *window;
  RbSplit *split;
  GtkWidget *sidebar;
  GtkWidget *content;
  GtkWidget *list;  /* in the sidebar */
  GtkWidget *entry; /* in the sidebar, too */
  GtkWidget *back;  /* in the content, visible while folded */
  GtkWidget *page;  /* in the content */
} Fixture;

static void
fixture_set_up (Fixture *self, int width, int height)
{
  self->split = RB_SPLIT (rb_split_new ());
  self->sidebar = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->list = gtk_button_new_with_label ("A role");
  self->entry = gtk_button_new_with_label ("Search");
  self->back = gtk_button_new_with_label ("Back");
  self->page = gtk_button_new_with_label ("A page");

  gtk_widget_set_size_request (self->sidebar, 200, -1);
  gtk_widget_set_size_request (self->content, 340, 100);
  gtk_box_append (GTK_BOX (self->sidebar), self->entry);
  gtk_box_append (GTK_BOX (self->sidebar), self->list);
  gtk_box_append (GTK_BOX (self->content), self->back);
  gtk_box_append (GTK_BOX (self->content), self->page);
  rb_split_set_content (self->split, self->content);
  rb_split_set_sidebar (self->split, self->sidebar);
  g_object_bind_property (self->split, "folded", self->back, "visible", G_BINDING_SYNC_CREATE);
  self->window = kit_test_present (GTK_WIDGET (self->split), width, height);
}

static void
fixture_tear_down (Fixture *self)
{
  kit_test_drop (self->window, self->split);
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

static gboolean
has_focus_in (Fixture *self, GtkWidget *pane)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  return focus != NULL && gtk_widget_is_ancestor (focus, pane);
}

static void
assert_bounds (Fixture *self, GtkWidget *pane, double x, double width)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  g_assert_true (gtk_widget_compute_bounds (pane, GTK_WIDGET (self->split), &bounds));
  g_assert_cmpfloat (bounds.origin.x, ==, x);
  g_assert_cmpfloat (bounds.size.width, ==, width);
}

static gboolean
is_allocated (gpointer data)
{
  Fixture *self = data;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);
  const int width = rb_split_get_sidebar_width (self->split);

  return gtk_widget_compute_bounds (self->sidebar, GTK_WIDGET (self->split), &bounds) &&
         bounds.size.width == width;
}

static void
test_folds_at_720 (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture, 720, 400);
  g_assert_false (rb_split_is_folded (fixture.split));
  g_assert_true (gtk_widget_get_child_visible (fixture.sidebar));
  g_assert_true (gtk_widget_get_child_visible (fixture.content));
  assert_bounds (&fixture, fixture.sidebar, 0, 288);
  assert_bounds (&fixture, fixture.content, 288, 432);
  g_assert_false (gtk_widget_get_mapped (fixture.back));

  kit_test_resize (fixture.window, 719, 400);
  g_assert_true (rb_split_is_folded (fixture.split));
  g_assert_true (gtk_widget_get_child_visible (fixture.sidebar));
  g_assert_false (gtk_widget_get_child_visible (fixture.content));
  assert_bounds (&fixture, fixture.sidebar, 0, 719);

  rb_split_set_show_content (fixture.split, TRUE);
  kit_test_resize (fixture.window, 700, 400);
  g_assert_false (gtk_widget_get_mapped (fixture.sidebar));
  g_assert_true (gtk_widget_get_mapped (fixture.back));
  assert_bounds (&fixture, fixture.content, 0, 700);

  kit_test_resize (fixture.window, 900, 400);
  g_assert_false (rb_split_is_folded (fixture.split));
  g_assert_true (gtk_widget_get_mapped (fixture.sidebar));
  assert_bounds (&fixture, fixture.content, 288, 612);
  fixture_tear_down (&fixture);
}

/* The window can be as narrow as the wider pane, not as both together. */
static void
test_narrowest (void)
{
  Fixture fixture = { 0 };
  int minimum = 0;
  int natural = 0;

  fixture_set_up (&fixture, 360, 294);
  g_assert_true (rb_split_is_folded (fixture.split));
  gtk_widget_measure (GTK_WIDGET (fixture.split), GTK_ORIENTATION_HORIZONTAL, -1, &minimum,
                      &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 340);
  g_assert_cmpint (natural, >=, 288 + 340);
  gtk_widget_measure (GTK_WIDGET (fixture.split), GTK_ORIENTATION_VERTICAL, 360, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, ==, 100);
  fixture_tear_down (&fixture);
}

static void
test_rtl (void)
{
  Fixture fixture = { 0 };

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  fixture_set_up (&fixture, 1000, 400);
  assert_bounds (&fixture, fixture.sidebar, 712, 288);
  assert_bounds (&fixture, fixture.content, 0, 712);
  fixture_tear_down (&fixture);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_sidebar_width (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture, 1000, 400);
  rb_split_set_sidebar_width (fixture.split, 350);
  kit_test_wait (is_allocated, &fixture);
  assert_bounds (&fixture, fixture.content, 350, 650);
  rb_split_set_sidebar_width (fixture.split, 10);
  g_assert_cmpint (rb_split_get_sidebar_width (fixture.split), ==, 240);
  rb_split_set_sidebar_width (fixture.split, 1000);
  g_assert_cmpint (rb_split_get_sidebar_width (fixture.split), ==, 400);
  fixture_tear_down (&fixture);
}

typedef struct {
  const char *name;
  GtkTextDirection direction;
  GtkScrollType move;
  int expected;
} MoveRow;

static const MoveRow moves[] = {
  { "left", GTK_TEXT_DIR_LTR, GTK_SCROLL_STEP_LEFT, 276 },
  { "right", GTK_TEXT_DIR_LTR, GTK_SCROLL_STEP_RIGHT, 300 },
  { "start", GTK_TEXT_DIR_LTR, GTK_SCROLL_START, 240 },
  { "end", GTK_TEXT_DIR_LTR, GTK_SCROLL_END, 400 },
  { "left-rtl", GTK_TEXT_DIR_RTL, GTK_SCROLL_STEP_LEFT, 300 },
  { "right-rtl", GTK_TEXT_DIR_RTL, GTK_SCROLL_STEP_RIGHT, 276 },
};

static void
test_move (gconstpointer data)
{
  const MoveRow *row = data;
  Fixture fixture = { 0 };

  gtk_widget_set_default_direction (row->direction);
  fixture_set_up (&fixture, 1000, 400);

  GtkWidget *handle = kit_test_find (GTK_WIDGET (fixture.split), RB_TYPE_SPLIT_HANDLE);

  g_signal_emit_by_name (handle, "move", row->move);
  g_assert_cmpint (rb_split_get_sidebar_width (fixture.split), ==, row->expected);
  fixture_tear_down (&fixture);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* The border takes the focus when asked to, gives it back, and is no stop of Tab. */
static void
test_handle_focus (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture, 1000, 400);

  GtkWidget *handle = kit_test_find (GTK_WIDGET (fixture.split), RB_TYPE_SPLIT_HANDLE);

  gtk_widget_grab_focus (fixture.page);
  rb_split_handle_grab (RB_SPLIT_HANDLE (handle));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture.window)) == handle);
  g_signal_emit_by_name (handle, "leave");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture.window)) == fixture.page);
  g_assert_false (gtk_widget_get_focusable (handle));
  gtk_test_accessible_assert_role (handle, GTK_ACCESSIBLE_ROLE_SEPARATOR);
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 288.0);
  fixture_tear_down (&fixture);
}

static void
test_hidden_sidebar (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture, 1000, 400);
  gtk_widget_grab_focus (fixture.list);
  rb_split_set_sidebar_visible (fixture.split, FALSE);
  kit_test_resize (fixture.window, 1001, 400);
  g_assert_false (gtk_widget_get_mapped (fixture.sidebar));
  g_assert_true (has_focus_in (&fixture, fixture.content));
  assert_bounds (&fixture, fixture.content, 0, 1001);

  /* While folded, it is one of the two panes as ever. */
  kit_test_resize (fixture.window, 500, 400);
  g_assert_true (gtk_widget_get_mapped (fixture.sidebar));

  kit_test_resize (fixture.window, 1000, 400);
  rb_split_set_sidebar_visible (fixture.split, TRUE);
  g_assert_true (gtk_widget_get_child_visible (fixture.sidebar));
  fixture_tear_down (&fixture);
}

static void
test_focus_follows (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture, 500, 400);
  gtk_widget_grab_focus (fixture.list);
  rb_split_set_show_content (fixture.split, TRUE);
  g_assert_true (has_focus_in (&fixture, fixture.content));
  gtk_widget_grab_focus (fixture.page);
  rb_split_set_show_content (fixture.split, FALSE);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture.window)) == fixture.list);
  rb_split_set_show_content (fixture.split, TRUE);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture.window)) == fixture.page);
  fixture_tear_down (&fixture);
}

/* Folding hides the pane that has the focus. */
static void
test_focus_when_folding (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture, 1000, 400);
  gtk_widget_grab_focus (fixture.page);
  kit_test_resize (fixture.window, 500, 400);
  g_assert_true (has_focus_in (&fixture, fixture.sidebar));
  fixture_tear_down (&fixture);
}

static void
test_tab_stays (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture, 500, 400);

  for (guint i = 0; i < 6; i++)
    {
      gtk_widget_child_focus (fixture.window, i < 3 ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
      g_assert_false (has_focus_in (&fixture, fixture.content));
    }

  /* Nor does anything else bring it there. */
  gtk_widget_grab_focus (fixture.page);
  g_assert_false (has_focus_in (&fixture, fixture.content));
  fixture_tear_down (&fixture);
}

static gboolean
is_sidebar_hidden (gpointer data)
{
  Fixture *self = data;

  return !gtk_widget_get_child_visible (self->sidebar);
}

static double
get_x (Fixture *self, GtkWidget *pane)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  g_assert_true (gtk_widget_compute_bounds (pane, GTK_WIDGET (self->split), &bounds));

  return bounds.origin.x;
}

static gboolean
is_half_way (gpointer data)
{
  Fixture *self = data;
  const double x = ABS (get_x (self, self->content));

  return x > 0 && x < 500;
}

/* The content comes in from the end, and the sidebar stays beside it on its way out. */
static void
test_slide (gconstpointer data)
{
  const GtkTextDirection direction = GPOINTER_TO_INT (data);
  const double end = direction == GTK_TEXT_DIR_RTL ? -1 : 1;
  Fixture fixture = { 0 };

  set_animations (TRUE);
  gtk_widget_set_default_direction (direction);
  fixture_set_up (&fixture, 500, 400);

  const gint64 start = g_get_monotonic_time ();

  rb_split_set_show_content (fixture.split, TRUE);
  g_assert_true (gtk_widget_get_child_visible (fixture.sidebar));
  g_assert_true (gtk_widget_get_child_visible (fixture.content));
  kit_test_wait (is_half_way, &fixture);
  g_assert_cmpfloat (get_x (&fixture, fixture.content) * end, >, 0);
  g_assert_cmpfloat_with_epsilon (get_x (&fixture, fixture.sidebar),
                                  get_x (&fixture, fixture.content) - end * 500, 0.01);
  kit_test_wait (is_sidebar_hidden, &fixture);
  g_assert_cmpint (g_get_monotonic_time () - start, >=, 150000);
  kit_test_resize (fixture.window, 501, 400);
  assert_bounds (&fixture, fixture.content, 0, 501);
  fixture_tear_down (&fixture);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  set_animations (FALSE);
}

static void
test_no_animation (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture, 500, 400);
  rb_split_set_show_content (fixture.split, TRUE);
  g_assert_false (gtk_widget_get_child_visible (fixture.sidebar));
  fixture_tear_down (&fixture);
}

static void
test_finalised_while_sliding (void)
{
  Fixture fixture = { 0 };

  set_animations (TRUE);
  fixture_set_up (&fixture, 500, 400);
  rb_split_set_show_content (fixture.split, TRUE);
  kit_test_pass_time (50);
  fixture_tear_down (&fixture);
  set_animations (FALSE);
}

static void
test_unfolds_while_sliding (void)
{
  Fixture fixture = { 0 };

  set_animations (TRUE);
  fixture_set_up (&fixture, 500, 400);
  rb_split_set_show_content (fixture.split, TRUE);
  kit_test_pass_time (20);
  kit_test_resize (fixture.window, 1000, 400);
  assert_bounds (&fixture, fixture.sidebar, 0, 288);
  assert_bounds (&fixture, fixture.content, 288, 712);
  fixture_tear_down (&fixture);
  set_animations (FALSE);
}

static void
test_panes_replaced (void)
{
  Fixture fixture = { 0 };
  GtkWidget *other = gtk_label_new ("Another sidebar");

  fixture_set_up (&fixture, 1000, 400);
  g_object_set (fixture.split, "sidebar", other, NULL);
  kit_test_resize (fixture.window, 1001, 400);
  g_assert_true (gtk_widget_get_mapped (other));
  g_assert_true (gtk_widget_get_first_child (GTK_WIDGET (fixture.split)) == other);
  g_assert_true (RB_IS_SPLIT_HANDLE (gtk_widget_get_last_child (GTK_WIDGET (fixture.split))));
  g_object_set (fixture.split, "sidebar", NULL, "content", NULL, NULL);
  kit_test_resize (fixture.window, 500, 400);
  fixture_tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  if (!kit_test_init (&argc, &argv))
    return 0;

  set_animations (FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autofree char *path = g_strdup_printf ("/kit/split/move/%s", moves[i].name);

      g_test_add_data_func (path, &moves[i], test_move);
    }

  g_test_add_func ("/kit/split/folds-at-720", test_folds_at_720);
  g_test_add_func ("/kit/split/narrowest", test_narrowest);
  g_test_add_func ("/kit/split/rtl", test_rtl);
  g_test_add_func ("/kit/split/sidebar-width", test_sidebar_width);
  g_test_add_func ("/kit/split/handle-focus", test_handle_focus);
  g_test_add_func ("/kit/split/hidden-sidebar", test_hidden_sidebar);
  g_test_add_func ("/kit/split/focus-follows", test_focus_follows);
  g_test_add_func ("/kit/split/focus-when-folding", test_focus_when_folding);
  g_test_add_func ("/kit/split/tab-stays", test_tab_stays);
  g_test_add_data_func ("/kit/split/slide/ltr", GINT_TO_POINTER (GTK_TEXT_DIR_LTR), test_slide);
  g_test_add_data_func ("/kit/split/slide/rtl", GINT_TO_POINTER (GTK_TEXT_DIR_RTL), test_slide);
  g_test_add_func ("/kit/split/no-animation", test_no_animation);
  g_test_add_func ("/kit/split/finalised-while-sliding", test_finalised_while_sliding);
  g_test_add_func ("/kit/split/unfolds-while-sliding", test_unfolds_while_sliding);
  g_test_add_func ("/kit/split/panes-replaced", test_panes_replaced);

  return g_test_run ();
}
