/* test-title-joins.c: tests of which spellings of a title are one role (R17).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-title-key.h"
#include "model/rb-title.h"

typedef struct {
  const char *group;
  const char *title;
  const char *plain; /* joins @title */
  const char *place;
  const char *country;
} JoinCase;

static const JoinCase cases[] = {
  /* Gender marks of German, French, Dutch, Danish and Polish postings, in all spellings. */
  { "gender", "Nurse (m/w/d)", "Nurse", NULL, NULL },
  { "gender", "Nurse (w/m/d)", "Nurse", NULL, NULL },
  { "gender", "Nurse (m/f/d)", "Nurse", NULL, NULL },
  { "gender", "Nurse (f/m/d)", "Nurse", NULL, NULL },
  { "gender", "Nurse (d/m/w)", "Nurse", NULL, NULL },
  { "gender", "Nurse (m/w/x)", "Nurse", NULL, NULL },
  { "gender", "Nurse (f/m/x)", "Nurse", NULL, NULL },
  { "gender", "Nurse (m/w/i)", "Nurse", NULL, NULL },
  { "gender", "Nurse (M/W/D)", "Nurse", NULL, NULL },
  { "gender", "Nurse (m/w)", "Nurse", NULL, NULL },
  { "gender", "Nurse (m|w|d)", "Nurse", NULL, NULL },
  { "gender", "Nurse (m / w / d)", "Nurse", NULL, NULL },
  { "gender", "Nurse (m, w, d)", "Nurse", NULL, NULL },
  { "gender", "Nurse (m-w-d)", "Nurse", NULL, NULL },
  { "gender", "Nurse [m/w/d]", "Nurse", NULL, NULL },
  { "gender", "Nurse(m/w/d)", "Nurse", NULL, NULL },
  { "gender", "Nurse m/w/d", "Nurse", NULL, NULL },
  { "gender", "Nurse - m/w/d", "Nurse", NULL, NULL },
  { "gender", "Nurse, m/w/d", "Nurse", NULL, NULL },
  { "gender", "Nurse | m/w/d", "Nurse", NULL, NULL },
  { "gender", "Nurse - (m/w/d)", "Nurse", NULL, NULL },
  { "gender", "Nurse | (m/w/d)", "Nurse", NULL, NULL },
  { "gender", "Nurse, (m/w/d)", "Nurse", NULL, NULL },
  { "gender", "Nurse (m/w/d) for Children", "Nurse for Children", NULL, NULL },
  { "gender", "(m/w/d) Nurse", "Nurse", NULL, NULL },
  { "gender", "Nurse (m/w/divers)", "Nurse", NULL, NULL },
  { "gender", "Nurse (f/m/div.)", "Nurse", NULL, NULL },
  { "gender", "Nurse (gn)", "Nurse", NULL, NULL },
  { "gender", "Nurse (all genders)", "Nurse", NULL, NULL },
  { "gender", "Nurse (All Genders)", "Nurse", NULL, NULL },
  { "gender", "Nurse - all genders", "Nurse", NULL, NULL },
  { "gender", "Infirmier (H/F)", "Infirmier", NULL, NULL },
  { "gender", "Infirmier (h/f)", "Infirmier", NULL, NULL },
  { "gender", "Infirmier (F/H)", "Infirmier", NULL, NULL },
  { "gender", "Infirmier (F/H/X)", "Infirmier", NULL, NULL },
  { "gender", "Infirmier H/F", "Infirmier", NULL, NULL },
  { "gender", "Infirmier - H/F", "Infirmier", NULL, NULL },
  { "gender", "Infirmier – F/H", "Infirmier", NULL, NULL },
  { "gender", "Verpleegkundige (M/V)", "Verpleegkundige", NULL, NULL },
  { "gender", "Verpleegkundige (m/v/x)", "Verpleegkundige", NULL, NULL },
  { "gender", "Sygeplejerske (m/k)", "Sygeplejerske", NULL, NULL },
  { "gender", "Programista (K/M)", "Programista", NULL, NULL },

  { "code", "ITEC770465 - Nurse", "Nurse", NULL, NULL },
  { "code", "R-12345 - Nurse", "Nurse", NULL, NULL },
  { "code", "REQ-2026-0042 – Nurse", "Nurse", NULL, NULL },
  { "code", "2026-00118 | Nurse", "Nurse", NULL, NULL },
  { "code", "[R-12345] Nurse", "Nurse", NULL, NULL },
  { "code", "Nurse - R-12345", "Nurse", NULL, NULL },
  { "code", "Nurse (R-12345)", "Nurse", NULL, NULL },
  { "code", "Nurse [R-12345]", "Nurse", NULL, NULL },
  { "code", "Nurse (JR102062)", "Nurse", NULL, NULL },
  { "code", "Nurse, JR_102062", "Nurse", NULL, NULL },
  { "code", "Nurse #4711", "Nurse", NULL, NULL },
  { "code", "Nurse - #4711", "Nurse", NULL, NULL },
  { "code", "Nurse (#4711)", "Nurse", NULL, NULL },
  { "code", "Nurse (Req 2026-118)", "Nurse", NULL, NULL },
  { "code", "Nurse - Req. 118223", "Nurse", NULL, NULL },
  { "code", "Nurse (Req #118223)", "Nurse", NULL, NULL },
  { "code", "Nurse (Req ID: 118223)", "Nurse", NULL, NULL },
  { "code", "Nurse - Requisition 20260118", "Nurse", NULL, NULL },
  { "code", "Nurse (Job ID: 12345)", "Nurse", NULL, NULL },
  { "code", "Nurse (ID 98765)", "Nurse", NULL, NULL },
  { "code", "Nurse (Ref. 4711)", "Nurse", NULL, NULL },
  { "code", "Nurse (Ref: AB1234)", "Nurse", NULL, NULL },
  { "code", "Nurse (m/w/d) - R-12345", "Nurse", NULL, NULL },
  { "code", "R-12345 - Nurse (m/w/d) - Remote", "Nurse", NULL, NULL },

  { "place", "Nurse - Berlin", "Nurse", "Berlin", "DE" },
  { "place", "Nurse – Berlin", "Nurse", "Berlin", "DE" },
  { "place", "Nurse — Berlin", "Nurse", "Berlin", "DE" },
  { "place", "Nurse | Berlin", "Nurse", "Berlin", "DE" },
  { "place", "Nurse @ Berlin", "Nurse", "Berlin", "DE" },
  { "place", "Nurse / Berlin", "Nurse", "Berlin", "DE" },
  { "place", "Nurse, Berlin", "Nurse", "Berlin", "DE" },
  { "place", "Nurse - BERLIN", "Nurse", "Berlin", "DE" },
  { "place", "Nurse (Berlin)", "Nurse", "Berlin, Germany", "DE" },
  { "place", "Nurse, Berlin, Germany", "Nurse", "Berlin, Germany", "DE" },
  { "place", "Nurse - Berlin - Germany", "Nurse", "Berlin, Germany", "DE" },
  { "place", "Nurse - Germany", "Nurse", "Berlin, Germany", NULL },
  { "place", "Nurse (Berlin/Munich)", "Nurse", "Munich, Berlin", "DE" },
  { "place", "Nurse - MÜNCHEN", "Nurse", "München", "DE" },
  { "place", "Nurse - Mu\314\210nchen", "Nurse", "M\303\274nchen", "DE" },
  { "place", "Nurse - San Francisco, CA", "Nurse", "San Francisco, CA", "US" },
  { "place", "Nurse (San Francisco, CA)", "Nurse", "San Francisco, CA", "US" },
  { "place", "Nurse, CA", "Nurse", "San Francisco, CA", "US" },
  { "place", "Nurse (Winston-Salem, NC)", "Nurse", "Winston-Salem, NC", "US" },
  { "place", "Nurse - Winston-Salem", "Nurse", "Winston-Salem, NC", "US" },
  { "place", "Nurse (Remote, Winston-Salem)", "Nurse", "Winston-Salem, NC", "US" },
  { "place", "Nurse (Berlin, m/w/d)", "Nurse", "Berlin", "DE" },
  { "place", "Инженер (Москва)", "Инженер", "Москва", "RU" },
  { "place", "مهندس برمجيات - دبي", "مهندس برمجيات", "دبي", "AE" },
  { "place", "软件工程师 - 北京", "软件工程师", "北京", "CN" },
  { "place", "软件工程师（北京）", "软件工程师", "北京", "CN" },

  { "country", "Nurse - DE", "Nurse", "Berlin", "DE" },
  { "country", "Nurse (US)", "Nurse", "Denver, CO", "US" },
  { "country", "Nurse - us", "Nurse", NULL, "US" },
  { "country", "Nurse (Remote, US)", "Nurse", "Denver, CO", "US" },
  { "country", "Nurse - Remote - US", "Nurse", NULL, "US" },
  { "country", "Nurse (Remote - US)", "Nurse", NULL, "US" },
  { "country", "Nurse - Germany", "Nurse", "Berlin", "DE" },
  { "country", "Nurse (United States)", "Nurse", "Denver, CO", "US" },

  { "workplace", "Nurse (Remote)", "Nurse", NULL, NULL },
  { "workplace", "Nurse - Remote", "Nurse", "Berlin", "DE" },
  { "workplace", "Nurse, Remote", "Nurse", NULL, NULL },
  { "workplace", "Nurse | REMOTE", "Nurse", NULL, NULL },
  { "workplace", "Nurse [Remote]", "Nurse", NULL, NULL },
  { "workplace", "Nurse - (Remote)", "Nurse", NULL, NULL },
  { "workplace", "Nurse / (Remote)", "Nurse", NULL, NULL },
  { "workplace", "Nurse (100% Remote)", "Nurse", NULL, NULL },
  { "workplace", "Nurse (Fully Remote)", "Nurse", NULL, NULL },
  { "workplace", "Nurse – Hybrid", "Nurse", NULL, NULL },
  { "workplace", "Nurse (hybrid)", "Nurse", NULL, NULL },
  { "workplace", "Nurse - On-site", "Nurse", NULL, NULL },
  { "workplace", "Nurse (On-Site)", "Nurse", NULL, NULL },
  { "workplace", "Nurse (Onsite)", "Nurse", NULL, NULL },
  { "workplace", "Nurse (On Site)", "Nurse", NULL, NULL },
  { "workplace", "Nurse (Remote/Hybrid)", "Nurse", NULL, NULL },
  { "workplace", "Nurse - Remote / Hybrid", "Nurse", NULL, NULL },
  { "workplace", "Nurse - Remote / On-site", "Nurse", NULL, NULL },
  { "workplace", "Nurse (Remote / On-site)", "Nurse", NULL, NULL },
  { "workplace", "Nurse (Berlin / Remote)", "Nurse", "Berlin", "DE" },
  { "workplace", "Nurse (Remote) (m/w/d)", "Nurse", NULL, NULL },
  { "workplace", "Nurse (m/w/d) - Berlin - Hybrid", "Nurse", "Berlin", "DE" },

  { "spelling", "Back-End Engineer", "Backend Engineer", NULL, NULL },
  { "spelling", "Back End Engineer", "Backend Engineer", NULL, NULL },
  { "spelling", "BackEnd Engineer", "Backend Engineer", NULL, NULL },
  { "spelling", "Back‑End Engineer", "Backend Engineer", NULL, NULL },
  { "spelling", "Back–End Engineer", "Backend Engineer", NULL, NULL },
  { "spelling", "Front-End Developer", "Frontend Developer", NULL, NULL },
  { "spelling", "Front End Developer", "frontend developer", NULL, NULL },
  { "spelling", "Full-Stack Developer", "Fullstack Developer", NULL, NULL },
  { "spelling", "Full Stack Developer", "fullstack developer", NULL, NULL },
  { "spelling", "Developer (Back-End)", "Developer (Backend)", NULL, NULL },
  { "spelling", "Engineer, Back End", "Engineer, Backend", NULL, NULL },
  { "spelling", "Front-End/Back-End Developer", "Frontend/Backend Developer", NULL, NULL },
  { "spelling", "Sr. Engineer", "Senior Engineer", NULL, NULL },
  { "spelling", "Sr Engineer", "Senior Engineer", NULL, NULL },
  { "spelling", "SR. ENGINEER", "senior engineer", NULL, NULL },
  { "spelling", "Jr. Engineer", "Junior Engineer", NULL, NULL },
  { "spelling", "Jr Engineer", "Junior Engineer", NULL, NULL },
  { "spelling", "Engineer, Sr.", "Engineer, Senior", NULL, NULL },
  { "spelling", "Engineer (Sr.)", "Engineer (Senior)", NULL, NULL },
  { "spelling", "Sr./Lead Engineer", "Senior/Lead Engineer", NULL, NULL },
  { "spelling", "Sr. Back-End Engineer - Remote", "Senior Backend Engineer", NULL, NULL },

  { "case", "SOFTWARE ENGINEER", "Software Engineer", NULL, NULL },
  { "case", "software engineer", "Software Engineer", NULL, NULL },
  { "case", "Software  Engineer", "Software Engineer", NULL, NULL },
  { "case", "Software\302\240Engineer", "Software Engineer", NULL, NULL },
  { "case", "Software\343\200\200Engineer", "Software Engineer", NULL, NULL },
  { "case", "Ｓｏｆｔｗａｒｅ Engineer", "Software Engineer", NULL, NULL },
  { "case", "Engineer – Trains", "Engineer - Trains", NULL, NULL },
  { "case", "Engineer / Driver", "Engineer/Driver", NULL, NULL },
  { "case", "STRASSENBAUER", "Straßenbauer", NULL, NULL },
  { "case", "ИНЖЕНЕР-ПРОГРАММИСТ", "Инженер-программист", NULL, NULL },
  { "case", "ΜΗΧΑΝΙΚΟΣ", "μηχανικος", NULL, NULL },
  { "case", "Inge\314\201nieur", "Ing\303\251nieur", NULL, NULL },
  { "case", "\341\204\200\341\205\242\341\204\207\341\205\241\341\206\257", "개발", NULL, NULL },
};

static char *
make_key (const JoinCase *test, const char *title)
{
  g_autofree char *stripped = rb_title_strip (title, test->place, test->country);

  return rb_title_key (stripped);
}

static void
test_join (gconstpointer data)
{
  const JoinCase *test = data;
  g_autofree char *key = make_key (test, test->title);
  g_autofree char *plain = make_key (test, test->plain);

  g_test_message ("“%s” is “%s”", test->title, test->plain);
  g_assert_cmpstr (key, ==, plain);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/model/title-joins/%s/%03" G_GSIZE_FORMAT, cases[i].group, i);

      g_test_add_data_func (path, &cases[i], test_join);
    }

  return g_test_run ();
}
