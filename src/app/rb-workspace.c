/* rb-workspace.c: RbWorkspace holds what a window has opened, and how it is counted.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-workspace.h"

/* How many changes can be taken back. */
#define MAX_PAST 50

struct _RbWorkspace {
  GObject parent_instance;

  RbWorkspaceState state;
  RbDataset *dataset;    /* (nullable): of the figures */
  RbFigures *figures;    /* (nullable) */
  RbDataset *unreadable; /* (nullable): the last loading, if nothing in it could be read */
  RbSwitches *switches;
  RbFilter *filter;
  RbAssumption stratum;
  gboolean has_stratum;
  GPtrArray *past; /* (element-type Past): how it was counted before, the last one last */

  /* The loading or counting that runs. A result is used only if its cancellable is still here. */
  GCancellable *cancellable; /* (nullable) */
  RbLoadProgress *progress;  /* (nullable) */
};

/* How it was counted before a change. */
typedef struct {
  RbSwitches *switches;
  RbAssumption stratum;
  gboolean has_stratum;
} Past;

typedef enum {
  PROP_STATE = 1,
  PROP_FIGURES,
} Property;

static GParamSpec *properties[PROP_FIGURES + 1];

G_DEFINE_FINAL_TYPE (RbWorkspace, rb_workspace, G_TYPE_OBJECT)

static void
free_past (gpointer data)
{
  Past *past = data;

  rb_switches_free (past->switches);
  g_free (past);
}

/* To be called before a change that can be taken back. */
static void
remember_past (RbWorkspace *self)
{
  Past *past = g_new0 (Past, 1);

  past->switches = rb_switches_copy (self->switches);
  past->stratum = self->stratum;
  past->has_stratum = self->has_stratum;

  if (self->past->len == MAX_PAST)
    g_ptr_array_remove_index (self->past, 0);

  g_ptr_array_add (self->past, past);
}

/* Counting, in a thread. */

typedef struct {
  RbDataset *dataset;
  RbSwitches *switches;
  RbFilter *filter;
  RbAssumption stratum;
  gboolean has_stratum;
} CountTask;

static void
free_count_task (gpointer data)
{
  CountTask *task = data;

  g_object_unref (task->dataset);
  rb_switches_free (task->switches);
  rb_filter_free (task->filter);
  g_free (task);
}

static void
run_count_task (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  CountTask *count = data;
  GError *error = NULL;
  RbFigures *figures =
    rb_figures_new (rb_dataset_get_corpus (count->dataset), count->switches, count->filter,
                    count->has_stratum ? &count->stratum : NULL, cancellable, &error);

  if (figures != NULL)
    g_task_return_pointer (task, figures, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
set_state (RbWorkspace *self, RbWorkspaceState state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
settle_state (RbWorkspace *self)
{
  if (self->figures != NULL)
    set_state (self, RB_WORKSPACE_READY);
  else
    set_state (self, self->unreadable != NULL ? RB_WORKSPACE_UNREADABLE : RB_WORKSPACE_EMPTY);
}

static void
stop_running (RbWorkspace *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->progress, rb_load_progress_unref);
}

static void
count_ready_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  RbWorkspace *self = RB_WORKSPACE (source);
  GTask *task = G_TASK (result);
  CountTask *count = g_task_get_task_data (task);
  g_autoptr (RbFigures) figures = g_task_propagate_pointer (task, NULL);

  if (figures == NULL || g_task_get_cancellable (task) != self->cancellable)
    return;

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->progress, rb_load_progress_unref);
  g_set_object (&self->dataset, count->dataset);
  g_set_object (&self->figures, figures);
  settle_state (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIGURES]);
}

static void
count (RbWorkspace *self, RbDataset *dataset)
{
  CountTask *data = g_new0 (CountTask, 1);

  if (self->cancellable == NULL)
    self->cancellable = g_cancellable_new ();

  g_autoptr (GTask) task = g_task_new (self, self->cancellable, count_ready_cb, NULL);

  data->dataset = g_object_ref (dataset);
  data->switches = rb_switches_copy (self->switches);
  data->filter = rb_filter_copy (self->filter);
  data->stratum = self->stratum;
  data->has_stratum = self->has_stratum;
  g_task_set_task_data (task, data, free_count_task);
  g_task_run_in_thread (task, run_count_task);
}

static void
recount (RbWorkspace *self)
{
  /* A loading that runs will count with what is set now. */
  if (self->dataset == NULL || self->state == RB_WORKSPACE_LOADING)
    return;

  stop_running (self);
  count (self, self->dataset);
}

/* Loading. */

typedef struct {
  GWeakRef workspace;
  GCancellable *cancellable;
} Opening;

static void
load_ready_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Opening *opening = data;
  g_autoptr (RbWorkspace) self = g_weak_ref_get (&opening->workspace);
  g_autoptr (RbDataset) dataset = rb_load_finish (result, NULL);
  gboolean is_current = self != NULL && self->cancellable == opening->cancellable;

  g_weak_ref_clear (&opening->workspace);
  g_object_unref (opening->cancellable);
  g_free (opening);

  if (!is_current || dataset == NULL)
    return;

  g_clear_object (&self->unreadable);

  /* A file without postings does not take the place of what is shown. */
  if (rb_corpus_get_n_roles (rb_dataset_get_corpus (dataset)) > 0)
    {
      count (self, dataset);
      return;
    }

  stop_running (self);
  self->unreadable = g_steal_pointer (&dataset);
  settle_state (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIGURES]);
}

static void
rb_workspace_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RbWorkspace *self = RB_WORKSPACE (object);

  switch ((Property) id)
    {
    case PROP_STATE:
      g_value_set_int (value, (int) self->state);
      break;
    case PROP_FIGURES:
      g_value_set_object (value, self->figures);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rb_workspace_dispose (GObject *object)
{
  RbWorkspace *self = RB_WORKSPACE (object);

  stop_running (self);
  g_clear_object (&self->dataset);
  g_clear_object (&self->figures);
  g_clear_object (&self->unreadable);

  G_OBJECT_CLASS (rb_workspace_parent_class)->dispose (object);
}

static void
rb_workspace_finalize (GObject *object)
{
  RbWorkspace *self = RB_WORKSPACE (object);

  rb_switches_free (self->switches);
  rb_filter_free (self->filter);
  g_ptr_array_unref (self->past);

  G_OBJECT_CLASS (rb_workspace_parent_class)->finalize (object);
}

static void
rb_workspace_class_init (RbWorkspaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = rb_workspace_get_property;
  object_class->dispose = rb_workspace_dispose;
  object_class->finalize = rb_workspace_finalize;

  properties[PROP_STATE] =
    g_param_spec_int ("state", NULL, NULL, 0, RB_WORKSPACE_UNREADABLE, RB_WORKSPACE_EMPTY, flags);
  properties[PROP_FIGURES] = g_param_spec_object ("figures", NULL, NULL, RB_TYPE_FIGURES, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
rb_workspace_init (RbWorkspace *self)
{
  self->switches = rb_switches_new ();
  self->filter = rb_filter_new ();
  self->past = g_ptr_array_new_with_free_func (free_past);
}

/**
 * rb_workspace_new:
 *
 * Returns: (transfer full): a workspace with nothing opened
 */
RbWorkspace *
rb_workspace_new (void)
{
  return g_object_new (RB_TYPE_WORKSPACE, NULL);
}

/**
 * rb_workspace_get_state:
 * @self: a workspace
 *
 * Returns: what it is doing
 */
RbWorkspaceState
rb_workspace_get_state (RbWorkspace *self)
{
  g_return_val_if_fail (RB_IS_WORKSPACE (self), RB_WORKSPACE_EMPTY);

  return self->state;
}

/**
 * rb_workspace_get_figures:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): what is shown
 */
RbFigures *
rb_workspace_get_figures (RbWorkspace *self)
{
  g_return_val_if_fail (RB_IS_WORKSPACE (self), NULL);

  return self->figures;
}

/**
 * rb_workspace_get_dataset:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): what the figures are of
 */
RbDataset *
rb_workspace_get_dataset (RbWorkspace *self)
{
  g_return_val_if_fail (RB_IS_WORKSPACE (self), NULL);

  return self->dataset;
}

/**
 * rb_workspace_get_unreadable:
 * @self: a workspace
 *
 * Returns: (nullable): the account of the last opening if nothing in it could be read
 */
const RbLedger *
rb_workspace_get_unreadable (RbWorkspace *self)
{
  g_return_val_if_fail (RB_IS_WORKSPACE (self), NULL);

  return self->unreadable != NULL ? rb_corpus_get_ledger (rb_dataset_get_corpus (self->unreadable))
                                  : NULL;
}

/**
 * rb_workspace_get_progress:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): how far a loading is, %NULL while none runs
 */
RbLoadProgress *
rb_workspace_get_progress (RbWorkspace *self)
{
  g_return_val_if_fail (RB_IS_WORKSPACE (self), NULL);

  return self->progress;
}

/**
 * rb_workspace_open:
 * @self: a workspace
 * @inputs: (transfer full): what to read
 * @adds: whether what is open stays and is added to
 *
 * Begins to read. What is shown stays until that is done, and stays if it is cancelled or if
 * nothing can be read.
 */
void
rb_workspace_open (RbWorkspace *self, RbInputList *inputs, gboolean adds)
{
  Opening *opening = g_new0 (Opening, 1);

  g_return_if_fail (RB_IS_WORKSPACE (self));

  stop_running (self);
  self->cancellable = g_cancellable_new ();
  self->progress = rb_load_progress_new ();
  g_weak_ref_init (&opening->workspace, self);
  opening->cancellable = g_object_ref (self->cancellable);
  set_state (self, RB_WORKSPACE_LOADING);
  rb_load_async (inputs, adds ? self->dataset : NULL, self->progress, self->cancellable,
                 load_ready_cb, opening);
}

/**
 * rb_workspace_reload:
 * @self: a workspace
 *
 * Reads all files that are open anew. Standard input cannot be read twice; its copy is.
 */
void
rb_workspace_reload (RbWorkspace *self)
{
  g_return_if_fail (RB_IS_WORKSPACE (self));

  if (self->dataset == NULL)
    return;

  RbInputList *inputs = rb_input_list_new ();

  for (guint i = 0; i < rb_dataset_get_n_sources (self->dataset); i++)
    {
      RbByteSource *source = rb_dataset_get_source (self->dataset, i);

      /* A new source forgets what the file was like before. */
      g_ptr_array_add (inputs->sources,
                       rb_byte_source_is_file (source)
                         ? rb_byte_source_new_file (rb_byte_source_get_name (source))
                         : rb_byte_source_ref (source));
    }

  rb_workspace_open (self, inputs, FALSE);
}

/**
 * rb_workspace_cancel:
 * @self: a workspace
 *
 * Stops a loading. What was shown before stays.
 */
void
rb_workspace_cancel (RbWorkspace *self)
{
  g_return_if_fail (RB_IS_WORKSPACE (self));

  if (self->state != RB_WORKSPACE_LOADING)
    return;

  stop_running (self);
  settle_state (self);
}

/**
 * rb_workspace_forget:
 * @self: a workspace
 *
 * Closes everything.
 */
void
rb_workspace_forget (RbWorkspace *self)
{
  g_return_if_fail (RB_IS_WORKSPACE (self));

  stop_running (self);
  g_clear_object (&self->dataset);
  g_clear_object (&self->figures);
  g_clear_object (&self->unreadable);
  settle_state (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIGURES]);
}

/**
 * rb_workspace_get_switches:
 * @self: a workspace
 *
 * Returns: how pay is counted
 */
const RbSwitches *
rb_workspace_get_switches (RbWorkspace *self)
{
  g_return_val_if_fail (RB_IS_WORKSPACE (self), NULL);

  return self->switches;
}

/**
 * rb_workspace_set_switches:
 * @self: a workspace
 * @switches: how pay is to be counted; copied
 *
 * Counts anew, which can be taken back. The figures change when that is done.
 */
void
rb_workspace_set_switches (RbWorkspace *self, const RbSwitches *switches)
{
  g_return_if_fail (RB_IS_WORKSPACE (self));

  RbSwitches *copy = rb_switches_copy (switches);

  remember_past (self);
  rb_switches_free (self->switches);
  self->switches = copy;
  recount (self);
}

/**
 * rb_workspace_set_stratum:
 * @self: a workspace
 * @stratum: (nullable): the pay that is shown, %NULL for that of most openings
 *
 * Counts anew with another display stratum, which can be taken back.
 */
void
rb_workspace_set_stratum (RbWorkspace *self, const RbAssumption *stratum)
{
  g_return_if_fail (RB_IS_WORKSPACE (self));

  remember_past (self);
  self->has_stratum = stratum != NULL;
  self->stratum = stratum != NULL ? *stratum : (RbAssumption){ 0 };
  recount (self);
}

/**
 * rb_workspace_get_stratum:
 * @self: a workspace
 *
 * Returns: (nullable): the pay that was chosen to be shown
 */
const RbAssumption *
rb_workspace_get_stratum (RbWorkspace *self)
{
  g_return_val_if_fail (RB_IS_WORKSPACE (self), NULL);

  return self->has_stratum ? &self->stratum : NULL;
}

/**
 * rb_workspace_start_with:
 * @self: a workspace with nothing opened
 * @switches: how pay is to be counted; copied
 * @stratum: (nullable): the pay to show
 *
 * Sets how to count what will be opened.
 */
void
rb_workspace_start_with (RbWorkspace *self, const RbSwitches *switches, const RbAssumption *stratum)
{
  g_return_if_fail (RB_IS_WORKSPACE (self));

  rb_workspace_set_switches (self, switches);
  rb_workspace_set_stratum (self, stratum);
  g_ptr_array_set_size (self->past, 0);
}

/**
 * rb_workspace_undo:
 * @self: a workspace
 *
 * Takes the last change of how is counted back.
 *
 * Returns: whether there was one
 */
gboolean
rb_workspace_undo (RbWorkspace *self)
{
  g_return_val_if_fail (RB_IS_WORKSPACE (self), FALSE);

  if (self->past->len == 0)
    return FALSE;

  Past *past = g_ptr_array_steal_index (self->past, self->past->len - 1);

  rb_switches_free (self->switches);
  self->switches = g_steal_pointer (&past->switches);
  self->stratum = past->stratum;
  self->has_stratum = past->has_stratum;
  g_free (past);
  recount (self);

  return TRUE;
}
