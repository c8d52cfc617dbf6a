/* test-window.c: the main window's room, folding, search, memory and what it says of bad files.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app-test.h"

#include "app/rb-chart-view.h"
#include "app/rb-role-view.h"
#include "app/rb-role-row.h"
#include "app/rb-sidebar.h"
#include "kit/rb-split.h"

static GtkWidget *
find_by_id (GtkWidget *root, const char *id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (child)), id) == 0)
        return child;

      GtkWidget *found = find_by_id (child, id);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
get_by_id (RbWindow *window, const char *id)
{
  GtkWidget *widget = find_by_id (GTK_WIDGET (window), id);

  g_assert_nonnull (widget);

  return widget;
}

static void
assert_inside (GtkWidget *widget, GtkWidget *container)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  g_assert_true (gtk_widget_get_mapped (widget));
  g_assert_true (gtk_widget_compute_bounds (widget, container, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (container));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (container));
}

/* N-09: title, facts and the whole chart without scrolling. */
static void
test_room (void)
{
  static const char *const roles[] = { "Back End Software Engineer", "Urban Planner",
                                       "Registered Nurse", "Civil Engineer" };

  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      RbWindow *window = app_test_open ("sample", roles[i], 1000, 700);
      GtkWidget *scroller = get_by_id (window, "scroller");

      assert_inside (find_by_id (scroller, "title"), scroller);
      assert_inside (find_by_id (scroller, "facts"), scroller);
      assert_inside (find_by_id (scroller, "chart"), scroller);
      app_test_close (window);
    }
}

static void
assert_smallest (RbWindow *window, GtkOrientation orientation, int most)
{
  int minimum = 0;

  gtk_widget_measure (gtk_window_get_child (GTK_WINDOW (window)), orientation, -1, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, <=, most);
}

/* W-01: down to 360 × 294; below 720 one pane shows, with Back. */
static void
test_folds (void)
{
  RbWindow *window = app_test_open ("sample", "Registered Nurse", 1000, 700);
  RbSplit *split = RB_SPLIT (get_by_id (window, "split"));
  GtkWidget *back = get_by_id (window, "back");
  GtkWidget *sidebar = get_by_id (window, "sidebar");

  g_assert_false (gtk_widget_get_mapped (back));
  g_assert_true (gtk_widget_get_mapped (sidebar));

  app_test_resize (window, 719, 700);
  g_assert_true (rb_split_is_folded (split));
  g_assert_true (gtk_widget_get_mapped (back));
  g_assert_false (gtk_widget_get_mapped (sidebar));

  app_test_resize (window, 360, 294);
  assert_smallest (window, GTK_ORIENTATION_HORIZONTAL, 360);
  assert_smallest (window, GTK_ORIENTATION_VERTICAL, 294);
  assert_inside (back, gtk_window_get_child (GTK_WINDOW (window)));
  assert_inside (gtk_widget_get_parent (find_by_id (GTK_WIDGET (split), "load_bar")),
                 gtk_window_get_child (GTK_WINDOW (window)));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL);
  g_assert_true (gtk_widget_get_mapped (sidebar));
  g_assert_false (gtk_widget_get_mapped (back));
  app_test_close (window);
}

/* Not even a comparison with differences, whose table has the most columns. */
static void
test_narrow_comparison (void)
{
  RbWindow *window = app_test_open ("sample", "Pharmacist", 360, 700);

  for (int i = 0; i < 6; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.compare", NULL);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.next-role", NULL);
    }

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "compare");
  kit_test_pass_time (100);
  assert_smallest (window, GTK_ORIENTATION_HORIZONTAL, 360);
  g_assert_true (
    gtk_widget_activate_action (find_by_id (get_by_id (window, "compare_view"), "table"),
                                "compare.reference", "s", "Pharmacist"));
  kit_test_pass_time (100);
  assert_smallest (window, GTK_ORIENTATION_HORIZONTAL, 360);
  app_test_close (window);
}

/* A wish to compare is seen in a narrow window too, which shows one pane. */
static void
test_opens_on_comparison (void)
{
  static const char *const roles[] = { "Registered Nurse", "ux designer", NULL };
  RbWindow *window = app_test_open (NULL, NULL, 360, 700);

  rb_window_wish (window, NULL, roles);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-sample", NULL);
  app_test_wait_for_figures (window);
  kit_test_pass_time (100);
  g_assert_true (gtk_widget_get_mapped (get_by_id (window, "back")));
  g_assert_true (gtk_widget_get_mapped (find_by_id (get_by_id (window, "compare_view"), "table")));
  g_assert_false (GTK_IS_LABEL (gtk_window_get_focus (GTK_WINDOW (window))));
  app_test_close (window);
}

/* A window that is made narrow at once, as on turning a tablet, becomes so. */
static void
test_narrow_at_once (void)
{
  RbWindow *window = app_test_open ("sample", "Registered Nurse", 1000, 700);

  assert_smallest (window, GTK_ORIENTATION_HORIZONTAL, 360);
  app_test_resize (window, 360, 700);
  assert_smallest (window, GTK_ORIENTATION_HORIZONTAL, 360);
  app_test_close (window);
}

/* Nothing on any page wants more than 360. */
static void
test_narrow_pages (void)
{
  static const char *const roles[] = { "Back End Software Engineer", "Epidemiologist",
                                       "Urban Planner", "Registered Nurse", "Loan Officer" };

  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      RbWindow *window = app_test_open ("sample", roles[i], 360, 700);

      assert_smallest (window, GTK_ORIENTATION_HORIZONTAL, 360);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "openings");
      assert_smallest (window, GTK_ORIENTATION_HORIZONTAL, 360);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.compare", NULL);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "compare");
      kit_test_pass_time (100);
      assert_smallest (window, GTK_ORIENTATION_HORIZONTAL, 360);
      app_test_close (window);
    }

  RbWindow *window = app_test_open (NULL, NULL, 360, 294);

  assert_smallest (window, GTK_ORIENTATION_HORIZONTAL, 360);
  app_test_close (window);
}

static void
test_search (void)
{
  RbWindow *window = app_test_open ("sample", NULL, 1000, 700);
  GtkWidget *search = get_by_id (window, "search");
  RbSidebar *sidebar = RB_SIDEBAR (get_by_id (window, "sidebar"));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) != NULL &&
                 gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), search));
  gtk_editable_set_text (GTK_EDITABLE (search), "nurs");
  kit_test_pass_time (50);
  g_signal_emit_by_name (search, "activate");
  g_assert_cmpstr (rb_role_get_name (rb_sidebar_get_role (sidebar)), ==, "Registered Nurse");

  gtk_editable_set_text (GTK_EDITABLE (search), "no such role at all");
  kit_test_pass_time (50);
  g_assert_cmpstr (
    gtk_stack_get_visible_child_name (GTK_STACK (find_by_id (GTK_WIDGET (sidebar), "stack"))), ==,
    "nothing");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.escape", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "");
  app_test_close (window);
}

/* All of a row opens its role: nothing of it is outside the widget that is clicked. */
static void
test_rows (void)
{
  RbWindow *window = app_test_open ("sample", NULL, 1000, 700);
  GtkWidget *row = gtk_widget_get_first_child (get_by_id (window, "list"));
  GtkWidget *child = kit_test_find (row, RB_TYPE_ROLE_ROW);

  g_assert_nonnull (child);

  for (double y = 0.5; y < gtk_widget_get_height (row); y += 1.0)
    {
      g_assert_true (gtk_widget_pick (row, 1.0, y, GTK_PICK_DEFAULT) == child);
      g_assert_true (gtk_widget_pick (row, gtk_widget_get_width (row) - 1.0, y, GTK_PICK_DEFAULT) ==
                     child);
    }

  app_test_close (window);
}

static gboolean
is_unreadable (gpointer data)
{
  return rb_workspace_get_state (rb_window_get_workspace (data)) == RB_WORKSPACE_UNREADABLE;
}

/* What was shown before stays when the next file cannot be read. */
static void
test_unreadable (void)
{
  RbWindow *window = app_test_open (NULL, NULL, 1000, 700);
  RbWorkspace *workspace = rb_window_get_workspace (window);
  RbInputList *inputs = rb_input_list_new ();

  g_assert_true (rb_input_list_add_path (inputs, "/dev/null", NULL) || TRUE);
  rb_workspace_open (workspace, inputs, FALSE);
  kit_test_wait (is_unreadable, window);
  g_assert_null (rb_workspace_get_figures (workspace));

  RbInputList *sample = rb_input_list_new ();

  rb_input_list_add_sample (sample);
  rb_workspace_open (workspace, sample, FALSE);
  app_test_wait_for_figures (window);

  RbFigures *before = rb_workspace_get_figures (workspace);
  RbInputList *again = rb_input_list_new ();

  g_assert_true (rb_input_list_add_path (again, "/dev/null", NULL) || TRUE);
  rb_workspace_open (workspace, again, FALSE);
  app_test_wait_for_figures (window);
  g_assert_true (rb_workspace_get_figures (workspace) == before);
  g_assert_nonnull (rb_workspace_get_unreadable (workspace));
  app_test_close (window);
}

static void
test_cancel (void)
{
  RbWindow *window = app_test_open ("sample", "Registered Nurse", 1000, 700);
  RbWorkspace *workspace = rb_window_get_workspace (window);
  RbFigures *before = rb_workspace_get_figures (workspace);
  RbInputList *inputs = rb_input_list_new ();

  rb_input_list_add_sample (inputs);
  rb_workspace_open (workspace, inputs, FALSE);
  g_assert_cmpint (rb_workspace_get_state (workspace), ==, RB_WORKSPACE_LOADING);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.escape", NULL);
  g_assert_cmpint (rb_workspace_get_state (workspace), ==, RB_WORKSPACE_READY);
  kit_test_pass_time (300);
  g_assert_true (rb_workspace_get_figures (workspace) == before);
  app_test_close (window);
}

int
main (int argc, char **argv)
{
  if (!app_test_init (&argc, &argv))
    return 0;

  g_test_add_func ("/app/window/room", test_room);
  g_test_add_func ("/app/window/folds", test_folds);
  g_test_add_func ("/app/window/narrow-at-once", test_narrow_at_once);
  g_test_add_func ("/app/window/narrow-pages", test_narrow_pages);
  g_test_add_func ("/app/window/narrow-comparison", test_narrow_comparison);
  g_test_add_func ("/app/window/opens-on-comparison", test_opens_on_comparison);
  g_test_add_func ("/app/window/search", test_search);
  g_test_add_func ("/app/window/rows", test_rows);
  g_test_add_func ("/app/window/unreadable", test_unreadable);
  g_test_add_func ("/app/window/cancel", test_cancel);

  const int status = g_test_run ();

  app_test_finish ();

  return status;
}
