/* json-glib-baseline.c: what reading postings costs when json-glib loads the file as a whole.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <json-glib/json-glib.h>

#include <math.h>

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference < 0.0 ? -1 : difference > 0.0;
}

static double
get_median (GArray *points)
{
  g_array_sort (points, compare_numbers);

  double position = (points->len - 1) * 0.5;
  guint low = (guint) floor (position);
  guint high = MIN (low + 1, points->len - 1);
  double lower = g_array_index (points, double, low);

  return lower + (position - low) * (g_array_index (points, double, high) - lower);
}

static void
add_point (JsonArray *array, guint index, JsonNode *element, gpointer data)
{
  JsonObject *posting = json_node_get_object (element);
  const char *title = json_object_get_string_member (posting, "title");
  double point = ((double) json_object_get_int_member (posting, "salary_min") +
                  (double) json_object_get_int_member (posting, "salary_max")) /
                 2.0;
  GArray *points = g_hash_table_lookup (data, title);

  if (points == NULL)
    {
      points = g_array_new (FALSE, FALSE, sizeof (double));
      g_hash_table_insert (data, (gpointer) title, points);
    }

  g_array_append_val (points, point);
}

int
main (int argc, char **argv)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) roles =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_array_unref);
  GHashTableIter iter;
  gpointer title = NULL;
  gpointer points = NULL;

  if (argc != 2 || !json_parser_load_from_file (parser, argv[1], &error))
    {
      g_printerr ("%s\n", error != NULL ? error->message : "Name one file");
      return 1;
    }

  json_array_foreach_element (json_node_get_array (json_parser_get_root (parser)), add_point, roles);
  g_hash_table_iter_init (&iter, roles);

  while (g_hash_table_iter_next (&iter, &title, &points))
    g_print ("%s\t%.17g\n", (const char *) title, get_median (points));

  return 0;
}
