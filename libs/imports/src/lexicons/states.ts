import type { StateNames } from '../domain/lexicon.js';

/** Short names in English, one a line of the alphabet. */
const SHORT =
  `Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan
Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei Darussalam|Bulgaria|Burkina Faso|Burundi
Cabo Verde|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Côte d'Ivoire|Croatia|Cuba|Cyprus|Czech Republic
Democratic People's Republic of Korea|Democratic Republic of the Congo|Denmark|Djibouti|Dominica|Dominican Republic
Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France
Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary
Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kuwait|Kyrgyzstan
Lao P.D.R.|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar
Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Norway|Oman
Pakistan|Palau|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Republic of Korea|Romania|Russian Federation|Rwanda
Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syrian Arab Republic
Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Türkiye|Turkmenistan|Tuvalu
Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Viet Nam|Yemen|Zambia|Zimbabwe`.split(
    /[|\n]/,
  );

/** Other spellings, with the short name that each stands for. */
const OTHER: Readonly<Record<string, string>> = {
  Russia: 'Russian Federation',
  UAE: 'United Arab Emirates',
  UK: 'United Kingdom',
  'United Kingdom of Great Britain and Northern Ireland': 'United Kingdom',
  USA: 'United States',
  'United States of America': 'United States',
  Turkey: 'Türkiye',
  Vietnam: 'Viet Nam',
  Czechia: 'Czech Republic',
  'South Korea': 'Republic of Korea',
  'Islamic Republic of Iran': 'Iran',
  'Ivory Coast': "Côte d'Ivoire",
  Swaziland: 'Eswatini',
  'Cape Verde': 'Cabo Verde',
  'Arab Republic of Egypt': 'Egypt',
  "People's Republic of China": 'China',
};

const escaped = (text: string): string => text.replace(/[.]/g, '\\.').replace(/'/g, "['’]");
const spellings = [...Object.keys(OTHER), ...SHORT].sort((a, b) => b.length - a.length);
const TITLE = String.raw`(?:the\s+)?(?:(?:Federal\s+|Hashemite\s+|Arab\s+|United\s+)?(?:Republic|Kingdom|State|Sultanate|Principality|Commonwealth)\s+of\s+(?:the\s+)?)?`;
const key = (spelling: string): string => spelling.toLowerCase().replace('’', "'");
const byKey = new Map([
  ...SHORT.map((name) => [key(name), name] as const),
  ...Object.entries(OTHER).map(([from, to]) => [key(from), to] as const),
]);

/** States as their short English names; "the Kingdom of Saudi Arabia" and "Russia" are spellings of those. */
export const states: StateNames = {
  says: new RegExp(
    String.raw`(?<![\p{L}\d-])(?:${TITLE})(${spellings.map(escaped).join('|')})(?![\p{L}\d]|-\p{L})`,
    'gu',
  ),
  nameOf: (spelling) => {
    const bare = key(spelling).replace(new RegExp(`^${TITLE}`, 'i'), '');
    return byKey.get(key(spelling).replace(/^the\s+/, '')) ?? byKey.get(bare) ?? spelling;
  },
};
