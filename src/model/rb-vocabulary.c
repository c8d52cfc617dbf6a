/* rb-vocabulary.c: the closed sets of words a posting is described with.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-vocabulary.h"

static const char *const degree_codes[RB_N_DEGREES] = {
  "not_stated", "required", "required_or_experience", "preferred", "not_needed",
};

/* The unknown values have no code: files and exports leave them out or write null. */
static const char *const degree_level_codes[RB_N_DEGREE_LEVELS] = {
  NULL,        "none",     "high_school", "some_college", "certificate",
  "associate", "bachelor", "master",      "doctoral",
};

static const char *const employment_codes[RB_N_EMPLOYMENTS] = {
  NULL,         "full_time", "part_time", "contract", "temporary",
  "internship", "volunteer", "per_diem",  "other",
};

static const char *const level_codes[RB_N_LEVELS] = {
  NULL, "intern", "entry", "mid", "senior", "lead", "director", "executive",
};

static const char *const workplace_codes[RB_N_WORKPLACES] = {
  NULL,
  "on_site",
  "hybrid",
  "remote",
};

static gboolean
find_code (const char *const *codes, guint n_codes, const char *code, guint *value)
{
  g_return_val_if_fail (code != NULL, FALSE);

  for (guint i = 0; i < n_codes; i++)
    {
      if (codes[i] != NULL && g_str_equal (codes[i], code))
        {
          *value = i;
          return TRUE;
        }
    }

  return FALSE;
}

#define DEFINE_CODES(Type, name, codes, count)                                                     \
  const char *rb_##name##_to_code (Type value)                                                     \
  {                                                                                                \
    g_return_val_if_fail ((guint) value < (count), NULL);                                          \
                                                                                                   \
    return codes[value];                                                                           \
  }                                                                                                \
                                                                                                   \
  gboolean rb_##name##_from_code (const char *code, Type *value)                                   \
  {                                                                                                \
    guint found = 0;                                                                               \
                                                                                                   \
    if (!find_code (codes, count, code, &found))                                                   \
      return FALSE;                                                                                \
                                                                                                   \
    *value = (Type) found;                                                                         \
    return TRUE;                                                                                   \
  }

DEFINE_CODES (RbDegree, degree, degree_codes, RB_N_DEGREES)
DEFINE_CODES (RbDegreeLevel, degree_level, degree_level_codes, RB_N_DEGREE_LEVELS)
DEFINE_CODES (RbEmployment, employment, employment_codes, RB_N_EMPLOYMENTS)
DEFINE_CODES (RbLevel, level, level_codes, RB_N_LEVELS)
DEFINE_CODES (RbWorkplace, workplace, workplace_codes, RB_N_WORKPLACES)
