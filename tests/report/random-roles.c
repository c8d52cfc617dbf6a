/* random-roles.c: roles with made-up openings and texts of any length, in three scripts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "random-roles.h"

#include "../model/corpus-builder.h"

#define MAX_TITLE_CHARS 300
#define MAX_WORDS 400

typedef enum {
  LATIN,
  ARABIC,
  CHINESE,
  N_SCRIPTS,
} Script;

static const char *const letters[N_SCRIPTS] = {
  [LATIN] = "aaabcdeeeefghiiijklmnooopqrstuuvwxyzäéßñåfilj",
  [ARABIC] = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
  [CHINESE] =
    "人工软件工程师护士会计数据分析管理设计开发测试项目负责系统教育经验学习专业知识能力提高",
};

/* Short texts are likelier than long ones. */
static guint
draw_length (GRand *rand, guint most)
{
  const double share = g_rand_double (rand);

  return (guint) (share * share * share * share * (most + 0.999));
}

static void
append_word (GString *text, GRand *rand, Script script)
{
  const glong n_letters = g_utf8_strlen (letters[script], -1);
  /* One word in two hundred does not fit a line. */
  const gboolean is_endless = g_rand_int_range (rand, 0, 200) == 0;
  const gint length = is_endless ? 120 : g_rand_int_range (rand, 1, 12);

  for (gint i = 0; i < length; i++)
    {
      const char *letter =
        g_utf8_offset_to_pointer (letters[script], g_rand_int_range (rand, 0, (gint) n_letters));

      g_string_append_unichar (text, g_utf8_get_char (letter));
    }
}

static char *
make_text (GRand *rand, Script script, guint n_words)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    {
      if (i > 0 && script != CHINESE)
        g_string_append_c (text, ' ');
      else if (i > 0)
        g_string_append (text, "，");

      append_word (text, rand, script);
    }

  g_string_append (text, script == CHINESE ? "。" : ".");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
make_title (GRand *rand, Script script, guint number)
{
  const guint n_chars = 1 + draw_length (rand, MAX_TITLE_CHARS - 1);
  g_autoptr (GString) text = g_string_new (NULL);

  while (g_utf8_strlen (text->str, -1) < n_chars)
    {
      append_word (text, rand, script);
      g_string_append_c (text, ' ');
    }

  /* A letter of its own keeps roles apart. */
  g_string_append_c (text, (char) ('A' + number));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
keep_text (RandomRoles *self, const char *text)
{
  g_ptr_array_add (self->texts, g_strdup (text));
}

static RbRoleText *
make_role_text (RandomRoles *self, GRand *rand, Script script, const char *title)
{
  RbRoleText *text = rb_role_text_new ();
  g_autoptr (GStrvBuilder) duties = g_strv_builder_new ();
  const gint n_duties = g_rand_int_range (rand, 0, 10);
  const gint n_steps = g_rand_int_range (rand, 0, 7);

  text->role = g_strdup (title);
  text->introduction = make_text (rand, script, draw_length (rand, MAX_WORDS));

  for (gint i = 0; i < n_duties; i++)
    {
      g_autofree char *duty = make_text (rand, script, draw_length (rand, MAX_WORDS / 4));

      keep_text (self, duty);
      g_strv_builder_add (duties, duty);
    }

  text->responsibilities = g_strv_builder_end (duties);

  for (gint i = 0; i < n_steps; i++)
    {
      g_autofree char *lead = make_text (rand, script, 1 + draw_length (rand, 4));
      g_autofree char *step = make_text (rand, script, draw_length (rand, MAX_WORDS));

      keep_text (self, step);
      rb_role_text_add_step (text, lead, step);
    }

  return text;
}

static void
append_openings (RbPostingStore *store, GRand *rand, const char *title, Script script)
{
  static const guint counts[] = { 1, 2, 4, 7, 12, 30, 60, 200 };
  const guint n = counts[g_rand_int_range (rand, 0, G_N_ELEMENTS (counts))];
  g_autofree char *place = make_text (rand, script, 1);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *employer = make_text (rand, script, 1 + draw_length (rand, 6));
      g_autofree char *pay = g_strdup_printf ("%d..%d USD/year", 30000 + 250 * (gint) i,
                                              40000 + 300 * g_rand_int_range (rand, 0, 400));
      CorpusRow row = {
        .title = title,
        .employer = employer,
        .place = place,
        .posted = "2026-11-01",
        .pay = g_rand_int_range (rand, 0, 4) > 0 ? pay : NULL,
        .degree = (RbDegree) g_rand_int_range (rand, 0, RB_N_DEGREES),
        .level = (RbLevel) g_rand_int_range (rand, 0, RB_N_LEVELS),
      };
      const RbPostingDraft draft = corpus_builder_make_draft (&row);

      rb_posting_store_append (store, &draft);
    }
}

static void
add_source (RbLedger *ledger, GRand *rand, Script script)
{
  g_autofree char *name = make_text (rand, script, 1 + draw_length (rand, 20));
  RbSource *source = rb_ledger_add_source (ledger, name);

  source->records = 100;
  source->postings = 99;
  source->refused = 1;
}

/**
 * random_roles_make:
 * @self: (out caller-allocates): what is made
 * @seed: the same seed makes the same roles
 * @n_roles: how many
 *
 * Makes roles of 1 to 200 openings, their texts from none to 400 words, their titles up to 300
 * characters, each in a script of its own.
 */
void
random_roles_make (RandomRoles *self, guint32 seed, guint n_roles)
{
  GRand *rand = g_rand_new_with_seed (seed);
  g_autoptr (RbPostingStore) store = rb_posting_store_new ();
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  g_autoptr (RbCatalogue) catalogue = rb_catalogue_new ();
  g_autoptr (RbSwitches) switches = rb_switches_new ();
  g_autoptr (RbFilter) filter = rb_filter_new ();

  self->texts = g_ptr_array_new_with_free_func (g_free);
  add_source (ledger, rand, (Script) g_rand_int_range (rand, 0, N_SCRIPTS));

  for (guint i = 0; i < n_roles; i++)
    {
      Script script = (Script) g_rand_int_range (rand, 0, N_SCRIPTS);
      g_autofree char *title = make_title (rand, script, i);

      rb_catalogue_take (catalogue, make_role_text (self, rand, script, title));
      append_openings (store, rand, title, script);
    }

  g_autoptr (RbCorpus) corpus = rb_corpus_new (g_steal_pointer (&store), g_steal_pointer (&ledger),
                                               g_steal_pointer (&catalogue));

  self->figures = rb_figures_new (corpus, switches, filter, NULL, NULL, NULL);
  g_rand_free (rand);
}

/**
 * random_roles_clear:
 * @self: what random_roles_make() made
 */
void
random_roles_clear (RandomRoles *self)
{
  g_clear_object (&self->figures);
  g_clear_pointer (&self->texts, g_ptr_array_unref);
}
