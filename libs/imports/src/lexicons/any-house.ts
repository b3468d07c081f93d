import type { HouseLexicon } from '../domain/lexicon.js';

/** What holds where the report is of no house that we know: organs that every such body has. */
export const anyHouse: HouseLexicon = {
  marks: /^/,
  secretariat: 'Secretariat',
  concerns:
    /\bthe (?:working )?(?:group|committee|commission|board)\b|\bresolution\b|\bmember states\b|\bparties\b|\bsecretariat\b/i,
  bodies: [],
  entities: [
    { name: 'Secretariat', role: 'organ', says: /\b(?:[Tt]he )?(?:\p{Lu}\w+ )?[Ss]ecretariat\b/gu },
    { name: 'Executive Director', role: 'organ', says: /\b(?:[Tt]he )?Executive Director\b/g },
    { name: 'Executive Secretary', role: 'organ', says: /\b(?:[Tt]he )?Executive Secretary\b/g },
    { name: 'Director-General', role: 'organ', says: /\b(?:[Tt]he )?Director[- ]General\b/g },
    { name: 'Secretary-General', role: 'organ', says: /\b(?:[Tt]he )?Secretary-General\b/g },
    { name: 'Council', role: 'organ', says: /\b(?:[Tt]he )?Council\b(?! of\b)/g },
    { name: 'General Assembly', role: 'organ', says: /\b(?:[Tt]he )?General Assembly\b/g },
    { name: 'Conference of the Parties', role: 'organ', says: /\b(?:[Tt]he )?Conference of the Parties\b/g },
    { name: 'Bureau', role: 'organ', says: /\b(?:[Tt]he )?Bureau\b/g },
    { name: 'Working Party {n}', role: 'organ', says: /\bWorking Party (?<n>\d{1,2}[A-Z]?)\b/g },
  ],
  conferences: [
    { says: /\bCOP\s?(?<n>\d{1,3})\b/, value: 'COP{n}' },
    {
      says: /\bConference of the Parties\b[^.;]{0,100}?\bat its (?<n>[\p{L}\d-]+) (?:meeting|session)\b/u,
      value: 'COP{n}',
    },
    // "before IETF 119": whatever meets by that name.
    {
      says: /(?<=\b(?:before|until|prior to|in time for) (?:the )?)\b(?<name>[A-Z]{3,6})[- ](?<n>\d{1,3})\b(?!\/|\.\d)/,
      value: '{name}-{n}',
    },
  ],
};
