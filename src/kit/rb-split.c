/* rb-split.c: RbSplit shows a sidebar beside a content, or one of them where there is no room.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-split.h"

#include "kit/rb-pane.h"
#include "kit/rb-slide.h"
#include "kit/rb-split-handle.h"
#include "kit/rb-split-sizes.h"
#include "kit/rb-text-scale.h"

#define DEFAULT_SIDEBAR_WIDTH 288

struct _RbSplit {
  GtkWidget parent_instance;

  RbPane sidebar;
  RbPane content;
  GtkWidget *handle;

  int sidebar_width; /* as wished; the children may allow less or ask for more */
  gboolean sidebar_visible;
  gboolean show_content;
  gboolean folded;
  guint notify_id; /* that another value of folded is to be made known */
  RbSlide slide;   /* while folded: 0 is the sidebar, 1 the content, between them some of both */
};

enum {
  PROP_SIDEBAR = 1,
  PROP_CONTENT,
  PROP_SIDEBAR_WIDTH,
  PROP_SIDEBAR_VISIBLE,
  PROP_SHOW_CONTENT,
  PROP_FOLDED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* Panes that are told so have to do with this. */
#define FOLDED_WIDTH 360

G_DEFINE_FINAL_TYPE (RbSplit, rb_split, GTK_TYPE_WIDGET)

static RbSplitSizes
find_sizes (RbSplit *self, int width)
{
  RbSplitRequest request = {
    .sidebar_wish = self->sidebar_width,
    .sidebar_visible = self->sidebar_visible,
    .text_scale = rb_text_scale_get (GTK_WIDGET (self)),
  };
  int natural = 0;

  rb_pane_measure_width (&self->sidebar, &request.sidebar_minimum, &natural);
  rb_pane_measure_width (&self->content, &request.content_minimum, &natural);

  return rb_split_sizes_find (&request, width);
}

static gboolean
is_rtl (RbSplit *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* A pane that slides away is still seen, but no longer takes the focus. */
static void
update_panes (RbSplit *self)
{
  const gboolean wants_sidebar = self->folded ? !self->show_content : self->sidebar_visible;
  const gboolean wants_content = !self->folded || self->show_content;
  const gboolean is_sliding = self->slide.tick_id != 0;

  if (wants_sidebar)
    rb_pane_show (&self->sidebar, TRUE, TRUE);

  if (wants_content)
    rb_pane_show (&self->content, TRUE, TRUE);

  if (!wants_sidebar)
    {
      rb_pane_pass_focus (&self->sidebar, &self->content);
      rb_pane_show (&self->sidebar, is_sliding, FALSE);
    }

  if (!wants_content)
    {
      rb_pane_pass_focus (&self->content, &self->sidebar);
      rb_pane_show (&self->content, is_sliding, FALSE);
    }

  gtk_widget_set_child_visible (self->handle, !self->folded && self->sidebar_visible);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
slide_moved_cb (GtkWidget *widget)
{
  update_panes (RB_SPLIT (widget));
}

static void
handle_resize_cb (RbSplitHandle *handle, int width, RbSplit *self)
{
  rb_split_set_sidebar_width (self, width);
}

static gboolean
grab_handle_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  RbSplit *self = RB_SPLIT (widget);

  if (!gtk_widget_get_child_visible (self->handle))
    return FALSE;

  rb_split_handle_grab (RB_SPLIT_HANDLE (self->handle));

  return TRUE;
}

static GtkSizeRequestMode
rb_split_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Folded, the wider pane decides how narrow the whole can be. */
static void
rb_split_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  RbSplit *self = RB_SPLIT (widget);
  int sidebar[2] = { 0, 0 };
  int content[2] = { 0, 0 };

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      rb_pane_measure_width (&self->sidebar, &sidebar[0], &sidebar[1]);
      rb_pane_measure_width (&self->content, &content[0], &content[1]);
      *minimum = MAX (sidebar[0], content[0]);
      *natural = MAX (*minimum, self->sidebar_width + content[1]);

      /* What stands beside each other may need less once it is told that it does not. */
      if (!self->folded)
        *minimum = MIN (*minimum, FOLDED_WIDTH);

      return;
    }

  const RbSplitSizes sizes =
    for_size < 0 ? (RbSplitSizes){ TRUE, -1, -1 } : find_sizes (self, for_size);

  rb_pane_measure_height (&self->sidebar, sizes.sidebar_width, &sidebar[0], &sidebar[1]);
  rb_pane_measure_height (&self->content, sizes.content_width, &content[0], &content[1]);
  *minimum = MAX (sidebar[0], content[0]);
  *natural = MAX (sidebar[1], content[1]);
}

static void
allocate_folded (RbSplit *self, int width, int height)
{
  const double forward = is_rtl (self) ? -width : width;

  rb_pane_allocate (&self->sidebar, -self->slide.position * forward, width, height);
  rb_pane_allocate (&self->content, (1 - self->slide.position) * forward, width, height);
}

static void
allocate_side_by_side (RbSplit *self, const RbSplitSizes *sizes, int height)
{
  const gboolean rtl = is_rtl (self);
  const int border = rtl ? sizes->content_width : sizes->sidebar_width;

  rb_pane_allocate (&self->sidebar, rtl ? border : 0, sizes->sidebar_width, height);
  rb_pane_allocate (&self->content, rtl ? 0 : border, sizes->content_width, height);

  if (gtk_widget_get_child_visible (self->handle))
    rb_split_handle_allocate (RB_SPLIT_HANDLE (self->handle), border, sizes->sidebar_width, height);
}

static gboolean
notify_folded_cb (gpointer data)
{
  RbSplit *self = RB_SPLIT (data);

  self->notify_id = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);

  return G_SOURCE_REMOVE;
}

/* Whoever hears of it may want another size, and what is asked for during an allocation is lost. */
static void
queue_notify_folded (RbSplit *self)
{
  if (self->notify_id == 0)
    self->notify_id = g_idle_add_full (G_PRIORITY_HIGH, notify_folded_cb, self, NULL);
}

static void
rb_split_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RbSplit *self = RB_SPLIT (widget);
  const RbSplitSizes sizes = find_sizes (self, width);

  if (sizes.folded != self->folded)
    {
      self->folded = sizes.folded;
      rb_slide_jump (&self->slide, self->show_content ? 1 : 0);
      update_panes (self);
      queue_notify_folded (self);
    }

  if (sizes.folded)
    allocate_folded (self, width, height);
  else
    allocate_side_by_side (self, &sizes, height);
}

static void
rb_split_unmap (GtkWidget *widget)
{
  RbSplit *self = RB_SPLIT (widget);

  /* A slide that nobody sees any more would not end. */
  if (self->slide.tick_id != 0)
    {
      rb_slide_jump (&self->slide, self->show_content ? 1 : 0);
      update_panes (self);
    }

  GTK_WIDGET_CLASS (rb_split_parent_class)->unmap (widget);
}

static void
rb_split_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RbSplit *self = RB_SPLIT (object);

  switch (id)
    {
    case PROP_SIDEBAR:
      g_value_set_object (value, self->sidebar.widget);
      break;

    case PROP_CONTENT:
      g_value_set_object (value, self->content.widget);
      break;

    case PROP_SIDEBAR_WIDTH:
      g_value_set_int (value, self->sidebar_width);
      break;

    case PROP_SIDEBAR_VISIBLE:
      g_value_set_boolean (value, self->sidebar_visible);
      break;

    case PROP_SHOW_CONTENT:
      g_value_set_boolean (value, self->show_content);
      break;

    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rb_split_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RbSplit *self = RB_SPLIT (object);

  switch (id)
    {
    case PROP_SIDEBAR:
      rb_split_set_sidebar (self, g_value_get_object (value));
      break;

    case PROP_CONTENT:
      rb_split_set_content (self, g_value_get_object (value));
      break;

    case PROP_SIDEBAR_WIDTH:
      rb_split_set_sidebar_width (self, g_value_get_int (value));
      break;

    case PROP_SIDEBAR_VISIBLE:
      rb_split_set_sidebar_visible (self, g_value_get_boolean (value));
      break;

    case PROP_SHOW_CONTENT:
      rb_split_set_show_content (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rb_split_dispose (GObject *object)
{
  RbSplit *self = RB_SPLIT (object);

  g_clear_handle_id (&self->notify_id, g_source_remove);
  rb_pane_clear (&self->sidebar);
  rb_pane_clear (&self->content);
  g_clear_pointer (&self->handle, gtk_widget_unparent);

  G_OBJECT_CLASS (rb_split_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * RbSplit:sidebar:
   *
   * The pane at the start.
   */
  properties[PROP_SIDEBAR] = g_param_spec_object ("sidebar", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * RbSplit:content:
   *
   * The pane at the end.
   */
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * RbSplit:sidebar-width:
   *
   * The width of the sidebar beside the content, in pixels from 240 to 400; the user drags it.
   */
  properties[PROP_SIDEBAR_WIDTH] =
    g_param_spec_int ("sidebar-width", NULL, NULL, RB_SPLIT_MIN_SIDEBAR_WIDTH,
                      RB_SPLIT_MAX_SIDEBAR_WIDTH, DEFAULT_SIDEBAR_WIDTH, flags);

  /**
   * RbSplit:sidebar-visible:
   *
   * Whether the sidebar is shown beside the content; without effect while folded.
   */
  properties[PROP_SIDEBAR_VISIBLE] =
    g_param_spec_boolean ("sidebar-visible", NULL, NULL, TRUE, flags);

  /**
   * RbSplit:show-content:
   *
   * Whether the content, and not the sidebar, is shown while folded.
   */
  properties[PROP_SHOW_CONTENT] = g_param_spec_boolean ("show-content", NULL, NULL, FALSE, flags);

  /**
   * RbSplit:folded:
   *
   * Whether one pane is shown at a time, for want of room.
   */
  properties[PROP_FOLDED] =
    g_param_spec_boolean ("folded", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rb_split_class_init (RbSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rb_split_dispose;
  object_class->get_property = rb_split_get_property;
  object_class->set_property = rb_split_set_property;
  widget_class->get_request_mode = rb_split_get_request_mode;
  widget_class->measure = rb_split_measure;
  widget_class->size_allocate = rb_split_size_allocate;
  widget_class->unmap = rb_split_unmap;

  install_properties (object_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F8, 0, grab_handle_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "rb-split");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rb_split_init (RbSplit *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->sidebar_width = DEFAULT_SIDEBAR_WIDTH;
  self->sidebar_visible = TRUE;
  self->handle = rb_split_handle_new ();
  rb_slide_init (&self->slide, widget, slide_moved_cb);
  gtk_widget_set_parent (self->handle, widget);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  g_signal_connect (self->handle, "resize", G_CALLBACK (handle_resize_cb), self);
}

/**
 * rb_split_new:
 *
 * Returns: (transfer floating): a split without panes
 */
GtkWidget *
rb_split_new (void)
{
  return g_object_new (RB_TYPE_SPLIT, NULL);
}

/* Keeps the order of the children, in which they are drawn: the handle is above the panes. */
static void
replace_pane (RbSplit *self, RbPane *pane, GtkWidget *widget, GParamSpec *pspec)
{
  if (pane->widget == widget)
    return;

  rb_pane_clear (pane);
  pane->widget = widget;

  if (widget != NULL)
    gtk_widget_insert_before (
      widget, GTK_WIDGET (self),
      pane == &self->sidebar && self->content.widget != NULL ? self->content.widget : self->handle);

  update_panes (self);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

/**
 * rb_split_set_sidebar:
 * @self: a split
 * @sidebar: (nullable): a widget without a parent, whose can-focus the split takes over
 *
 * Replaces the pane at the start.
 */
void
rb_split_set_sidebar (RbSplit *self, GtkWidget *sidebar)
{
  g_return_if_fail (RB_IS_SPLIT (self));
  g_return_if_fail (sidebar == NULL || GTK_IS_WIDGET (sidebar));

  replace_pane (self, &self->sidebar, sidebar, properties[PROP_SIDEBAR]);
}

/**
 * rb_split_set_content:
 * @self: a split
 * @content: (nullable): a widget without a parent, whose can-focus the split takes over
 *
 * Replaces the pane at the end.
 */
void
rb_split_set_content (RbSplit *self, GtkWidget *content)
{
  g_return_if_fail (RB_IS_SPLIT (self));
  g_return_if_fail (content == NULL || GTK_IS_WIDGET (content));

  replace_pane (self, &self->content, content, properties[PROP_CONTENT]);
}

/**
 * rb_split_get_sidebar_width:
 * @self: a split
 *
 * Returns: the width wished for the sidebar, in pixels
 */
int
rb_split_get_sidebar_width (RbSplit *self)
{
  g_return_val_if_fail (RB_IS_SPLIT (self), DEFAULT_SIDEBAR_WIDTH);

  return self->sidebar_width;
}

/**
 * rb_split_set_sidebar_width:
 * @self: a split
 * @width: a width in pixels; taken into the bounds of 240 and 400
 *
 * Sets the width wished for the sidebar. It gets less where the content needs the room.
 */
void
rb_split_set_sidebar_width (RbSplit *self, int width)
{
  g_return_if_fail (RB_IS_SPLIT (self));

  width = CLAMP (width, RB_SPLIT_MIN_SIDEBAR_WIDTH, RB_SPLIT_MAX_SIDEBAR_WIDTH);

  if (self->sidebar_width == width)
    return;

  self->sidebar_width = width;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR_WIDTH]);
}

/**
 * rb_split_get_sidebar_visible:
 * @self: a split
 *
 * Returns: whether the sidebar is shown where there is room for both panes
 */
gboolean
rb_split_get_sidebar_visible (RbSplit *self)
{
  g_return_val_if_fail (RB_IS_SPLIT (self), FALSE);

  return self->sidebar_visible;
}

/**
 * rb_split_set_sidebar_visible:
 * @self: a split
 * @visible: whether the sidebar is shown where there is room for both panes
 *
 * Shows or hides the sidebar. Focus in it moves to the content.
 */
void
rb_split_set_sidebar_visible (RbSplit *self, gboolean visible)
{
  g_return_if_fail (RB_IS_SPLIT (self));

  if (self->sidebar_visible == !!visible)
    return;

  self->sidebar_visible = !!visible;
  update_panes (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR_VISIBLE]);
}

/**
 * rb_split_get_show_content:
 * @self: a split
 *
 * Returns: whether the content is the pane that is shown while folded
 */
gboolean
rb_split_get_show_content (RbSplit *self)
{
  g_return_val_if_fail (RB_IS_SPLIT (self), FALSE);

  return self->show_content;
}

/**
 * rb_split_set_show_content:
 * @self: a split
 * @show_content: whether the content is the pane that is shown while folded
 *
 * Changes the pane. It slides in, unless animations are switched off; focus goes with it.
 */
void
rb_split_set_show_content (RbSplit *self, gboolean show_content)
{
  g_return_if_fail (RB_IS_SPLIT (self));

  if (self->show_content == !!show_content)
    return;

  self->show_content = !!show_content;

  if (self->folded)
    rb_slide_move (&self->slide, self->show_content ? 1 : 0);

  update_panes (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_CONTENT]);
}

/**
 * rb_split_is_folded:
 * @self: a split
 *
 * Returns: whether one pane is shown at a time
 */
gboolean
rb_split_is_folded (RbSplit *self)
{
  g_return_val_if_fail (RB_IS_SPLIT (self), FALSE);

  return self->folded;
}
