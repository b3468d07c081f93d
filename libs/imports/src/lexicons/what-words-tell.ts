import type { InstrumentWords, PartyWords, ViewWords } from '../domain/lexicon-words.js';
import { englishNames } from './english-names.js';
import { states } from './states.js';

const IS_STATE = new RegExp(`^(?:${states.says.source})$`, 'u');

/** What a party that nobody knows yet is, by its name alone; an officer puts right what a name does not tell. */
export function partyKindOf(name: string): PartyWords['kind'] | 'state' | 'organization' {
  if (IS_STATE.test(name.trim())) return 'state';
  return englishNames.parties.find(({ says }) => says.test(name.trim()))?.kind ?? 'organization';
}

/** What an instrument is, by its title alone. */
export function instrumentKindOf(title: string): InstrumentWords['kind'] | 'other' {
  return englishNames.instruments.find(({ says }) => says.test(title))?.kind ?? 'other';
}

/** What a view is, by the words of the report; a reservation only where it says so. */
export function viewIn(wording: string): Omit<ViewWords, 'says'> {
  const found = englishNames.views.find(({ says }) => says.test(wording));
  return found ? { type: found.type, wordInSource: found.wordInSource } : { type: 'view', wordInSource: false };
}
