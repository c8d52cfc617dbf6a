/* rb-salary-marks.c: RbSalaryMarks remembers the salaries that somebody has in mind.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-salary-marks.h"

#define SETTING "salary-marks"

struct _RbSalaryMarks {
  GObject parent_instance;

  GSettings *settings; /* (nullable) */
  GHashTable *texts;   /* "USD/year" → what was typed */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RbSalaryMarks, rb_salary_marks, G_TYPE_OBJECT)

static void
rb_salary_marks_finalize (GObject *object)
{
  RbSalaryMarks *self = RB_SALARY_MARKS (object);

  g_clear_object (&self->settings);
  g_hash_table_unref (self->texts);

  G_OBJECT_CLASS (rb_salary_marks_parent_class)->finalize (object);
}

static void
rb_salary_marks_class_init (RbSalaryMarksClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rb_salary_marks_finalize;
  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
rb_salary_marks_init (RbSalaryMarks *self)
{
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static void
read_settings (RbSalaryMarks *self)
{
  g_autoptr (GVariant) value = g_settings_get_value (self->settings, SETTING);
  GVariantIter iter;
  const char *unit = NULL;
  const char *text = NULL;

  g_variant_iter_init (&iter, value);

  while (g_variant_iter_next (&iter, "{&s&s}", &unit, &text))
    g_hash_table_insert (self->texts, g_strdup (unit), g_strdup (text));
}

static void
write_settings (RbSalaryMarks *self)
{
  GVariantBuilder builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{ss}"));
  GHashTableIter iter;
  gpointer unit = NULL;
  gpointer text = NULL;

  g_hash_table_iter_init (&iter, self->texts);

  while (g_hash_table_iter_next (&iter, &unit, &text))
    g_variant_builder_add (&builder, "{ss}", unit, text);

  if (self->settings != NULL)
    g_settings_set_value (self->settings, SETTING, g_variant_builder_end (&builder));
  else
    g_variant_builder_clear (&builder);
}

/**
 * rb_salary_marks_new:
 * @settings: (nullable): where to keep them
 *
 * Returns: (transfer full): the salaries kept there
 */
RbSalaryMarks *
rb_salary_marks_new (GSettings *settings)
{
  RbSalaryMarks *self = g_object_new (RB_TYPE_SALARY_MARKS, NULL);

  if (settings != NULL)
    {
      self->settings = g_object_ref (settings);
      read_settings (self);
    }

  return self;
}

static char *
make_unit (RbCurrency currency, RbPeriod period)
{
  const char *currency_code = rb_currency_to_code (currency);
  const char *period_code = rb_period_to_code (period);

  return g_strdup_printf ("%s/%s", currency_code != NULL ? currency_code : "",
                          period_code != NULL ? period_code : "");
}

/**
 * rb_salary_marks_get_text:
 * @self: salaries
 * @currency: a currency
 * @period: a period
 *
 * Returns: (transfer none) (nullable): what was typed for pay of that kind
 */
const char *
rb_salary_marks_get_text (RbSalaryMarks *self, RbCurrency currency, RbPeriod period)
{
  g_return_val_if_fail (RB_IS_SALARY_MARKS (self), NULL);

  g_autofree char *unit = make_unit (currency, period);

  return g_hash_table_lookup (self->texts, unit);
}

/**
 * rb_salary_marks_set_text:
 * @self: salaries
 * @currency: a currency
 * @period: a period
 * @text: what was typed; empty for nothing
 *
 * Remembers another salary for pay of that kind.
 */
void
rb_salary_marks_set_text (RbSalaryMarks *self,
                          RbCurrency currency,
                          RbPeriod period,
                          const char *text)
{
  g_return_if_fail (RB_IS_SALARY_MARKS (self));

  g_autofree char *unit = make_unit (currency, period);

  if (g_strcmp0 (g_hash_table_lookup (self->texts, unit), *text != '\0' ? text : NULL) == 0)
    return;

  if (*text != '\0')
    g_hash_table_insert (self->texts, g_steal_pointer (&unit), g_strdup (text));
  else
    g_hash_table_remove (self->texts, unit);

  write_settings (self);
  g_signal_emit (self, changed_signal, 0);
}

/**
 * rb_salary_marks_get:
 * @self: salaries
 * @currency: a currency
 * @period: a period
 * @mark: (out caller-allocates): the salary for pay of that kind
 *
 * Returns: whether there is one
 */
gboolean
rb_salary_marks_get (RbSalaryMarks *self, RbCurrency currency, RbPeriod period, RbSalaryMark *mark)
{
  const char *text = rb_salary_marks_get_text (self, currency, period);

  return text != NULL && rb_salary_mark_parse (text, mark);
}

/**
 * rb_salary_marks_forget:
 * @self: salaries
 *
 * Forgets all of them.
 */
void
rb_salary_marks_forget (RbSalaryMarks *self)
{
  g_return_if_fail (RB_IS_SALARY_MARKS (self));

  g_hash_table_remove_all (self->texts);
  write_settings (self);
  g_signal_emit (self, changed_signal, 0);
}
