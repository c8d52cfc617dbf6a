/* fuzz.h: what every fuzz target defines.
 *
 * A target is a program with libFuzzer (build option -Dfuzzing=true), and one that tries its seeds
 * and simple mutations of them without.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);
