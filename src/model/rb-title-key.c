/* rb-title-key.c: which spellings of a role's title mean the same role (R17).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-title-key.h"

#include <string.h>

/* Words that stand for the same role however they are spelt. Longer spellings come first. */
static const char *const spellings[][2] = {
  { "back end", "backend" },
  { "back-end", "backend" },
  { "front end", "frontend" },
  { "front-end", "frontend" },
  { "full stack", "fullstack" },
  { "full-stack", "fullstack" },
  { "sr.", "senior" },
  { "sr", "senior" },
  { "snr", "senior" },
  { "jr.", "junior" },
  { "jr", "junior" },
};

static const char *const level_words[] = {
  "intern",    "trainee", "apprentice", "graduate", "entry", "entry-level", "junior",
  "associate", "mid",     "mid-level",  "senior",   "lead",  "staff",       "principal",
  "head",      "i",       "ii",         "iii",      "iv",    "v",           "1",
  "2",         "3",       "4",          "5",        "level", "of",          NULL,
};

/* What may end a key without meaning anything. */
#define IDLE_MARKS " .,;:-/|@"

/* What may stand round a level word. */
#define LEVEL_MARKS "(),-/|"

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  g_autofree char *folded = g_utf8_casefold (normal != NULL ? normal : text, -1);

  return g_utf8_normalize (folded, -1, G_NORMALIZE_NFKC);
}

static gboolean
is_word_end (char c)
{
  return c == '\0' || c == ' ' || c == ',' || c == '/' || c == ')' || c == ';';
}

static const char *
match_spelling (const char *p, gsize *length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      *length = strlen (spellings[i][0]);

      if (g_str_has_prefix (p, spellings[i][0]) && is_word_end (p[*length]))
        return spellings[i][1];
    }

  return NULL;
}

/* Dashes, "&" and the spaces round strokes and commas differ by habit only. */
static char *
unify_marks (const char *folded)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_type (c) == G_UNICODE_DASH_PUNCTUATION)
        g_string_append_c (out, '-');
      else if (c == '&' && out->len > 0 && out->str[out->len - 1] == ' ' && p[1] == ' ')
        g_string_append (out, "and");
      else if (c == ' ' && out->len > 0 && strchr ("/ ", out->str[out->len - 1]) != NULL)
        continue;
      else if (strchr ("/,", (int) c) != NULL && c != 0 && out->len > 0 &&
               out->str[out->len - 1] == ' ')
        out->str[out->len - 1] = (char) c;
      else
        g_string_append_unichar (out, c);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* Marks alone stay: they are all there is. */
static void
drop_idle_marks (char *text)
{
  gsize length = strlen (text);

  while (length > 0 && strchr (IDLE_MARKS, text[length - 1]) != NULL)
    length--;

  if (length > 0)
    text[length] = '\0';
}

/* Replaces the unified spellings of whole words. */
static char *
unify_words (const char *text)
{
  g_autoptr (GString) key = g_string_new (NULL);
  gboolean at_word = TRUE;

  for (const char *p = text; *p != '\0';)
    {
      gsize length = 0;
      const char *spelling = at_word ? match_spelling (p, &length) : NULL;

      if (spelling != NULL)
        {
          g_string_append (key, spelling);
          p += length;
          at_word = FALSE;
          continue;
        }

      at_word = is_word_end (*p) || *p == '(' || *p == '-';
      g_string_append_c (key, *p++);
    }

  return g_string_free (g_steal_pointer (&key), FALSE);
}

/**
 * rb_title_key:
 * @stripped: a title as rb_title_strip() gives it
 *
 * Titles with the same key are the same role: case, width, dashes and the spelling of back end,
 * front end, full stack, senior and junior are unified. Level words stay. A key is its own key.
 *
 * Returns: (transfer full): the key
 */
char *
rb_title_key (const char *stripped)
{
  g_autofree char *folded = fold (stripped);
  g_autofree char *unified = unify_marks (folded);

  drop_idle_marks (unified);

  return unify_words (unified);
}

/* Whether every piece of a word is a level: "(senior)", "senior/lead", "i-v". */
static gboolean
is_level (const char *word)
{
  gsize length = strlen (word);
  const char *bare = word + strspn (word, LEVEL_MARKS);
  gboolean is_all_levels = TRUE;

  if (*bare == '\0')
    return FALSE;

  while (strchr (LEVEL_MARKS, word[length - 1]) != NULL)
    length--;

  g_autofree char *trimmed = g_strndup (bare, word + length - bare);

  if (g_strv_contains (level_words, trimmed))
    return TRUE;

  g_auto (GStrv) pieces = g_strsplit_set (trimmed, "/-", 8);

  for (guint i = 0; pieces[i] != NULL; i++)
    is_all_levels = is_all_levels && g_strv_contains (level_words, pieces[i]);

  return is_all_levels;
}

static gboolean
is_only_marks (const char *word)
{
  return word[strspn (word, LEVEL_MARKS)] == '\0';
}

/**
 * rb_title_key_without_level:
 * @key: a key
 *
 * Takes level words off both ends, for finding catalogue texts: "senior civil engineer ii" and
 * "civil engineer - senior" find those of the civil engineer.
 *
 * Returns: (transfer full) (nullable): the shorter key, or %NULL if there is no level word or
 *   nothing else
 */
char *
rb_title_key_without_level (const char *key)
{
  g_autofree char *spaced = g_strdelimit (g_strdup (key), ",", ' ');
  g_auto (GStrv) words = g_strsplit (spaced, " ", 64);
  guint end = g_strv_length (words);
  guint first = 0;
  guint last = end;
  g_autoptr (GString) shorter = g_string_new (NULL);

  while (first < end && (is_level (words[first]) || is_only_marks (words[first])))
    first++;

  while (last > first && (is_level (words[last - 1]) || is_only_marks (words[last - 1])))
    last--;

  if (first == last || last - first == end)
    return NULL;

  for (guint i = first; i < last; i++)
    g_string_append_printf (shorter, "%s%s", i > first ? " " : "", words[i]);

  return g_string_free (g_steal_pointer (&shorter), FALSE);
}
