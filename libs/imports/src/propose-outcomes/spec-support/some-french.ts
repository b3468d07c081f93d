import type { Lexicon } from '../../domain/lexicon.js';
import { anyHouse } from '../../lexicons/any-house.js';
import { english } from '../../lexicons/english.js';
import { states } from '../../lexicons/states.js';

/** A little French, to show that a language is a record of words and no code: what it does not give, no text of the spec needs. */
export const someFrench: Lexicon = {
  states,
  house: {
    ...anyHouse,
    secretariat: 'secrétariat',
    entities: [{ name: 'secrétariat', role: 'organ', says: /\b(?:le |au )?secrétariat/gu }],
    conferences: [],
  },
  language: {
    ...english,
    months: [
      ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août'],
      ...['septembre', 'octobre', 'novembre', 'décembre'],
    ],
    ordinals: ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième'],
    tens: [],
    meetingNoun: /réunions?|sessions?/,
    bodyNouns: ['groupe'],
    heldOn: /s'est tenue/,
    toBeHeld: /se tiendra/,
    headings: [{ role: 'outcomes', says: /^(?:conclusions|décisions)/i }],
    headingWords: [],
    labels: [],
    lists: [],
    entities: [{ name: '{body}', role: 'group', says: /\ble groupe\b/gi }],
    speech: { ...english.speech, finiteVerb: /\b(?:a|est|sont|ont)\b/ },
    cues: [
      { kind: 'request', tier: 1, weight: 0.9, says: /\ba (?:chargé|prié)(?!\p{L})/iu },
      { kind: 'decision', tier: 1, weight: 0.9, says: /\ba décidé(?!\p{L})/iu },
    ],
    deadlines: {
      ...english.deadlines,
      periods: [/\bavant le (?<day>\d{1,2}) (?<month>janvier|juin|juillet) (?<year>\d{4})/i],
    },
  },
};
