import type { Due as DueText, PositionBody, RecordOutcomeBody, TakeStepBody } from '@app/contracts';
import type { z } from 'zod';
import { DEFAULT_VISIBILITY, isoDateOf } from '@app/kernel';
import {
  workflows,
  type Deadline,
  type Due,
  type OutcomeAsRecorded,
  type RecordedProse,
  type StepDetails,
  type StepProse,
} from '../domain/index.js';

/** Dates were checked by the request's schema; here they become the domain's. */
export function dueOf(due: DueText): Due {
  if (due.type === 'date') return { type: 'date', on: isoDateOf(due.on) };
  if (due.type === 'period') return { type: 'period', from: isoDateOf(due.from), to: isoDateOf(due.to) };
  return due;
}

/** A limit that an officer sets rests on no citation. */
export function limitOf({
  due,
  addressee,
}: {
  readonly due: DueText;
  readonly addressee?: string | undefined;
}): Deadline {
  return { due: dueOf(due), restsOn: null, ...given({ addressee }) };
}

/** Leaves out what was not given, so that the log holds no empty fields. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

export function stepOf(body: TakeStepBody): { readonly details: StepDetails; readonly prose: StepProse } {
  const { step, effectiveOn, note, reason, wording, evidence, ...details } = body;
  const dated = evidence && given({ ...evidence, on: evidence.on === undefined ? undefined : isoDateOf(evidence.on) });
  return { details: given({ ...details, evidence: dated }), prose: given({ note, reason, wording }) };
}

export function positionOf({ entity, meeting, citation, wording, note, position }: z.infer<typeof PositionBody>) {
  return {
    position,
    details: { entity, ...given({ meeting, citation }) },
    prose: given({ wording, note }),
  };
}

export function noteOf({
  note,
  reason,
}: {
  readonly note?: string | undefined;
  readonly reason?: string | undefined;
}): StepProse {
  return given({ note, reason });
}

export function recordedOf(body: RecordOutcomeBody): {
  readonly outcome: Omit<OutcomeAsRecorded, 'reference' | 'body'>;
  readonly prose: RecordedProse;
} {
  const { meeting, kind, citations, owners, addressees, deadlines, instruments, holder, title, wordings } = body;
  const { issuers, positions, view } = body;
  return {
    outcome: {
      meeting,
      citations,
      owners,
      addressees,
      deadlines: deadlines.map(({ due, restsOn, addressee }) => ({
        due: dueOf(due),
        restsOn,
        ...given({ addressee }),
      })),
      instruments,
      ...(body.instrumentVersions.length > 0 && { instrumentVersions: body.instrumentVersions }),
      holder,
      stage: body.stage ?? workflows[kind].entry,
      ...(issuers.length > 0 && { issuers }),
      ...(positions.length > 0 && { positions }),
      ...(view && { view }),
      ...(body.commentsUntil !== undefined && { commentsUntil: isoDateOf(body.commentsUntil) }),
      // The log says nothing where nothing in particular is said.
      ...(body.visibility !== DEFAULT_VISIBILITY && { visibility: body.visibility }),
    },
    prose: { title, wordings, deadlineWords: deadlines.map(({ words }) => words) },
  };
}
