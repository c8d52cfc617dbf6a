/* rb-compare-table.c: RbCompareTable shows the figures of compared roles as rows and columns.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-compare-table.h"

#include "app/rb-difference-line.h"
#include "report/rb-comparison-text.h"
#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

typedef enum {
  COLUMN_ROLE,
  COLUMN_OPENINGS,
  COLUMN_WITH_PAY,
  COLUMN_AVERAGE,
  COLUMN_P10,
  COLUMN_P25,
  COLUMN_MEDIAN,
  COLUMN_P75,
  COLUMN_P90,
  COLUMN_DEGREE,
  COLUMN_DIFFERENCE,
} Column;
#define N_COLUMNS (COLUMN_DIFFERENCE + 1)

/* What the column of differences takes from the others, in pixels. */
#define DIFFERENCE_WIDTH 150

/* Below this, in characters, names would be broken within words. */
#define NAME_CHARS 11

/* The data of a menu button: the role that it is for. */
#define NAME_KEY "rb-role-name"

/* A table that is wider is cut rather than making its page wider. */
#define MIN_WIDTH 280

struct _RbCompareTable {
  GtkWidget parent_instance;

  GtkWidget *grid;                /* (nullable): the only child */
  const RbComparison *comparison; /* (nullable): borrowed from the page */
  guint n_levels;                 /* of columns that there is room for */
  guint refill_id;
};

G_DEFINE_FINAL_TYPE (RbCompareTable, rb_compare_table, GTK_TYPE_WIDGET)

static const char *
get_title (Column column)
{
  switch (column)
    {
    case COLUMN_OPENINGS:
      return _ ("Openings");
    case COLUMN_WITH_PAY:
      return _ ("With pay");
    case COLUMN_AVERAGE:
      return _ ("Average");
    case COLUMN_P10:
      return _ ("10%");
    case COLUMN_P25:
      return _ ("25%");
    case COLUMN_MEDIAN:
      return _ ("Median");
    case COLUMN_P75:
      return _ ("75%");
    case COLUMN_P90:
      return _ ("90%");
    case COLUMN_DEGREE:
      return _ ("Degree");
    case COLUMN_DIFFERENCE:
      return _ ("Difference");
    case COLUMN_ROLE:
    default:
      return _ ("Role");
    }
}

/* What matters most is shown in any width. */
static guint
get_level (Column column)
{
  switch (column)
    {
    case COLUMN_ROLE:
    case COLUMN_OPENINGS:
    case COLUMN_MEDIAN:
    case COLUMN_DIFFERENCE:
      return 0;
    case COLUMN_AVERAGE:
    case COLUMN_DEGREE:
      return 1;
    case COLUMN_P25:
    case COLUMN_P75:
      return 2;
    case COLUMN_WITH_PAY:
    case COLUMN_P10:
    case COLUMN_P90:
    default:
      return 3;
    }
}

/* The width in pixels from which on each level has room. */
static const int level_widths[] = { 0, 480, 600, 820 };

static gboolean
has_reference (RbCompareTable *self)
{
  return self->comparison != NULL && rb_comparison_get_reference (self->comparison) >= 0;
}

static gboolean
is_shown (RbCompareTable *self, Column column)
{
  if (column == COLUMN_DIFFERENCE)
    return has_reference (self);

  return get_level (column) < self->n_levels;
}

static char *
format_amount (RbCompareTable *self, double amount)
{
  RbFigures *figures = rb_comparison_get_figures (self->comparison);

  if (isnan (amount))
    return g_strdup ("–");

  return rb_format_money (amount, rb_figures_get_currency (figures),
                          rb_figures_get_period (figures), RB_MONEY_READING);
}

static char *
format_cell (RbCompareTable *self, const RbComparedRole *row, guint index, Column column)
{
  switch (column)
    {
    case COLUMN_OPENINGS:
      return rb_format_count (row->tally->openings);
    case COLUMN_WITH_PAY:
      return rb_format_count (row->stratum != NULL ? row->stratum->n : 0);
    case COLUMN_AVERAGE:
      return format_amount (self, row->mean);
    case COLUMN_P10:
      return format_amount (self, row->percentiles[RB_PERCENTILE_10]);
    case COLUMN_P25:
      return format_amount (self, row->percentiles[RB_PERCENTILE_25]);
    case COLUMN_MEDIAN:
      return format_amount (self, row->percentiles[RB_PERCENTILE_MEDIAN]);
    case COLUMN_P75:
      return format_amount (self, row->percentiles[RB_PERCENTILE_75]);
    case COLUMN_P90:
      return format_amount (self, row->percentiles[RB_PERCENTILE_90]);
    case COLUMN_DEGREE:
      return rb_format_share (row->tally->degrees[RB_DEGREE_REQUIRED],
                              MAX (row->tally->openings, 1));
    case COLUMN_DIFFERENCE:
      return row->role != RB_NO_ROLE ? rb_comparison_describe_difference (self->comparison, index)
                                     : NULL;
    case COLUMN_ROLE:
    default:
      return g_strdup (row->name);
    }
}

static GtkWidget *
new_cell (const char *text, Column column, gboolean is_head)
{
  GtkWidget *label = gtk_label_new (text != NULL ? text : "");
  const gboolean is_text = column == COLUMN_ROLE || column == COLUMN_DIFFERENCE;

  gtk_label_set_xalign (GTK_LABEL (label), is_text ? 0.0f : 1.0f);
  gtk_label_set_wrap (GTK_LABEL (label), is_text);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, column == COLUMN_ROLE);
  gtk_label_set_selectable (GTK_LABEL (label), !is_head);

  if (column == COLUMN_ROLE)
    gtk_label_set_width_chars (GTK_LABEL (label), NAME_CHARS);

  if (is_head)
    gtk_widget_add_css_class (label, "table-title");
  else if (!is_text)
    gtk_widget_add_css_class (label, "amount");

  if (column == COLUMN_MEDIAN && !is_head)
    gtk_widget_add_css_class (label, "median");

  return label;
}

/* Over all differences from the reference, and no difference, so that their lines share an axis. */
static void
find_reach (const RbComparison *comparison, double *from, double *to)
{
  const int reference = rb_comparison_get_reference (comparison);

  *from = 0;
  *to = 0;

  for (guint row = 0; row < rb_comparison_get_n_rows (comparison); row++)
    {
      RbDifference difference = { 0 };

      if (!rb_comparison_find_difference (comparison, row, (guint) reference, &difference))
        continue;

      *from = MIN (*from, difference.shift.lower);
      *to = MAX (*to, difference.shift.upper);
    }
}

/* The difference from the reference: words, and under them its interval. */
static GtkWidget *
new_difference_cell (RbCompareTable *self, guint index, const char *text)
{
  const int reference = rb_comparison_get_reference (self->comparison);
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  RbDifference difference = { 0 };

  gtk_box_append (GTK_BOX (cell), new_cell (text, COLUMN_DIFFERENCE, FALSE));

  if (!rb_comparison_find_difference (self->comparison, index, (guint) reference, &difference))
    return cell;

  RbIntervalStripData data = {
    .shift = difference.shift.shift,
    .lower = difference.shift.lower,
    .upper = difference.shift.upper,
    .is_clear = difference.is_clear,
  };
  g_autofree char *interval = rb_comparison_describe_interval (self->comparison, &difference);

  find_reach (self->comparison, &data.axis_from, &data.axis_to);
  gtk_box_append (GTK_BOX (cell), rb_difference_line_new (&data, interval));

  return cell;
}

static void
append_item (GMenu *menu, const char *label, const char *action, const char *name)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", name);
  g_menu_append_item (menu, item);
}

static GtkWidget *
new_row_menu (RbCompareTable *self, const RbComparedRole *row, guint index)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();
  /* Translators: what a menu is for; %s is the name of a role. */
  g_autofree char *name = g_strdup_printf (_ ("More on %s"), row->name);

  append_item (menu, _ ("Show Role"), "compare.open", row->name);

  if (rb_comparison_get_reference (self->comparison) == (int) index)
    append_item (menu, _ ("Show No Differences"), "compare.reference", "");
  else if (row->stratum != NULL && row->stratum->n >= RB_LADDER_MEDIAN)
    append_item (menu, _ ("Compare to This"), "compare.reference", row->name);

  append_item (menu, _ ("Remove"), "compare.remove", row->name);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_menu_button_set_has_frame (GTK_MENU_BUTTON (button), FALSE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), NAME_KEY, g_strdup (row->name), g_free);
  gtk_widget_set_tooltip_text (button, _ ("More"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}

static GtkWidget *
new_remove_button (const RbComparedRole *row)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  /* Translators: what a button does; %s is the name of a role. */
  g_autofree char *name = g_strdup_printf (_ ("Remove %s"), row->name);

  gtk_button_set_has_frame (GTK_BUTTON (button), FALSE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _ ("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", row->name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "compare.remove");

  return button;
}

static void
add_row (RbCompareTable *self, GtkGrid *grid, const RbComparedRole *row, guint index, int y)
{
  int x = 0;

  for (guint column = 0; column < N_COLUMNS; column++)
    {
      if (!is_shown (self, (Column) column))
        continue;

      g_autofree char *text = format_cell (self, row, index, (Column) column);

      GtkWidget *cell = column == COLUMN_DIFFERENCE && text != NULL
                          ? new_difference_cell (self, index, text)
                          : new_cell (text, (Column) column, FALSE);

      gtk_grid_attach (grid, cell, x++, y, 1, 1);
    }

  if (row->role == RB_NO_ROLE)
    return;

  gtk_grid_attach (grid, new_row_menu (self, row, index), x++, y, 1, 1);

  if (self->n_levels > 1)
    gtk_grid_attach (grid, new_remove_button (row), x++, y, 1, 1);
}

static void
add_head (RbCompareTable *self, GtkGrid *grid)
{
  int x = 0;

  for (guint column = 0; column < N_COLUMNS; column++)
    {
      if (is_shown (self, (Column) column))
        gtk_grid_attach (grid, new_cell (get_title ((Column) column), (Column) column, TRUE), x++,
                         0, 1, 1);
    }
}

/* The name of the role in whose menu button the focus is. */
static char *
dup_focused_name (RbCompareTable *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (; focus != NULL && focus != GTK_WIDGET (self); focus = gtk_widget_get_parent (focus))
    {
      const char *name = g_object_get_data (G_OBJECT (focus), NAME_KEY);

      if (name != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
        return g_strdup (name);
    }

  return NULL;
}

static void
focus_name (RbCompareTable *self, const char *name)
{
  for (GtkWidget *cell = gtk_widget_get_first_child (self->grid); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    {
      if (g_strcmp0 (g_object_get_data (G_OBJECT (cell), NAME_KEY), name) == 0)
        gtk_widget_grab_focus (cell);
    }
}

static void
fill (RbCompareTable *self)
{
  g_autofree char *focused = dup_focused_name (self);

  g_clear_pointer (&self->grid, gtk_widget_unparent);

  if (self->comparison == NULL)
    return;

  GtkWidget *grid = gtk_grid_new ();
  const guint n_rows = rb_comparison_get_n_rows (self->comparison);
  const RbComparedRole *all = rb_comparison_get_all (self->comparison);

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  add_head (self, GTK_GRID (grid));

  for (guint i = 0; i < n_rows; i++)
    add_row (self, GTK_GRID (grid), rb_comparison_get_row (self->comparison, i), i, (int) i + 1);

  if (all != NULL)
    add_row (self, GTK_GRID (grid), all, n_rows, (int) n_rows + 1);

  gtk_widget_set_parent (grid, GTK_WIDGET (self));
  self->grid = grid;

  if (focused != NULL)
    focus_name (self, focused);
}

static gboolean
refill_cb (gpointer data)
{
  RbCompareTable *self = RB_COMPARE_TABLE (data);

  self->refill_id = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

/* What is asked for during an allocation is lost, so that columns come and go a moment later. */
static void
rb_compare_table_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RbCompareTable *self = RB_COMPARE_TABLE (widget);
  const int room = has_reference (self) ? width - DIFFERENCE_WIDTH : width;
  guint n_levels = 1;

  if (self->grid != NULL)
    gtk_widget_allocate (self->grid, width, height, baseline, NULL);

  while (n_levels < G_N_ELEMENTS (level_widths) && room >= level_widths[n_levels])
    n_levels++;

  if (n_levels == self->n_levels)
    return;

  self->n_levels = n_levels;

  if (self->refill_id == 0)
    self->refill_id = g_idle_add_full (G_PRIORITY_HIGH, refill_cb, self, NULL);
}

static GtkSizeRequestMode
rb_compare_table_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The columns follow the width, not the other way round. */
static void
rb_compare_table_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  RbCompareTable *self = RB_COMPARE_TABLE (widget);

  *minimum = 0;
  *natural = 0;

  if (self->grid != NULL)
    gtk_widget_measure (self->grid, orientation, for_size, minimum, natural, NULL, NULL);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, MIN_WIDTH);
}

static void
rb_compare_table_dispose (GObject *object)
{
  RbCompareTable *self = RB_COMPARE_TABLE (object);

  g_clear_handle_id (&self->refill_id, g_source_remove);
  g_clear_pointer (&self->grid, gtk_widget_unparent);

  G_OBJECT_CLASS (rb_compare_table_parent_class)->dispose (object);
}

static void
rb_compare_table_class_init (RbCompareTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_compare_table_dispose;
  widget_class->get_request_mode = rb_compare_table_get_request_mode;
  widget_class->measure = rb_compare_table_measure;
  widget_class->size_allocate = rb_compare_table_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "rb-compare-table");
}

static void
rb_compare_table_init (RbCompareTable *self)
{
  self->n_levels = 1;
}

/**
 * rb_compare_table_set_comparison:
 * @self: a table
 * @comparison: (nullable): what to show; it has to live until another one is set
 */
void
rb_compare_table_set_comparison (RbCompareTable *self, const RbComparison *comparison)
{
  g_return_if_fail (RB_IS_COMPARE_TABLE (self));

  self->comparison = comparison;
  fill (self);
}
