/* rb-record-shape.c: where in a JSON document the records are.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-record-shape.h"

#include "read/rb-outline.h"

#include <string.h>

/* A shape that was found in so much of a document is not looked for in the rest. */
#define ENOUGH_BYTES (1024 * 1024)

/* The order is the order of preference where a document has several. */
static const char *const list_names[] = {
  "jobs",   "postings",          "jobPostings", "data",   "results",      "items",
  "offers", "content",           "listings",    "hits",   "vacancies",    "SearchResult",
  "@graph", "SearchResultItems", "positions",   "result", "job_postings", "openings",
};

/* Under these, employers keep their postings. */
static const char *const inner_list_names[] = {
  "jobs", "matching_jobs", "postings", "openings", "positions", "vacancies", "roles",
};

struct _RbShapeFinder {
  RbScanner *scanner;
  RbOutline *root;
  RbOutline *open[RB_SHAPE_MAX_STEPS + 1]; /* by depth; NULL where nobody looks */
  char *names[RB_SHAPE_MAX_STEPS + 1];     /* of the running member, by depth */
  guint64 n_bytes;
};

/**
 * rb_record_shape_free:
 * @self: (transfer full): a shape
 */
void
rb_record_shape_free (RbRecordShape *self)
{
  g_ptr_array_unref (self->paths);
  g_free (self);
}

/* The outline that a value belongs to: one step on from that of the container round it. */
static RbOutline *
find_outline (RbShapeFinder *self, guint depth)
{
  if (depth == 0)
    return self->root;

  RbOutline *parent = self->open[depth - 1];

  if (parent == NULL)
    return NULL;

  if (!rb_scanner_is_in_object (self->scanner, depth))
    return rb_outline_ensure_child (parent, RB_OUTLINE_ELEMENT);

  return self->names[depth - 1] != NULL ? rb_outline_ensure_child (parent, self->names[depth - 1])
                                        : NULL;
}

/* An object in an object counts as one of its like too, so that lists keyed by id show. */
static void
count_any (RbShapeFinder *self, guint depth)
{
  RbOutline *parent = depth > 0 ? self->open[depth - 1] : NULL;

  if (parent == NULL || !rb_scanner_is_in_object (self->scanner, depth))
    return;

  if (parent->any == NULL)
    parent->any = rb_outline_new (RB_OUTLINE_ELEMENT);

  parent->any->n_objects++;
}

static void
count_name (RbShapeFinder *self, guint depth)
{
  const char *name = rb_scanner_get_name (self->scanner);
  RbOutline *outline = self->open[depth - 1];

  g_clear_pointer (&self->names[depth - 1], g_free);

  if (name == NULL || outline == NULL)
    return;

  self->names[depth - 1] = g_strdup (name);
  rb_outline_count_name (outline, self->names[depth - 1]);

  if (depth >= 2 && self->open[depth - 2] != NULL && self->open[depth - 2]->any != NULL &&
      rb_scanner_is_in_object (self->scanner, depth - 1))
    rb_outline_count_name (self->open[depth - 2]->any, self->names[depth - 1]);
}

static void
take_token (const RbToken *token, gpointer data)
{
  RbShapeFinder *self = data;

  if (token->depth > RB_SHAPE_MAX_STEPS || token->type == RB_TOKEN_OBJECT_END ||
      token->type == RB_TOKEN_ARRAY_END)
    return;

  if (token->type == RB_TOKEN_NAME)
    {
      count_name (self, token->depth);
      return;
    }

  RbOutline *outline = find_outline (self, token->depth);

  self->open[token->depth] = NULL;

  if (outline == NULL)
    return;

  if (token->type == RB_TOKEN_OBJECT_BEGIN)
    {
      outline->n_objects++;
      self->open[token->depth] = outline;
      count_any (self, token->depth);
    }
  else if (token->type == RB_TOKEN_ARRAY_BEGIN)
    {
      outline->n_arrays++;
      self->open[token->depth] = outline;
    }
  else
    outline->n_scalars++;
}

static void
add_path (RbRecordShape *shape, GPtrArray *steps)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < steps->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (steps, i));

  g_ptr_array_add (shape->paths, g_strv_builder_end (builder));
}

static RbOutline *
get_elements (const RbOutline *list)
{
  RbOutline *elements =
    list != NULL && list->n_arrays > 0 ? rb_outline_get_child (list, RB_OUTLINE_ELEMENT) : NULL;

  return elements != NULL && elements->n_objects > 0 ? elements : NULL;
}

/* Adds the path to the elements of a list, or, where these are employers that hold postings, to
 * the postings. @steps leads to the list. */
static void
add_list (RbRecordShape *shape, const RbOutline *list, GPtrArray *steps)
{
  RbOutline *elements = get_elements (list);

  g_ptr_array_add (steps, (gpointer) RB_OUTLINE_ELEMENT);

  for (guint i = 0; i < G_N_ELEMENTS (inner_list_names); i++)
    {
      RbOutline *inner = rb_outline_get_child (elements, inner_list_names[i]);
      RbOutline *records = get_elements (inner);

      if (records == NULL || !rb_outline_looks_like_posting (records))
        continue;

      g_ptr_array_add (steps, inner->name);
      g_ptr_array_add (steps, (gpointer) RB_OUTLINE_ELEMENT);
      break;
    }

  add_path (shape, steps);
}

/* A list under one of the usual names, here or in an object under one of them. */
static gboolean
find_named_list (RbRecordShape *shape, const RbOutline *outline, GPtrArray *steps)
{
  for (guint i = 0; i < G_N_ELEMENTS (list_names); i++)
    {
      RbOutline *child = rb_outline_get_child (outline, list_names[i]);
      guint n_steps = steps->len;

      if (child == NULL || n_steps >= 3)
        continue;

      g_ptr_array_add (steps, child->name);

      if (get_elements (child) != NULL)
        {
          add_list (shape, child, steps);
          return TRUE;
        }

      if (child->n_objects > 0 && find_named_list (shape, child, steps))
        return TRUE;

      shape->is_empty_list = shape->is_empty_list || child->n_arrays > 0;
      g_ptr_array_set_size (steps, (int) n_steps);
    }

  return FALSE;
}

/* The only list of objects, whatever it is called. */
static gboolean
find_only_list (RbRecordShape *shape, const RbOutline *root, GPtrArray *steps)
{
  const RbOutline *found = NULL;

  for (guint i = 0; i < root->children->len; i++)
    {
      const RbOutline *child = g_ptr_array_index (root->children, i);

      if (get_elements (child) == NULL)
        continue;

      if (found != NULL)
        return FALSE;

      found = child;
    }

  if (found == NULL)
    return FALSE;

  g_ptr_array_add (steps, found->name);
  add_list (shape, found, steps);

  return TRUE;
}

static gboolean
is_keyed (const RbOutline *root)
{
  return root->any != NULL && root->any->n_objects >= 2 &&
         rb_outline_looks_like_posting (root->any);
}

/* Our own documents hold postings and texts on roles. */
static gboolean
add_own_lists (RbRecordShape *shape, const RbOutline *root)
{
  static const char *const own_names[] = { "postings", "roles" };

  if (!rb_outline_has_name (root, "format") || !rb_outline_has_name (root, "version"))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (own_names); i++)
    {
      const char *path[] = { own_names[i], RB_OUTLINE_ELEMENT, NULL };
      RbOutline *list = rb_outline_get_child (root, own_names[i]);

      if (list == NULL)
        continue;

      g_ptr_array_add (shape->paths, g_strdupv ((char **) path));

      if (list->n_arrays > 0 && rb_outline_get_child (list, RB_OUTLINE_ELEMENT) == NULL)
        shape->is_empty_list = TRUE;
    }

  return shape->paths->len > 0;
}

static void
find_in_objects (RbRecordShape *shape, const RbOutline *root, GPtrArray *steps)
{
  if (add_own_lists (shape, root))
    return;

  if (!rb_outline_looks_like_posting (root) || rb_outline_has_name (root, "@graph"))
    {
      if (find_named_list (shape, root, steps) || find_only_list (shape, root, steps))
        return;

      if (is_keyed (root))
        {
          g_ptr_array_add (steps, (gpointer) RB_OUTLINE_ELEMENT);
          add_path (shape, steps);
          return;
        }
    }

  if (!shape->is_empty_list && root->n_of_name != NULL)
    add_path (shape, steps);
}

static RbRecordShape *
decide (RbShapeFinder *self)
{
  RbRecordShape *shape = g_new0 (RbRecordShape, 1);
  g_autoptr (GPtrArray) steps = g_ptr_array_new ();

  shape->paths = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  if (self->root->n_arrays > 0 && get_elements (self->root) != NULL)
    add_list (shape, self->root, steps);
  else if (self->root->n_arrays > 0)
    shape->is_empty_list = rb_outline_get_child (self->root, RB_OUTLINE_ELEMENT) == NULL;
  else if (self->root->n_objects > 0)
    find_in_objects (shape, self->root, steps);

  return shape;
}

/**
 * rb_shape_finder_new:
 * @offset: offset of the first byte of the document
 * @line: its line
 *
 * Returns: (transfer full): a finder
 */
RbShapeFinder *
rb_shape_finder_new (guint64 offset, guint64 line)
{
  RbShapeFinder *self = g_new0 (RbShapeFinder, 1);

  self->scanner = rb_scanner_new (offset, line, take_token, self);
  self->root = rb_outline_new ("");

  return self;
}

/**
 * rb_shape_finder_free:
 * @self: (transfer full): a finder
 */
void
rb_shape_finder_free (RbShapeFinder *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->names); i++)
    g_free (self->names[i]);

  rb_scanner_free (self->scanner);
  rb_outline_free (self->root);
  g_free (self);
}

/**
 * rb_shape_finder_feed:
 * @self: a finder
 * @data: (array length=size): the next bytes
 * @size: their number
 *
 * Looks at the next bytes of a document.
 *
 * Returns: %FALSE if enough was seen, or if the bytes are no JSON
 */
gboolean
rb_shape_finder_feed (RbShapeFinder *self, const guint8 *data, gsize size)
{
  self->n_bytes += size;

  if (!rb_scanner_feed (self->scanner, data, size))
    return FALSE;

  if (self->n_bytes < ENOUGH_BYTES)
    return TRUE;

  g_autoptr (RbRecordShape) shape = decide (self);

  return shape->paths->len == 0;
}

/**
 * rb_shape_finder_finish:
 * @self: a finder that was fed the document or as much of it as it asked for
 *
 * Decides where the records are.
 *
 * Returns: (transfer full): the shape
 */
RbRecordShape *
rb_shape_finder_finish (RbShapeFinder *self)
{
  return decide (self);
}

/**
 * rb_shape_finder_get_fault:
 * @self: a finder
 *
 * Returns: what is wrong with what was fed; without a message if nothing is
 */
const RbFault *
rb_shape_finder_get_fault (RbShapeFinder *self)
{
  return rb_scanner_get_fault (self->scanner);
}
