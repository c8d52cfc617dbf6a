/* rb-pango-measurer.h: measures the texts of a chart in a font, for screen and paper alike.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-text-measurer.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef struct _RbPangoMeasurer RbPangoMeasurer;

RbPangoMeasurer *rb_pango_measurer_new (const PangoFontDescription *font) G_GNUC_WARN_UNUSED_RESULT;
void rb_pango_measurer_free (RbPangoMeasurer *self);

const RbTextMeasurer *rb_pango_measurer_get (const RbPangoMeasurer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbPangoMeasurer, rb_pango_measurer_free)

G_END_DECLS
