import { partners } from './partners.js';
import { type Party } from './party.js';
import { statesOfAfrica } from './states-africa.js';
import { statesOfAmericas } from './states-americas.js';
import { statesOfArabStates } from './states-arab-states.js';
import { statesOfAsiaPacific } from './states-asia-pacific.js';
import { statesOfCommonwealthOfIndependentStates } from './states-commonwealth-of-independent-states.js';
import { statesOfEurope } from './states-europe.js';
import { partiesOfTheUnion } from './union.js';

export { shippedInstruments, type ShippedInstrument } from './instruments.js';
export { type Party } from './party.js';

/** The 194 Member States of the Union. */
export const memberStates: readonly Party[] = [
  ...statesOfAfrica,
  ...statesOfAmericas,
  ...statesOfArabStates,
  ...statesOfAsiaPacific,
  ...statesOfCommonwealthOfIndependentStates,
  ...statesOfEurope,
];

/** All parties that ship with the product. */
export const parties: readonly Party[] = [...partiesOfTheUnion, ...partners, ...memberStates];
