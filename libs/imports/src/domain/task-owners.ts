import type { Decided } from './decided.js';
import { findEntities, namesOf } from './entities.js';
import type { Lexicon } from './lexicon.js';
import { namesListed } from './listed-parties.js';

export type Names = readonly string[];

const HEAD = 5;

/** "for X to", "that X should": the words that name X. */
export const explicitOwners = (main: string, lexicon: Lexicon): string | undefined => {
  const match = lexicon.language.owners.explicit.exec(main);
  return match?.[1] ?? match?.[2];
};

/** The names in a phrase that opens with one: "the report of the meeting" is not the meeting. */
export function namesIn(phrase: string | undefined, lexicon: Lexicon, body: string | null): Names {
  const mentions = phrase === undefined ? [] : findEntities(phrase, lexicon, body, true);
  return (mentions[0]?.start ?? 0) <= HEAD ? namesOf(mentions) : [];
}

/** "informed that, this year, A and B will": A and B, and not who informs; a pronoun means who does. */
export function toldOf({ clause, cue }: Decided, lexicon: Lexicon, body: string | null): Names {
  if (cue?.cue.kind !== 'undertaking') return [];
  const { speech } = lexicon.language;
  const phrase = /.*\bthat\s(.*)$/is.exec(clause.main.slice(0, cue.index))?.[1]?.replace(speech.adverbial, '') ?? '';
  return speech.pronoun.test(phrase) ? [] : namesIn(phrase, lexicon, body);
}

/** Who publishes is the secretariat; who edits a text is its proponent and the secretariat. */
export function taskOwners(decided: Decided, lexicon: Lexicon, body: string | null): Names {
  const { owners, speech } = lexicon.language;
  const { main, speaker } = decided.clause;
  if (decided.who !== null) return namesListed(decided.who, lexicon, body);
  const opening = decided.labelled || decided.cue?.index === 0 ? owners.actionOn.exec(main)?.[1] : undefined;
  if (
    decided.labelled &&
    opening !== undefined &&
    !owners.verbFirst.test(opening) &&
    !speech.finiteVerb.test(opening)
  ) {
    const listed = namesListed(opening, lexicon, body);
    if (listed.length > 0) return listed;
  }
  const explicit = namesIn(opening ?? explicitOwners(main, lexicon), lexicon, body);
  if (explicit.length > 0) return explicit;
  if (owners.editing.test(main)) {
    const proponent = namesIn(owners.proponent.exec(decided.context)?.[1], lexicon, body);
    return [...new Set([...proponent.slice(0, 1), lexicon.house.secretariat])];
  }
  const acts = !decided.passive && (speaker.voice === 'office' || speaker.voice === 'party');
  if (acts && speaker.names.length > 0) return speaker.names;
  const agent = owners.agent.exec(main);
  // "on the basis of a text to be prepared by X" tells of another task, but in a list of tasks it is the task.
  const byOther = agent !== null && !decided.labelled && /\bto $/.test(main.slice(0, agent.index));
  const agents = namesIn(byOther ? undefined : agent?.[1], lexicon, body);
  if (agents.length > 0) return agents;
  if (owners.publishing.test(main)) return [lexicon.house.secretariat];
  // "The Chair will submit": who undertakes it does it.
  const undertakes = speaker.voice === 'chair' && decided.cue?.cue.kind === 'undertaking' && !decided.passive;
  return undertakes || speaker.voice === 'office' || speaker.voice === 'party'
    ? speaker.names
    : body === null
      ? []
      : [body];
}
