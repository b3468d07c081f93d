import { state } from './party.js';

/** ITU Member States of the region, under the names that the Union uses, with their formal names and what texts call them. */
export const statesOfCommonwealthOfIndependentStates = [
  state('armenia', 'Armenia', 'Republic of Armenia'),
  state('azerbaijan', 'Azerbaijan', 'Republic of Azerbaijan'),
  state('belarus', 'Belarus', 'Republic of Belarus'),
  state('kazakhstan', 'Kazakhstan', 'Republic of Kazakhstan'),
  state('kyrgyzstan', 'Kyrgyzstan', 'Kyrgyz Republic'),
  state('russian-federation', 'Russian Federation', null, 'Russia'),
  state('tajikistan', 'Tajikistan', 'Republic of Tajikistan'),
  state('turkmenistan', 'Turkmenistan'),
  state('uzbekistan', 'Uzbekistan', 'Republic of Uzbekistan'),
] as const;
