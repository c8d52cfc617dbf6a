/* rb-chart-menu.c: the menu of a chart: its data, its picture, its table.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-chart-menu.h"

#include "app/rb-save-dialog.h"
#include "app/rb-table-window.h"
#include "kit/rb-texture.h"
#include "report/rb-cells-text.h"
#include "report/rb-chart-cells.h"
#include "report/rb-picture-file.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Pixels for a unit of a picture: sharp on dense screens and on paper. */
#define PICTURE_SCALE 2

typedef struct {
  RbChartView *chart; /* which owns this menu */
  RbPictureMaker maker;
  gpointer data;
  GtkWidget *popover;
} ChartMenu;

static GPtrArray *
make_cells (ChartMenu *self)
{
  return rb_chart_cells_new (rb_chart_view_get_content (self->chart));
}

static GtkWindow *
get_window (ChartMenu *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self->chart)));
}

static void
copy_data (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ChartMenu *self = data;
  g_autoptr (GPtrArray) cells = make_cells (self);
  g_autofree char *text = rb_cells_to_tsv (cells);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self->chart)), text);
}

static GdkTexture *
draw_texture (const RbPicture *picture)
{
  PangoFontDescription *font = rb_picture_dup_font ();
  const int width = RB_PICTURE_WIDTH * PICTURE_SCALE;
  const int height =
    (int) rb_picture_measure_height (picture, RB_PICTURE_WIDTH, font) * PICTURE_SCALE;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, PICTURE_SCALE, PICTURE_SCALE);
  rb_picture_draw (picture, RB_PICTURE_WIDTH, font, RB_CHART_STYLE_LIGHT, cr);
  cairo_destroy (cr);

  GdkTexture *texture = rb_texture_new_from_surface (surface);

  cairo_surface_destroy (surface);
  pango_font_description_free (font);

  return texture;
}

static void
copy_picture (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ChartMenu *self = data;
  g_autoptr (RbChartPicture) picture = self->maker (self->data);
  g_autoptr (GdkTexture) texture = draw_texture (rb_chart_picture_get (picture));

  gdk_clipboard_set_texture (gtk_widget_get_clipboard (GTK_WIDGET (self->chart)), texture);
}

static gboolean
write_picture (const char *path, gpointer data, GError **error)
{
  if (!rb_picture_file_is_known (path))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME,
                   _ ("The name has to end in .svg, .png, .pdf or .csv."));
      return FALSE;
    }

  return rb_picture_file_write (rb_chart_picture_get (data), RB_PICTURE_WIDTH, path, error);
}

static void
save (ChartMenu *self, const char *dialog_title, const char *suffix)
{
  RbChartPicture *picture = self->maker (self->data);
  g_autofree char *name = g_strconcat (rb_chart_picture_get (picture)->title, suffix, NULL);

  rb_save_dialog_show (get_window (self), dialog_title, name, write_picture, picture,
                       (GDestroyNotify) rb_chart_picture_free);
}

static void
save_picture (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  save (data, _ ("Save Picture"), ".svg");
}

static void
save_data (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  save (data, _ ("Save Data"), ".csv");
}

static void
show_table (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ChartMenu *self = data;
  g_autoptr (GPtrArray) cells = make_cells (self);
  g_autoptr (RbChartPicture) picture = self->maker (self->data);
  GtkWidget *window =
    rb_table_window_new (get_window (self), rb_chart_picture_get (picture)->title, cells);

  gtk_window_present (GTK_WINDOW (window));
}

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _ ("Copy Data"), "chart.copy-data");
  g_menu_append (menu, _ ("Copy Picture"), "chart.copy-picture");
  g_menu_append (menu, _ ("Save Picture…"), "chart.save-picture");
  g_menu_append (menu, _ ("Save Data…"), "chart.save-data");
  g_menu_append (menu, _ ("Show as Table"), "chart.show-table");

  return G_MENU_MODEL (menu);
}

static void
pop_up (ChartMenu *self, double x, double y)
{
  const GdkRectangle place = { (int) x, (int) y, 1, 1 };

  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &place);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
pressed_cb (GtkGestureClick *gesture, int n_presses, double x, double y, ChartMenu *self)
{
  pop_up (self, x, y);
}

static gboolean
menu_key_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  graphene_rect_t place = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  if (focus != NULL && gtk_widget_compute_bounds (focus, widget, &place))
    pop_up (data, place.origin.x + place.size.width / 2, place.origin.y + place.size.height / 2);

  return TRUE;
}

/* A popover is not a part of its parent's layout, and is placed and let go of with it. */
static void
chart_destroyed_cb (GtkWidget *chart, ChartMenu *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static void
add_keys (ChartMenu *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkShortcutTrigger *trigger = gtk_alternative_trigger_new (
    gtk_keyval_trigger_new (GDK_KEY_Menu, 0), gtk_keyval_trigger_new (GDK_KEY_F10, GDK_SHIFT_MASK));

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (trigger, gtk_callback_action_new (menu_key_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->chart), keys);
}

/**
 * rb_chart_menu_add:
 * @chart: a chart
 * @maker: makes its picture
 * @data: passed to @maker; has to live as long as @chart
 *
 * Adds the menu that a secondary click, the menu key and Shift+F10 open.
 */
void
rb_chart_menu_add (RbChartView *chart, RbPictureMaker maker, gpointer data)
{
  static const GActionEntry actions[] = {
    { .name = "copy-data", .activate = copy_data },
    { .name = "copy-picture", .activate = copy_picture },
    { .name = "save-picture", .activate = save_picture },
    { .name = "save-data", .activate = save_data },
    { .name = "show-table", .activate = show_table },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GMenuModel) menu = make_menu ();
  GtkGesture *click = gtk_gesture_click_new ();
  ChartMenu *self = g_new0 (ChartMenu, 1);

  *self = (ChartMenu){ .chart = chart, .maker = maker, .data = data };
  g_object_set_data_full (G_OBJECT (chart), "rb-chart-menu", self, g_free);
  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (chart), "chart", G_ACTION_GROUP (group));

  self->popover = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (chart));
  g_signal_connect (chart, "destroy", G_CALLBACK (chart_destroyed_cb), self);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (chart), GTK_EVENT_CONTROLLER (click));
  add_keys (self);
}
