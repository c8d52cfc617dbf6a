/* rb-degree-text.c: what a member about education says about a degree.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-degree-text.h"

#include "model/rb-word-table.h"

#include <string.h>

/* Beyond this it is a description, in which a degree is only mentioned. */
#define MAX_CHARS 300
#define MAX_FOLDED_BYTES 1280
#define MAX_GROUPS 8

typedef enum {
  WORD_CREDENTIAL,
  WORD_NOT_NEEDED,
  WORD_PREFERRED,
  WORD_REQUIRED,
  WORD_EQUIVALENT,
  WORD_OR,
  WORD_AND,
  WORD_EXPERIENCE,
  WORD_NO,
  WORD_STUDYING,
  WORD_FIELD,
} WordKind;

#define WORD(kind) ((int) (WORD_##kind) << 4)
#define CREDENTIAL(level) (WORD (CREDENTIAL) | (int) (RB_DEGREE_LEVEL_##level))

static const RbWordGroup degree_words_groups[] = {
  { "degree|degrees|university degree|college degree|academic degree|university|"
    "college graduate|university graduate|graduate|any graduate|higher education|"
    "hochschulabschluss|abgeschlossenes studium|studium|высшее|высшее образование|wyzsze|"
    "hochschulstudium",
    CREDENTIAL (UNKNOWN) },
  { "high school|high school diploma|high school graduate|highschool|high school degree|hs|"
    "hs diploma|h s diploma|high school or equivalent|ged|secondary school|"
    "secondary education|secondary|upper secondary|vocational hs diploma|12th pass|10th pass|"
    "a levels|gcse|abitur|高中|初中|среднее|среднее образование",
    CREDENTIAL (HIGH_SCHOOL) },
  { "some college|some college no degree|some college coursework|some university|"
    "some postsecondary",
    CREDENTIAL (SOME_COLLEGE) },
  { "certificate|certification|professional certificate|professional certification|"
    "vocational|vocational training|vocational degree|trade school|technical school|"
    "apprenticeship|postsecondary nondegree award|nondegree award|berufsausbildung|"
    "ausbildung|中专|职高|среднее специальное|среднее профессиональное",
    CREDENTIAL (CERTIFICATE) },
  { "associate|associates|associate degree|associates degree|2 year degree|two year degree|"
    "aas|bac 2|bts|dut|foundation degree|大专|专科",
    CREDENTIAL (ASSOCIATE) },
  { "bachelor|bachelors|bachelor degree|bachelors degree|bachelor of science|"
    "bachelor of arts|baccalaureate|baccalaureate degree|undergraduate|undergraduate degree|"
    "4 year degree|four year degree|bs|ba|b s|b a|bsc|b sc|bba|beng|b eng|btech|b tech|b e|"
    "bcom|b com|bca|llb|licenciatura|bac 3|bac 4|本科|大学本科|学士|бакалавр",
    CREDENTIAL (BACHELOR) },
  { "master|masters|master degree|masters degree|master of science|master of arts|ms|ma|m s|"
    "m a|msc|m sc|mba|meng|m eng|mtech|m tech|mca|mphil|graduate degree|advanced degree|"
    "postgraduate|postgraduate degree|post graduate|post graduate degree|bac 5|mastere|"
    "magister|硕士|研究生|магистр",
    CREDENTIAL (MASTER) },
  { "phd|ph d|doctorate|doctorate degree|doctoral|doctoral degree|doctor|professional degree|"
    "doctoral or professional degree|md|jd|dds|dvm|pharmd|bac 8|博士",
    CREDENTIAL (DOCTORAL) },
  { "no degree|no degree required|no degree needed|no degree necessary|"
    "no formal educational credential|no formal education|no formal qualifications|"
    "no education|no education required|no educational requirement|"
    "no educational requirements|no requirement|no requirements|no minimum education|"
    "none required|not required|not needed|not necessary|not mandatory|optional|"
    "without degree|不限|学历不限|не требуется|не требуется образование",
    WORD (NOT_NEEDED) },
  { "preferred|preferably|prefer|prefers|preference|desired|desirable|ideal|ideally|"
    "nice to have|a plus|big plus|strong plus|advantage|advantageous|an asset|a bonus|"
    "beneficial|favored|von vorteil|wunschenswert|желательно",
    WORD (PREFERRED) },
  { "required|require|requires|must|must have|minimum|mandatory|essential|needed|necessary|"
    "erforderlich",
    WORD (REQUIRED) },
  { "equivalent|equivalent experience|equivalent combination|equiv|equivalency|equivalents|"
    "in lieu|in lieu of|substitute|substituted|commensurate experience|comparable experience|"
    "equivalent education or experience|gleichwertig|vergleichbar",
    WORD (EQUIVALENT) },
  { "or|oder|ou|o|или", WORD (OR) },
  { "and|und|et|with|including|plus", WORD (AND) },
  { "experience|experiences|exp|work experience|berufserfahrung|опыт", WORD (EXPERIENCE) },
  { "no|not", WORD (NO) },
  { "pursuing|enrolled|enrollment|working towards|working toward|student|students|studying|"
    "currently attending",
    WORD (STUDYING) },
  { "field|fields|discipline|disciplines|area|areas|subject|subjects|major|relevant field|"
    "equivalent degree|equivalent qualification|equivalent qualifications|"
    "equivalent education|equivalent diploma|equivalent field|foreign equivalent|"
    "related degree|related field|relevant degree|similar degree|ms office|ms excel|ms word|"
    "ms sql|scrum master|master data|education required|education optional",
    WORD (FIELD) },
};
static RbWordTable degree_words = RB_WORD_TABLE (degree_words_groups);

/* Credentials that stand for each other ("BS or MS") or add up ("BS and MS"), with what is said
 * about them. */
typedef struct {
  RbDegreeLevel level;
  gboolean closed; /* the words about it have come */
  gboolean preferred;
  gboolean negated;
  gboolean equivalent;
} Group;

typedef struct {
  Group groups[MAX_GROUPS];
  guint n_groups;
  WordKind previous;
  gboolean clause_is_new; /* no credential since the last comma */
  gboolean or_is_open;    /* "or" came, and nothing yet that it offers */
  gboolean about_experience;
  gboolean prefer_next;
  gboolean not_needed;
  gboolean studying;
} Reader;

static gboolean
asks_for_degree (const Group *group)
{
  return group->level == RB_DEGREE_LEVEL_UNKNOWN || group->level >= RB_DEGREE_LEVEL_ASSOCIATE;
}

static Group *
get_last (Reader *self)
{
  return self->n_groups > 0 ? &self->groups[self->n_groups - 1] : NULL;
}

static void
read_credential (Reader *self, RbDegreeLevel level)
{
  Group *last = get_last (self);
  gboolean joined = self->previous == WORD_OR || self->previous == WORD_AND;

  if (last != NULL && !last->closed && (joined || !self->clause_is_new))
    {
      gboolean adds_up = self->previous == WORD_AND;

      /* "Bachelor degree" is one credential: the bare word knows no level. */
      if (level != RB_DEGREE_LEVEL_UNKNOWN && last->level != RB_DEGREE_LEVEL_UNKNOWN)
        last->level = adds_up ? MAX (last->level, level) : MIN (last->level, level);
      else
        last->level = MAX (last->level, level);
    }
  else if (self->n_groups < MAX_GROUPS)
    {
      self->groups[self->n_groups++] = (Group){
        .level = level,
        .preferred = self->prefer_next,
        .negated = self->previous == WORD_NO,
        .closed = self->previous == WORD_NO,
      };
      self->not_needed |= self->previous == WORD_NO;
    }

  self->prefer_next = FALSE;
  self->clause_is_new = FALSE;
  self->or_is_open = FALSE;
  self->about_experience = FALSE;
}

static void
read_preferred (Reader *self)
{
  Group *last = get_last (self);

  /* "Bachelor's degree, 3 years of experience preferred" */
  if (self->about_experience && self->clause_is_new)
    return;

  if (last == NULL || (last->closed && !last->negated))
    {
      self->prefer_next = TRUE;
      return;
    }

  last->preferred = TRUE;
  last->negated = FALSE;
  last->closed = TRUE;
}

static void
read_not_needed (Reader *self)
{
  Group *last = get_last (self);

  /* "Some college, no degree": what is less than a degree stays asked for. */
  if (last == NULL)
    self->not_needed = TRUE;
  else if (self->clause_is_new && !asks_for_degree (last))
    return;
  else if (!last->closed && !last->preferred && !self->about_experience)
    {
      last->negated = TRUE;
      last->closed = TRUE;
      self->not_needed = TRUE;
    }
}

static void
read_experience (Reader *self)
{
  Group *last = get_last (self);

  if (self->or_is_open && last != NULL)
    last->equivalent = TRUE;
  self->about_experience = TRUE;
}

static void
read_word (Reader *self, int value)
{
  Group *last = get_last (self);
  WordKind kind = (WordKind) (value >> 4);

  switch (kind)
    {
    case WORD_CREDENTIAL:
      read_credential (self, (RbDegreeLevel) (value & 0xF));
      break;
    case WORD_NOT_NEEDED:
      read_not_needed (self);
      break;
    case WORD_PREFERRED:
      read_preferred (self);
      break;
    case WORD_REQUIRED:
      self->prefer_next = FALSE;
      if (last != NULL)
        last->closed = TRUE;
      break;
    case WORD_EQUIVALENT:
      if (last != NULL)
        last->equivalent = TRUE;
      break;
    case WORD_EXPERIENCE:
      read_experience (self);
      break;
    case WORD_STUDYING:
      self->studying = TRUE;
      break;
    case WORD_OR:
    case WORD_AND:
    case WORD_FIELD:
    case WORD_NO:
      self->or_is_open = kind == WORD_OR;
      break;
    }

  self->previous = kind;
}

static gboolean
ends_clause (char c)
{
  return strchr (",;:|()\n", c) != NULL;
}

/* What stands behind these says nothing about what stood before. */
static gboolean
ends_statement (char c)
{
  return strchr (";|\n", c) != NULL;
}

static void
read_clause (Reader *self, const char *clause, gsize length)
{
  char folded[MAX_FOLDED_BYTES];
  const char *cursor = folded;
  int value = 0;

  if (!rb_word_fold (clause, length, folded, sizeof folded))
    return;

  self->clause_is_new = TRUE;
  self->or_is_open = FALSE;
  self->about_experience = FALSE;
  self->previous = WORD_FIELD;
  while (rb_word_table_next (&degree_words, &cursor, &value))
    read_word (self, value);
}

static void
read_clauses (Reader *self, const char *text)
{
  const char *start = text;

  for (const char *p = text;; p++)
    {
      if (*p != '\0' && !ends_clause (*p))
        continue;

      read_clause (self, start, (gsize) (p - start));
      if (*p == '\0')
        return;

      start = p + 1;
      if (ends_statement (*p) && self->n_groups > 0)
        get_last (self)->closed = TRUE;
    }
}

/* A known level says more than a degree of some level. */
static gboolean
is_lower (const Group *a, const Group *b)
{
  return a->level != RB_DEGREE_LEVEL_UNKNOWN &&
         (b->level == RB_DEGREE_LEVEL_UNKNOWN || a->level < b->level);
}

/* Returns the lowest of the groups in one state: alternatives ask for the least of them. */
static const Group *
find_lowest (const Reader *self, gboolean preferred, gboolean degree)
{
  const Group *lowest = NULL;

  for (guint i = 0; i < self->n_groups; i++)
    {
      const Group *group = &self->groups[i];

      if (!group->negated && group->preferred == preferred && asks_for_degree (group) == degree &&
          (lowest == NULL || is_lower (group, lowest)))
        lowest = group;
    }

  return lowest;
}

static gboolean
conclude (const Reader *self, RbDegree *state, RbDegreeLevel *level)
{
  const Group *required = find_lowest (self, FALSE, TRUE);
  const Group *preferred = find_lowest (self, TRUE, TRUE);
  const Group *lesser = find_lowest (self, FALSE, FALSE);
  const Group *result = required != NULL ? required : preferred != NULL ? preferred : lesser;

  /* High school here and a bachelor's degree there: unclear which of them will do. A certificate
   * beside a degree is asked for in addition. */
  if (required != NULL && lesser != NULL && lesser->level < RB_DEGREE_LEVEL_CERTIFICATE)
    return FALSE;
  if (result == NULL)
    result = lesser = find_lowest (self, TRUE, FALSE);
  if (self->studying || (result == NULL && !self->not_needed))
    return FALSE;

  if (result == NULL || result == lesser)
    *state = RB_DEGREE_NOT_NEEDED;
  else if (result == preferred)
    *state = RB_DEGREE_PREFERRED;
  else
    *state = result->equivalent ? RB_DEGREE_REQUIRED_OR_EXPERIENCE : RB_DEGREE_REQUIRED;
  *level = result != NULL ? result->level : RB_DEGREE_LEVEL_NONE;

  return TRUE;
}

/**
 * rb_degree_from_text:
 * @text: the value of a member that states what education a job asks for: a credential category, a
 *   level of education, or a short sentence
 * @state: (out): whether a degree is required; untouched on %FALSE
 * @level: (out): the least credential asked for in that state, %RB_DEGREE_LEVEL_UNKNOWN for a
 *   degree of no stated level; untouched on %FALSE
 *
 * A bare credential is required. One below an associate degree makes a degree not needed (R14).
 * "Or equivalent" and "or five years of experience" behind a degree offer experience in its place.
 * Text of over 300 characters is a description and not read.
 *
 * Returns: %FALSE if @text states nothing, or nothing certain
 */
gboolean
rb_degree_from_text (const char *text, RbDegree *state, RbDegreeLevel *level)
{
  Reader reader = { .n_groups = 0 };

  g_return_val_if_fail (text != NULL && state != NULL && level != NULL, FALSE);

  if (g_utf8_strlen (text, -1) > MAX_CHARS)
    return FALSE;

  read_clauses (&reader, text);

  return conclude (&reader, state, level);
}
