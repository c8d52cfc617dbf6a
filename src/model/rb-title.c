/* rb-title.c: what in a job title belongs to the posting, not to the role (R17).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-title.h"

#include "model/rb-country-names.h"
#include "model/rb-word-table.h"

#include <string.h>

/* A title has at most this many parts taken off at each end: "Nurse (m/w/d) - Remote - Berlin". */
#define MAX_STRIPPED_PARTS 6

/* A code in front of a title is not longer than this, in bytes. */
#define MAX_CODE_LENGTH 24

#define MAX_FOLDED_COUNTRY 64

/* What the two sides of a title are kept apart by. */
static const char *const separators[] = { " - ", " – ", " — ", " | ", " @ ", ", ", " / " };

/* What the pieces of one part are kept apart by, outermost first: "Berlin, m/w/d". */
static const char *const piece_separators[] = { " - ", ",", "|", "/" };

static const char *const brackets[][2] = {
  { "(", ")" },
  { "[", "]" },
  { "（", "）" },
  { "【", "】" },
};

static const char *const workplace_words[] = {
  "remote", "fully remote", "100% remote", "hybrid", "on-site", "onsite", "on site",
};

static const char *const gender_words[] = { "all genders", "all gender", "gn" };

/* Letters and digits that name a standard, not a posting: "Auditor - ISO27001". */
static const char *const standards[] = { "din", "en", "iec", "ieee", "iso" };

/* The place of a posting, folded once for all parts of its title. */
typedef struct {
  const char *text;    /* (nullable) */
  const char *country; /* (nullable): ISO 3166 alpha-2 */
} OwnPlace;

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  g_autofree char *folded = g_utf8_casefold (normal != NULL ? normal : text, -1);

  return g_strstrip (g_utf8_normalize (folded, -1, G_NORMALIZE_NFKC));
}

static gboolean
is_one_of (const char *text, const char *const *words, gsize n_words)
{
  for (gsize i = 0; i < n_words; i++)
    {
      if (g_str_equal (text, words[i]))
        return TRUE;
    }

  return FALSE;
}

/* The letters of "m/w/d", "H/F", "f/m/x", "w|m|d", "K/M", with "divers" and "div." written out.
 * One of them is m or f: "I-V" are levels. */
static gboolean
is_gender_mark (const char *folded)
{
  guint n_letters = 0;
  gboolean has_sex = FALSE;
  const char *p = folded;

  if (is_one_of (folded, gender_words, G_N_ELEMENTS (gender_words)))
    return TRUE;

  for (; *p != '\0' && strchr ("mwfdxhivk*", *p) != NULL; n_letters++)
    {
      gboolean is_divers = g_str_has_prefix (p, "div");

      has_sex = has_sex || *p == 'm' || *p == 'f';
      p += is_divers ? strspn (p, "divers.") : 1;
      p += strspn (p, " ");

      if (*p == '\0' || strchr ("/|,-", *p) == NULL)
        break;

      p++;
      p += strspn (p, " ");
    }

  return *p == '\0' && has_sex && n_letters >= 1 && n_letters <= 4;
}

/* Skips "Req ID:", "Ref." and the like. */
static const char *
skip_code_words (const char *p, gboolean *is_named)
{
  static const char *const words[] = { "requisition", "req", "job", "id", "ref", "no", "nr" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if (!g_str_has_prefix (p, words[i]) || g_ascii_isalnum (p[length]))
        continue;

      p += length;
      p += strspn (p, " .#:-");
      *is_named = TRUE;
    }

  if (*p == '#')
    *is_named = TRUE;

  return p + strspn (p, "#");
}

/* "ITEC770465", "R-12345", "#4711", "Req 2026-118", "JR102062": up to six letters, then digits. */
static gboolean
is_requisition_code (const char *folded)
{
  gboolean is_named = FALSE;
  const char *letters = skip_code_words (folded, &is_named);
  const char *p = letters;
  guint n_digits = 0;

  while (g_ascii_isalpha (*p))
    p++;

  g_autofree char *word = g_strndup (letters, p - letters);

  for (; g_ascii_isdigit (*p) || *p == '-' || *p == '_'; p++)
    n_digits += g_ascii_isdigit (*p) ? 1 : 0;

  if (*p != '\0' || strlen (word) > 6 || is_one_of (word, standards, G_N_ELEMENTS (standards)))
    return FALSE;

  /* Five digits keep years ("New Grad 2026") and part numbers of four digits in the title. */
  return n_digits >= (is_named ? 3u : 5u);
}

static gboolean
is_own_country (const char *folded, const char *country)
{
  char words[MAX_FOLDED_COUNTRY];

  if (country == NULL)
    return FALSE;

  if (g_ascii_strcasecmp (folded, country) == 0)
    return TRUE;

  return rb_word_fold (folded, strlen (folded), words, sizeof words) &&
         g_strcmp0 (rb_country_from_name (words), country) == 0;
}

/* A part is a place only if it is this posting's own place or a piece of it: "Berlin" in a posting
 * for "Berlin, Germany". "Software Engineer, Perception" stays whole. */
static gboolean
is_own_place (const char *folded, const OwnPlace *own)
{
  if (is_own_country (folded, own->country))
    return TRUE;

  if (own->text == NULL)
    return FALSE;

  if (g_str_equal (folded, own->text))
    return TRUE;

  g_auto (GStrv) pieces = g_strsplit_set (own->text, ",/|()·;", 32);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      if (g_str_equal (g_strstrip (pieces[i]), folded))
        return TRUE;
    }

  return FALSE;
}

/* Whether nothing of a part is the role's. "Remote, US", "Berlin / hybrid", "Berlin, m/w/d": else
 * every piece has to be droppable by itself. */
static gboolean
is_droppable (const char *folded, const OwnPlace *own, gsize level)
{
  if (*folded == '\0' || is_gender_mark (folded) || is_requisition_code (folded) ||
      is_one_of (folded, workplace_words, G_N_ELEMENTS (workplace_words)) ||
      is_own_place (folded, own))
    return TRUE;

  while (level < G_N_ELEMENTS (piece_separators) &&
         strstr (folded, piece_separators[level]) == NULL)
    level++;

  if (level == G_N_ELEMENTS (piece_separators))
    return FALSE;

  g_auto (GStrv) pieces = g_strsplit (folded, piece_separators[level], 8);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      if (!is_droppable (g_strstrip (pieces[i]), own, level + 1))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_part_droppable (const char *part, gsize length, const OwnPlace *own)
{
  g_autofree char *copy = g_strndup (part, length);
  g_autofree char *folded = fold (copy);

  return is_droppable (folded, own, 0);
}

/* Only what no place could be: in front of a title a place may be a part of the role. */
static gboolean
is_mark_or_code (const char *part, gsize length)
{
  g_autofree char *copy = g_strndup (part, length);
  g_autofree char *folded = fold (copy);

  return is_gender_mark (folded) || is_requisition_code (folded);
}

static const char *
find_last (const char *title, const char *needle)
{
  return g_strrstr (title, needle);
}

/* "Nurse (Remote)" */
static gsize
measure_without_bracket (const char *title, const OwnPlace *own)
{
  gsize length = strlen (title);

  for (gsize i = 0; i < G_N_ELEMENTS (brackets); i++)
    {
      if (!g_str_has_suffix (title, brackets[i][1]))
        continue;

      const char *open = find_last (title, brackets[i][0]);
      gsize skipped = strlen (brackets[i][0]);

      if (open != NULL &&
          is_part_droppable (open + skipped,
                             title + length - strlen (brackets[i][1]) - open - skipped, own))
        return open - title;
    }

  return length;
}

/* "Nurse - Remote" */
static gsize
measure_without_part (const char *title, const OwnPlace *own)
{
  const char *last = NULL;
  gsize skipped = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      const char *found = find_last (title, separators[i]);

      if (found != NULL && (last == NULL || found > last))
        {
          last = found;
          skipped = strlen (separators[i]);
        }
    }

  if (last != NULL && is_part_droppable (last + skipped, strlen (last + skipped), own))
    return last - title;

  return strlen (title);
}

/* "Pflegefachkraft m/w/d", "Nurse #4711": without brackets and separators. */
static gsize
measure_without_word (const char *title)
{
  const char *space = strrchr (title, ' ');

  if (space != NULL && (space[1] == '#' || strchr (space, '/') != NULL) &&
      is_mark_or_code (space + 1, strlen (space + 1)))
    return space - title;

  return strlen (title);
}

static gsize
measure_without_tail (const char *title, const OwnPlace *own)
{
  gsize length = strlen (title);
  gsize rest = measure_without_bracket (title, own);

  if (rest == length)
    rest = measure_without_part (title, own);

  return rest == length ? measure_without_word (title) : rest;
}

/* Returns the length of a code or mark in front of the title, with what keeps it apart. */
static gsize
measure_head (const char *title)
{
  for (gsize i = 0; i < G_N_ELEMENTS (brackets); i++)
    {
      gsize skipped = strlen (brackets[i][0]);
      const char *close = strstr (title, brackets[i][1]);

      if (g_str_has_prefix (title, brackets[i][0]) && close != NULL &&
          is_mark_or_code (title + skipped, close - title - skipped))
        return close - title + strlen (brackets[i][1]);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      const char *found = strstr (title, separators[i]);

      if (found != NULL && found - title <= MAX_CODE_LENGTH &&
          is_mark_or_code (title, found - title))
        return found - title + strlen (separators[i]);
    }

  return 0;
}

/* A bracketed gender mark in the middle: "Engineer (m/w/d) for Trains". */
static void
drop_inner_gender_mark (char *title)
{
  char *open = strchr (title, '(');
  char *close = open != NULL ? strchr (open, ')') : NULL;

  if (close == NULL || close[1] == '\0' || close - open > 16 ||
      !is_mark_or_code (open + 1, close - open - 1))
    return;

  close++;

  if (open > title && open[-1] == ' ' && *close == ' ')
    close++;

  memmove (open, close, strlen (close) + 1);
}

/* What kept a dropped part apart says nothing without it: "Nurse -" is a nurse. */
static void
drop_dangling_marks (char *title)
{
  static const char *const marks[] = { " ", "-", "–", "—", "|", "@", ",", "/" };
  gboolean is_done = FALSE;

  while (!is_done)
    {
      is_done = TRUE;

      for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
        {
          if (g_str_has_suffix (title, marks[i]))
            {
              title[strlen (title) - strlen (marks[i])] = '\0';
              is_done = FALSE;
            }
        }
    }
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
  const OwnPlace own = { .text = folded_place, .country = country };
  g_autofree char *copy = g_strstrip (g_strdup (title));
  char *rest = copy;
  gsize length = 0;

  for (guint i = 0; i < MAX_STRIPPED_PARTS && (length = measure_head (rest)) > 0; i++)
    rest = g_strchug (rest + length);

  drop_inner_gender_mark (rest);

  for (guint i = 0; i < MAX_STRIPPED_PARTS; i++)
    {
      length = measure_without_tail (rest, &own);

      if (rest[length] == '\0')
        break;

      g_autofree char *shorter = g_strndup (rest, length);

      drop_dangling_marks (shorter);

      if (*shorter == '\0')
        break;

      rest[strlen (shorter)] = '\0';
    }

  return g_strdup (*rest != '\0' ? rest : title);
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
  /* 0xE2 begins the dashes, 0xE3 and 0xEF the wide brackets. */
  return strpbrk (title, "-,(|/@[\xe2\xe3\xef") != NULL;
}
