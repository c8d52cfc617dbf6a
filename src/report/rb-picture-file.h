/* rb-picture-file.h: writes a picture to a file, by its suffix as SVG, PDF or PNG.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-picture.h"

G_BEGIN_DECLS

gboolean rb_picture_file_is_known (const char *path);
gboolean rb_picture_file_write (const RbPicture *picture,
                                double width,
                                const char *path,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
