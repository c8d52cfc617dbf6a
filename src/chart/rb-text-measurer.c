/* rb-text-measurer.c: how large a text is, for layouts that know no font.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-text-measurer.h"

#include <math.h>

/**
 * rb_text_measurer_measure:
 * @self: a measurer
 * @text: one line of text
 * @bold: whether it is set in bold
 * @width: (out): its width in user units
 * @height: (out): the height of its line in user units
 *
 * Both sizes are rounded up to whole units, so that boxes placed on whole units stay on them.
 */
void
rb_text_measurer_measure (
  const RbTextMeasurer *self, const char *text, gboolean bold, double *width, double *height)
{
  double exact_width = 0;
  double exact_height = 0;

  g_return_if_fail (self != NULL && self->measure != NULL);
  g_return_if_fail (text != NULL && width != NULL && height != NULL);

  self->measure (text, bold, &exact_width, &exact_height, self->data);
  *width = ceil (exact_width);
  *height = ceil (exact_height);
}
