/* rb-place-text.c: the country that a text about a place names.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-place-text.h"

#include "model/rb-country-names.h"
#include "model/rb-word-table.h"

#include <string.h>

#define MAX_FOLDED_BYTES 96
#define MAX_PARTS 8

#define COUNTRY(first, second) ((int) (first) << 8 | (int) (second))
#define UNSURE 0

/* Parts of countries by their full names. */
static const RbWordGroup region_names_groups[] = {
  { "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|"
    "idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|"
    "michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|"
    "new jersey|new mexico|new york|new york city|north carolina|north dakota|ohio|oklahoma|"
    "oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|"
    "vermont|virginia|washington|washington dc|washington d c|washington state|west virginia|"
    "wisconsin|wyoming|district of columbia|d c",
    COUNTRY ('U', 'S') },
  { "alberta|british columbia|manitoba|new brunswick|newfoundland|newfoundland and labrador|"
    "nova scotia|nunavut|ontario|prince edward island|quebec|saskatchewan|yukon",
    COUNTRY ('C', 'A') },
  { "new south wales|queensland|south australia|western australia|tasmania|"
    "northern territory|australian capital territory",
    COUNTRY ('A', 'U') },
  { "andhra pradesh|assam|bihar|chhattisgarh|gujarat|haryana|jharkhand|karnataka|kerala|"
    "madhya pradesh|maharashtra|odisha|rajasthan|tamil nadu|telangana|uttar pradesh|"
    "uttarakhand|west bengal",
    COUNTRY ('I', 'N') },
  { "baden wurttemberg|bavaria|bayern|brandenburg|hesse|hessen|lower saxony|niedersachsen|"
    "nordrhein westfalen|north rhine westphalia|rheinland pfalz|saxony|sachsen|"
    "schleswig holstein|thuringen",
    COUNTRY ('D', 'E') },
};
static RbWordTable region_names = RB_WORD_TABLE (region_names_groups);

/* Postal codes of the states of the United States, most of which are a country's code as well, and
 * of the provinces of Canada and the states of Australia where they are not. */
static const RbWordGroup region_codes_groups[] = {
  { "ak|al|ar|az|ca|co|ct|dc|fl|ga|hi|ia|id|il|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|"
    "nj|nm|nv|ny|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy",
    COUNTRY ('U', 'S') },
  { "ab|bc|mb|nb|ns|on|qc", COUNTRY ('C', 'A') },
  { "act|nsw|qld|tas|vic", COUNTRY ('A', 'U') },
  { "de|in|nt|nu|yt", UNSURE },
};
static RbWordTable region_codes = RB_WORD_TABLE (region_codes_groups);

/* Towns that decide between two readings of a code: "Toronto, CA" against "Santa Clara, CA". */
static const RbWordGroup town_hints_groups[] = {
  { "buenos aires|cordoba|la plata|mendoza|rosario", COUNTRY ('A', 'R') },
  { "adelaide|darwin|perth", COUNTRY ('A', 'U') },
  { "brampton|burnaby|calgary|charlottetown|edmonton|gatineau|halifax|kitchener|laval|"
    "markham|mississauga|montreal|ottawa|quebec city|regina|saskatoon|st johns|toronto|"
    "vancouver|waterloo|winnipeg|yellowknife",
    COUNTRY ('C', 'A') },
  { "barranquilla|bogota|bogota d c|bucaramanga|cali|medellin", COUNTRY ('C', 'O') },
  { "aachen|berlin|bonn|bremen|cologne|dortmund|dresden|duesseldorf|dusseldorf|essen|"
    "frankfurt|frankfurt am main|freiburg|hamburg|hannover|heidelberg|karlsruhe|koeln|koln|"
    "leipzig|mannheim|muenchen|munchen|munich|nuremberg|nurnberg|potsdam|stuttgart",
    COUNTRY ('D', 'E') },
  { "bali|bandung|denpasar|jakarta|surabaya|yogyakarta", COUNTRY ('I', 'D') },
  { "beer sheva|haifa|herzliya|jerusalem|lod|netanya|petah tikva|raanana|ramat gan|rehovot|"
    "tel aviv|tel aviv yafo",
    COUNTRY ('I', 'L') },
  { "ahmedabad|bangalore|bengaluru|bhubaneswar|chandigarh|chennai|coimbatore|delhi|gurgaon|"
    "gurugram|hyderabad|indore|jaipur|kochi|kolkata|lucknow|mohali|mumbai|nagpur|navi mumbai|"
    "new delhi|noida|pune|thane|thiruvananthapuram|trivandrum|vadodara|visakhapatnam",
    COUNTRY ('I', 'N') },
  { "casablanca|marrakech|rabat|tangier", COUNTRY ('M', 'A') },
  { "chisinau", COUNTRY ('M', 'D') },
  { "podgorica", COUNTRY ('M', 'E') },
  { "ulaanbaatar", COUNTRY ('M', 'N') },
  { "gzira|msida|sliema|st julians|valletta", COUNTRY ('M', 'T') },
  { "ciudad de panama|panama city", COUNTRY ('P', 'A') },
  { "sfax|sousse|tunis", COUNTRY ('T', 'N') },
  { "tirana", COUNTRY ('A', 'L') },
  { "baku", COUNTRY ('A', 'Z') },
};
static RbWordTable town_hints = RB_WORD_TABLE (town_hints_groups);

/* What a hint may make of a code beside the code's own country. */
static const RbWordGroup other_readings_groups[] = {
  { "nt|sa|wa", COUNTRY ('A', 'U') },
  { "nl|nu|pe|sk|yt", COUNTRY ('C', 'A') },
};
static RbWordTable other_readings = RB_WORD_TABLE (other_readings_groups);

/* Words around the name of a country that are no part of it: "Remote in USA", "US only". */
static const RbWordGroup fillers_groups[] = {
  { "remote|hybrid|onsite|on site|in|within|from|anywhere|based|only|work|office|home|the|fully|"
    "opportunity|flexibility|flexible|select|location|locations|update location|nationwide|area|"
    "or|friendly|first",
    1 },
};
static RbWordTable fillers = RB_WORD_TABLE (fillers_groups);

/* One part of a place line: "TX 73301" of "Austin, TX 73301". */
typedef struct {
  char folded[MAX_FOLDED_BYTES]; /* without fillers and postal code */
  const char *text;
  gsize length;
  char postal_code[8];
} Part;

typedef struct {
  Part parts[MAX_PARTS];
  guint n_parts;
} Place;

static const char *
find_country (RbWordTable *table, const char *folded)
{
  int value = 0;

  if (!rb_word_table_find (table, folded, strlen (folded), &value) || value == UNSURE)
    return NULL;

  const char code[] = { (char) (value >> 8), (char) (value & 0xFF), '\0' };
  return rb_country_from_alpha2 (code);
}

static gboolean
is_filler (const char *words, gsize length)
{
  int value = 0;

  return rb_word_table_find (&fillers, words, length, &value);
}

/* Takes the last word off when it holds a digit; keeps what may be a postal code. */
static gboolean
strip_number (Part *part)
{
  char *last = strrchr (part->folded, ' ');

  if (last == NULL || strpbrk (last, "0123456789") == NULL)
    return FALSE;

  g_strlcpy (part->postal_code, last + 1, sizeof part->postal_code);
  *last = '\0';
  return TRUE;
}

static gboolean
strip_last_filler (Part *part)
{
  char *last = strrchr (part->folded, ' ');

  if (last == NULL || !is_filler (last + 1, strlen (last + 1)))
    return FALSE;

  *last = '\0';
  return TRUE;
}

static gboolean
strip_first_filler (Part *part)
{
  gsize length = strcspn (part->folded, " ");

  if (part->folded[length] == '\0' || !is_filler (part->folded, length))
    return FALSE;

  memmove (part->folded, part->folded + length + 1, strlen (part->folded + length + 1) + 1);
  return TRUE;
}

static void
add_part (Place *place, const char *text, gsize length)
{
  Part *part = &place->parts[MIN (place->n_parts, MAX_PARTS - 1)];

  memset (part, 0, sizeof *part);
  part->text = text;
  part->length = length;
  if (!rb_word_fold (text, length, part->folded, sizeof part->folded))
    return;

  /* A name is kept whole: "The Netherlands", "Virgin Islands US". */
  while (rb_country_from_name (part->folded) == NULL &&
         (strip_number (part) || strip_last_filler (part) || strip_first_filler (part)))
    ;

  gsize folded_length = strlen (part->folded);
  if (folded_length > 2 && is_filler (part->folded, folded_length))
    part->folded[0] = '\0';
  if (part->folded[0] != '\0')
    place->n_parts = MIN (place->n_parts + 1, MAX_PARTS);
}

/* "in" and "us" are words, "IN" and "US" are codes. */
static gboolean
is_code (const Part *part)
{
  char capitals[4] = { 0 };

  if (strlen (part->folded) > 3)
    return FALSE;

  for (guint i = 0; part->folded[i] != '\0'; i++)
    capitals[i] = g_ascii_toupper (part->folded[i]);

  return g_strstr_len (part->text, (gssize) part->length, capitals) != NULL;
}

/* Whether a town or region of @country stands before the last part. Ontario alone is a town in
 * California as well. */
static gboolean
is_town_in (const Place *place, const char *country)
{
  for (guint i = 0; country != NULL && i + 1 < place->n_parts; i++)
    {
      const char *folded = place->parts[i].folded;
      const char *hint = find_country (&town_hints, folded);

      if (hint == NULL && (i > 0 || !g_str_equal (folded, "ontario")))
        hint = find_country (&region_names, folded);
      if (hint == NULL && i > 0)
        hint = find_country (&region_codes, folded);
      if (hint == country)
        return TRUE;
    }

  return FALSE;
}

/* A postal code of Delaware or of Indiana. */
static gboolean
has_state_postal_code (const Part *part)
{
  return strlen (part->postal_code) == 5 &&
         (g_str_equal (part->folded, "in") || g_str_has_prefix (part->postal_code, "19"));
}

/* "CA" alone, or behind Ontario. */
static gboolean
is_open_code (const Place *place)
{
  return place->n_parts == 1 ||
         (place->n_parts == 2 && g_str_equal (place->parts[0].folded, "ontario"));
}

/* In "City, XX" a code of the United States is a state, unless the city says otherwise. DE and IN
 * remain open, because so many postings mean Germany and India: there only a known city or a postal
 * code of the state decides. */
static const char *
read_code (const Place *place)
{
  const Part *part = &place->parts[place->n_parts - 1];
  const char *code = part->folded;
  const char *country = rb_country_from_alpha2 (code);
  const char *state = find_country (&region_codes, code);
  const char *other = find_country (&other_readings, code);
  int value = 0;

  if (!is_code (part))
    return NULL;
  if (is_town_in (place, country))
    return country;
  if (is_town_in (place, other))
    return other;
  if (state != NULL)
    return country != NULL && is_open_code (place) ? NULL : state;
  if (!rb_word_table_find (&region_codes, code, strlen (code), &value))
    return country;

  return has_state_postal_code (part) ? rb_country_from_alpha2 ("us") : NULL;
}

/* Three capitals, but for the time zone. */
static const char *
read_alpha3 (const Part *part)
{
  if (!is_code (part) || g_str_equal (part->folded, "est"))
    return NULL;

  return rb_country_from_alpha3 (part->folded);
}

static const char *
read_name (const Part *part)
{
  const char *country = rb_country_from_name (part->folded);

  return country != NULL ? country : find_country (&region_names, part->folded);
}

static gboolean
are_all_countries (const Place *place)
{
  const char *first = rb_country_from_name (place->parts[0].folded);

  for (guint i = 0; i < place->n_parts; i++)
    {
      if (rb_country_from_name (place->parts[i].folded) == NULL)
        return FALSE;
    }

  return rb_country_from_name (place->parts[place->n_parts - 1].folded) != first;
}

/* Boards that begin with the country: "US, WA, Seattle", "India - Hyderabad", "TX - Frisco". */
static const char *
read_first_part (const Place *place)
{
  const Part *first = &place->parts[0];
  const char *country = read_name (first);

  if (country != NULL)
    return country;
  if (g_str_has_prefix (first->text, "US-"))
    return rb_country_from_alpha2 ("us");
  if (!is_code (first))
    return NULL;
  if (g_str_equal (first->folded, "us"))
    return rb_country_from_alpha2 (first->folded);

  return rb_country_from_alpha2 (first->folded) == NULL
           ? find_country (&region_codes, first->folded)
           : NULL;
}

static const char *
read_place (const Place *place)
{
  if (place->n_parts == 0 || are_all_countries (place))
    return NULL;

  const Part *last = &place->parts[place->n_parts - 1];
  const char *country = read_name (last);
  if (country == NULL)
    country = read_alpha3 (last);
  if (country == NULL)
    country = read_code (place);
  if (country == NULL)
    country = read_first_part (place);

  return country;
}

/* A hyphen with a space at one side at least; others are parts of names. */
static gboolean
is_spaced_dash (const char *p, const char *start)
{
  return *p == '-' && p > start && (p[-1] == ' ' || p[1] == ' ');
}

static gboolean
ends_part (const char *p, const char *start)
{
  return *p == ',' || is_spaced_dash (p, start) || g_str_has_prefix (p, "–") ||
         g_str_has_prefix (p, "—");
}

/* The end of the text ends a place as well: strchr() finds the NUL. */
static gboolean
ends_place (const char *p)
{
  return strchr (";/|()[]\n", *p) != NULL || g_str_has_prefix (p, "•") ||
         g_ascii_strncasecmp (p, " or ", 4) == 0;
}

/**
 * rb_country_from_text:
 * @text: the value of a member that states a country: a code of two or three letters, or a name
 *
 * Returns: (nullable): the ISO 3166-1 alpha-2 code, or %NULL if the country is not known
 */
const char *
rb_country_from_text (const char *text)
{
  char folded[MAX_FOLDED_BYTES];

  g_return_val_if_fail (text != NULL, NULL);

  if (!rb_word_fold (text, strlen (text), folded, sizeof folded))
    return NULL;

  /* Places, where these are states as well, do not know them by these names. */
  if (g_str_equal (folded, "georgia"))
    return rb_country_from_alpha2 ("ge");
  if (g_str_equal (folded, "jersey"))
    return rb_country_from_alpha2 ("je");

  const char *country = rb_country_from_name (folded);
  if (country == NULL)
    country = rb_country_from_alpha2 (folded);

  return country != NULL ? country : rb_country_from_alpha3 (folded);
}

/**
 * rb_country_of_place:
 * @place: a line that names one place or several: "Paris, France", "Denver, CO", "Remote (Canada)"
 *
 * The country is the last part of a line, or the state or province there; with boards that begin
 * with it, the first. A code that is both a state of the United States and a country is the state
 * ("Denver, CO", "Santa Clara, CA"), unless a known town says otherwise ("Toronto, CA"); DE and IN
 * count only with a known town or a postal code. Of cities alone nothing is concluded.
 *
 * Returns: (nullable): the ISO 3166-1 alpha-2 code, or %NULL if no country is named, or several
 */
const char *
rb_country_of_place (const char *place)
{
  Place current = { .n_parts = 0 };
  const char *country = NULL;
  const char *start = place;

  g_return_val_if_fail (place != NULL, NULL);

  for (const char *p = place;; p++)
    {
      gboolean place_ends = ends_place (p);

      if (!place_ends && !ends_part (p, place))
        continue;

      add_part (&current, start, (gsize) (p - start));
      start = *p == '\0' ? p : g_utf8_next_char (p);
      if (!place_ends)
        continue;

      const char *found = read_place (&current);
      if (found != NULL && country != NULL && found != country)
        return NULL;
      if (found != NULL)
        country = found;
      if (*p == '\0')
        return country;
      current.n_parts = 0;
    }
}
