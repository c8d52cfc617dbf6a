/* test-title-keeps.c: tests of which titles stay roles of their own (R17).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-title-key.h"
#include "model/rb-title.h"

typedef struct {
  const char *group;
  const char *title;
  const char *other; /* another role */
  const char *place;
  const char *country;
} KeepCase;

static const KeepCase cases[] = {
  { "part", "Software Engineer, Perception", "Software Engineer", "Berlin", "DE" },
  { "part", "Software Engineer - Perception", "Software Engineer", "Perception Bay", "US" },
  { "part", "Software Engineer (Perception)", "Software Engineer", NULL, NULL },
  { "part", "Software Engineer | Perception", "Software Engineer", NULL, NULL },
  { "part", "Manager, Sales", "Manager, Marketing", NULL, NULL },
  { "part", "Nurse (ICU)", "Nurse", NULL, NULL },
  { "part", "Nurse - ICU, Nights", "Nurse - ICU", NULL, NULL },
  { "part", "Engineer @ Night Shift", "Engineer", NULL, NULL },
  { "part", "Engineer/Driver", "Engineer", NULL, NULL },
  { "part", "Engineer / Driver", "Engineer", NULL, NULL },

  { "place", "Nurse - Munich", "Nurse", "Berlin", "DE" },
  { "place", "Nurse - Berlin", "Nurse", NULL, NULL },
  { "place", "Nurse - York", "Nurse", "New York", "US" },
  { "place", "Nurse (Berlin/Munich)", "Nurse", "Berlin", "DE" },
  { "place", "Nurse, Berlin Clinic", "Nurse", "Berlin", "DE" },
  { "place", "Berlin Guide", "Guide", "Berlin", "DE" },
  { "place", "Berlin - Guide", "Guide", "Berlin", "DE" },
  { "place", "Account Manager - Germany", "Account Manager", "London", "GB" },
  { "place", "Account Manager - DE", "Account Manager", "London", "GB" },
  { "place", "Trainer - IT", "Trainer", "Denver, CO", "US" },
  { "place", "Engineer, Remote (Munich)", "Engineer", "Berlin", "DE" },

  { "workplace", "Analyst, Remote Sensing", "Analyst", NULL, NULL },
  { "workplace", "Remote Sensing Analyst", "Sensing Analyst", NULL, NULL },
  { "workplace", "Engineer (Hybrid Cloud)", "Engineer", NULL, NULL },
  { "workplace", "Engineer - Hybrid Vehicles", "Engineer", NULL, NULL },
  { "workplace", "Technician, On-Site Support", "Technician", NULL, NULL },

  { "code", "Graduate Trainee 2026", "Graduate Trainee", NULL, NULL },
  { "code", "Graduate Trainee - 2026", "Graduate Trainee", NULL, NULL },
  { "code", "Summer Intern, 2027", "Summer Intern", NULL, NULL },
  { "code", "Pilot - A320", "Pilot", NULL, NULL },
  { "code", "Pilot - A320", "Pilot - B737", NULL, NULL },
  { "code", "Pilot (737)", "Pilot", NULL, NULL },
  { "code", "Teacher (K-12)", "Teacher", NULL, NULL },
  { "code", "Driver - Class 1", "Driver", NULL, NULL },
  { "code", "Welder - 6G", "Welder", NULL, NULL },
  { "code", "Agent (24/7)", "Agent", NULL, NULL },
  { "code", "Nurse - 12 Hours", "Nurse", NULL, NULL },
  { "code", "Auditor, ISO 27001", "Auditor", NULL, NULL },
  { "code", "Auditor - ISO27001", "Auditor", NULL, NULL },
  { "code", "S4HANA - Consultant", "Consultant", NULL, NULL },
  { "code", "SAP S/4HANA Consultant", "SAP Consultant", NULL, NULL },

  { "level", "Senior Engineer", "Engineer", NULL, NULL },
  { "level", "Senior Engineer", "Junior Engineer", NULL, NULL },
  { "level", "Sr. Engineer", "Jr. Engineer", NULL, NULL },
  { "level", "Sr. Engineer", "Engineer", NULL, NULL },
  { "level", "Junior Engineer", "Engineer", NULL, NULL },
  { "level", "Lead Engineer", "Engineer", NULL, NULL },
  { "level", "Staff Engineer", "Engineer", NULL, NULL },
  { "level", "Principal Engineer", "Staff Engineer", NULL, NULL },
  { "level", "Associate Engineer", "Engineer", NULL, NULL },
  { "level", "Engineering Intern", "Engineering", NULL, NULL },
  { "level", "Engineer I", "Engineer", NULL, NULL },
  { "level", "Engineer II", "Engineer I", NULL, NULL },
  { "level", "Engineer II", "Engineer III", NULL, NULL },
  { "level", "Engineer 2", "Engineer 3", NULL, NULL },
  { "level", "Engineer - II", "Engineer", NULL, NULL },
  { "level", "Engineer (II)", "Engineer", NULL, NULL },
  { "level", "Engineer (I/II)", "Engineer", NULL, NULL },
  { "level", "Engineer (I-V)", "Engineer", NULL, NULL },
  { "level", "Engineer (Senior)", "Engineer", NULL, NULL },
  { "level", "Engineer, Senior", "Engineer", NULL, NULL },
  { "level", "Engineer - Level 3", "Engineer", NULL, NULL },
  { "level", "Head of Sales", "Sales", NULL, NULL },

  { "sign", "C++ Developer", "C Developer", NULL, NULL },
  { "sign", "C# Developer", "C Developer", NULL, NULL },
  { "sign", "C++ Developer", "C# Developer", NULL, NULL },
  { "sign", "C Developer", "Developer", NULL, NULL },
  { "sign", "Developer C++", "Developer C", NULL, NULL },
  { "sign", "Developer, C#", "Developer, C", NULL, NULL },
  { "sign", "Developer (C++)", "Developer (C#)", NULL, NULL },
  { "sign", "Developer (C)", "Developer", NULL, NULL },
  { "sign", "Programmer, R", "Programmer", NULL, NULL },
  { "sign", "F# Developer", "F Developer", NULL, NULL },
  { "sign", ".NET Developer", "Net Developer", NULL, NULL },
  { "sign", "Developer - .NET", "Developer", NULL, NULL },
  { "sign", "Node.js Developer", "Node Developer", NULL, NULL },
  { "sign", "R&D Engineer", "RD Engineer", NULL, NULL },
  { "sign", "R&D Engineer", "Engineer", NULL, NULL },
  { "sign", "Mechanic (A&P)", "Mechanic", NULL, NULL },
  { "sign", "Nurse (RN)", "Nurse", NULL, NULL },
  { "sign", "Nurse (RN)", "Nurse (LPN)", NULL, NULL },
  { "sign", "Nurse - RN", "Nurse", NULL, NULL },
  { "sign", "Therapist (MFT)", "Therapist", NULL, NULL },
  { "sign", "Fitter (MV/HV)", "Fitter", NULL, NULL },
  { "sign", "AI/ML Engineer", "AI Engineer", NULL, NULL },
  { "sign", "A/B Test Analyst", "Test Analyst", NULL, NULL },
  { "sign", "Co-op Student", "Coop Student", NULL, NULL },
  { "sign", "Front Endoscopy Nurse", "Frontendoscopy Nurse", NULL, NULL },
  { "sign", "Feedback End Tester", "Feedbackend Tester", NULL, NULL },

  { "script", "软件工程师", "高级软件工程师", NULL, NULL },
  { "script", "软件工程师（算法）", "软件工程师", "北京", "CN" },
  { "script", "مهندس", "مهندسة", NULL, NULL },
  { "script", "Инженер", "Инженер-программист", NULL, NULL },
  { "script", "Старший инженер", "Инженер", NULL, NULL },
  { "script", "מהנדס תוכנה", "מהנדס", NULL, NULL },
  { "script", "エンジニア", "エンジニアリング", NULL, NULL },

  /* Titles of which nothing but a mark or a code is left are not all the same role. */
  { "bare", "12345", "67890", NULL, NULL },
  { "bare", "R-12345", "R-12346", NULL, NULL },
  { "bare", "Remote", "Hybrid", NULL, NULL },
  { "bare", "Berlin", "Munich", "Berlin", "DE" },
};

static char *
make_key (const KeepCase *test, const char *title)
{
  g_autofree char *stripped = rb_title_strip (title, test->place, test->country);

  return rb_title_key (stripped);
}

static void
test_keep (gconstpointer data)
{
  const KeepCase *test = data;
  g_autofree char *key = make_key (test, test->title);
  g_autofree char *other = make_key (test, test->other);

  g_test_message ("“%s” is not “%s”", test->title, test->other);
  g_assert_cmpstr (key, !=, other);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/model/title-keeps/%s/%03" G_GSIZE_FORMAT, cases[i].group, i);

      g_test_add_data_func (path, &cases[i], test_keep);
    }

  return g_test_run ();
}
