/* rb-safe-file.c: RbSafeFile is a file that is written whole or not at all.
 *
 * Bytes go to a temporary file in the same folder, which takes the name of the old one when it is
 * complete and on the disk. Until then the old one stays as it is.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-safe-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct _RbSafeFile {
  char *name;      /* for messages */
  char *target;    /* where links lead to */
  char *temporary; /* (nullable): of a pipe or a device there is none */
  int fd;
};

static gboolean
fail (const RbSafeFile *self, int code, GError **error)
{
  g_autofree char *name = g_filename_display_name (self->name);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               /* Translators: the name of a file, and why. */
               _ ("“\u2068%s\u2069” could not be written: %s"), name, g_strerror (code));

  return FALSE;
}

/* Links stay links: what they lead to is replaced. */
static char *
resolve (const char *path)
{
  char *resolved = realpath (path, NULL);

  if (resolved == NULL)
    return g_strdup (path);

  char *copy = g_strdup (resolved);

  free (resolved);

  return copy;
}

static mode_t
get_mode (const struct stat *old)
{
  if (old != NULL)
    return old->st_mode & 0777;

  mode_t mask = umask (0);

  umask (mask);

  return 0666 & ~mask;
}

/* A file that may not be written to is not replaced either, though the folder would allow it. */
static gboolean
open_temporary (RbSafeFile *self, const struct stat *old, GError **error)
{
  if (old != NULL && access (self->target, W_OK) != 0)
    return fail (self, errno, error);

  self->temporary = g_strconcat (self->target, ".XXXXXX", NULL);
  self->fd = g_mkstemp_full (self->temporary, O_RDWR | O_CLOEXEC, 0600);

  if (self->fd < 0)
    {
      int code = errno;

      g_clear_pointer (&self->temporary, g_free);
      return fail (self, code, error);
    }

  if (fchmod (self->fd, get_mode (old)) != 0)
    return fail (self, errno, error);

  return TRUE;
}

static gboolean
open_directly (RbSafeFile *self, GError **error)
{
  self->fd = g_open (self->target, O_WRONLY | O_CLOEXEC, 0);

  return self->fd >= 0 || fail (self, errno, error);
}

/**
 * rb_safe_file_open:
 * @path: (type filename): a file, which may exist
 * @error: return location for a #GIOErrorEnum
 *
 * Begins to write a file. Pipes and devices are written to as they are.
 *
 * Returns: (transfer full) (nullable): the file, or %NULL with @error set
 */
RbSafeFile *
rb_safe_file_open (const char *path, GError **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  g_autoptr (RbSafeFile) self = g_new0 (RbSafeFile, 1);
  struct stat old = { 0 };

  self->name = g_strdup (path);
  self->target = resolve (path);
  self->fd = -1;

  gboolean exists = stat (self->target, &old) == 0;
  gboolean is_open = FALSE;

  if (exists && S_ISDIR (old.st_mode))
    is_open = fail (self, EISDIR, error);
  else if (exists && !S_ISREG (old.st_mode))
    is_open = open_directly (self, error);
  else
    is_open = open_temporary (self, exists ? &old : NULL, error);

  return is_open ? g_steal_pointer (&self) : NULL;
}

/**
 * rb_safe_file_write:
 * @self: a file
 * @bytes: (array length=n_bytes) (element-type guint8): what to append
 * @n_bytes: how many
 * @error: return location for a #GIOErrorEnum
 *
 * Returns: whether all bytes were written
 */
gboolean
rb_safe_file_write (RbSafeFile *self, gconstpointer bytes, gsize n_bytes, GError **error)
{
  const char *rest = bytes;

  while (n_bytes > 0)
    {
      gssize n = write (self->fd, rest, n_bytes);

      if (n < 0 && errno == EINTR)
        continue;

      if (n < 0)
        return fail (self, errno, error);

      rest += n;
      n_bytes -= (gsize) n;
    }

  return TRUE;
}

static gboolean
close_file (RbSafeFile *self)
{
  int fd = self->fd;

  self->fd = -1;

  return close (fd) == 0;
}

/* The name itself is on the disk only when the folder is. */
static void
flush_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd < 0)
    return;

  fsync (fd);
  close (fd);
}

/**
 * rb_safe_file_commit:
 * @self: a file
 * @error: return location for a #GIOErrorEnum
 *
 * Ends a file: what was written takes the place of the old one.
 *
 * Returns: whether it did; else the old one is still there
 */
gboolean
rb_safe_file_commit (RbSafeFile *self, GError **error)
{
  if (self->temporary == NULL)
    return close_file (self) || fail (self, errno, error);

  if (fsync (self->fd) != 0 || !close_file (self) || g_rename (self->temporary, self->target) != 0)
    return fail (self, errno, error);

  g_clear_pointer (&self->temporary, g_free);
  flush_folder (self->target);

  return TRUE;
}

/**
 * rb_safe_file_free:
 * @self: (transfer full): a file
 *
 * Frees the file; what is not committed is thrown away.
 */
void
rb_safe_file_free (RbSafeFile *self)
{
  if (self->fd >= 0)
    close_file (self);

  if (self->temporary != NULL)
    g_unlink (self->temporary);

  g_free (self->temporary);
  g_free (self->target);
  g_free (self->name);
  g_free (self);
}

/**
 * rb_safe_file_put:
 * @path: (type filename): a file, which may exist
 * @bytes: (array length=n_bytes): what it is to hold
 * @n_bytes: how much that is
 * @error: return location for a #GIOErrorEnum
 *
 * Writes a file at once.
 *
 * Returns: whether it was written; else an old one is still there
 */
gboolean
rb_safe_file_put (const char *path, gconstpointer bytes, gsize n_bytes, GError **error)
{
  g_autoptr (RbSafeFile) file = rb_safe_file_open (path, error);

  return file != NULL && rb_safe_file_write (file, bytes, n_bytes, error) &&
         rb_safe_file_commit (file, error);
}
