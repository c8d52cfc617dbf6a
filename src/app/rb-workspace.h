/* rb-workspace.h: RbWorkspace holds what a window has opened, and how it is counted.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "read/rb-loader.h"

G_BEGIN_DECLS

typedef enum {
  RB_WORKSPACE_EMPTY,      /* nothing was opened yet */
  RB_WORKSPACE_LOADING,    /* what was shown before stays until the loading is done */
  RB_WORKSPACE_READY,      /* there are figures */
  RB_WORKSPACE_UNREADABLE, /* no posting could be read, and nothing was shown before */
} RbWorkspaceState;

#define RB_TYPE_WORKSPACE (rb_workspace_get_type ())

/* The properties "state" and "figures" notify; all the rest follows from them. */
G_DECLARE_FINAL_TYPE (RbWorkspace, rb_workspace, RB, WORKSPACE, GObject)

RbWorkspace *rb_workspace_new (void) G_GNUC_WARN_UNUSED_RESULT;

RbWorkspaceState rb_workspace_get_state (RbWorkspace *self);
RbFigures *rb_workspace_get_figures (RbWorkspace *self);
RbDataset *rb_workspace_get_dataset (RbWorkspace *self);
const RbLedger *rb_workspace_get_unreadable (RbWorkspace *self);
RbLoadProgress *rb_workspace_get_progress (RbWorkspace *self);

void rb_workspace_open (RbWorkspace *self, RbInputList *inputs, gboolean adds);
void rb_workspace_reload (RbWorkspace *self);
void rb_workspace_cancel (RbWorkspace *self);
void rb_workspace_forget (RbWorkspace *self);

const RbSwitches *rb_workspace_get_switches (RbWorkspace *self);
void rb_workspace_set_switches (RbWorkspace *self, const RbSwitches *switches);
const RbAssumption *rb_workspace_get_stratum (RbWorkspace *self);
void rb_workspace_set_stratum (RbWorkspace *self, const RbAssumption *stratum);
void rb_workspace_start_with (RbWorkspace *self,
                              const RbSwitches *switches,
                              const RbAssumption *stratum);
gboolean rb_workspace_undo (RbWorkspace *self);

G_END_DECLS
