/* rb-word-table.c: words of a text brought into one spelling and looked up by meaning.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-word-table.h"

#include <string.h>

#define MAX_WORDS 4

#define LAST_LATIN_LETTER 0x24F
#define FIRST_LATIN_ADDITIONAL 0x1E00
#define LAST_LATIN_ADDITIONAL 0x1EFF
#define FIRST_COMBINING_MARK 0x300
#define LAST_COMBINING_MARK 0x36F
#define CYRILLIC_IO 0x451
#define CYRILLIC_IE 0x435

typedef struct {
  const char *words;
  gsize length;
  int value;
} Entry;

/* Left out of a word rather than ending it: "Bachelor's" and "Bachelors" are one spelling. */
static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x2BB || c == 0x2BC;
}

static gboolean
is_latin (gunichar c)
{
  return c <= LAST_LATIN_LETTER || (c >= FIRST_LATIN_ADDITIONAL && c <= LAST_LATIN_ADDITIONAL);
}

/* Latin letters lose their accents, because capitals are often written without them. Other
 * scripts keep theirs: there the marks make letters. Russian ё is commonly written е. */
static gunichar
fold_letter (gunichar c)
{
  gunichar base = g_unichar_tolower (c);

  if (base == CYRILLIC_IO)
    return CYRILLIC_IE;

  while (base >= 0x80 && is_latin (base))
    {
      gunichar first = 0;
      gunichar second = 0;

      if (!g_unichar_decompose (base, &first, &second))
        break;
      base = first;
    }

  return base;
}

/* Returns the folded character, ' ' for one that ends a word, 0 for one to leave out. */
static gunichar
fold_char (gunichar c)
{
  if (c < 0x80)
    {
      if (g_ascii_isalnum ((char) c))
        return (gunichar) g_ascii_tolower ((char) c);

      return is_apostrophe (c) ? 0 : ' ';
    }
  if (is_apostrophe (c) || (c >= FIRST_COMBINING_MARK && c <= LAST_COMBINING_MARK))
    return 0;
  if (g_unichar_isalnum (c) || g_unichar_ismark (c))
    return fold_letter (c);

  return ' ';
}

/**
 * rb_word_fold:
 * @text: valid UTF-8
 * @length: its length in bytes
 * @folded: (out): room for the folded text and its NUL
 * @size: bytes of @folded, at least 1
 *
 * Brings words into one spelling: letters in lower case, Latin ones without accents, apostrophes
 * left out, and each run of other characters turned into one space, with none at the ends.
 *
 * Returns: %FALSE if the folded text does not fit; then @folded is empty
 */
gboolean
rb_word_fold (const char *text, gsize length, char *folded, gsize size)
{
  gsize used = 0;
  gboolean space_due = FALSE;

  g_return_val_if_fail (text != NULL && folded != NULL && size > 0, FALSE);

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar c = fold_char (g_utf8_get_char (p));
      char bytes[6] = { 0 };

      if (c == ' ')
        space_due = used > 0;
      if (c == ' ' || c == 0)
        continue;

      gsize n_bytes = (gsize) g_unichar_to_utf8 (c, bytes);
      if (used + (gsize) space_due + n_bytes >= size)
        {
          folded[0] = '\0';
          return FALSE;
        }
      if (space_due)
        folded[used++] = ' ';
      memcpy (folded + used, bytes, n_bytes);
      used += n_bytes;
      space_due = FALSE;
    }

  folded[used] = '\0';
  return TRUE;
}

static int
compare_bytes (const char *a, gsize a_length, const char *b, gsize b_length)
{
  int order = memcmp (a, b, MIN (a_length, b_length));

  return order != 0 ? order : (a_length > b_length) - (a_length < b_length);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *first = a;
  const Entry *second = b;

  return compare_bytes (first->words, first->length, second->words, second->length);
}

static GArray *
index_groups (const RbWordGroup *groups, gsize n_groups)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));

  for (gsize i = 0; i < n_groups; i++)
    {
      for (const char *p = groups[i].words; *p != '\0'; p += (*p == '|'))
        {
          Entry entry = { p, strcspn (p, "|"), groups[i].value };

          g_array_append_val (entries, entry);
          p += entry.length;
        }
    }
  g_array_sort (entries, compare_entries);

  return entries;
}

/* The index lives as long as the program: tables are static. */
static const GArray *
get_index (RbWordTable *self)
{
  if (g_once_init_enter (&self->index))
    g_once_init_leave (&self->index, (gsize) index_groups (self->groups, self->n_groups));

  return (const GArray *) self->index;
}

/**
 * rb_word_table_find:
 * @self: a table
 * @folded: words as rb_word_fold() writes them
 * @length: how many bytes of @folded to look up
 * @value: (out): what they mean
 *
 * Returns: whether the table holds exactly these words
 */
gboolean
rb_word_table_find (RbWordTable *self, const char *folded, gsize length, int *value)
{
  const GArray *entries = get_index (self);
  gsize low = 0;
  gsize high = entries->len;

  while (low < high)
    {
      gsize middle = low + (high - low) / 2;
      const Entry *entry = &g_array_index (entries, Entry, middle);
      int order = compare_bytes (folded, length, entry->words, entry->length);

      if (order == 0)
        {
          *value = entry->value;
          return TRUE;
        }
      if (order > 0)
        low = middle + 1;
      else
        high = middle;
    }

  return FALSE;
}

/* Returns the bytes of the longest words of the table at @start, 0 if none stands there. */
static gsize
find_longest (RbWordTable *self, const char *start, int *value)
{
  gsize longest = 0;
  const char *end = start;

  for (guint n_words = 0; n_words < MAX_WORDS && *end != '\0'; n_words++)
    {
      end += (*end == ' ');
      end += strcspn (end, " ");
      if (rb_word_table_find (self, start, (gsize) (end - start), value))
        longest = (gsize) (end - start);
    }

  return longest;
}

/**
 * rb_word_table_next:
 * @self: a table
 * @cursor: (inout): the start of a word in a folded text; moved behind the words found, or to the
 *   end
 * @value: (out): what the words found mean
 *
 * Finds the next place where words of the table stand, and there the longest ones.
 *
 * Returns: %FALSE if no more follows
 */
gboolean
rb_word_table_next (RbWordTable *self, const char **cursor, int *value)
{
  gboolean found = FALSE;

  while (!found && **cursor != '\0')
    {
      gsize length = find_longest (self, *cursor, value);

      found = length > 0;
      *cursor += found ? length : strcspn (*cursor, " ");
      *cursor += (**cursor == ' ');
    }

  return found;
}
