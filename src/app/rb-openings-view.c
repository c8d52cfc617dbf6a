/* rb-openings-view.c: RbOpeningsView is the table of a role's postings.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-openings-view.h"

#include "app/rb-cut-text.h"
#include "app/rb-posting-columns.h"
#include "app/rb-posting-window.h"
#include "report/rb-format-text.h"
#include "report/rb-pick-text.h"
#include "report/rb-sentences.h"

#include <glib/gi18n-lib.h>

struct _RbOpeningsView {
  GtkBox parent_instance;

  GtkLabel *count;
  GtkWidget *pick_chip;
  GtkLabel *pick_name;
  GtkDropDown *show;
  GtkStack *stack;
  GtkColumnView *table;

  RbRole *role;       /* (nullable) */
  RbDataset *dataset; /* (nullable) */
  RbPick pick;        /* what is shown of the openings */
  guint n_of_show[RB_N_SHOWS];
  gboolean is_filled;  /* the table shows the role */
  gboolean is_filling; /* the drop-down changes by itself */
  GtkCustomFilter *filter;
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;
  GtkMultiSelection *selection;
};

G_DEFINE_FINAL_TYPE (RbOpeningsView, rb_openings_view, GTK_TYPE_BOX)

static gboolean
is_shown (RbOpeningsView *self, RbPosting *posting, RbShow show)
{
  switch (show)
    {
    case RB_SHOW_OPENINGS:
      return rb_pick_has_row (&self->pick, rb_role_get_figures (self->role),
                              rb_posting_get_row (posting));
    case RB_SHOW_SET_ASIDE:
      return rb_posting_get_counted_pay (posting).kind == RB_PAY_SET_ASIDE;
    case RB_SHOW_COPIES:
      return rb_posting_is_copy (posting);
    case RB_SHOW_ALL:
    default:
      return TRUE;
    }
}

static gboolean
match_cb (gpointer item, gpointer data)
{
  RbOpeningsView *self = data;

  return is_shown (self, item, (RbShow) gtk_drop_down_get_selected (self->show));
}

static char *
describe_show (RbShow show, guint n)
{
  g_autofree char *count = rb_format_count (n);

  switch (show)
    {
    case RB_SHOW_OPENINGS:
      return g_strdup_printf (ngettext ("%s opening", "%s openings", n), count);
    case RB_SHOW_SET_ASIDE:
      return g_strdup_printf (ngettext ("%s set aside", "%s set aside", n), count);
    case RB_SHOW_COPIES:
      return g_strdup_printf (ngettext ("%s copy", "%s copies", n), count);
    case RB_SHOW_ALL:
    default:
      return g_strdup_printf (ngettext ("%s posting in all", "%s postings in all", n), count);
    }
}

static void
show_count (RbOpeningsView *self)
{
  const guint show = gtk_drop_down_get_selected (self->show);
  const gboolean has_pick = self->pick.kind != RB_PICK_ALL && show == RB_SHOW_OPENINGS;

  if (show >= RB_N_SHOWS || self->role == NULL)
    return;

  RbFigures *figures = rb_role_get_figures (self->role);
  const guint n_all = self->n_of_show[show];
  const guint n =
    has_pick ? rb_pick_count (&self->pick, figures, rb_role_get_index (self->role)) : n_all;
  g_autofree char *text =
    has_pick ? rb_sentence_openings_of (n, n_all) : describe_show ((RbShow) show, n);
  g_autofree char *name = rb_pick_describe (&self->pick, figures);

  gtk_label_set_text (self->count, text);
  gtk_label_set_text (self->pick_name, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pick_chip), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_widget_set_visible (self->pick_chip, has_pick);
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "table" : "empty");
}

static void
show_changed_cb (RbOpeningsView *self)
{
  if (self->is_filling)
    return;

  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  show_count (self);
}

/* The counts are those of the figures: a role may have a hundred thousand postings. */
static void
count_shows (RbOpeningsView *self)
{
  const RbTally *tally = rb_role_get_tally (self->role);

  self->n_of_show[RB_SHOW_OPENINGS] = tally->openings;
  self->n_of_show[RB_SHOW_SET_ASIDE] = tally->pay_kinds[RB_PAY_SET_ASIDE];
  self->n_of_show[RB_SHOW_COPIES] = tally->copies;
  self->n_of_show[RB_SHOW_ALL] = tally->postings;
}

static void
fill_shows (RbOpeningsView *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint show = 0; show < RB_N_SHOWS; show++)
    {
      g_autofree char *name = describe_show ((RbShow) show, self->n_of_show[show]);

      gtk_string_list_append (names, name);
    }

  self->is_filling = TRUE;
  gtk_drop_down_set_model (self->show, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->show, RB_SHOW_OPENINGS);
  self->is_filling = FALSE;
}

/* Filling two thousand cells is left until somebody looks at them. */
static void
fill (RbOpeningsView *self)
{
  self->is_filled = TRUE;
  gtk_filter_list_model_set_model (self->filtered, NULL);

  if (self->role == NULL)
    return;

  count_shows (self);
  fill_shows (self);
  gtk_filter_list_model_set_model (self->filtered, G_LIST_MODEL (self->role));
  show_count (self);
}

static void
rb_openings_view_map (GtkWidget *widget)
{
  RbOpeningsView *self = RB_OPENINGS_VIEW (widget);

  if (!self->is_filled)
    fill (self);

  GTK_WIDGET_CLASS (rb_openings_view_parent_class)->map (widget);
}

/* Columns. */

/* The least that a column shows of its texts, in characters; numbers are shown whole. */
static const int column_widths[RB_N_COLUMNS] = {
  [RB_COLUMN_TITLE] = 17,  [RB_COLUMN_EMPLOYER] = 14, [RB_COLUMN_PLACE] = 12,
  [RB_COLUMN_DEGREE] = 12, [RB_COLUMN_TYPE] = 10,
};

static void
setup_cell_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *label = gtk_label_new (NULL);
  RbColumn column = (RbColumn) GPOINTER_TO_INT (data);
  gboolean is_numeric = rb_column_is_numeric (column);

  gtk_label_set_xalign (GTK_LABEL (label), is_numeric ? 1.0f : 0.0f);

  if (column_widths[column] > 0)
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (label), column_widths[column]);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
      rb_cut_text_add_tooltip (GTK_LABEL (label));
    }

  if (is_numeric)
    gtk_widget_add_css_class (label, "numeric");

  gtk_list_item_set_child (item, label);
}

/* The widget that takes the focus is GTK's own; it does not say what its cells hold. */
static void
name_row (GtkWidget *label, RbPosting *posting)
{
  GtkWidget *cell = gtk_widget_get_parent (label);
  GtkWidget *row = cell != NULL ? gtk_widget_get_parent (cell) : NULL;
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint column = 0; column < RB_N_COLUMNS; column++)
    {
      g_autofree char *text = rb_column_format ((RbColumn) column, posting);

      if (*text != '\0')
        g_string_append_printf (name, "%s%s", name->len > 0 ? ", " : "", text);
    }

  if (row != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str,
                                    -1);
}

static void
bind_cell_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  g_autofree char *text =
    rb_column_format ((RbColumn) GPOINTER_TO_INT (data), gtk_list_item_get_item (item));
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_text (GTK_LABEL (label), text);

  if (GPOINTER_TO_INT (data) == RB_COLUMN_TITLE)
    name_row (label, gtk_list_item_get_item (item));
}

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer data)
{
  return rb_column_compare ((RbColumn) GPOINTER_TO_INT (data), (gpointer) a, (gpointer) b);
}

static void
add_column (RbOpeningsView *self, RbColumn column)
{
  gpointer data = GINT_TO_POINTER (column);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkColumnViewColumn *view_column =
    gtk_column_view_column_new (rb_column_get_title (column), factory);
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, data, NULL));

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cell_cb), data);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cell_cb), data);
  gtk_column_view_column_set_sorter (view_column, sorter);
  gtk_column_view_column_set_resizable (view_column, TRUE);
  gtk_column_view_column_set_expand (view_column, column == RB_COLUMN_TITLE);
  gtk_column_view_append_column (self->table, view_column);
  g_object_unref (view_column);
}

/* Actions. */

static void
show_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const RbPick all = { .kind = RB_PICK_ALL };

  rb_openings_view_set_pick (RB_OPENINGS_VIEW (widget), &all);
}

static void
open_posting (RbOpeningsView *self, guint position)
{
  g_autoptr (RbPosting) posting = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (posting != NULL && GTK_IS_WINDOW (root))
    gtk_window_present (
      GTK_WINDOW (rb_posting_window_new (GTK_WINDOW (root), posting, self->dataset)));
}

static void
activate_cb (RbOpeningsView *self, guint position)
{
  open_posting (self, position);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbOpeningsView *self = RB_OPENINGS_VIEW (widget);
  g_autoptr (GtkBitset) selected =
    gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));

  if (!gtk_bitset_is_empty (selected))
    open_posting (self, gtk_bitset_get_minimum (selected));
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbOpeningsView *self = RB_OPENINGS_VIEW (widget);
  g_autoptr (GtkBitset) selected =
    gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < gtk_bitset_get_size (selected); i++)
    {
      g_autoptr (RbPosting) posting =
        g_list_model_get_item (G_LIST_MODEL (self->selection), gtk_bitset_get_nth (selected, i));
      g_autofree char *line = rb_columns_to_tsv (posting);

      g_string_append_printf (text, "%s\n", line);
    }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text->str);
}

static void
rb_openings_view_dispose (GObject *object)
{
  RbOpeningsView *self = RB_OPENINGS_VIEW (object);

  g_clear_object (&self->role);
  g_clear_object (&self->dataset);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (rb_openings_view_parent_class)->dispose (object);
}

static void
rb_openings_view_class_init (RbOpeningsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_openings_view_dispose;
  widget_class->map = rb_openings_view_map;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rolebook/Rolebook/ui/rb-openings-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RbOpeningsView, count);
  gtk_widget_class_bind_template_child (widget_class, RbOpeningsView, pick_chip);
  gtk_widget_class_bind_template_child (widget_class, RbOpeningsView, pick_name);
  gtk_widget_class_bind_template_child (widget_class, RbOpeningsView, show);
  gtk_widget_class_bind_template_child (widget_class, RbOpeningsView, stack);
  gtk_widget_class_bind_template_child (widget_class, RbOpeningsView, table);
  gtk_widget_class_install_action (widget_class, "openings.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "openings.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "openings.show-all", NULL, show_all_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "openings.copy",
                                       NULL);
}

static void
rb_openings_view_init (RbOpeningsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint column = 0; column < RB_N_COLUMNS; column++)
    add_column (self, (RbColumn) column);

  /* Each model owns the one it stands on; the selection owns them all. */
  self->filter = gtk_custom_filter_new (match_cb, self, NULL);
  self->filtered = gtk_filter_list_model_new (NULL, GTK_FILTER (self->filter));
  self->sorted = gtk_sort_list_model_new (G_LIST_MODEL (self->filtered),
                                          g_object_ref (gtk_column_view_get_sorter (self->table)));
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (self->sorted));
  gtk_filter_list_model_set_incremental (self->filtered, TRUE);
  gtk_sort_list_model_set_incremental (self->sorted, TRUE);
  gtk_column_view_set_model (self->table, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->table, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->show, "notify::selected", G_CALLBACK (show_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rb_openings_view_set_role:
 * @self: a table
 * @role: (nullable): the role whose postings to show
 * @dataset: (nullable): what it was read from
 *
 * Shows all openings of another role, or of the same one with other figures. What the rows are
 * sorted by stays.
 */
void
rb_openings_view_set_role (RbOpeningsView *self, RbRole *role, RbDataset *dataset)
{
  g_return_if_fail (RB_IS_OPENINGS_VIEW (self));

  g_set_object (&self->role, role);
  g_set_object (&self->dataset, dataset);
  self->pick = (RbPick){ .kind = RB_PICK_ALL };
  self->is_filled = FALSE;

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
}

/**
 * rb_openings_view_set_pick:
 * @self: a table that shows a role
 * @pick: some of its openings
 *
 * Shows these openings only.
 */
void
rb_openings_view_set_pick (RbOpeningsView *self, const RbPick *pick)
{
  g_return_if_fail (RB_IS_OPENINGS_VIEW (self));

  self->pick = *pick;

  if (!self->is_filled)
    return;

  gtk_drop_down_set_selected (self->show, RB_SHOW_OPENINGS);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  show_count (self);
}

/**
 * rb_openings_view_set_show:
 * @self: a table
 * @show: what to show
 */
void
rb_openings_view_set_show (RbOpeningsView *self, RbShow show)
{
  g_return_if_fail (RB_IS_OPENINGS_VIEW (self));

  gtk_drop_down_set_selected (self->show, show);
}

/**
 * rb_openings_view_get_rows:
 * @self: a table
 *
 * Returns: (transfer none): the postings as they are shown, filtered and sorted
 */
GListModel *
rb_openings_view_get_rows (RbOpeningsView *self)
{
  g_return_val_if_fail (RB_IS_OPENINGS_VIEW (self), NULL);

  return G_LIST_MODEL (self->selection);
}

static GListModel *
make_settled_rows (RbOpeningsView *self)
{
  GtkFilterListModel *filtered = gtk_filter_list_model_new (
    g_object_ref (G_LIST_MODEL (self->role)), g_object_ref (GTK_FILTER (self->filter)));

  return G_LIST_MODEL (gtk_sort_list_model_new (
    G_LIST_MODEL (filtered), g_object_ref (gtk_column_view_get_sorter (self->table))));
}

/**
 * rb_openings_view_list_rows:
 * @self: a table
 *
 * Returns: (transfer full) (element-type guint32): the postings as they are shown, filtered and
 *   sorted, or as they will be when that is done
 */
GArray *
rb_openings_view_list_rows (RbOpeningsView *self)
{
  g_return_val_if_fail (RB_IS_OPENINGS_VIEW (self), NULL);

  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));

  if (self->role == NULL)
    return rows;

  if (!self->is_filled)
    fill (self);

  const gboolean is_settled = gtk_filter_list_model_get_pending (self->filtered) == 0 &&
                              gtk_sort_list_model_get_pending (self->sorted) == 0;
  g_autoptr (GListModel) model =
    is_settled ? g_object_ref (G_LIST_MODEL (self->sorted)) : make_settled_rows (self);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (RbPosting) posting = g_list_model_get_item (model, i);
      const guint32 row = rb_posting_get_row (posting);

      g_array_append_val (rows, row);
    }

  return rows;
}
