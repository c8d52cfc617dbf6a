/* rb-chart-menu.h: the menu of a chart: its data, its picture, its table.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-chart-view.h"
#include "report/rb-chart-picture.h"

G_BEGIN_DECLS

/* Returns: (transfer full): the chart that is shown, with its title and its evidence */
typedef RbChartPicture *(*RbPictureMaker) (gpointer data);

void rb_chart_menu_add (RbChartView *chart, RbPictureMaker maker, gpointer data);

G_END_DECLS
