/* rb-pay-token.c: the words, numbers and signs of a text about pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-pay-token.h"

#include "model/rb-word-table.h"

#include <string.h>

#define MAX_FOLDED_BYTES 64
#define MAX_IDEOGRAPHS 4

typedef struct {
  const char *text; /* what is still to be read */
  RbPayToken *tokens;
  guint n_tokens;
  guint max_tokens;
  gboolean is_spaced; /* white space was read last */
} Lexer;

/* A word and what it means. */
typedef struct {
  const char *end;
  char folded[MAX_FOLDED_BYTES];
  RbPayToken token;
} Word;

static RbPayToken *
emit (Lexer *self, RbPayToken token)
{
  /* The last place is used again and again: the text is too long to be only about pay. */
  if (self->n_tokens < self->max_tokens)
    self->n_tokens++;

  token.is_spaced = self->is_spaced;
  self->is_spaced = FALSE;
  self->tokens[self->n_tokens - 1] = token;

  return &self->tokens[self->n_tokens - 1];
}

static void
emit_kind (Lexer *self, RbPayTokenKind kind)
{
  emit (self, (RbPayToken){ .kind = kind });
}

static RbPayTokenKind
get_last_kind (const Lexer *self)
{
  return self->n_tokens > 0 ? self->tokens[self->n_tokens - 1].kind : RB_PAY_TOKEN_BREAK;
}

static gboolean
is_ideograph (gunichar c)
{
  GUnicodeScript script = c < 0x1100 ? G_UNICODE_SCRIPT_COMMON : g_unichar_get_script (c);

  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HANGUL ||
         script == G_UNICODE_SCRIPT_HIRAGANA || script == G_UNICODE_SCRIPT_KATAKANA;
}

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalpha (c) || (c >= 0x300 && g_unichar_ismark (c));
}

/* "so'm", "d’", "jusqu'à": an apostrophe belongs to the word if a letter follows. */
static const char *
skip_letters (const char *text)
{
  const char *p = text;

  for (gunichar c = g_utf8_get_char (p); *p != '\0'; c = g_utf8_get_char (p))
    {
      gboolean joins = p > text &&
                       (c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x2BB || c == 0x2BC) &&
                       is_letter (g_utf8_get_char (g_utf8_next_char (p)));

      if (!joins && (!is_letter (c) || is_ideograph (c)))
        break;
      p = g_utf8_next_char (p);
    }

  return p;
}

/* "p.a.", "т.р.": single letters with dots between them are one word. */
static const char *
skip_abbreviation (const char *text)
{
  const char *p = g_utf8_next_char (text);

  while (*p == '.' && is_letter (g_utf8_get_char (p + 1)) &&
         !is_letter (g_utf8_get_char (g_utf8_next_char (p + 1))))
    p = g_utf8_next_char (p + 1);

  return p;
}

static void
remove_spaces (char *folded)
{
  char *to = folded;

  for (const char *from = folded; *from != '\0'; from++)
    {
      if (*from != ' ')
        *to++ = *from;
    }
  *to = '\0';
}

static gboolean
look_up_period (Word *word)
{
  word->token.kind = RB_PAY_TOKEN_PERIOD;

  return rb_period_word_lookup (word->folded, strlen (word->folded), &word->token.period,
                                &word->token.period_word);
}

static gboolean
look_up_multiplier (Word *word)
{
  if (!rb_pay_multiplier_lookup (word->folded, &word->token.exponent, &word->token.is_indian))
    return FALSE;

  word->token.kind = RB_PAY_TOKEN_MULTIPLIER;
  if (g_str_equal (word->folded, "lpa"))
    word->token.period = RB_PERIOD_YEAR;

  return TRUE;
}

/* A single letter multiplies only where it is written right behind the number, "k" excepted. */
static gboolean
may_multiply (const Lexer *self, const Word *word)
{
  gboolean is_tight = !self->is_spaced && word->folded[0] != '\0';

  return get_last_kind (self) == RB_PAY_TOKEN_NUMBER &&
         (is_tight || g_utf8_strlen (word->folded, -1) > 1 || g_str_equal (word->folded, "k"));
}

static gboolean
look_up (const Lexer *self, const char *start, Word *word)
{
  RbPayTokenKind last = get_last_kind (self);

  word->token = (RbPayToken){ .kind = RB_PAY_TOKEN_WORD };

  if ((last == RB_PAY_TOKEN_SLASH || last == RB_PAY_TOKEN_PER || last == RB_PAY_TOKEN_PER_SOFTLY) &&
      look_up_period (word))
    return TRUE;
  if (may_multiply (self, word) && look_up_multiplier (word))
    return TRUE;
  if (rb_pay_word_lookup (word->folded, &word->token.kind))
    return TRUE;
  if (rb_currency_sign_from_word (word->folded, start, &word->token.sign))
    {
      word->token.kind = RB_PAY_TOKEN_CURRENCY;
      return TRUE;
    }
  if (look_up_period (word))
    return TRUE;

  word->token = (RbPayToken){ .kind = RB_PAY_TOKEN_WORD };
  return FALSE;
}

static gboolean
look_up_range (const Lexer *self, const char *start, const char *end, Word *word)
{
  word->end = end;
  if (!rb_word_fold (start, (gsize) (end - start), word->folded, sizeof word->folded))
    word->folded[0] = '\0';

  return look_up (self, start, word);
}

/* Chinese, Japanese and Korean write no spaces: the longest known word counts. */
static gboolean
read_ideographs (const Lexer *self, Word *word)
{
  const char *ends[MAX_IDEOGRAPHS] = { NULL };
  guint n_ends = 0;

  for (const char *p = self->text; n_ends < MAX_IDEOGRAPHS && is_ideograph (g_utf8_get_char (p));)
    {
      p = g_utf8_next_char (p);
      ends[n_ends++] = p;
    }

  for (guint i = n_ends; i > 0; i--)
    {
      if (look_up_range (self, self->text, ends[i - 1], word))
        return TRUE;
    }

  return FALSE;
}

/* "at least", "bi-weekly": two words that are known together. */
static gboolean
read_two_words (const Lexer *self, const char *end, Word *word)
{
  if ((*end != ' ' && *end != '-') || !is_letter (g_utf8_get_char (end + 1)))
    return FALSE;

  const char *second_end = skip_letters (end + 1);
  return second_end > end + 1 && look_up_range (self, self->text, second_end, word);
}

static gboolean
read_known_word (const Lexer *self, Word *word)
{
  if (is_ideograph (g_utf8_get_char (self->text)))
    return read_ideographs (self, word);

  const char *end = skip_letters (self->text);
  if (g_utf8_next_char (self->text) == end && *end == '.')
    {
      end = skip_abbreviation (self->text);
      look_up_range (self, self->text, end, word);
      remove_spaces (word->folded);
      return look_up (self, self->text, word);
    }

  return read_two_words (self, end, word) || look_up_range (self, self->text, end, word);
}

/* "CA$", "US $": the letters say whose dollar it is. "CA $" may as well mean California. */
static gboolean
read_dollar (Lexer *self, const Word *word)
{
  static const char *const spaced_prefixes[] = { "us", "au", "nz", "hk", "sg", NULL };
  gboolean is_spaced = *word->end == ' ' && g_strv_contains (spaced_prefixes, word->folded);
  const char *p = word->end + is_spaced;
  RbCurrency currency = rb_currency_from_dollar_prefix (word->folded);

  if (*p != '$' || currency == RB_CURRENCY_NONE)
    return FALSE;

  /* "U$S" */
  self->text = p + 1 + (g_str_equal (word->folded, "u") && p[1] == 'S');
  emit (self, (RbPayToken){ .kind = RB_PAY_TOKEN_CURRENCY, .sign.currency = currency });
  return TRUE;
}

static const char *
skip_alphanumerics (const char *text)
{
  const char *p = text;

  while (g_unichar_isalnum (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);

  return p;
}

/* "W2", "B2B", "H1B" */
static gboolean
is_mixed (const Lexer *self, const Word *word)
{
  gboolean is_single = g_utf8_next_char (self->text) == word->end && (guchar) *self->text < 0x80;

  return g_unichar_isdigit (g_utf8_get_char (word->end)) &&
         (word->token.kind == RB_PAY_TOKEN_WORD || is_single);
}

static void
read_word (Lexer *self)
{
  Word word = { .end = g_utf8_next_char (self->text) };

  read_known_word (self, &word);
  if (read_dollar (self, &word))
    return;

  if (is_mixed (self, &word))
    {
      word.token.kind = RB_PAY_TOKEN_WORD;
      word.end = skip_alphanumerics (word.end);
    }

  self->text = word.end;
  emit (self, word.token);

  /* The dot of "Rs.500" is none of the number's. */
  if (*self->text == '.' && g_unichar_isdigit (g_utf8_get_char (self->text + 1)))
    self->text++;
}

/* "40-50%": the number before is one of per cent as well. */
static void
make_figure (Lexer *self)
{
  RbPayToken *last = &self->tokens[self->n_tokens - 1];

  last->kind = RB_PAY_TOKEN_FIGURE;
  if (self->n_tokens >= 3 && last[-2].kind == RB_PAY_TOKEN_NUMBER &&
      (last[-1].kind == RB_PAY_TOKEN_DASH || last[-1].kind == RB_PAY_TOKEN_TO))
    last[-2].kind = RB_PAY_TOKEN_FIGURE;
}

/* "9:30" */
static gboolean
is_time (const char *text)
{
  return *text == ':' && g_ascii_isdigit (text[1]);
}

/* "401k", "401(k)" */
static gboolean
is_retirement_plan (const RbPayNumber *number, const char *behind)
{
  return number->digits == 401 &&
         (g_ascii_strncasecmp (behind, "k", 1) == 0 || g_ascii_strncasecmp (behind, "(k", 2) == 0);
}

/* "3rd", "5x": letters that are neither a multiplier nor a currency nor a period. */
static gboolean
has_foreign_letters (const Lexer *self)
{
  Word word = { .end = self->text };
  gunichar next = g_utf8_get_char (self->text);

  if (!is_letter (next))
    return FALSE;

  return !read_known_word (self, &word) && !is_ideograph (next);
}

/* "100kEUR" */
static gboolean
read_glued_thousand (Lexer *self)
{
  const char *end = skip_letters (self->text);
  Word word = { .end = end };

  if ((*self->text != 'k' && *self->text != 'K') || end == self->text + 1 ||
      !look_up_range (self, self->text + 1, end, &word) || word.token.kind != RB_PAY_TOKEN_CURRENCY)
    return FALSE;

  self->text++;
  emit (self, (RbPayToken){ .kind = RB_PAY_TOKEN_MULTIPLIER, .exponent = 3 });
  return TRUE;
}

static void
read_number (Lexer *self)
{
  RbPayToken token = { .kind = RB_PAY_TOKEN_NUMBER };

  self->text += rb_pay_number_read (self->text, &token.number);
  if (is_retirement_plan (&token.number, self->text))
    {
      emit_kind (self, RB_PAY_TOKEN_EXTRA);
      self->text += strspn (self->text, "(kK)");
      return;
    }

  emit (self, token);
  if (is_time (self->text))
    {
      make_figure (self);
      self->text += strspn (self->text, ":0123456789");
    }
  else if (read_glued_thousand (self))
    return;
  else if (has_foreign_letters (self))
    {
      make_figure (self);
      self->text = skip_alphanumerics (self->text);
    }
}

static gboolean
follows_amount (const Lexer *self)
{
  RbPayTokenKind last = get_last_kind (self);

  return last == RB_PAY_TOKEN_NUMBER || last == RB_PAY_TOKEN_MULTIPLIER ||
         last == RB_PAY_TOKEN_CURRENCY || last == RB_PAY_TOKEN_PERIOD;
}

static gboolean
is_dash (gunichar c)
{
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x301C || c == 0xFF5E ||
         c == 0x2026;
}

/* "25,000/-", "2.500,-": the dash stands for no cents. */
static gboolean
skip_empty_cents (Lexer *self)
{
  const char *dash = self->text + 1;

  if (!follows_amount (self) || strchr ("/,.", *self->text) == NULL)
    return FALSE;
  if (*self->text == '/')
    dash += strspn (dash, " ");
  if (!is_dash (g_utf8_get_char (dash)))
    return FALSE;

  const char *behind = g_utf8_next_char (dash);
  if (g_unichar_isdigit (g_utf8_get_char (behind)))
    return FALSE;

  self->text = behind;
  return TRUE;
}

/* "$100k+" means or more; "$100k + equity" and "$100k+equity" go on to something else. */
static RbPayTokenKind
classify_plus (const Lexer *self)
{
  const char *next = self->text + 1;
  RbCurrencySign sign = { RB_CURRENCY_NONE, 0 };

  if (!follows_amount (self))
    return RB_PAY_TOKEN_STOP;
  if (self->is_spaced)
    return next[strspn (next, " ")] == '\0' ? RB_PAY_TOKEN_PLUS : RB_PAY_TOKEN_STOP;

  gunichar c = g_utf8_get_char (next);
  return g_unichar_isalnum (c) || rb_currency_sign_from_char (c, &sign) ? RB_PAY_TOKEN_STOP
                                                                        : RB_PAY_TOKEN_PLUS;
}

/* A full stop, unless it ends an abbreviation. */
static gboolean
is_full_stop (const Lexer *self)
{
  char next = self->text[1];

  if (next != '\0' && !g_ascii_isspace (next))
    return FALSE;

  switch (get_last_kind (self))
    {
    case RB_PAY_TOKEN_CURRENCY:
    case RB_PAY_TOKEN_FROM:
    case RB_PAY_TOKEN_UP_TO:
    case RB_PAY_TOKEN_ABOUT:
    case RB_PAY_TOKEN_ESTIMATE:
    case RB_PAY_TOKEN_MULTIPLIER:
      return FALSE;
    default:
      return TRUE;
    }
}

static void
read_ascii_sign (Lexer *self, char c)
{
  switch (c)
    {
    case '/':
      emit_kind (self, RB_PAY_TOKEN_SLASH);
      break;
    case '~':
      emit_kind (self, RB_PAY_TOKEN_TILDE);
      break;
    case '+':
      emit_kind (self, classify_plus (self));
      break;
    case '&':
      emit_kind (self, RB_PAY_TOKEN_AND);
      break;
    case '<':
      emit_kind (self, RB_PAY_TOKEN_UP_TO);
      break;
    case '>':
      emit_kind (self, RB_PAY_TOKEN_FROM);
      break;
    case '(':
    case '[':
    case '{':
      emit_kind (self, RB_PAY_TOKEN_OPEN);
      break;
    case '.':
      if (is_full_stop (self))
        emit_kind (self, RB_PAY_TOKEN_STOP);
      break;
    case '%':
      if (get_last_kind (self) == RB_PAY_TOKEN_NUMBER)
        make_figure (self);
      break;
    default:
      if (strchr (",)]}", c) != NULL)
        emit_kind (self, RB_PAY_TOKEN_BREAK);
      else if (strchr (";|!?\n", c) != NULL)
        emit_kind (self, RB_PAY_TOKEN_STOP);
      break;
    }
}

static void
read_sign (Lexer *self, gunichar c)
{
  RbPayToken token = { .kind = RB_PAY_TOKEN_CURRENCY };

  if (rb_currency_sign_from_char (c, &token.sign))
    emit (self, token);
  else if (is_dash (c))
    emit_kind (self, RB_PAY_TOKEN_DASH);
  else if (c < 0x80)
    read_ascii_sign (self, (char) c);
  else if (c == 0x2248 || c == 0x223C)
    emit_kind (self, RB_PAY_TOKEN_TILDE);
  else if (c == 0x2264)
    emit_kind (self, RB_PAY_TOKEN_UP_TO);
  else if (c == 0x2265)
    emit_kind (self, RB_PAY_TOKEN_FROM);
  else if (c == 0x2022 || c == 0xB7 || c == 0x30FB || c == 0x3002)
    emit_kind (self, RB_PAY_TOKEN_STOP);
  else if (c == 0xFF08)
    emit_kind (self, RB_PAY_TOKEN_OPEN);
  else if (c == 0xFF09 || c == 0xFF0C || c == 0x3001)
    emit_kind (self, RB_PAY_TOKEN_BREAK);
  else if (c == 0xFF0F)
    emit_kind (self, RB_PAY_TOKEN_SLASH);

  self->text = g_utf8_next_char (self->text);
}

static void
read_next (Lexer *self)
{
  gunichar c = g_utf8_get_char (self->text);
  gboolean is_decimal = c == '.' && g_ascii_isdigit (self->text[1]);

  if (g_unichar_isspace (c) && c != '\n')
    {
      self->is_spaced = TRUE;
      self->text = g_utf8_next_char (self->text);
    }
  else if (g_unichar_isdigit (c) || is_decimal)
    read_number (self);
  else if (is_letter (c))
    read_word (self);
  else if (!skip_empty_cents (self))
    read_sign (self, c);
}

/**
 * rb_pay_tokens_read:
 * @text: valid UTF-8
 * @tokens: (out caller-allocates) (array length=max_tokens): room for what is found
 * @max_tokens: how many fit, at least 1
 *
 * Splits a text about pay into the parts it is made of. Signs and words without a meaning there
 * leave no token, unknown words do.
 *
 * Returns: the number of tokens; where there are more than fit, the last is of no use
 */
guint
rb_pay_tokens_read (const char *text, RbPayToken *tokens, guint max_tokens)
{
  Lexer lexer = { .text = text, .tokens = tokens, .max_tokens = max_tokens };

  while (*lexer.text != '\0')
    read_next (&lexer);

  return lexer.n_tokens;
}
