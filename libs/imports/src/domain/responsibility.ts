import { findEntities, namesOf, type Mention } from './entities.js';
import { explicitOwners, namesIn, taskOwners, toldOf, type Names } from './task-owners.js';
import type { Decided } from './decided.js';
import { askedOf } from './kind.js';
import type { Lexicon } from './lexicon.js';
import type { Speaker } from './speaker.js';

export interface Responsibility {
  readonly owners: readonly string[];
  readonly addressees: readonly string[];
}

const HEAD = 5;

/** To whom it is sent: the organs after "to"; of an entry in a list of addressees, the one it opens with. */
function sentTo(decided: Decided, lexicon: Lexicon, body: string | null): Names {
  const { sentTo: says, purpose } = lexicon.language.owners;
  const { main } = decided.clause;
  const target = says.exec(main)?.[1] ?? (decided.cue === null ? main : (says.exec(decided.context)?.[1] ?? ''));
  const head = target.slice(0, purpose.exec(target)?.index ?? target.length);
  const organs = organsIn(head, lexicon, body);
  return organs.length > 0 || decided.kind !== 'liaison_statement' ? organs : unknownIn(head, lexicon, body);
}

/** A body of another house: "ISO/IEC JTC 1/SC 27". */
const unknownIn = (text: string, lexicon: Lexicon, body: string | null): Names =>
  namesOf(
    findEntities(text, lexicon, body, true).filter(({ role, start }) => role === 'organization' && start <= HEAD),
  );

const organsIn = (text: string, lexicon: Lexicon, body: string | null): Names =>
  namesOf(findEntities(text, lexicon, body, false).filter(({ role }) => role === 'organ'));

function asked(decided: Decided, lexicon: Lexicon, body: string | null): Names {
  if (!decided.cue) return decided.asked;
  const mentions: readonly Mention[] = askedOf(decided.clause, decided.cue, lexicon, body);
  // In "requested that the Secretariat ask Italy" only the first is asked.
  const first = /^\s*that\b/.test(decided.clause.main.slice(decided.cue.end));
  return namesOf(first ? mentions.slice(0, 1) : mentions);
}

function proposalOwners(decided: Decided, lexicon: Lexicon, body: string | null): Names {
  return namesIn(explicitOwners(decided.clause.main, lexicon), lexicon, body);
}

function recommendationOwners(decided: Decided, lexicon: Lexicon, body: string | null): Names {
  const { owners } = lexicon.language;
  const { main, speaker } = decided.clause;
  const told = owners.toWhom.exec(main)?.[1] ?? explicitOwners(main, lexicon) ?? owners.participation.exec(main)?.[1];
  const named = namesIn(told, lexicon, body);
  if (named.length > 0) return named;
  if (decided.cue === null && decided.asked.length > 0) return decided.asked;
  const subject = owners.obliges.test(decided.cue?.words ?? '') ? decided.clause.subject : '';
  const obliged = namesOf(
    findEntities(subject, lexicon, body, true).filter(({ role }) => role !== 'organ' && role !== 'group'),
  );
  if (obliged.length > 0) return obliged;
  const ownAgreement = decided.cue === null || decided.cue.cue.tier < 2;
  return ownAgreement && body !== null && speaker.voice !== 'party' ? [body] : [];
}

/** The group's own calendar is its own; what others announce is theirs. */
function planOwners(decided: Decided, own: Names, { language }: Lexicon): Names {
  const { subject } = decided.clause;
  const { voice, names } = decided.clause.speaker;
  if (language.ownNoun.test(subject) || decided.labelled) return own;
  if (voice === 'group' || voice === 'chair' || decided.section === 'outcomes') return own;
  return decided.passive ? [] : names;
}

/** Who says it: the subject of an active sentence, else who speaks in the words around it, else the body. */
export function issuerOf(
  decided: Decided,
  before: Speaker | null,
  lexicon: Lexicon,
  body: string | null,
): string | null {
  const { speaker, main } = decided.clause;
  // "It was agreed" is said by the meeting, whoever spoke before.
  if (decided.section !== 'presentations' && lexicon.language.speech.impersonal.test(main)) return body;
  // "The liaison statement to X was approved": X is not who says it.
  const isThing = decided.kind === 'liaison_statement' || decided.kind === 'draft_resolution';
  if (
    isThing &&
    decided.section !== 'presentations' &&
    (decided.cue?.index ?? Infinity) < decided.clause.subject.length
  )
    return body;
  const said = decided.passive || speaker.voice === 'nobody' ? before : speaker;
  const names = said?.voice === 'group' && body !== null ? [body] : (said?.names ?? []);
  return names.length > 0 ? names.join('; ') : body;
}

/** Who must act and to whom it is said, by kind; empty where the report does not tell. */
export function assignResponsibility(decided: Decided, lexicon: Lexicon, body: string | null): Responsibility {
  const { kind, clause } = decided;
  const own = body === null ? [] : [body];
  switch (kind) {
    case 'liaison_statement':
    case 'draft_resolution':
      return { owners: own, addressees: sentTo(decided, lexicon, body) };
    case 'invitation': {
      const names = asked(decided, lexicon, body);
      const meant = names.length > 0 ? names : [lexicon.language.owners.everyone];
      return { owners: meant, addressees: meant };
    }
    case 'request': {
      const names = asked(decided, lexicon, body);
      const held = namesIn(lexicon.language.owners.heldBy.exec(clause.main)?.[1], lexicon, body);
      const meant = held.length > 0 && clause.speaker.voice !== 'group' ? held.slice(0, 1) : names;
      return { owners: meant, addressees: meant };
    }
    case 'action_item':
      return { owners: taskOwners(decided, lexicon, body), addressees: organsIn(clause.main, lexicon, body) };
    case 'commitment': {
      const { offeredBy } = lexicon.language.owners;
      const offered = namesIn(offeredBy.exec(clause.main)?.[1], lexicon, body);
      if (offered.length > 0) return { owners: offered, addressees: own };
      const told = toldOf(decided, lexicon, body);
      if (told.length > 0) return { owners: told, addressees: [] };
      const promised = namesIn(explicitOwners(clause.main, lexicon), lexicon, body);
      return { owners: clause.speaker.names.length > 0 ? clause.speaker.names : promised, addressees: [] };
    }
    case 'plan':
      return { owners: planOwners(decided, own, lexicon), addressees: [] };
    case 'recommendation':
      return { owners: recommendationOwners(decided, lexicon, body), addressees: organsIn(clause.main, lexicon, body) };
    case 'proposal':
      return { owners: proposalOwners(decided, lexicon, body), addressees: own };
    case 'decision':
      return { owners: own, addressees: [] };
    case 'statement':
    case 'reservation':
      return { owners: [], addressees: own };
  }
}
