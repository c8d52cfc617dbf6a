/* rb-paper.c: sizes of paper by name, and the one that is usual where the user lives.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-paper.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

typedef struct {
  const char *name;
  double width_mm;
  double height_mm;
} NamedPaper;

static const NamedPaper papers[] = {
  { "A3", 297.0, 420.0 },    { "A4", 210.0, 297.0 },         { "A5", 148.0, 210.0 },
  { "B4", 250.0, 353.0 },    { "B5", 176.0, 250.0 },         { "Letter", 215.9, 279.4 },
  { "Legal", 215.9, 355.6 }, { "Executive", 184.15, 266.7 }, { "Tabloid", 279.4, 431.8 },
};

static RbPaper
make_paper (double width_mm, double height_mm)
{
  return (RbPaper){ width_mm * RB_POINTS_PER_MM, height_mm * RB_POINTS_PER_MM };
}

/* Such as 210x297, in millimetres. */
static gboolean
parse_size (const char *text, RbPaper *paper)
{
  char *end = NULL;
  double width = g_ascii_strtod (text, &end);

  if (end == text || g_ascii_tolower (*end) != 'x')
    return FALSE;

  const char *rest = end + 1;
  double height = g_ascii_strtod (rest, &end);

  if (end == rest || *end != '\0' || !(width >= RB_PAPER_MIN_MM) || !(height >= RB_PAPER_MIN_MM) ||
      !(width <= RB_PAPER_MAX_MM) || !(height <= RB_PAPER_MAX_MM))
    return FALSE;

  *paper = make_paper (width, height);

  return TRUE;
}

/**
 * rb_paper_parse:
 * @text: a name such as A4 or Letter, in any case, or a size in millimetres such as 210x297
 * @paper: (out): the paper
 *
 * Returns: whether @text means a paper
 */
gboolean
rb_paper_parse (const char *text, RbPaper *paper)
{
  g_return_val_if_fail (text != NULL && paper != NULL, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      if (g_ascii_strcasecmp (papers[i].name, text) == 0)
        {
          *paper = make_paper (papers[i].width_mm, papers[i].height_mm);
          return TRUE;
        }
    }

  return parse_size (text, paper);
}

#ifndef __GLIBC__
/* Where the C library does not know about paper: the countries that use Letter, by CLDR. */
static gboolean
uses_letter (void)
{
  static const char *const countries[] = {
    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE", NULL,
  };
  const char *locale = setlocale (LC_MESSAGES, NULL);
  const char *underscore = locale != NULL ? strchr (locale, '_') : NULL;
  g_autofree char *country = underscore != NULL ? g_strndup (underscore + 1, 2) : NULL;

  return country != NULL && g_strv_contains (countries, country);
}
#endif

/**
 * rb_paper_get_default:
 *
 * Returns: the paper of the locale, A4 where it says nothing
 */
RbPaper
rb_paper_get_default (void)
{
  RbPaper paper = make_paper (210.0, 297.0);

#ifdef __GLIBC__
  /* The numbers are given in place of pointers. */
  guint width = GPOINTER_TO_UINT (nl_langinfo (_NL_PAPER_WIDTH));
  guint height = GPOINTER_TO_UINT (nl_langinfo (_NL_PAPER_HEIGHT));

  if (width == 216 && height == 279)
    return make_paper (215.9, 279.4);

  if (width >= RB_PAPER_MIN_MM && height >= RB_PAPER_MIN_MM)
    paper = make_paper (width, height);
#else
  if (uses_letter ())
    paper = make_paper (215.9, 279.4);
#endif

  return paper;
}

/**
 * rb_paper_turn:
 * @paper: a paper
 *
 * Returns: the same, lying where it stood
 */
RbPaper
rb_paper_turn (RbPaper paper)
{
  return (RbPaper){ paper.height_pt, paper.width_pt };
}
