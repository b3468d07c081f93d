import type { Happening } from '../happening.js';
import type { EntityId, MeetingId, OutcomeId, OutcomeKind } from '../vocabulary.js';
import { stageWords, stepWords } from '../words.js';

/** How a story calls what it names; ids that are not known stand for themselves. */
export interface StoryNames {
  readonly entity: (id: EntityId) => string;
  readonly meeting: (id: MeetingId) => string;
  /** Its reference; null where the reader may not know of it. */
  readonly outcome: (id: OutcomeId) => string | null;
}

const recordings: Readonly<Record<string, string>> = {
  incoming_liaison_statement: 'received',
  proposal: 'raised',
  recommendation: 'recommended',
  request: 'requested',
  draft_resolution: 'adopted by the group',
  commitment: 'promised',
  plan: 'announced',
  decision: 'decided',
  invitation: 'invited',
  statement: 'stated',
  view_recorded: 'recorded',
};

/** What is said where it is somebody's word, and the group agreed to nothing. */
const issued: Readonly<Partial<Record<OutcomeKind, string>>> = {
  incoming_liaison_statement: 'received from',
  draft_resolution: 'submitted by',
  liaison_statement: 'issued by',
  action_item: 'asked for by',
};

/** `recommended`, `promised by UNICEF and ITU`: what a meeting does with an outcome of the kind; it agrees on the others. */
export function recordingWords(kind: OutcomeKind, issuers: readonly EntityId[], names: StoryNames): string {
  const verb = recordings[kind] ?? 'agreed';
  const who = issuers.map((id) => names.entity(id)).join(' and ');
  return who === '' ? verb : `${issued[kind] ?? `${verb} by`} ${who}`;
}

const steps: Readonly<Partial<Record<Happening['type'], string>>> = {
  PutToParentBody: 'put',
  PutToAddressee: 'put',
  LiaisonReplyReceived: 'reply received',
  ProgressReported: 'progress reported',
  OutcomeReiterated: 'reiterated',
  OutcomeClosedNotImplemented: 'closed, not implemented',
  OwnerAssigned: 'assigned',
  OwnerReleased: 'released',
  DraftResolutionAdoptedByParentBody: 'adopted',
};
/** Steps that lead to the meeting they name. */
const towards: ReadonlySet<Happening['type']> = new Set([
  'PutToParentBody',
  'OutcomeDeferred',
  'DraftResolutionDeferred',
]);
/** Steps of the meeting they name rather than of the group at it. */
const byMeeting: ReadonlySet<Happening['type']> = new Set([
  'AnsweredByAddressee',
  'DraftResolutionAdoptedByParentBody',
  'DraftResolutionAdoptedWithAmendments',
  'DraftResolutionNotAdopted',
]);
const joining: Readonly<Partial<Record<Happening['type'], string>>> = { OwnerAssigned: 'to', OwnerReleased: 'from' };
const offices: Readonly<Record<NonNullable<Happening['verifiedBy'] | Happening['approvedBy']>, string>> = {
  meeting: 'the meeting',
  chair: 'the Chair',
  vice_chair: 'the Vice-Chair acting',
  second_officer: 'a second officer',
  correspondence: 'correspondence',
};
/** How an addressee stands in what the group or its officers did; what it did itself is done "by" it. */
const addressing: Readonly<Partial<Record<Happening['type'], string>>> = {
  PutToAddressee: 'to',
  LiaisonStatementDrafted: 'for',
  LiaisonStatementApproved: 'for',
  LiaisonStatementSent: 'to',
  LiaisonReplyReceived: 'from',
  LiaisonStatementClosed: 'for',
  LiaisonStatementClosedWithoutReply: 'for',
  LiaisonStatementWithdrawn: 'for',
};
/** The same of an owner: others judge its claim. */
const owning: Readonly<Partial<Record<Happening['type'], string>>> = {
  IncomingStatementAssigned: 'to',
  CompletionVerified: 'for',
  ClaimNotAccepted: 'from',
  ResponseNoted: 'from',
};

/** What became of a deadline that hangs on a meeting. */
const moves: Readonly<Record<NonNullable<Happening['cause']>, (meeting: string) => string>> = {
  rescheduled: (meeting) => `deadline moved with ${meeting}`,
  document_deadline: (meeting) => `deadline moved with the document deadline of ${meeting}`,
  cancelled: (meeting) => `deadline open as ${meeting} was cancelled`,
};

/** One happening as a clause: `put to Council 2024 (C24/50, agenda item 3)`; and whether it names its meeting itself. */
export function happeningWords(
  happening: Happening,
  names: StoryNames,
): { readonly words: string; readonly namesMeeting: boolean } {
  const { type, meeting, cause } = happening;
  if (meeting !== undefined && cause !== undefined)
    return { words: moves[cause](names.meeting(meeting)), namesMeeting: true };
  const namesMeeting = meeting !== undefined && (towards.has(type) || byMeeting.has(type));
  const where = namesMeeting ? `${towards.has(type) ? 'to' : 'by'} ${names.meeting(meeting)}` : null;
  const words = [verbOf(happening), asWords(happening, names), whoWords(happening, names), where, bracketed(happening)];
  return { words: words.filter((word) => word !== null).join(' '), namesMeeting };
}

function verbOf(happening: Happening): string {
  const { type, acceptance, progress, verifiedBy, approvedBy, how } = happening;
  if (how === 'retained') return how;
  if (acceptance !== undefined) return stageWords(acceptance);
  if (verifiedBy !== undefined) return `completion verified by ${offices[verifiedBy]}`;
  if (approvedBy !== undefined) return `approved by ${offices[approvedBy]}`;
  const verb = `${steps[type] ?? lifeWords(type)}${deciderWords(happening)}`;
  return progress === undefined || progress === 'in_progress' ? verb : `${verb} (${stageWords(progress)})`;
}

/** Who answers it is said with the statement that does. */
function deciderWords({ decidedBy }: Happening): string {
  if (decidedBy === undefined) return '';
  return decidedBy === 'on_behalf_of_the_chair'
    ? ' on behalf of the Chair'
    : ` by decision of the ${decidedBy === 'chair' ? 'Chair' : 'meeting'}`;
}

/** `LiaisonStatementSent` → `sent`: what it is stands before it. */
function lifeWords(type: string): string {
  return stepWords(
    type.replace(
      /^(LiaisonStatement|IncomingStatement|DraftResolution|Proposal|Outcome|Invitation|Decision|Commitment)(?=[A-Z])/,
      '',
    ),
  ).toLowerCase();
}

/** The outcome that it became, or that answers it. */
function asWords({ supersededBy, adoptedAs, answeredBy }: Happening, names: StoryNames): string | null {
  const by = supersededBy ?? answeredBy;
  const reference = names.outcome(adoptedAs ?? by ?? '');
  return reference === null ? null : `${by === undefined ? 'as' : 'by'} ${reference}`;
}

function whoWords(
  { type, addressee, owner, entity, meeting, referredTo, acceptance, body, how }: Happening,
  names: StoryNames,
): string | null {
  if (body !== undefined) return `${how === 'retained' ? 'by' : 'to'} ${names.entity(body)}`;
  if (entity !== undefined) return `${joining[type] ?? 'by'} ${names.entity(entity)}`;
  if (owner !== undefined) return `${owning[type] ?? 'by'} ${names.entity(owner)}`;
  if (referredTo !== undefined) return `to ${names.entity(referredTo)}`;
  if (addressee === undefined || (byMeeting.has(type) && meeting !== undefined)) return null;
  const isItsWord = acceptance !== undefined;
  return `${isItsWord ? 'by' : (addressing[type] ?? 'by')} ${names.entity(addressee)}`;
}

function bracketed({ evidence, agendaItem, reason }: Happening): string | null {
  const said = [
    evidence?.documentReference,
    agendaItem === undefined ? undefined : `agenda item ${agendaItem}`,
    reason,
  ];
  const known = said.filter((each) => each !== undefined);
  return known.length === 0 ? null : `(${known.join(', ')})`;
}
