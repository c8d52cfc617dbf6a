/* rb-preview-window.c: RbPreviewWindow shows sheets before they are printed, or written to a PDF.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-preview-window.h"

#include "app/rb-message.h"
#include "app/rb-print-choices.h"
#include "app/rb-print-job.h"
#include "app/rb-print-memory.h"
#include "app/rb-save-dialog.h"
#include "kit/rb-closing-keys.h"
#include "kit/rb-names.h"
#include "kit/rb-page-view.h"
#include "kit/rb-work-bar.h"
#include "report/paper/rb-pdf-writer.h"
#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>

/* How long work goes on before the window gets to answer. */
#define STEP_BUDGET_US 15000

/* A name that is typed is laid out when it is complete. */
#define TYPING_MS 250

/* Under this width the choices stand below the pages. */
#define NARROW_WIDTH 600

static const double zooms[] = { RB_ZOOM_WIDTH, RB_ZOOM_WHOLE, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0 };

#define FIRST_NUMBERED_ZOOM 2

/* Less than this is no change. */
#define ZOOM_STEP 1.01

struct _RbPreviewWindow {
  GtkWindow parent_instance;

  GtkOrientable *panes;
  RbPageView *pages;
  RbWorkBar *work_bar;
  GtkWidget *side;
  RbPrintChoices *choices;
  GtkDropDown *zoom;
  GtkCheckButton *facing;
  GtkLabel *count;
  GtkWidget *heading;

  RbPrintPlan *plan;           /* (nullable): of the document that is shown */
  RbDocument *document;        /* (nullable) */
  RbPrintPlan *next_plan;      /* (nullable): of the document whose pages are counted */
  RbDocument *next;            /* (nullable) */
  RbPdfWriter *writer;         /* (nullable): while the document is written */
  GtkPrintOperation *printing; /* (nullable): while pages are printed */
  guint typing_source;         /* 0 or what lays out when nothing more is chosen */
  guint step_source;           /* 0 or what counts, or writes */
  gboolean is_destroyed;
};

static guint finished_signal;

G_DEFINE_FINAL_TYPE (RbPreviewWindow, rb_preview_window, GTK_TYPE_WINDOW)

/* Whether the pages that are shown are those that are chosen. */
static gboolean
has_settled_document (RbPreviewWindow *self)
{
  return self->document != NULL && self->next == NULL && self->typing_source == 0;
}

static void
update_actions (RbPreviewWindow *self)
{
  const gboolean is_busy = self->writer != NULL || self->printing != NULL;

  /* What has the focus must not lose it by being made insensitive. */
  if (is_busy)
    gtk_widget_grab_focus (GTK_WIDGET (self->pages));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.print", !is_busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.save",
                                 !is_busy && has_settled_document (self));
  gtk_widget_set_sensitive (GTK_WIDGET (self->choices), !is_busy);
}

static void
stop_step (RbPreviewWindow *self)
{
  g_clear_handle_id (&self->step_source, g_source_remove);
  rb_work_bar_stop (self->work_bar);
}

/* Laying out. */

static void
show_page_number (RbPreviewWindow *self)
{
  const guint n_pages = self->document != NULL ? rb_document_get_n_pages (self->document) : 0;
  g_autofree char *page = rb_format_count (rb_page_view_get_page (self->pages) + 1);
  g_autofree char *all = rb_format_count (n_pages);
  g_autofree char *text = g_strdup_printf (_ ("Page %s of %s"), page, all);

  gtk_label_set_text (self->count, n_pages > 0 ? text : "");
}

static void
draw_page_cb (guint page, cairo_t *cr, gpointer data)
{
  rb_document_draw_page (RB_PREVIEW_WINDOW (data)->document, page, cr);
}

static void
drop_next (RbPreviewWindow *self)
{
  g_clear_pointer (&self->next, rb_document_free);
  g_clear_pointer (&self->next_plan, rb_print_plan_free);
}

static void
drop_document (RbPreviewWindow *self)
{
  rb_page_view_set_pages (self->pages, 0, 0.0, 0.0, NULL, NULL);
  g_clear_pointer (&self->document, rb_document_free);
  g_clear_pointer (&self->plan, rb_print_plan_free);
}

static void
show_next (RbPreviewWindow *self)
{
  double width = 0.0;
  double height = 0.0;

  drop_document (self);
  self->document = g_steal_pointer (&self->next);
  self->plan = g_steal_pointer (&self->next_plan);
  rb_document_get_page_size (self->document, &width, &height);
  rb_page_view_set_pages (self->pages, rb_document_get_n_pages (self->document), width, height,
                          draw_page_cb, self);
  show_page_number (self);
  update_actions (self);
}

static double
tell_counting_cb (char **words, gpointer data)
{
  RbPreviewWindow *self = data;
  g_autofree char *count = rb_format_count (rb_document_get_n_pages (self->next));

  /* Translators: progress of laying out sheets. */
  *words = g_strdup_printf (
    ngettext ("%s page laid out", "%s pages laid out", rb_document_get_n_pages (self->next)),
    count);

  return rb_document_get_progress (self->next);
}

static gboolean
count_cb (gpointer data)
{
  RbPreviewWindow *self = data;
  const gint64 deadline = g_get_monotonic_time () + STEP_BUDGET_US;

  while (rb_document_count_next (self->next))
    {
      if (g_get_monotonic_time () >= deadline)
        return G_SOURCE_CONTINUE;
    }

  self->step_source = 0;
  rb_work_bar_stop (self->work_bar);
  show_next (self);

  return G_SOURCE_REMOVE;
}

/* What was laid out before stays until the new pages are known. */
static void
lay_out (RbPreviewWindow *self)
{
  stop_step (self);
  drop_next (self);
  self->next_plan = rb_print_choices_make_plan (self->choices);
  self->next = rb_print_plan_make_document (self->next_plan);
  self->step_source = g_idle_add (count_cb, self);
  rb_work_bar_start (self->work_bar, tell_counting_cb, self);
  update_actions (self);
}

static gboolean
typing_over_cb (gpointer data)
{
  RbPreviewWindow *self = data;

  self->typing_source = 0;
  lay_out (self);

  return G_SOURCE_REMOVE;
}

static void
choices_changed_cb (RbPreviewWindow *self)
{
  g_clear_handle_id (&self->typing_source, g_source_remove);
  self->typing_source = g_timeout_add (TYPING_MS, typing_over_cb, self);
  update_actions (self);
}

/* Printing and writing. */

static void
finish (RbPreviewWindow *self, const char *message)
{
  rb_print_choices_remember (self->choices);
  g_signal_emit (self, finished_signal, 0, message);
  gtk_window_close (GTK_WINDOW (self));
}

static void
printed_cb (RbPrintResult result, gpointer data)
{
  RbPreviewWindow *self = data;

  if (self->is_destroyed)
    return;

  g_clear_object (&self->printing);
  update_actions (self);

  if (result == RB_PRINT_SENT)
    finish (self, _ ("Sent to printer"));
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbPreviewWindow *self = RB_PREVIEW_WINDOW (widget);
  const char *title =
    self->document != NULL ? rb_document_get_title (self->document) : _ ("Role Summaries");

  self->printing = rb_print_job_start (rb_print_choices_make_plan (self->choices), title,
                                       GTK_WINDOW (self), printed_cb, self);
  update_actions (self);
}

static double
tell_writing_cb (char **words, gpointer data)
{
  RbPreviewWindow *self = data;
  const double share = rb_pdf_writer_get_progress (self->writer);
  const guint n_pages = rb_document_get_n_pages (self->document);
  g_autofree char *done = rb_format_count ((guint) (share * n_pages));
  g_autofree char *all = rb_format_count (n_pages);

  /* Translators: progress of writing; two counts. */
  *words = g_strdup_printf (ngettext ("%s of %s page", "%s of %s pages", n_pages), done, all);

  return share;
}

static void
end_writing (RbPreviewWindow *self)
{
  g_autoptr (RbPdfWriter) writer = g_steal_pointer (&self->writer);
  g_autoptr (GError) error = NULL;

  update_actions (self);

  if (rb_pdf_writer_finish (writer, &error))
    {
      rb_print_memory_save_setup (self->plan->setup);
      finish (self, _ ("PDF saved"));
    }
  else
    rb_message_show (GTK_WINDOW (self), _ ("Cannot save the PDF"), error->message);
}

static gboolean
write_cb (gpointer data)
{
  RbPreviewWindow *self = data;
  const gint64 deadline = g_get_monotonic_time () + STEP_BUDGET_US;

  while (rb_pdf_writer_write_next (self->writer))
    {
      if (g_get_monotonic_time () >= deadline)
        return G_SOURCE_CONTINUE;
    }

  self->step_source = 0;
  rb_work_bar_stop (self->work_bar);
  end_writing (self);

  return G_SOURCE_REMOVE;
}

static gboolean
start_writing (const char *path, gpointer data, GError **error)
{
  RbPreviewWindow *self = data;

  /* The dialog that asks where may outlive the window. */
  if (self->is_destroyed || !has_settled_document (self))
    return TRUE;

  self->writer = rb_pdf_writer_new (self->document, path, error);

  if (self->writer == NULL)
    return FALSE;

  self->step_source = g_idle_add (write_cb, self);
  rb_work_bar_start (self->work_bar, tell_writing_cb, self);
  update_actions (self);

  return TRUE;
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbPreviewWindow *self = RB_PREVIEW_WINDOW (widget);
  g_autofree char *suggested = g_strconcat (rb_document_get_title (self->document), ".pdf", NULL);

  rb_save_dialog_show (GTK_WINDOW (self), _ ("Save as PDF"), suggested, start_writing,
                       g_object_ref (self), g_object_unref);
}

/* A file that was there before stays as it was. Pages that are not those which are chosen are not
 * left to be saved. */
static void
stop_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbPreviewWindow *self = RB_PREVIEW_WINDOW (widget);

  stop_step (self);
  g_clear_pointer (&self->writer, rb_pdf_writer_free);

  if (self->next != NULL)
    {
      drop_next (self);
      drop_document (self);
      gtk_label_set_text (self->count, _ ("The layout was cancelled"));
    }

  update_actions (self);
}

/* The look of the pages. */

static void
zoom_changed_cb (RbPreviewWindow *self)
{
  rb_page_view_set_zoom (self->pages, zooms[gtk_drop_down_get_selected (self->zoom)]);
}

/* The next size from that which the pages have, however they came to it. */
static guint
find_zoom (RbPreviewWindow *self, gboolean is_larger)
{
  const double now = rb_page_view_get_zoom (self->pages);
  const guint last = G_N_ELEMENTS (zooms) - 1;
  guint zoom = is_larger ? FIRST_NUMBERED_ZOOM : last;

  while (is_larger && zoom < last && zooms[zoom] < now * ZOOM_STEP)
    zoom++;

  while (!is_larger && zoom > FIRST_NUMBERED_ZOOM && zooms[zoom] > now / ZOOM_STEP)
    zoom--;

  return zoom;
}

static void
zoom_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbPreviewWindow *self = RB_PREVIEW_WINDOW (widget);
  const gboolean is_fit = g_str_equal (name, "preview.zoom-fit");

  gtk_drop_down_set_selected (self->zoom,
                              is_fit ? 0 : find_zoom (self, g_str_equal (name, "preview.zoom-in")));
}

static void
facing_toggled_cb (RbPreviewWindow *self)
{
  rb_page_view_set_facing (self->pages, gtk_check_button_get_active (self->facing));
}

static void
width_changed_cb (RbPreviewWindow *self)
{
  int width = 0;

  g_object_get (self, "default-width", &width, NULL);
  const gboolean is_narrow = width < NARROW_WIDTH;

  gtk_orientable_set_orientation (self->panes, is_narrow ? GTK_ORIENTATION_VERTICAL
                                                         : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_visible (self->heading, !is_narrow);
}

/* Not what has been sent to the printer. */
static void
stop_printing (RbPreviewWindow *self)
{
  if (self->printing != NULL)
    gtk_print_operation_cancel (self->printing);

  g_clear_object (&self->printing);
}

static void
rb_preview_window_dispose (GObject *object)
{
  RbPreviewWindow *self = RB_PREVIEW_WINDOW (object);

  if (!self->is_destroyed)
    {
      self->is_destroyed = TRUE;
      stop_step (self);
      stop_printing (self);
      g_clear_handle_id (&self->typing_source, g_source_remove);
      g_clear_pointer (&self->writer, rb_pdf_writer_free);
      drop_next (self);
      drop_document (self);
    }

  G_OBJECT_CLASS (rb_preview_window_parent_class)->dispose (object);
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  static const struct {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, "preview.zoom-in" },
    { GDK_KEY_equal, "preview.zoom-in" },
    { GDK_KEY_KP_Add, "preview.zoom-in" },
    { GDK_KEY_minus, "preview.zoom-out" },
    { GDK_KEY_KP_Subtract, "preview.zoom-out" },
    { GDK_KEY_0, "preview.zoom-fit" },
    { GDK_KEY_p, "preview.print" },
    { GDK_KEY_s, "preview.save" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, GDK_CONTROL_MASK,
                                         keys[i].action, NULL);
}

static void
rb_preview_window_class_init (RbPreviewWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_preview_window_dispose;
  finished_signal = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (RB_TYPE_PAGE_VIEW);
  g_type_ensure (RB_TYPE_PRINT_CHOICES);
  g_type_ensure (RB_TYPE_WORK_BAR);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rolebook/Rolebook/ui/rb-preview-window.ui");
  gtk_widget_class_bind_template_child (widget_class, RbPreviewWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, RbPreviewWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, RbPreviewWindow, work_bar);
  gtk_widget_class_bind_template_child (widget_class, RbPreviewWindow, side);
  gtk_widget_class_bind_template_child (widget_class, RbPreviewWindow, choices);
  gtk_widget_class_bind_template_child (widget_class, RbPreviewWindow, zoom);
  gtk_widget_class_bind_template_child (widget_class, RbPreviewWindow, facing);
  gtk_widget_class_bind_template_child (widget_class, RbPreviewWindow, count);
  gtk_widget_class_bind_template_child (widget_class, RbPreviewWindow, heading);
  gtk_widget_class_install_action (widget_class, "preview.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "preview.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "preview.stop", NULL, stop_action);
  gtk_widget_class_install_action (widget_class, "preview.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "preview.zoom-out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "preview.zoom-fit", NULL, zoom_action);
  bind_keys (widget_class);
}

static void
rb_preview_window_init (RbPreviewWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rb_names_complete (GTK_WIDGET (self));
  rb_closing_keys_add (GTK_WINDOW (self));
  rb_work_bar_set_action_name (self->work_bar, "preview.stop");
  g_signal_connect_object (self->choices, "changed", G_CALLBACK (choices_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages, "notify::page", G_CALLBACK (show_page_number), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->zoom, "notify::selected", G_CALLBACK (zoom_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->facing, "toggled", G_CALLBACK (facing_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "notify::default-width", G_CALLBACK (width_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rb_preview_window_new:
 * @parent: the window it belongs to
 * @shown: what can be printed: at least one role
 * @settings: (nullable): where the choices are remembered
 *
 * Returns: (transfer none): the window; GTK owns it
 */
GtkWidget *
rb_preview_window_new (GtkWindow *parent, RbShown *shown, GSettings *settings)
{
  RbPreviewWindow *self = g_object_new (RB_TYPE_PREVIEW_WINDOW, "transient-for", parent,
                                        "destroy-with-parent", TRUE, NULL);

  rb_print_choices_set_up (self->choices, shown, settings);
  lay_out (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->pages));

  return GTK_WIDGET (self);
}
