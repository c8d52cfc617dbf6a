/* rb-print-choices.c: RbPrintChoices is where somebody says what to print, and on what.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-print-choices.h"

#include "app/rb-print-memory.h"
#include "report/rb-comparison.h"
#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>

/* Whose sheets are printed. */
typedef enum {
  SUBJECT_ROLE,
  SUBJECT_COMPARED,
  SUBJECT_LISTED,
} Subject;

#define N_SUBJECTS 3
#define N_SHEETS 6

typedef struct {
  RbSheet sheet;
  const char *name;
  gboolean is_for[N_SUBJECTS];
} Layout;

static const Layout layouts[N_SHEETS] = {
  { RB_SHEET_COMPARISON, N_ ("Comparison"), { FALSE, TRUE, FALSE } },
  { RB_SHEET_WORKSHEET, N_ ("Three-Role Worksheet"), { FALSE, TRUE, FALSE } },
  { RB_SHEET_FACTS, N_ ("Fact Sheet"), { TRUE, TRUE, TRUE } },
  { RB_SHEET_FULL, N_ ("Full Summary"), { TRUE, TRUE, TRUE } },
  { RB_SHEET_OPENINGS, N_ ("With Openings List"), { TRUE, TRUE, TRUE } },
  { RB_SHEET_BOOKLET, N_ ("Booklet"), { FALSE, TRUE, TRUE } },
};

/* By their names in PWG 5101.1; what was used last is added if it is none of them. */
static const char *const paper_names[] = {
  "iso_a4", "na_letter", "iso_a5", "iso_a3", "na_legal", "iso_b5", "na_executive", "na_ledger",
};

struct _RbPrintChoices {
  GtkBox parent_instance;

  GtkDropDown *subject;
  GtkDropDown *layout;
  GtkWidget *layout_note;
  GtkDropDown *paper;
  GtkCheckButton *landscape;
  GtkCheckButton *large;
  GtkEditable *organisation;

  RbShown *shown;      /* (nullable): until it is set up */
  GSettings *settings; /* (nullable) */
  GtkPageSetup *setup;
  GPtrArray *papers; /* (element-type GtkPaperSize) */
  Subject subjects[N_SUBJECTS];
  guint n_subjects;
  const Layout *offered[N_SHEETS];
  guint n_offered;
  gboolean is_filling; /* the choices change by themselves */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RbPrintChoices, rb_print_choices, GTK_TYPE_BOX)

static Subject
get_subject (RbPrintChoices *self)
{
  return self->subjects[gtk_drop_down_get_selected (self->subject)];
}

static const Layout *
get_layout (RbPrintChoices *self)
{
  return self->offered[gtk_drop_down_get_selected (self->layout)];
}

static char *
name_subject (RbPrintChoices *self, Subject subject)
{
  const GArray *roles = subject == SUBJECT_COMPARED ? self->shown->compared : self->shown->listed;
  g_autofree char *count = rb_format_count (roles->len);

  switch (subject)
    {
    case SUBJECT_COMPARED:
      return g_strdup_printf (_ ("Compared Roles (%s)"), count);
    case SUBJECT_LISTED:
      return g_strdup_printf (_ ("All Listed Roles (%s)"), count);
    case SUBJECT_ROLE:
    default:
      return g_strdup (_ ("This Role"));
    }
}

/* What there is of each, and what is in front first. */
static void
fill_subjects (RbPrintChoices *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const gboolean has[N_SUBJECTS] = {
    [SUBJECT_ROLE] = self->shown->role != RB_NO_ROLE,
    [SUBJECT_COMPARED] = self->shown->compared->len > 1,
    [SUBJECT_LISTED] = self->shown->listed->len > 0,
  };
  guint selected = 0;

  for (guint subject = 0; subject < N_SUBJECTS; subject++)
    {
      g_autofree char *name = name_subject (self, (Subject) subject);

      if (!has[subject])
        continue;

      if (subject == SUBJECT_COMPARED && self->shown->is_comparison)
        selected = self->n_subjects;

      gtk_string_list_append (names, name);
      self->subjects[self->n_subjects++] = (Subject) subject;
    }

  gtk_drop_down_set_model (self->subject, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->subject, selected);
}

static void
fill_layouts (RbPrintChoices *self, RbSheet wanted)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const Subject subject = get_subject (self);
  guint selected = 0;

  self->n_offered = 0;

  for (guint i = 0; i < N_SHEETS; i++)
    {
      if (!layouts[i].is_for[subject])
        continue;

      if (layouts[i].sheet == wanted)
        selected = self->n_offered;

      gtk_string_list_append (names, _ (layouts[i].name));
      self->offered[self->n_offered++] = &layouts[i];
    }

  gtk_drop_down_set_model (self->layout, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->layout, selected);
}

static gboolean
is_landscape (GtkPageSetup *setup)
{
  const GtkPageOrientation orientation = gtk_page_setup_get_orientation (setup);

  return orientation == GTK_PAGE_ORIENTATION_LANDSCAPE ||
         orientation == GTK_PAGE_ORIENTATION_REVERSE_LANDSCAPE;
}

static void
fill_papers (RbPrintChoices *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkPaperSize *last = gtk_page_setup_get_paper_size (self->setup);
  guint selected = G_N_ELEMENTS (paper_names);

  for (guint i = 0; i < G_N_ELEMENTS (paper_names); i++)
    {
      GtkPaperSize *paper = gtk_paper_size_new (paper_names[i]);

      if (gtk_paper_size_is_equal (paper, last))
        selected = i;

      g_ptr_array_add (self->papers, paper);
    }

  if (selected == G_N_ELEMENTS (paper_names))
    g_ptr_array_add (self->papers, gtk_paper_size_copy (last));

  for (guint i = 0; i < self->papers->len; i++)
    gtk_string_list_append (names,
                            gtk_paper_size_get_display_name (g_ptr_array_index (self->papers, i)));

  gtk_drop_down_set_model (self->paper, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->paper, selected);
  gtk_check_button_set_active (self->landscape, is_landscape (self->setup));
}

static void
update_note (RbPrintChoices *self)
{
  gtk_widget_set_visible (self->layout_note, get_layout (self)->sheet == RB_SHEET_WORKSHEET &&
                                               self->shown->compared->len > RB_WORKSHEET_MAX);
}

static void
changed_cb (RbPrintChoices *self)
{
  if (self->is_filling)
    return;

  update_note (self);
  g_signal_emit (self, changed_signal, 0);
}

static void
subject_changed_cb (RbPrintChoices *self)
{
  if (self->is_filling)
    return;

  self->is_filling = TRUE;
  fill_layouts (self, get_layout (self)->sheet);
  self->is_filling = FALSE;
  changed_cb (self);
}

static void
rb_print_choices_dispose (GObject *object)
{
  RbPrintChoices *self = RB_PRINT_CHOICES (object);

  g_clear_pointer (&self->shown, rb_shown_unref);
  g_clear_object (&self->settings);
  g_clear_object (&self->setup);
  g_clear_pointer (&self->papers, g_ptr_array_unref);

  G_OBJECT_CLASS (rb_print_choices_parent_class)->dispose (object);
}

static void
rb_print_choices_class_init (RbPrintChoicesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_print_choices_dispose;
  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rolebook/Rolebook/ui/rb-print-choices.ui");
  gtk_widget_class_bind_template_child (widget_class, RbPrintChoices, subject);
  gtk_widget_class_bind_template_child (widget_class, RbPrintChoices, layout);
  gtk_widget_class_bind_template_child (widget_class, RbPrintChoices, layout_note);
  gtk_widget_class_bind_template_child (widget_class, RbPrintChoices, paper);
  gtk_widget_class_bind_template_child (widget_class, RbPrintChoices, landscape);
  gtk_widget_class_bind_template_child (widget_class, RbPrintChoices, large);
  gtk_widget_class_bind_template_child (widget_class, RbPrintChoices, organisation);
}

static void
rb_print_choices_init (RbPrintChoices *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->papers = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_paper_size_free);
  self->setup = rb_print_memory_load_setup ();
  g_signal_connect_object (self->layout, "notify::selected", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->paper, "notify::selected", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->subject, "notify::selected", G_CALLBACK (subject_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->landscape, "toggled", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->large, "toggled", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->organisation, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rb_print_choices_set_up:
 * @self: choices
 * @shown: what can be printed: at least one role
 * @settings: (nullable): where the choices are remembered
 *
 * Offers what there is, as it was chosen last. To be called once.
 */
void
rb_print_choices_set_up (RbPrintChoices *self, RbShown *shown, GSettings *settings)
{
  g_return_if_fail (RB_IS_PRINT_CHOICES (self) && self->shown == NULL);

  g_autofree char *code =
    settings != NULL ? g_settings_get_string (settings, "print-layout") : NULL;
  RbSheet sheet = RB_SHEET_FACTS;

  self->shown = rb_shown_ref (shown);
  g_set_object (&self->settings, settings);
  self->is_filling = TRUE;
  fill_subjects (self);

  if (get_subject (self) == SUBJECT_COMPARED)
    sheet = RB_SHEET_COMPARISON;
  else if (code != NULL)
    rb_sheet_from_code (code, &sheet);

  fill_layouts (self, sheet);
  fill_papers (self);

  if (settings != NULL)
    {
      g_autofree char *organisation = g_settings_get_string (settings, "organisation");

      gtk_editable_set_text (self->organisation, organisation);
      gtk_check_button_set_active (self->large, g_settings_get_boolean (settings, "large-print"));
    }

  self->is_filling = FALSE;
}

static GArray *
take_roles (RbPrintChoices *self)
{
  switch (get_subject (self))
    {
    case SUBJECT_COMPARED:
      return g_array_ref (self->shown->compared);
    case SUBJECT_LISTED:
      return g_array_ref (self->shown->listed);
    case SUBJECT_ROLE:
    default:
      {
        GArray *roles = g_array_new (FALSE, FALSE, sizeof (guint32));

        g_array_append_val (roles, self->shown->role);

        return roles;
      }
    }
}

/**
 * rb_print_choices_make_plan:
 * @self: choices that were set up
 *
 * Returns: (transfer full): what is chosen
 */
RbPrintPlan *
rb_print_choices_make_plan (RbPrintChoices *self)
{
  g_return_val_if_fail (RB_IS_PRINT_CHOICES (self) && self->shown != NULL, NULL);

  RbPrintPlan *plan = g_new0 (RbPrintPlan, 1);

  plan->shown = rb_shown_ref (self->shown);
  plan->roles = take_roles (self);
  plan->sheet = get_layout (self)->sheet;
  plan->is_large = gtk_check_button_get_active (self->large);
  plan->organisation = g_strstrip (g_strdup (gtk_editable_get_text (self->organisation)));
  plan->setup = gtk_page_setup_copy (self->setup);
  gtk_page_setup_set_paper_size (
    plan->setup, g_ptr_array_index (self->papers, gtk_drop_down_get_selected (self->paper)));

  /* The reversed ways of lying are kept as the printer needs them. */
  if (gtk_check_button_get_active (self->landscape) != is_landscape (self->setup))
    gtk_page_setup_set_orientation (plan->setup, gtk_check_button_get_active (self->landscape)
                                                   ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                   : GTK_PAGE_ORIENTATION_PORTRAIT);

  return plan;
}

/**
 * rb_print_choices_remember:
 * @self: choices that were set up
 *
 * Keeps what is chosen for the next time, but for the paper. A layout of the comparison is not
 * kept: it is chosen by what is in front.
 */
void
rb_print_choices_remember (RbPrintChoices *self)
{
  g_return_if_fail (RB_IS_PRINT_CHOICES (self));

  g_autoptr (RbPrintPlan) plan = rb_print_choices_make_plan (self);

  if (self->settings == NULL)
    return;

  g_settings_set_string (self->settings, "organisation", plan->organisation);
  g_settings_set_boolean (self->settings, "large-print", plan->is_large);

  if (get_subject (self) != SUBJECT_COMPARED)
    g_settings_set_string (self->settings, "print-layout", rb_sheet_get_code (plan->sheet));
}
