/* rb-clamp.c: RbClamp keeps its child from growing wider than can be read well.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-clamp.h"

#define DEFAULT_MAXIMUM_WIDTH 720

struct _RbClamp {
  GtkWidget parent_instance;

  GtkWidget *child;
  int maximum_width;
};

enum {
  PROP_CHILD = 1,
  PROP_MAXIMUM_WIDTH,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RbClamp, rb_clamp, GTK_TYPE_WIDGET)

static gboolean
has_visible_child (RbClamp *self)
{
  return self->child != NULL && gtk_widget_should_layout (self->child);
}

/* The child gets all of @width up to the maximum, and never less than it needs. */
static int
find_child_width (RbClamp *self, int width)
{
  int least = 0;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);

  return MIN (width, MAX (self->maximum_width, least));
}

static GtkSizeRequestMode
rb_clamp_get_request_mode (GtkWidget *widget)
{
  RbClamp *self = RB_CLAMP (widget);

  return has_visible_child (self) ? gtk_widget_get_request_mode (self->child)
                                  : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
rb_clamp_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  RbClamp *self = RB_CLAMP (widget);

  *minimum = 0;
  *natural = 0;

  if (!has_visible_child (self))
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
      *natural = CLAMP (*natural, *minimum, MAX (self->maximum_width, *minimum));
    }
  else
    {
      gtk_widget_measure (self->child, orientation,
                          for_size < 0 ? -1 : find_child_width (self, for_size), minimum, natural,
                          minimum_baseline, natural_baseline);
    }
}

static void
rb_clamp_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RbClamp *self = RB_CLAMP (widget);

  if (!has_visible_child (self))
    return;

  const int child_width = find_child_width (self, width);
  const GtkAllocation place = { (width - child_width) / 2, 0, child_width, height };

  gtk_widget_size_allocate (self->child, &place, baseline);
}

static void
rb_clamp_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RbClamp *self = RB_CLAMP (object);

  switch (id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;

    case PROP_MAXIMUM_WIDTH:
      g_value_set_int (value, self->maximum_width);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rb_clamp_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RbClamp *self = RB_CLAMP (object);

  switch (id)
    {
    case PROP_CHILD:
      rb_clamp_set_child (self, g_value_get_object (value));
      break;

    case PROP_MAXIMUM_WIDTH:
      rb_clamp_set_maximum_width (self, g_value_get_int (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rb_clamp_dispose (GObject *object)
{
  RbClamp *self = RB_CLAMP (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (rb_clamp_parent_class)->dispose (object);
}

static void
rb_clamp_class_init (RbClampClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rb_clamp_dispose;
  object_class->get_property = rb_clamp_get_property;
  object_class->set_property = rb_clamp_set_property;
  widget_class->get_request_mode = rb_clamp_get_request_mode;
  widget_class->measure = rb_clamp_measure;
  widget_class->size_allocate = rb_clamp_size_allocate;

  /**
   * RbClamp:child:
   *
   * The widget whose width is limited.
   */
  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * RbClamp:maximum-width:
   *
   * The greatest width of the child in pixels.
   */
  properties[PROP_MAXIMUM_WIDTH] =
    g_param_spec_int ("maximum-width", NULL, NULL, 0, G_MAXINT, DEFAULT_MAXIMUM_WIDTH,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "rb-clamp");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rb_clamp_init (RbClamp *self)
{
  self->maximum_width = DEFAULT_MAXIMUM_WIDTH;
}

/**
 * rb_clamp_new:
 *
 * Returns: (transfer floating): a clamp of 720 pixels without a child
 */
GtkWidget *
rb_clamp_new (void)
{
  return g_object_new (RB_TYPE_CLAMP, NULL);
}

/**
 * rb_clamp_get_child:
 * @self: a clamp
 *
 * Returns: (transfer none) (nullable): the child
 */
GtkWidget *
rb_clamp_get_child (RbClamp *self)
{
  g_return_val_if_fail (RB_IS_CLAMP (self), NULL);

  return self->child;
}

/**
 * rb_clamp_set_child:
 * @self: a clamp
 * @child: (nullable): a widget without a parent
 *
 * Replaces the child. It is centred, and takes the full width where that is below the maximum.
 */
void
rb_clamp_set_child (RbClamp *self, GtkWidget *child)
{
  g_return_if_fail (RB_IS_CLAMP (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  if (self->child == child)
    return;

  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;

  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}

/**
 * rb_clamp_get_maximum_width:
 * @self: a clamp
 *
 * Returns: the greatest width of the child in pixels
 */
int
rb_clamp_get_maximum_width (RbClamp *self)
{
  g_return_val_if_fail (RB_IS_CLAMP (self), 0);

  return self->maximum_width;
}

/**
 * rb_clamp_set_maximum_width:
 * @self: a clamp
 * @maximum_width: the greatest width of the child in pixels; a child that needs more gets more
 *
 * Changes the limit.
 */
void
rb_clamp_set_maximum_width (RbClamp *self, int maximum_width)
{
  g_return_if_fail (RB_IS_CLAMP (self));
  g_return_if_fail (maximum_width >= 0);

  if (self->maximum_width == maximum_width)
    return;

  self->maximum_width = maximum_width;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAXIMUM_WIDTH]);
}
