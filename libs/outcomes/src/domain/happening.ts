import type { IsoDate } from '@app/kernel';
import type { MoveCause } from './deadlines/occasions.events.js';
import type { OutcomeEvent } from './outcome.events.js';
import { isRecording, isStep } from './outcome.state.js';
import type { StepDetails } from './steps.js';
import type { BodyId, EntityId, Evidence } from './vocabulary.js';
import type { Position } from './parties/voices.js';

type Told = Pick<
  StepDetails,
  | 'addressee'
  | 'owner'
  | 'meeting'
  | 'citation'
  | 'acceptance'
  | 'progress'
  | 'verifiedBy'
  | 'approvedBy'
  | 'decidedBy'
  | 'agendaItem'
  | 'supersededBy'
  | 'adoptedAs'
  | 'answeredBy'
  | 'referredTo'
>;

/** One thing that happened to an outcome, in short: what its story is told from, and what reports and reiterations are counted by. */
export interface Happening extends Told {
  readonly on: IsoDate;
  readonly type: OutcomeEvent['type'];
  /** The stage after it. */
  readonly stage: string;
  /** Who was assigned or released, or took a position. */
  readonly entity?: EntityId;
  /** Whose word it was, where not the group's own. */
  readonly issuers?: readonly EntityId[];
  /** Who supported or opposed it when it was agreed. */
  readonly positions?: readonly { readonly entity: EntityId; readonly position: Position }[];
  /** The document it rests on in the world, by its symbol: `C24/50`. */
  readonly evidence?: Pick<Evidence, 'documentReference' | 'visibility'>;
  readonly reason?: string;
  /** What was done to the meeting on which a deadline hangs. */
  readonly cause?: MoveCause;
  /** Which body goes on with it. */
  readonly body?: BodyId;
  readonly how?: 'transferred' | 'retained';
}

const told = [
  'addressee',
  'owner',
  'meeting',
  'citation',
  'acceptance',
  'progress',
  'verifiedBy',
  'approvedBy',
  'decidedBy',
  'agendaItem',
  'supersededBy',
  'adoptedAs',
  'answeredBy',
  'referredTo',
] as const satisfies readonly (keyof Told)[];

function detailsOf(event: OutcomeEvent): Omit<Happening, 'on' | 'type' | 'stage'> {
  if (isRecording(event)) {
    const [citation] = event.data.citations;
    const issuers = event.data.issuers?.map(({ entity }) => entity) ?? [];
    const positions = event.data.positions?.map(({ entity, position }) => ({ entity, position })) ?? [];
    return {
      meeting: event.data.meeting,
      ...(citation && { citation }),
      ...(issuers.length > 0 && { issuers }),
      ...(positions.length > 0 && { positions }),
    };
  }
  if (isStep(event)) {
    const { documentReference, visibility } = event.data.evidence ?? {};
    const details = Object.fromEntries(told.flatMap((name) => (event.data[name] ? [[name, event.data[name]]] : [])));
    return {
      ...details,
      ...(documentReference && { evidence: { documentReference, ...(visibility && { visibility }) } }),
    };
  }
  if (event.type === 'SupportExpressed' || event.type === 'OppositionExpressed') return event.data;
  if (event.type === 'DeadlineMoved') return { meeting: event.data.meeting, cause: event.data.cause };
  if (event.type === 'OutcomeTransferred') return { body: event.data.to, how: event.data.how };
  return 'entity' in event.data ? { entity: event.data.entity } : {};
}

export function happeningOf(event: OutcomeEvent & { readonly effectiveOn: IsoDate }, stage: string): Happening {
  const reason = event.prose && 'reason' in event.prose ? event.prose.reason : undefined;
  return { on: event.effectiveOn, type: event.type, stage, ...detailsOf(event), ...(reason && { reason }) };
}
