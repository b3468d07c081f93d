import { outcome } from './product.mjs';

export const MEETINGS = 20;
export const OUTCOMES_PER_MEETING = 50;
export const EVENTS_PER_OUTCOME = 10;
const KINDS = [
  'action_item',
  'recommendation',
  'commitment',
  'action_item',
  'liaison_statement',
  'plan',
  'invitation',
  'request',
];
const ENTRY = { liaison_statement: 'agreed', recommendation: 'agreed', request: 'agreed' };
const WORDS = 2_000;
/** Stands in one wording of ten thousand. */
export const RARE = 'zymurgy';
const ONE_IN = 10_000;
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2006, 0, 16);

/** Half a year between meetings. */
export function dayOfMeeting(meeting, days = 0) {
  return new Date(FIRST + ((meeting - 1) * 182 + days) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * What happened to one outcome: groups of events of one day each, the first one its recording; legal by the product's own
 * rules. The same numbers give the same life.
 */
export function lifeOf(body, meeting, number, entities) {
  const random = seeded(`${body}/${meeting}/${number}`);
  const kind = KINDS[(meeting + number) % KINDS.length];
  const report = (at) => ({
    document: `${body.toLowerCase()}-${at}-report`,
    version: '1',
    paragraph: `${1 + random(9)}.${number}`,
  });
  const entity = () => `entity-${random(entities)}`;
  const days = [];
  let state = null;
  let count = 0;
  const take = (on, command) => {
    let events;
    try {
      events = outcome.decide(command, state);
    } catch {
      return false;
    }
    for (const event of events) state = outcome.evolve(state, event);
    const day = days.at(-1);
    if (day?.on === on) day.events.push(...events);
    else days.push({ on, events: [...events] });
    count += events.length;
    return true;
  };
  take(dayOfMeeting(meeting), {
    type: 'RecordOutcome',
    kind,
    outcome: {
      ...{
        reference: `${body}-${meeting}/${number}`,
        body,
        meeting: `${body}-${meeting}`,
        citations: [report(meeting)],
      },
      owners: random(4) === 0 ? [] : [{ entity: entity(), restsOn: 0 }],
      addressees: kind === 'liaison_statement' ? [{ entity: entity(), purpose: 'action', restsOn: 0 }] : [],
      deadlines: random(3) === 0 ? [due(random, body, meeting)] : [],
      instruments: random(3) === 0 ? [`instrument-${random(40)}`] : [],
      ...{ stage: ENTRY[kind] ?? 'open', holder: null },
    },
    prose: { title: sentence(random, 8), wordings: [wording(random)], deadlineWords: ['as agreed'] },
  });
  for (let later = 1; count < EVENTS_PER_OUTCOME; later += 1) {
    const on = dayOfMeeting(meeting + Math.ceil(later / 3), later % 3 === 0 ? 30 : 0);
    const at = { meeting: `${body}-${Math.min(MEETINGS, meeting + Math.ceil(later / 3))}` };
    const step = steps[random(steps.length)];
    const wanted = {
      type: 'TakeStep',
      step,
      details: { ...at, ...detailsOf(step) },
      prose: { reason: 'As told' },
      by: 'person-17',
    };
    if (!take(on, wanted)) take(on, { ...wanted, step: 'OutcomeReviewed', details: at });
  }
  return days;
}

const steps = [
  'OutcomeReviewed',
  'ProgressReported',
  'OutcomeReiterated',
  'ProgressReported',
  'CompletionClaimed',
  'LiaisonStatementApproved',
  'LiaisonStatementSent',
  'PutToAddressee',
  'OutcomeReviewed',
  'CompletionVerified',
];

function detailsOf(step) {
  if (step === 'CompletionClaimed') return { evidence: { documentReference: 'Document 7' } };
  if (step === 'CompletionVerified') return { verifiedBy: 'meeting' };
  return step === 'LiaisonStatementApproved' ? { approvedBy: 'chair' } : {};
}

function due(random, body, meeting) {
  const at = Math.min(MEETINGS, meeting + 1 + random(3));
  const on = dayOfMeeting(at, random(100));
  return {
    due: random(2) === 0 ? { type: 'date', on } : { type: 'meeting', relation: 'before', meeting: `${body}-${at}` },
    restsOn: 0,
  };
}

function wording(random) {
  return random(ONE_IN) === 0 ? `${sentence(random, 40)} ${RARE}` : sentence(random, 40);
}

function sentence(random, words) {
  return Array.from({ length: words }, () => `word${random(WORDS)}`).join(' ');
}

/** Mulberry32, from the letters of a name. */
function seeded(name) {
  let state = [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
