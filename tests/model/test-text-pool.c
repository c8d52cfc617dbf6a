/* test-text-pool.c: tests of the pool of distinct texts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-text-pool.h"

#include <string.h>

#define N_MANY 100000
#define N_COLLIDING 65536

static void
test_empty (void)
{
  g_autoptr (RbTextPool) pool = rb_text_pool_new ();

  g_assert_cmpuint (rb_text_pool_intern (pool, NULL), ==, 0);
  g_assert_cmpuint (rb_text_pool_intern (pool, ""), ==, 0);
  g_assert_cmpuint (rb_text_pool_find (pool, NULL), ==, 0);
  g_assert_cmpuint (rb_text_pool_find (pool, ""), ==, 0);
  g_assert_cmpuint (rb_text_pool_find (pool, "a"), ==, 0);
  g_assert_cmpuint (rb_text_pool_get_n_texts (pool), ==, 0);
  g_assert_null (rb_text_pool_get (pool, 0));
}

/* Texts that differ in the last byte only, in length only, in any byte of a word. */
static void
test_distinct (void)
{
  static const char *const texts[] = {
    "a",
    "b",
    "aa",
    "ab",
    "A",
    " a",
    "a ",
    "aaaaaaa",
    "aaaaaaaa",
    "aaaaaaaaa",
    "aaaaaaab",
    "baaaaaaa",
    "aaaaaaaaaaaaaaaa",
    "aaaaaaaabaaaaaaa",
    "é",
    "e\314\201",
    "北京",
    "\377",
    "\377\376",
  };
  g_autoptr (RbTextPool) pool = rb_text_pool_new ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_cmpuint (rb_text_pool_find (pool, texts[i]), ==, 0);
      g_assert_cmpuint (rb_text_pool_intern (pool, texts[i]), ==, i + 1);
    }

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *same = g_strdup (texts[i]);

      g_assert_cmpuint (rb_text_pool_intern (pool, same), ==, i + 1);
      g_assert_cmpuint (rb_text_pool_find (pool, same), ==, i + 1);
      g_assert_cmpstr (rb_text_pool_get (pool, i + 1), ==, texts[i]);
    }

  g_assert_cmpuint (rb_text_pool_get_n_texts (pool), ==, G_N_ELEMENTS (texts));
}

static void
test_copies_its_texts (void)
{
  g_autoptr (RbTextPool) pool = rb_text_pool_new ();
  char text[] = "Nurse";
  RbTextId id = rb_text_pool_intern (pool, text);

  text[0] = 'P';
  g_assert_cmpstr (rb_text_pool_get (pool, id), ==, "Nurse");
  g_assert_cmpuint (rb_text_pool_find (pool, text), ==, 0);
}

/* Numbers run in the order of first appearance, and neither they nor the texts' addresses change
 * while the pool grows. */
static void
test_many (void)
{
  g_autoptr (RbTextPool) pool = rb_text_pool_new ();
  g_autofree const char **addresses = g_new0 (const char *, N_MANY);

  for (guint i = 0; i < N_MANY; i++)
    {
      g_autofree char *text = g_strdup_printf ("text number %u", i * 7919 % N_MANY);

      g_assert_cmpuint (rb_text_pool_intern (pool, text), ==, i + 1);
      addresses[i] = rb_text_pool_get (pool, i + 1);
    }

  g_assert_cmpuint (rb_text_pool_get_n_texts (pool), ==, N_MANY);

  for (guint i = 0; i < N_MANY; i++)
    {
      g_autofree char *text = g_strdup_printf ("text number %u", i * 7919 % N_MANY);

      g_assert_cmpuint (rb_text_pool_intern (pool, text), ==, i + 1);
      g_assert_true (rb_text_pool_get (pool, i + 1) == addresses[i]);
      g_assert_cmpstr (addresses[i], ==, text);
    }

  g_assert_cmpuint (rb_text_pool_get_n_texts (pool), ==, N_MANY);
}

/* Texts longer than what the pool sets aside at a time, between short ones. */
static void
test_long (void)
{
  static const gsize lengths[] = {
    1, 262142, 262143, 262144, 262145, 3, 524288, 1000000, 2, 262143, 5,
  };
  g_autoptr (RbTextPool) pool = rb_text_pool_new ();

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *text = g_strnfill (lengths[i], (char) ('a' + i));

      g_assert_cmpuint (rb_text_pool_intern (pool, text), ==, i + 1);
    }

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      const char *text = rb_text_pool_get (pool, i + 1);

      g_assert_cmpuint (strlen (text), ==, lengths[i]);
      g_assert_true (text[0] == (char) ('a' + i) && text[lengths[i] - 1] == text[0]);
    }
}

/* "Ez" and "FY" have the same sum under h = 33 h + c, hence so have all strings of sixteen of them:
 * the keys that made tables of other programs slow. */
static void
make_colliding (guint index, char text[33])
{
  for (guint bit = 0; bit < 16; bit++)
    memcpy (text + 2 * bit, (index >> bit & 1) != 0 ? "FY" : "Ez", 2);

  text[32] = '\0';
}

static void
test_colliding (void)
{
  g_autoptr (RbTextPool) pool = rb_text_pool_new ();
  char text[33] = { 0 };

  make_colliding (0, text);
  guint hash = g_str_hash (text);

  for (guint i = 0; i < N_COLLIDING; i++)
    {
      make_colliding (i, text);
      g_assert_cmpuint (g_str_hash (text), ==, hash);
      g_assert_cmpuint (rb_text_pool_find (pool, text), ==, 0);
      g_assert_cmpuint (rb_text_pool_intern (pool, text), ==, i + 1);
    }

  g_assert_cmpuint (rb_text_pool_get_n_texts (pool), ==, N_COLLIDING);

  for (guint i = 0; i < N_COLLIDING; i++)
    {
      make_colliding (i, text);
      g_assert_cmpuint (rb_text_pool_find (pool, text), ==, i + 1);
      g_assert_cmpstr (rb_text_pool_get (pool, i + 1), ==, text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/text-pool/empty", test_empty);
  g_test_add_func ("/model/text-pool/distinct", test_distinct);
  g_test_add_func ("/model/text-pool/copies-its-texts", test_copies_its_texts);
  g_test_add_func ("/model/text-pool/many", test_many);
  g_test_add_func ("/model/text-pool/long", test_long);
  g_test_add_func ("/model/text-pool/colliding", test_colliding);

  return g_test_run ();
}
