/* rb-byte-source.c: where the bytes of postings come from: a file, standard input, or memory.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-byte-source.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SPOOL_BLOCK_SIZE ((gsize) 256 * 1024)

/* A source can be opened again after it was closed, so that the text of one record can be read
 * long after the loading. What a file was at its first opening is remembered. */
struct _RbByteSource {
  gatomicrefcount n_refs;
  char *name;
  GBytes *bytes;     /* (nullable): a source in memory */
  gboolean is_stdin; /* fd is an unlinked file, and stays open */
  int fd;
  struct stat first;
  gboolean was_opened;
};

static RbByteSource *
new_source (const char *name)
{
  RbByteSource *self = g_new0 (RbByteSource, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->name = g_strdup (name);
  self->fd = -1;

  return self;
}

/**
 * rb_byte_source_new_file:
 * @path: a path, also the name of the source
 *
 * Returns: (transfer full): a source that is not open yet
 */
RbByteSource *
rb_byte_source_new_file (const char *path)
{
  return new_source (path);
}

/**
 * rb_byte_source_new_bytes:
 * @name: what to call the source
 * @bytes: its content
 *
 * Returns: (transfer full): a source in memory
 */
RbByteSource *
rb_byte_source_new_bytes (const char *name, GBytes *bytes)
{
  RbByteSource *self = new_source (name);

  self->bytes = g_bytes_ref (bytes);

  return self;
}

static void
set_error (GError **error, int code)
{
  g_set_error_literal (error, G_IO_ERROR, (int) g_io_error_from_errno (code), g_strerror (code));
}

static gboolean
write_all (int fd, const guint8 *data, gsize size, GError **error)
{
  for (gsize n_written = 0; n_written < size;)
    {
      gssize n = write (fd, data + n_written, size - n_written);

      if (n < 0 && errno != EINTR)
        {
          set_error (error, errno);
          return FALSE;
        }

      n_written += n > 0 ? (gsize) n : 0;
    }

  return TRUE;
}

static gboolean
spool (int from, int to, GError **error)
{
  g_autofree guint8 *buffer = g_malloc (SPOOL_BLOCK_SIZE);

  while (TRUE)
    {
      gssize n = read (from, buffer, SPOOL_BLOCK_SIZE);

      if (n == 0)
        return TRUE;

      if (n < 0 && errno == EINTR)
        continue;

      if (n < 0)
        {
          set_error (error, errno);
          return FALSE;
        }

      if (!write_all (to, buffer, (gsize) n, error))
        return FALSE;
    }
}

/**
 * rb_byte_source_new_stdin:
 * @error: return location for an error of reading or of writing the temporary copy
 *
 * Copies standard input, to its end, to a file without a name, so that it can be read more than
 * once. Blocks.
 *
 * Returns: (transfer full) (nullable): a source, or %NULL with @error set
 */
RbByteSource *
rb_byte_source_new_stdin (GError **error)
{
  g_autoptr (RbByteSource) self = new_source ("-");
  g_autofree char *path = NULL;

  self->is_stdin = TRUE;
  self->fd = g_file_open_tmp ("rolebook-XXXXXX", &path, error);

  if (self->fd < 0)
    return NULL;

  unlink (path);

  if (!spool (STDIN_FILENO, self->fd, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * rb_byte_source_ref:
 * @self: a source
 *
 * Returns: (transfer full): the same source
 */
RbByteSource *
rb_byte_source_ref (RbByteSource *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * rb_byte_source_unref:
 * @self: (transfer full): a source
 *
 * Drops a reference; the last one closes the source.
 */
void
rb_byte_source_unref (RbByteSource *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;

  if (self->fd >= 0)
    close (self->fd);

  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->name);
  g_free (self);
}

/**
 * rb_byte_source_get_name:
 * @self: a source
 *
 * Returns: the path of a file, “-” for standard input, else the name it was given
 */
const char *
rb_byte_source_get_name (RbByteSource *self)
{
  return self->name;
}

/**
 * rb_byte_source_is_file:
 * @self: a source
 *
 * Returns: whether the source is a file with a path
 */
gboolean
rb_byte_source_is_file (RbByteSource *self)
{
  return self->bytes == NULL && !self->is_stdin;
}

static gboolean
check_is_regular (const struct stat *status, GError **error)
{
  if (S_ISREG (status->st_mode))
    return TRUE;

  if (S_ISDIR (status->st_mode))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY,
                         _ ("It is a folder, not a file"));
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                         _ ("It is not a regular file"));

  return FALSE;
}

/**
 * rb_byte_source_open:
 * @self: a source
 * @error: return location for an error
 *
 * Opens the source for reading; one that is open stays so. Only regular files are opened, and
 * without waiting: a pipe without a writer would hang the program.
 *
 * Returns: %FALSE with @error set if that fails
 */
gboolean
rb_byte_source_open (RbByteSource *self, GError **error)
{
  struct stat status = { 0 };

  if (self->bytes != NULL)
    return TRUE;

  if (self->fd < 0)
    self->fd = g_open (self->name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0);

  if (self->fd < 0 || fstat (self->fd, &status) != 0)
    {
      set_error (error, errno);
      return FALSE;
    }

  if (!check_is_regular (&status, error))
    {
      rb_byte_source_close (self);
      return FALSE;
    }

  if (!self->was_opened)
    {
      self->first = status;
      self->was_opened = TRUE;
    }

  return TRUE;
}

/**
 * rb_byte_source_close:
 * @self: a source
 *
 * Gives back the file until the next rb_byte_source_open(): a folder of ten thousand files would
 * use up what a process may hold open.
 */
void
rb_byte_source_close (RbByteSource *self)
{
  if (self->is_stdin || self->fd < 0)
    return;

  close (self->fd);
  self->fd = -1;
}

/**
 * rb_byte_source_get_size:
 * @self: a source that was opened
 *
 * Returns: its size in bytes at its first opening
 */
guint64
rb_byte_source_get_size (RbByteSource *self)
{
  return self->bytes != NULL ? g_bytes_get_size (self->bytes) : (guint64) self->first.st_size;
}

/**
 * rb_byte_source_read:
 * @self: an open source
 * @offset: from where
 * @buffer: (out) (array length=size): where to
 * @size: how much at most
 * @error: return location for an error
 *
 * Reads without moving a position, so that threads may share a source.
 *
 * Returns: the number of bytes, 0 at the end, -1 with @error set
 */
gssize
rb_byte_source_read (RbByteSource *self, guint64 offset, guint8 *buffer, gsize size, GError **error)
{
  if (self->bytes != NULL)
    {
      gsize total = 0;
      const guint8 *data = g_bytes_get_data (self->bytes, &total);
      gsize n = offset < total ? MIN (size, total - (gsize) offset) : 0;

      if (n > 0)
        memcpy (buffer, data + offset, n);

      return (gssize) n;
    }

  while (TRUE)
    {
      gssize n = pread (self->fd, buffer, size, (off_t) offset);

      if (n >= 0)
        return n;

      if (errno != EINTR)
        {
          set_error (error, errno);
          return -1;
        }
    }
}

/**
 * rb_byte_source_has_changed:
 * @self: an open source
 *
 * Returns: whether the file is another one than at its first opening, by inode, size or times
 */
gboolean
rb_byte_source_has_changed (RbByteSource *self)
{
  struct stat now = { 0 };

  if (self->bytes != NULL || self->is_stdin)
    return FALSE;

  if (fstat (self->fd, &now) != 0)
    return TRUE;

  return now.st_dev != self->first.st_dev || now.st_ino != self->first.st_ino ||
         now.st_size != self->first.st_size || now.st_mtim.tv_sec != self->first.st_mtim.tv_sec ||
         now.st_mtim.tv_nsec != self->first.st_mtim.tv_nsec;
}
