/* rb-title.c: which spellings of a job title mean the same role (R17).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-title.h"

#include <string.h>

/* A title has at most this many trailing parts taken off: "Nurse (m/w/d) - Remote - Berlin". */
#define MAX_STRIPPED_PARTS 6

/* What the two sides of a title are kept apart by, longest first. */
static const char *const separators[] = { " - ", " – ", " — ", " | ", " @ ", ", ", " / " };

static const char *const workplace_words[] = {
  "remote", "fully remote", "100% remote", "hybrid", "on-site", "onsite", "on site",
};

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
  "intern", "trainee",   "apprentice", "graduate", "entry", "junior",    "associate",
  "mid",    "mid-level", "senior",     "lead",     "staff", "principal", "head",
  "i",      "ii",        "iii",        "iv",       "v",     "1",         "2",
  "3",      "4",         "5",          "level",    "of",    NULL,
};

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  g_autofree char *folded = g_utf8_casefold (normal != NULL ? normal : text, -1);

  return g_utf8_normalize (folded, -1, G_NORMALIZE_NFKC);
}

/* "m/w/d", "H/F", "f/m/x", "w|m|d": two to five single letters with strokes between them. */
static gboolean
is_gender_mark (const char *folded)
{
  guint n_letters = 0;
  gboolean wants_letter = TRUE;

  if (g_str_equal (folded, "all genders") || g_str_equal (folded, "all gender"))
    return TRUE;

  for (const char *p = folded; *p != '\0'; p++)
    {
      if (*p == ' ')
        continue;

      if (wants_letter && strchr ("mwfdxhiv*", *p) == NULL)
        return FALSE;

      if (!wants_letter && strchr ("/|,-", *p) == NULL)
        return FALSE;

      n_letters += wants_letter ? 1 : 0;
      wants_letter = !wants_letter;
    }

  return n_letters >= 2 && n_letters <= 5 && !wants_letter;
}

/* "ITEC770465", "R-12345", "#4711", "Req 2026-118", "JR102062": up to six letters, then digits. */
static gboolean
is_requisition_code (const char *folded)
{
  static const char *const words[] = {
    "requisition", "req.", "req", "job id", "id", "ref.", "ref"
  };
  const char *p = folded;
  guint n_letters = 0;
  guint n_digits = 0;
  gboolean is_named = *p == '#';

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if (g_str_has_prefix (p, words[i]) && !g_ascii_isalpha (p[length]))
        {
          p += length;
          is_named = TRUE;
          break;
        }
    }

  p += strspn (p, " #:");

  for (; g_ascii_isalpha (*p); p++)
    n_letters++;

  for (; g_ascii_isdigit (*p) || *p == '-' || *p == '_'; p++)
    n_digits += g_ascii_isdigit (*p) ? 1 : 0;

  /* Five digits keep years ("New Grad 2026") and part numbers of four digits in the title. */
  return *p == '\0' && n_letters <= 6 && n_digits >= (is_named ? 3u : 5u);
}

static gboolean
is_workplace (const char *folded)
{
  for (gsize i = 0; i < G_N_ELEMENTS (workplace_words); i++)
    {
      if (g_str_equal (folded, workplace_words[i]))
        return TRUE;
    }

  return FALSE;
}

/* A trailing part is a place only if it is this posting's own place or a piece of it: "Berlin" in
 * a posting for "Berlin, Germany". "Software Engineer, Perception" stays whole. */
static gboolean
is_own_place (const char *folded, const char *folded_place, const char *country)
{
  if (country != NULL && g_ascii_strcasecmp (folded, country) == 0)
    return TRUE;

  if (folded_place == NULL)
    return FALSE;

  if (g_str_equal (folded, folded_place))
    return TRUE;

  g_auto (GStrv) pieces = g_strsplit_set (folded_place, ",/|()·;", 32);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      if (g_str_equal (g_strstrip (pieces[i]), folded))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_droppable (const char *part, const char *folded_place, const char *country)
{
  g_autofree char *folded = fold (part);

  g_strstrip (folded);

  if (*folded == '\0' || is_gender_mark (folded) || is_requisition_code (folded))
    return TRUE;

  if (is_workplace (folded) || is_own_place (folded, folded_place, country))
    return TRUE;

  /* "Remote, US", "Berlin / hybrid": every piece has to be a place or a workplace. */
  if (strpbrk (folded, ",/|-") == NULL)
    return FALSE;

  g_auto (GStrv) pieces = g_strsplit_set (folded, ",/|-", 8);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      g_strstrip (pieces[i]);

      if (!is_workplace (pieces[i]) && !is_own_place (pieces[i], folded_place, country))
        return FALSE;
    }

  return TRUE;
}

/* Finds where the last part of the title begins, and how long what parts it is. */
static char *
find_last_part (char *title, gsize *separator_length)
{
  char *last = NULL;
  gsize length = strlen (title);

  if (length > 0 && (title[length - 1] == ')' || title[length - 1] == ']'))
    {
      char *open = strrchr (title, title[length - 1] == ')' ? '(' : '[');

      if (open != NULL && open > title)
        {
          title[length - 1] = '\0';
          *separator_length = 1;
          return open;
        }
    }

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      char *found = g_strrstr (title, separators[i]);

      if (found != NULL && found > title && (last == NULL || found > last))
        {
          last = found;
          *separator_length = strlen (separators[i]);
        }
    }

  return last;
}

/* A gender mark without brackets and separators: "Pflegefachkraft m/w/d". */
static gboolean
drop_bare_gender_mark (char *title)
{
  char *space = strrchr (title, ' ');

  if (space == NULL || strchr (space, '/') == NULL)
    return FALSE;

  g_autofree char *folded = fold (space + 1);

  if (!is_gender_mark (folded))
    return FALSE;

  *space = '\0';
  return TRUE;
}

/* A bracketed gender mark in the middle: "Engineer (m/w/d) for Trains". */
static void
drop_inner_gender_mark (char *title)
{
  char *open = strchr (title, '(');
  char *close = open != NULL ? strchr (open, ')') : NULL;

  if (close == NULL || close[1] == '\0' || close - open > 16)
    return;

  g_autofree char *inner = g_strndup (open + 1, close - open - 1);
  g_autofree char *folded = fold (inner);

  if (!is_gender_mark (folded))
    return;

  close++;

  if (open > title && open[-1] == ' ' && *close == ' ')
    close++;

  memmove (open, close, strlen (close) + 1);
}

static char *
drop_leading_code (char *title)
{
  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      char *found = strstr (title, separators[i]);

      if (found == NULL || found - title > 24)
        continue;

      g_autofree char *part = g_strndup (title, found - title);
      g_autofree char *folded = fold (part);

      if (is_requisition_code (folded))
        return found + strlen (separators[i]);
    }

  return title;
}

/**
 * rb_title_strip:
 * @title: a title as posted, on one line and without entities
 * @place: (nullable): the place of the same posting
 * @country: (nullable): its country, ISO 3166 alpha-2
 *
 * Takes off what belongs to the posting, not to the role: gender marks, requisition codes, and a
 * trailing place that is the posting's own, or a word for remote, hybrid or on-site work. At least
 * one part is always left.
 *
 * Returns: (transfer full): the title of the role in the posting's own spelling
 */
char *
rb_title_strip (const char *title, const char *place, const char *country)
{
  g_autofree char *folded_place = place != NULL ? fold (place) : NULL;
  g_autofree char *copy = g_strdup (title);
  char *rest = drop_leading_code (copy);

  drop_inner_gender_mark (rest);

  for (guint i = 0; i < MAX_STRIPPED_PARTS; i++)
    {
      g_autofree char *before = g_strdup (rest);
      gsize separator_length = 0;
      char *part = find_last_part (rest, &separator_length);

      if (part != NULL && is_droppable (part + separator_length, folded_place, country))
        *part = '\0';
      else
        strcpy (rest, before);

      g_strchomp (rest);

      if (!drop_bare_gender_mark (rest) && g_str_equal (rest, before))
        break;
    }

  return *rest != '\0' ? g_strdup (rest) : g_strdup (title);
}

/**
 * rb_title_may_hold_place:
 * @title: a title
 *
 * Tells, cheaply, whether rb_title_strip() can depend on the place at all.
 *
 * Returns: %FALSE if the title has no parts
 */
gboolean
rb_title_may_hold_place (const char *title)
{
  /* 0xE2 begins the dashes. */
  return strpbrk (title, "-,(|/@[\xe2") != NULL;
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

/**
 * rb_title_key:
 * @stripped: a title as rb_title_strip() gives it
 *
 * Titles with the same key are the same role: case, width, dashes and the spelling of back end,
 * front end, full stack, senior and junior are unified. Level words stay.
 *
 * Returns: (transfer full): the key
 */
char *
rb_title_key (const char *stripped)
{
  g_autofree char *folded = fold (stripped);
  g_autofree char *unified = unify_marks (folded);
  g_autoptr (GString) key = g_string_new (NULL);
  gboolean at_word = TRUE;

  for (const char *p = unified; *p != '\0';)
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

  while (key->len > 0 && strchr (" .,;:-", key->str[key->len - 1]) != NULL)
    g_string_truncate (key, key->len - 1);

  return g_string_free (g_steal_pointer (&key), FALSE);
}

/**
 * rb_title_key_without_level:
 * @key: a key
 *
 * Takes level words off both ends, for finding catalogue texts: "senior civil engineer ii" finds
 * those of the civil engineer.
 *
 * Returns: (transfer full) (nullable): the shorter key, or %NULL if there is no level word or
 *   nothing else
 */
char *
rb_title_key_without_level (const char *key)
{
  g_auto (GStrv) words = g_strsplit (key, " ", 64);
  guint first = 0;
  guint end = g_strv_length (words);
  guint n_words = end;

  while (first < end && g_strv_contains (level_words, words[first]))
    first++;

  while (end > first && g_strv_contains (level_words, words[end - 1]))
    end--;

  if (first == end || end - first == n_words)
    return NULL;

  char *next = words[end];

  words[end] = NULL;

  char *shorter = g_strjoinv (" ", words + first);

  words[end] = next;

  return shorter;
}
