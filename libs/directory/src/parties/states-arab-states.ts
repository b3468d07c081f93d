import { state } from './party.js';

/** ITU Member States of the region, under the names that the Union uses, with their formal names and what texts call them. */
export const statesOfArabStates = [
  state('algeria', 'Algeria', 'People’s Democratic Republic of Algeria'),
  state('bahrain', 'Bahrain', 'Kingdom of Bahrain'),
  state('comoros', 'Comoros', 'Union of the Comoros'),
  state('djibouti', 'Djibouti', 'Republic of Djibouti'),
  state('egypt', 'Egypt', 'Arab Republic of Egypt'),
  state('iraq', 'Iraq', 'Republic of Iraq'),
  state('jordan', 'Jordan', 'Hashemite Kingdom of Jordan'),
  state('kuwait', 'Kuwait', 'State of Kuwait'),
  state('lebanon', 'Lebanon', 'Lebanese Republic'),
  state('libya', 'Libya', 'State of Libya'),
  state('mauritania', 'Mauritania', 'Islamic Republic of Mauritania'),
  state('morocco', 'Morocco', 'Kingdom of Morocco'),
  state('oman', 'Oman', 'Sultanate of Oman'),
  state('qatar', 'Qatar', 'State of Qatar'),
  state('saudi-arabia', 'Saudi Arabia', 'Kingdom of Saudi Arabia', 'KSA'),
  state('somalia', 'Somalia', 'Federal Republic of Somalia'),
  state('sudan', 'Sudan', 'Republic of the Sudan'),
  state('syrian-arab-republic', 'Syrian Arab Republic', null, 'Syria'),
  state('tunisia', 'Tunisia', 'Republic of Tunisia'),
  state('united-arab-emirates', 'United Arab Emirates', null, 'UAE'),
  state('yemen', 'Yemen', 'Republic of Yemen'),
] as const;
