/* rb-country-names.c: the codes and names of countries.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-country-names.h"

#include "model/rb-word-table.h"

#include <stdlib.h>
#include <string.h>

#define BYTES_PER_COUNTRY 7

#define COUNTRY(first, second) ((int) (first) << 8 | (int) (second))

/* ISO 3166-1, alpha-2 and alpha-3, in the order of alpha-2, with Kosovo's user-assigned codes. */
static const char country_codes[] =
  "AD\0AND\0AE\0ARE\0AF\0AFG\0AG\0ATG\0AI\0AIA\0AL\0ALB\0AM\0ARM\0AO\0AGO\0AQ\0ATA\0"
  "AR\0ARG\0AS\0ASM\0AT\0AUT\0AU\0AUS\0AW\0ABW\0AX\0ALA\0AZ\0AZE\0BA\0BIH\0BB\0BRB\0"
  "BD\0BGD\0BE\0BEL\0BF\0BFA\0BG\0BGR\0BH\0BHR\0BI\0BDI\0BJ\0BEN\0BL\0BLM\0BM\0BMU\0"
  "BN\0BRN\0BO\0BOL\0BQ\0BES\0BR\0BRA\0BS\0BHS\0BT\0BTN\0BV\0BVT\0BW\0BWA\0BY\0BLR\0"
  "BZ\0BLZ\0CA\0CAN\0CC\0CCK\0CD\0COD\0CF\0CAF\0CG\0COG\0CH\0CHE\0CI\0CIV\0CK\0COK\0"
  "CL\0CHL\0CM\0CMR\0CN\0CHN\0CO\0COL\0CR\0CRI\0CU\0CUB\0CV\0CPV\0CW\0CUW\0CX\0CXR\0"
  "CY\0CYP\0CZ\0CZE\0DE\0DEU\0DJ\0DJI\0DK\0DNK\0DM\0DMA\0DO\0DOM\0DZ\0DZA\0EC\0ECU\0"
  "EE\0EST\0EG\0EGY\0EH\0ESH\0ER\0ERI\0ES\0ESP\0ET\0ETH\0FI\0FIN\0FJ\0FJI\0FK\0FLK\0"
  "FM\0FSM\0FO\0FRO\0FR\0FRA\0GA\0GAB\0GB\0GBR\0GD\0GRD\0GE\0GEO\0GF\0GUF\0GG\0GGY\0"
  "GH\0GHA\0GI\0GIB\0GL\0GRL\0GM\0GMB\0GN\0GIN\0GP\0GLP\0GQ\0GNQ\0GR\0GRC\0GS\0SGS\0"
  "GT\0GTM\0GU\0GUM\0GW\0GNB\0GY\0GUY\0HK\0HKG\0HM\0HMD\0HN\0HND\0HR\0HRV\0HT\0HTI\0"
  "HU\0HUN\0ID\0IDN\0IE\0IRL\0IL\0ISR\0IM\0IMN\0IN\0IND\0IO\0IOT\0IQ\0IRQ\0IR\0IRN\0"
  "IS\0ISL\0IT\0ITA\0JE\0JEY\0JM\0JAM\0JO\0JOR\0JP\0JPN\0KE\0KEN\0KG\0KGZ\0KH\0KHM\0"
  "KI\0KIR\0KM\0COM\0KN\0KNA\0KP\0PRK\0KR\0KOR\0KW\0KWT\0KY\0CYM\0KZ\0KAZ\0LA\0LAO\0"
  "LB\0LBN\0LC\0LCA\0LI\0LIE\0LK\0LKA\0LR\0LBR\0LS\0LSO\0LT\0LTU\0LU\0LUX\0LV\0LVA\0"
  "LY\0LBY\0MA\0MAR\0MC\0MCO\0MD\0MDA\0ME\0MNE\0MF\0MAF\0MG\0MDG\0MH\0MHL\0MK\0MKD\0"
  "ML\0MLI\0MM\0MMR\0MN\0MNG\0MO\0MAC\0MP\0MNP\0MQ\0MTQ\0MR\0MRT\0MS\0MSR\0MT\0MLT\0"
  "MU\0MUS\0MV\0MDV\0MW\0MWI\0MX\0MEX\0MY\0MYS\0MZ\0MOZ\0NA\0NAM\0NC\0NCL\0NE\0NER\0"
  "NF\0NFK\0NG\0NGA\0NI\0NIC\0NL\0NLD\0NO\0NOR\0NP\0NPL\0NR\0NRU\0NU\0NIU\0NZ\0NZL\0"
  "OM\0OMN\0PA\0PAN\0PE\0PER\0PF\0PYF\0PG\0PNG\0PH\0PHL\0PK\0PAK\0PL\0POL\0PM\0SPM\0"
  "PN\0PCN\0PR\0PRI\0PS\0PSE\0PT\0PRT\0PW\0PLW\0PY\0PRY\0QA\0QAT\0RE\0REU\0RO\0ROU\0"
  "RS\0SRB\0RU\0RUS\0RW\0RWA\0SA\0SAU\0SB\0SLB\0SC\0SYC\0SD\0SDN\0SE\0SWE\0SG\0SGP\0"
  "SH\0SHN\0SI\0SVN\0SJ\0SJM\0SK\0SVK\0SL\0SLE\0SM\0SMR\0SN\0SEN\0SO\0SOM\0SR\0SUR\0"
  "SS\0SSD\0ST\0STP\0SV\0SLV\0SX\0SXM\0SY\0SYR\0SZ\0SWZ\0TC\0TCA\0TD\0TCD\0TF\0ATF\0"
  "TG\0TGO\0TH\0THA\0TJ\0TJK\0TK\0TKL\0TL\0TLS\0TM\0TKM\0TN\0TUN\0TO\0TON\0TR\0TUR\0"
  "TT\0TTO\0TV\0TUV\0TW\0TWN\0TZ\0TZA\0UA\0UKR\0UG\0UGA\0UM\0UMI\0US\0USA\0UY\0URY\0"
  "UZ\0UZB\0VA\0VAT\0VC\0VCT\0VE\0VEN\0VG\0VGB\0VI\0VIR\0VN\0VNM\0VU\0VUT\0WF\0WLF\0"
  "WS\0WSM\0XK\0XKX\0YE\0YEM\0YT\0MYT\0ZA\0ZAF\0ZM\0ZMB\0ZW\0ZWE";

/* English names, names in the country itself, and those of the large European languages. Georgia
 * and Jersey stand here by longer names only: each is a part of the United States as well. */
static const RbWordGroup country_names_groups[] = {
  { "andorra", COUNTRY ('A', 'D') },
  { "united arab emirates|uae|u a e|emirates|vereinigte arabische emirate|"
    "emirats arabes unis|emiratos arabes unidos|оаэ|объединенные арабские эмираты",
    COUNTRY ('A', 'E') },
  { "afghanistan", COUNTRY ('A', 'F') },
  { "antigua and barbuda|antigua barbuda", COUNTRY ('A', 'G') },
  { "anguilla", COUNTRY ('A', 'I') },
  { "albania|albanien|albanie|shqiperia", COUNTRY ('A', 'L') },
  { "armenia|armenien|armenie|армения", COUNTRY ('A', 'M') },
  { "angola", COUNTRY ('A', 'O') },
  { "antarctica", COUNTRY ('A', 'Q') },
  { "argentina|argentinien|argentine|аргентина", COUNTRY ('A', 'R') },
  { "american samoa|samoa american", COUNTRY ('A', 'S') },
  { "austria|osterreich|oesterreich|autriche|австрия", COUNTRY ('A', 'T') },
  { "australia|australien|australie|австралия", COUNTRY ('A', 'U') },
  { "aruba", COUNTRY ('A', 'W') },
  { "aland islands", COUNTRY ('A', 'X') },
  { "azerbaijan|azerbaycan|aserbaidschan|azerbaidjan|азербайджан", COUNTRY ('A', 'Z') },
  { "bosnia and herzegovina|bosnia herzegovina|bosnia|bosna i hercegovina|"
    "bosnien und herzegowina|bosnie herzegovine",
    COUNTRY ('B', 'A') },
  { "barbados", COUNTRY ('B', 'B') },
  { "bangladesh", COUNTRY ('B', 'D') },
  { "belgium|belgie|belgique|belgien|belgica|belgio|бельгия", COUNTRY ('B', 'E') },
  { "burkina faso", COUNTRY ('B', 'F') },
  { "bulgaria|bulgarien|bulgarie|българия|болгария", COUNTRY ('B', 'G') },
  { "bahrain|bahrein", COUNTRY ('B', 'H') },
  { "burundi", COUNTRY ('B', 'I') },
  { "benin", COUNTRY ('B', 'J') },
  { "saint barthelemy|st barthelemy", COUNTRY ('B', 'L') },
  { "bermuda", COUNTRY ('B', 'M') },
  { "brunei|brunei darussalam", COUNTRY ('B', 'N') },
  { "bolivia|bolivie|bolivien", COUNTRY ('B', 'O') },
  { "caribbean netherlands|caribbean nl", COUNTRY ('B', 'Q') },
  { "brazil|brasil|brasilien|bresil|brasile|бразилия", COUNTRY ('B', 'R') },
  { "bahamas", COUNTRY ('B', 'S') },
  { "bhutan", COUNTRY ('B', 'T') },
  { "botswana", COUNTRY ('B', 'W') },
  { "belarus|weissrussland|bielorussie|беларусь|белоруссия", COUNTRY ('B', 'Y') },
  { "belize", COUNTRY ('B', 'Z') },
  { "canada|kanada|канада", COUNTRY ('C', 'A') },
  { "cocos islands|cocos keeling islands", COUNTRY ('C', 'C') },
  { "democratic republic of the congo|dr congo|drc|congo dem rep|congo kinshasa",
    COUNTRY ('C', 'D') },
  { "central african republic|central african rep", COUNTRY ('C', 'F') },
  { "republic of the congo|congo rep|congo brazzaville", COUNTRY ('C', 'G') },
  { "switzerland|schweiz|suisse|svizzera|suiza|zwitserland|die schweiz|швейцария",
    COUNTRY ('C', 'H') },
  { "ivory coast|cote divoire", COUNTRY ('C', 'I') },
  { "cook islands", COUNTRY ('C', 'K') },
  { "chile|chili", COUNTRY ('C', 'L') },
  { "cameroon|cameroun|kamerun", COUNTRY ('C', 'M') },
  { "china|prc|p r china|peoples republic of china|mainland china|chine|中国|中华人民共和国|"
    "китай",
    COUNTRY ('C', 'N') },
  { "colombia|kolumbien|colombie|колумбия", COUNTRY ('C', 'O') },
  { "costa rica", COUNTRY ('C', 'R') },
  { "cuba|kuba", COUNTRY ('C', 'U') },
  { "cape verde|cabo verde", COUNTRY ('C', 'V') },
  { "curacao", COUNTRY ('C', 'W') },
  { "christmas island", COUNTRY ('C', 'X') },
  { "cyprus|zypern|chypre|κυπρος|кипр", COUNTRY ('C', 'Y') },
  { "czech republic|czechia|the czech republic|cesko|ceska republika|tschechien|"
    "tschechische republik|republique tcheque|tchequie|чехия",
    COUNTRY ('C', 'Z') },
  { "germany|deutschland|allemagne|alemania|germania|duitsland|niemcy|alemanha|tyskland|"
    "федеративная республика германия|германия",
    COUNTRY ('D', 'E') },
  { "djibouti", COUNTRY ('D', 'J') },
  { "denmark|danmark|danemark|dinamarca|дания", COUNTRY ('D', 'K') },
  { "dominica", COUNTRY ('D', 'M') },
  { "dominican republic|republica dominicana|republique dominicaine", COUNTRY ('D', 'O') },
  { "algeria|algerie|algerien|الجزائر", COUNTRY ('D', 'Z') },
  { "ecuador|equateur", COUNTRY ('E', 'C') },
  { "estonia|eesti|estland|estonie|эстония", COUNTRY ('E', 'E') },
  { "egypt|agypten|aegypten|egypte|egipto|مصر|египет", COUNTRY ('E', 'G') },
  { "western sahara", COUNTRY ('E', 'H') },
  { "eritrea", COUNTRY ('E', 'R') },
  { "spain|espana|spanien|espagne|spagna|spanje|hiszpania|espanha|испания", COUNTRY ('E', 'S') },
  { "ethiopia|ethiopie", COUNTRY ('E', 'T') },
  { "finland|suomi|finnland|finlande|finlandia|финляндия", COUNTRY ('F', 'I') },
  { "fiji", COUNTRY ('F', 'J') },
  { "falkland islands", COUNTRY ('F', 'K') },
  { "micronesia", COUNTRY ('F', 'M') },
  { "faroe islands", COUNTRY ('F', 'O') },
  { "france|frankreich|francia|frankrijk|franca|francja|франция", COUNTRY ('F', 'R') },
  { "gabon", COUNTRY ('G', 'A') },
  { "united kingdom|uk|u k|great britain|britain|gb uk|britain uk|the united kingdom|england|"
    "scotland|wales|northern ireland|vereinigtes konigreich|grossbritannien|großbritannien|"
    "royaume uni|grande bretagne|angleterre|reino unido|regno unito|verenigd koninkrijk|"
    "wielka brytania|великобритания",
    COUNTRY ('G', 'B') },
  { "grenada", COUNTRY ('G', 'D') },
  { "republic of georgia|sakartvelo|georgien|georgie|საქართველო|грузия", COUNTRY ('G', 'E') },
  { "french guiana|guyane francaise", COUNTRY ('G', 'F') },
  { "guernsey", COUNTRY ('G', 'G') },
  { "ghana", COUNTRY ('G', 'H') },
  { "gibraltar", COUNTRY ('G', 'I') },
  { "greenland", COUNTRY ('G', 'L') },
  { "gambia|the gambia", COUNTRY ('G', 'M') },
  { "guinea|guinee", COUNTRY ('G', 'N') },
  { "guadeloupe", COUNTRY ('G', 'P') },
  { "equatorial guinea", COUNTRY ('G', 'Q') },
  { "greece|griechenland|grece|grecia|hellas|ελλαδα|ελλάδα|греция", COUNTRY ('G', 'R') },
  { "guatemala", COUNTRY ('G', 'T') },
  { "guam", COUNTRY ('G', 'U') },
  { "guinea bissau", COUNTRY ('G', 'W') },
  { "guyana", COUNTRY ('G', 'Y') },
  { "hong kong|hongkong|hong kong sar|hong kong sar china|香港|гонконг", COUNTRY ('H', 'K') },
  { "honduras", COUNTRY ('H', 'N') },
  { "croatia|hrvatska|kroatien|croatie|хорватия", COUNTRY ('H', 'R') },
  { "haiti", COUNTRY ('H', 'T') },
  { "hungary|magyarorszag|ungarn|hongrie|hungria|венгрия", COUNTRY ('H', 'U') },
  { "indonesia|indonesien|indonesie|индонезия", COUNTRY ('I', 'D') },
  { "ireland|republic of ireland|irland|irlande|irlanda|eire|ирландия", COUNTRY ('I', 'E') },
  { "israel|ישראל|израиль", COUNTRY ('I', 'L') },
  { "isle of man", COUNTRY ('I', 'M') },
  { "india|indien|inde|bharat|भारत|индия", COUNTRY ('I', 'N') },
  { "british indian ocean territory", COUNTRY ('I', 'O') },
  { "iraq|irak", COUNTRY ('I', 'Q') },
  { "iran|islamic republic of iran|ایران|иран", COUNTRY ('I', 'R') },
  { "iceland|islande|исландия", COUNTRY ('I', 'S') },
  { "italy|italia|italien|italie|wlochy|италия", COUNTRY ('I', 'T') },
  { "jersey channel islands|bailiwick of jersey", COUNTRY ('J', 'E') },
  { "jamaica", COUNTRY ('J', 'M') },
  { "jordan|jordanie|الأردن", COUNTRY ('J', 'O') },
  { "japan|nippon|japon|giappone|日本|япония", COUNTRY ('J', 'P') },
  { "kenya", COUNTRY ('K', 'E') },
  { "kyrgyzstan|kirgisistan|kirghizistan|кыргызстан|киргизия", COUNTRY ('K', 'G') },
  { "cambodia|kambodscha|cambodge", COUNTRY ('K', 'H') },
  { "kiribati", COUNTRY ('K', 'I') },
  { "comoros", COUNTRY ('K', 'M') },
  { "saint kitts and nevis|st kitts nevis", COUNTRY ('K', 'N') },
  { "north korea|korea north", COUNTRY ('K', 'P') },
  { "south korea|korea south|republic of korea|korea republic of|korea|sudkorea|suedkorea|"
    "coree du sud|coree|corea del sur|대한민국|한국|южная корея",
    COUNTRY ('K', 'R') },
  { "kuwait|koweit|الكويت", COUNTRY ('K', 'W') },
  { "cayman islands", COUNTRY ('K', 'Y') },
  { "kazakhstan|kasachstan|qazaqstan|казахстан|қазақстан", COUNTRY ('K', 'Z') },
  { "laos", COUNTRY ('L', 'A') },
  { "lebanon|liban|libanon|لبنان", COUNTRY ('L', 'B') },
  { "saint lucia|st lucia", COUNTRY ('L', 'C') },
  { "liechtenstein", COUNTRY ('L', 'I') },
  { "sri lanka", COUNTRY ('L', 'K') },
  { "liberia", COUNTRY ('L', 'R') },
  { "lesotho", COUNTRY ('L', 'S') },
  { "lithuania|lietuva|litauen|lituanie|литва", COUNTRY ('L', 'T') },
  { "luxembourg|luxemburg|lussemburgo|luxemburgo|люксембург", COUNTRY ('L', 'U') },
  { "latvia|latvija|lettland|lettonie|латвия", COUNTRY ('L', 'V') },
  { "libya|libye", COUNTRY ('L', 'Y') },
  { "morocco|maroc|marokko|marruecos|المغرب|марокко", COUNTRY ('M', 'A') },
  { "monaco", COUNTRY ('M', 'C') },
  { "moldova|republic of moldova|moldawien|moldavie|молдова", COUNTRY ('M', 'D') },
  { "montenegro|crna gora|черногория", COUNTRY ('M', 'E') },
  { "saint martin|st martin french", COUNTRY ('M', 'F') },
  { "madagascar", COUNTRY ('M', 'G') },
  { "marshall islands", COUNTRY ('M', 'H') },
  { "north macedonia|macedonia|nordmazedonien|macedoine du nord", COUNTRY ('M', 'K') },
  { "mali", COUNTRY ('M', 'L') },
  { "myanmar|burma|myanmar burma|birmanie", COUNTRY ('M', 'M') },
  { "mongolia|mongolei|mongolie|монголия", COUNTRY ('M', 'N') },
  { "macau|macao|澳门", COUNTRY ('M', 'O') },
  { "northern mariana islands", COUNTRY ('M', 'P') },
  { "martinique", COUNTRY ('M', 'Q') },
  { "mauritania|mauritanie", COUNTRY ('M', 'R') },
  { "montserrat", COUNTRY ('M', 'S') },
  { "malta|malte", COUNTRY ('M', 'T') },
  { "mauritius|ile maurice", COUNTRY ('M', 'U') },
  { "maldives", COUNTRY ('M', 'V') },
  { "malawi", COUNTRY ('M', 'W') },
  { "mexico|mexiko|mexique|messico|мексика", COUNTRY ('M', 'X') },
  { "malaysia|malaisie|malasia|малайзия", COUNTRY ('M', 'Y') },
  { "mozambique|mocambique", COUNTRY ('M', 'Z') },
  { "namibia", COUNTRY ('N', 'A') },
  { "new caledonia|nouvelle caledonie", COUNTRY ('N', 'C') },
  { "niger", COUNTRY ('N', 'E') },
  { "norfolk island", COUNTRY ('N', 'F') },
  { "nigeria", COUNTRY ('N', 'G') },
  { "nicaragua", COUNTRY ('N', 'I') },
  { "netherlands|the netherlands|holland|nederland|niederlande|die niederlande|pays bas|"
    "paises bajos|paesi bassi|holanda|нидерланды",
    COUNTRY ('N', 'L') },
  { "norway|norge|norwegen|norvege|noruega|noreg|норвегия", COUNTRY ('N', 'O') },
  { "nepal", COUNTRY ('N', 'P') },
  { "nauru", COUNTRY ('N', 'R') },
  { "niue", COUNTRY ('N', 'U') },
  { "new zealand|aotearoa|neuseeland|nouvelle zelande|nueva zelanda|новая зеландия",
    COUNTRY ('N', 'Z') },
  { "oman", COUNTRY ('O', 'M') },
  { "panama", COUNTRY ('P', 'A') },
  { "peru|perou", COUNTRY ('P', 'E') },
  { "french polynesia|polynesie francaise", COUNTRY ('P', 'F') },
  { "papua new guinea", COUNTRY ('P', 'G') },
  { "philippines|the philippines|philippinen|filipinas|pilipinas|филиппины", COUNTRY ('P', 'H') },
  { "pakistan|پاکستان|пакистан", COUNTRY ('P', 'K') },
  { "poland|polska|polen|pologne|polonia|польша", COUNTRY ('P', 'L') },
  { "saint pierre and miquelon", COUNTRY ('P', 'M') },
  { "puerto rico", COUNTRY ('P', 'R') },
  { "palestine|palestinian territories|state of palestine", COUNTRY ('P', 'S') },
  { "portugal|portogallo|португалия", COUNTRY ('P', 'T') },
  { "palau", COUNTRY ('P', 'W') },
  { "paraguay", COUNTRY ('P', 'Y') },
  { "qatar|katar|قطر|катар", COUNTRY ('Q', 'A') },
  { "reunion|la reunion", COUNTRY ('R', 'E') },
  { "romania|rumanien|roumanie|rumania|румыния", COUNTRY ('R', 'O') },
  { "serbia|srbija|serbien|serbie|србија|сербия", COUNTRY ('R', 'S') },
  { "russia|russian federation|russland|russie|rusia|россия|рф|российская федерация",
    COUNTRY ('R', 'U') },
  { "rwanda", COUNTRY ('R', 'W') },
  { "saudi arabia|kingdom of saudi arabia|ksa|saudi arabien|arabie saoudite|arabia saudita|"
    "السعودية|المملكة العربية السعودية",
    COUNTRY ('S', 'A') },
  { "solomon islands", COUNTRY ('S', 'B') },
  { "seychelles", COUNTRY ('S', 'C') },
  { "sudan", COUNTRY ('S', 'D') },
  { "sweden|sverige|schweden|suede|suecia|zweden|szwecja|швеция", COUNTRY ('S', 'E') },
  { "singapore|singapur|singapour|新加坡|сингапур", COUNTRY ('S', 'G') },
  { "saint helena|st helena", COUNTRY ('S', 'H') },
  { "slovenia|slovenija|slowenien|slovenie|словения", COUNTRY ('S', 'I') },
  { "svalbard and jan mayen", COUNTRY ('S', 'J') },
  { "slovakia|slovensko|slovak republic|slowakei|slovaquie|словакия", COUNTRY ('S', 'K') },
  { "sierra leone", COUNTRY ('S', 'L') },
  { "san marino", COUNTRY ('S', 'M') },
  { "senegal", COUNTRY ('S', 'N') },
  { "somalia", COUNTRY ('S', 'O') },
  { "suriname", COUNTRY ('S', 'R') },
  { "south sudan", COUNTRY ('S', 'S') },
  { "sao tome and principe|sao tome principe", COUNTRY ('S', 'T') },
  { "el salvador", COUNTRY ('S', 'V') },
  { "sint maarten|st maarten dutch", COUNTRY ('S', 'X') },
  { "syria|syrie", COUNTRY ('S', 'Y') },
  { "eswatini|swaziland|eswatini swaziland", COUNTRY ('S', 'Z') },
  { "turks and caicos islands|turks and caicos", COUNTRY ('T', 'C') },
  { "chad|tchad", COUNTRY ('T', 'D') },
  { "togo", COUNTRY ('T', 'G') },
  { "thailand|thailande|tailandia|ประเทศไทย|ไทย|таиланд", COUNTRY ('T', 'H') },
  { "tajikistan|tadschikistan|таджикистан", COUNTRY ('T', 'J') },
  { "tokelau", COUNTRY ('T', 'K') },
  { "timor leste|east timor", COUNTRY ('T', 'L') },
  { "turkmenistan|туркменистан", COUNTRY ('T', 'M') },
  { "tunisia|tunisie|tunesien|تونس", COUNTRY ('T', 'N') },
  { "tonga", COUNTRY ('T', 'O') },
  { "turkey|turkiye|turkei|tuerkei|turquie|turquia|turchia|турция", COUNTRY ('T', 'R') },
  { "trinidad and tobago|trinidad tobago", COUNTRY ('T', 'T') },
  { "tuvalu", COUNTRY ('T', 'V') },
  { "taiwan|taiwan roc|台湾|臺灣|тайвань", COUNTRY ('T', 'W') },
  { "tanzania|tanzanie", COUNTRY ('T', 'Z') },
  { "ukraine|ukraina|ucrania|україна|украина", COUNTRY ('U', 'A') },
  { "uganda", COUNTRY ('U', 'G') },
  { "united states|united states of america|the united states|usa|u s a|u s|us usa|america|"
    "united states usa|estados unidos|estados unidos da america|etats unis|"
    "etats unis damerique|stati uniti|vereinigte staaten|verenigde staten|stany zjednoczone|"
    "сша|соединенные штаты|соединенные штаты америки|美国|アメリカ",
    COUNTRY ('U', 'S') },
  { "uruguay", COUNTRY ('U', 'Y') },
  { "uzbekistan|usbekistan|ouzbekistan|ozbekiston|узбекистан", COUNTRY ('U', 'Z') },
  { "vatican city|holy see", COUNTRY ('V', 'A') },
  { "saint vincent and the grenadines|st vincent", COUNTRY ('V', 'C') },
  { "venezuela", COUNTRY ('V', 'E') },
  { "british virgin islands|virgin islands uk", COUNTRY ('V', 'G') },
  { "us virgin islands|u s virgin islands|virgin islands us", COUNTRY ('V', 'I') },
  { "vietnam|viet nam|viet nam vietnam|вьетнам", COUNTRY ('V', 'N') },
  { "vanuatu", COUNTRY ('V', 'U') },
  { "wallis and futuna", COUNTRY ('W', 'F') },
  { "samoa", COUNTRY ('W', 'S') },
  { "kosovo", COUNTRY ('X', 'K') },
  { "yemen", COUNTRY ('Y', 'E') },
  { "mayotte", COUNTRY ('Y', 'T') },
  { "south africa|sudafrika|suedafrika|afrique du sud|sudafrica|zuid afrika|юар|южная африка",
    COUNTRY ('Z', 'A') },
  { "zambia|zambie", COUNTRY ('Z', 'M') },
  { "zimbabwe", COUNTRY ('Z', 'W') },
};
static RbWordTable country_names = RB_WORD_TABLE (country_names_groups);

static int
compare_code (const void *key, const void *element)
{
  return memcmp (key, element, 2);
}

/**
 * rb_country_from_alpha2:
 * @folded: a folded text
 *
 * Returns: (nullable): the code that @folded is, or %NULL if it is no country's
 */
const char *
rb_country_from_alpha2 (const char *folded)
{
  char upper[2] = { 0 };

  if (strlen (folded) != 2)
    return NULL;

  upper[0] = g_ascii_toupper (folded[0]);
  upper[1] = g_ascii_toupper (folded[1]);

  return bsearch (upper, country_codes, sizeof country_codes / BYTES_PER_COUNTRY, BYTES_PER_COUNTRY,
                  compare_code);
}

/**
 * rb_country_from_alpha3:
 * @folded: a folded text
 *
 * Returns: (nullable): the alpha-2 code of the country whose alpha-3 code @folded is
 */
const char *
rb_country_from_alpha3 (const char *folded)
{
  if (strlen (folded) != 3)
    return NULL;

  for (const char *code = country_codes; code < country_codes + sizeof country_codes;
       code += BYTES_PER_COUNTRY)
    {
      if (g_ascii_strcasecmp (code + 3, folded) == 0)
        return code;
    }

  return NULL;
}

/**
 * rb_country_from_name:
 * @folded: a folded text
 *
 * Returns: (nullable): the code of the country whose name @folded is
 */
const char *
rb_country_from_name (const char *folded)
{
  int value = 0;

  if (!rb_word_table_find (&country_names, folded, strlen (folded), &value))
    return NULL;

  const char code[] = { (char) (value >> 8), (char) (value & 0xFF), '\0' };
  return rb_country_from_alpha2 (code);
}
