/* rb-chart-palette.c: the colours and line widths of charts on each kind of ground.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-palette.h"

#define HEX(rgb)                                                                                   \
  {                                                                                                \
    ((rgb) >> 16 & 255) / 255.0, ((rgb) >> 8 & 255) / 255.0, ((rgb) &255) / 255.0                  \
  }

/* Blue, sky, vermillion and orange are those of Okabe and Ito. Each stands on its ground, or is
 * outlined, at a contrast of 3:1 or more; the dark and the light fill differ by as much. */
static const RbChartPalette palettes[] = {
  [RB_CHART_STYLE_LIGHT] = {
    .ground = HEX (0xFFFFFF),
    .middle = HEX (0x0072B2),
    .rest = HEX (0xB2D5E8),
    .outline = HEX (0x0072B2),
    .average = HEX (0xD55E00),
    .average_edge = HEX (0xFFFFFF),
    .ink = HEX (0x1B1F20),
    .text = HEX (0x5E6466),
    .grid = HEX (0xE6E3E0),
    .line_width = 1,
    .grid_width = 1,
  },
  [RB_CHART_STYLE_DARK] = {
    .ground = HEX (0x2D2D2D),
    .middle = HEX (0x56B4E9),
    .rest = HEX (0x2F5A73),
    .outline = HEX (0x56B4E9),
    .average = HEX (0xE69F00),
    .average_edge = HEX (0x2D2D2D),
    .ink = HEX (0xFFFFFF),
    .text = HEX (0xB9B9B6),
    .grid = HEX (0x3D3D3D),
    .line_width = 1,
    .grid_width = 1,
  },
  [RB_CHART_STYLE_HIGH_CONTRAST] = {
    .ground = HEX (0xFFFFFF),
    .middle = HEX (0x555555),
    .rest = HEX (0xFFFFFF),
    .outline = HEX (0x000000),
    .average = HEX (0xFFFFFF),
    .average_edge = HEX (0x000000),
    .ink = HEX (0x000000),
    .text = HEX (0x000000),
    .grid = HEX (0x888888),
    .line_width = 1,
    .grid_width = 1,
  },
  [RB_CHART_STYLE_HIGH_CONTRAST_DARK] = {
    .ground = HEX (0x000000),
    .middle = HEX (0xAAAAAA),
    .rest = HEX (0x000000),
    .outline = HEX (0xFFFFFF),
    .average = HEX (0x000000),
    .average_edge = HEX (0xFFFFFF),
    .ink = HEX (0xFFFFFF),
    .text = HEX (0xFFFFFF),
    .grid = HEX (0x777777),
    .line_width = 1,
    .grid_width = 1,
  },
  [RB_CHART_STYLE_PAPER] = {
    .ground = HEX (0xFFFFFF),
    .middle = HEX (0x555555),
    .rest = HEX (0xFFFFFF),
    .outline = HEX (0x000000),
    .average = HEX (0xFFFFFF),
    .average_edge = HEX (0x000000),
    .ink = HEX (0x000000),
    .text = HEX (0x444444),
    .grid = HEX (0xBBBBBB),
    .line_width = 0.9,
    .grid_width = 0.5,
  },
};

/**
 * rb_chart_palette_get:
 * @style: a kind of ground
 *
 * The colours are those of the default themes; a widget may copy them and put in those of a user's
 * own style.
 *
 * Returns: (transfer none): the colours and line widths
 */
const RbChartPalette *
rb_chart_palette_get (RbChartStyle style)
{
  g_return_val_if_fail (style < G_N_ELEMENTS (palettes), &palettes[RB_CHART_STYLE_LIGHT]);

  return &palettes[style];
}
