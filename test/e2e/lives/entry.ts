import { type OutcomeKind, type RecordOutcomeBody } from '@app/contracts';
import { type z } from 'zod';
import { type Label } from './gold-rows.js';

type Body = z.input<typeof RecordOutcomeBody>;

/** Who and what the labels name, as the register is to know it. */
export interface Known {
  readonly entity: (name: string) => string;
  readonly instrument: (name: string) => string;
  readonly meeting: (name: string) => string;
}

const GROUP = 'CWG-COP';

export function kindOf({ kind }: Label): OutcomeKind {
  return kind === 'reservation' ? 'view_recorded' : (kind as OutcomeKind);
}

/** The last day of the meeting: `2024-01-22/2024-01-23`. */
export function agreedOn({ meeting_date: dates }: Label): string {
  return dates.slice(-10);
}

function dueOf({ due, due_date: on, due_text: words }: Label, known: Known): Body['deadlines'] {
  if (due === null) return [];
  const stated = on === null ? ({ type: 'meeting', relation: 'at', meeting: known.meeting(due) } as const) : null;
  return [{ due: stated ?? { type: 'date', on: on ?? '' }, words: words ?? due, restsOn: 0 }];
}

/** The request that enters a labelled row as its kind. */
export function entryOf(label: Label, known: Known): Body {
  const kind = kindOf(label);
  const restsOn = 0;
  const entities = (names: readonly string[]) => [...new Set(names.map(known.entity))];
  const to = label.addressees.length === 0 && kind === 'liaison_statement' ? label.actors : label.addressees;
  const isOwn = label.issuer === GROUP && kind !== 'proposal';
  return {
    meeting: label.meeting,
    kind,
    title: label.title,
    effectiveOn: agreedOn(label),
    citations: [{ document: documentOf(label), version: '1', paragraph: label.paragraph }],
    wordings: [label.text],
    owners: entities(label.actors).map((entity) => ({ entity, restsOn })),
    addressees: entities(to).map((entity) => ({ entity, purpose: label.purpose ?? 'not_stated', restsOn })),
    deadlines: dueOf(label, known),
    instruments: label.instruments.map(known.instrument),
    issuers: isOwn ? [] : entities([label.issuer]).map((entity) => ({ entity, restsOn })),
    ...(kind === 'view_recorded' && { holder: known.entity(label.issuer), view: { type: 'concern' as const } }),
  };
}

/** `cwg-cop-20.txt` → `cwg-cop-20-report`. */
export function documentOf({ source }: Label): string {
  return source.replace(/\.txt$/, '-report');
}
