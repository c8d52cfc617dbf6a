/* rb-vocabulary.h: the closed sets of words a posting is described with.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a posting says about a degree: five exclusive states (R14). */
typedef enum {
  RB_DEGREE_NOT_STATED,
  RB_DEGREE_REQUIRED,
  RB_DEGREE_REQUIRED_OR_EXPERIENCE,
  RB_DEGREE_PREFERRED,
  RB_DEGREE_NOT_NEEDED,
} RbDegree;
#define RB_N_DEGREES 5

/* The eight levels of BLS typical entry-level education, lowest first. */
typedef enum {
  RB_DEGREE_LEVEL_UNKNOWN,
  RB_DEGREE_LEVEL_NONE,
  RB_DEGREE_LEVEL_HIGH_SCHOOL,
  RB_DEGREE_LEVEL_SOME_COLLEGE,
  RB_DEGREE_LEVEL_CERTIFICATE,
  RB_DEGREE_LEVEL_ASSOCIATE,
  RB_DEGREE_LEVEL_BACHELOR,
  RB_DEGREE_LEVEL_MASTER,
  RB_DEGREE_LEVEL_DOCTORAL,
} RbDegreeLevel;
#define RB_N_DEGREE_LEVELS 9

typedef enum {
  RB_EMPLOYMENT_UNKNOWN,
  RB_EMPLOYMENT_FULL_TIME,
  RB_EMPLOYMENT_PART_TIME,
  RB_EMPLOYMENT_CONTRACT,
  RB_EMPLOYMENT_TEMPORARY,
  RB_EMPLOYMENT_INTERNSHIP,
  RB_EMPLOYMENT_VOLUNTEER,
  RB_EMPLOYMENT_PER_DIEM,
  RB_EMPLOYMENT_OTHER,
} RbEmployment;
#define RB_N_EMPLOYMENTS 9

/* Seniority where the posting states it; never guessed from the title. */
typedef enum {
  RB_LEVEL_UNKNOWN,
  RB_LEVEL_INTERN,
  RB_LEVEL_ENTRY,
  RB_LEVEL_MID,
  RB_LEVEL_SENIOR,
  RB_LEVEL_LEAD,
  RB_LEVEL_DIRECTOR,
  RB_LEVEL_EXECUTIVE,
} RbLevel;
#define RB_N_LEVELS 8

typedef enum {
  RB_WORKPLACE_UNKNOWN,
  RB_WORKPLACE_ON_SITE,
  RB_WORKPLACE_HYBRID,
  RB_WORKPLACE_REMOTE,
} RbWorkplace;
#define RB_N_WORKPLACES 4

/* Codes are the words of files, exports and the command line; never translated. */
const char *rb_degree_to_code (RbDegree degree);
gboolean rb_degree_from_code (const char *code, RbDegree *degree);
const char *rb_degree_level_to_code (RbDegreeLevel level);
gboolean rb_degree_level_from_code (const char *code, RbDegreeLevel *level);
const char *rb_employment_to_code (RbEmployment employment);
gboolean rb_employment_from_code (const char *code, RbEmployment *employment);
const char *rb_level_to_code (RbLevel level);
gboolean rb_level_from_code (const char *code, RbLevel *level);
const char *rb_workplace_to_code (RbWorkplace workplace);
gboolean rb_workplace_from_code (const char *code, RbWorkplace *workplace);

G_END_DECLS
