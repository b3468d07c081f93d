import type { z } from 'zod';
import { Citation, Evidence, type HistoryEntry } from '@app/contracts';
import type { RecordedEvent } from '@app/event-store';
import { isMerge, isPosition } from '../domain/index.js';
import { outcomeEventOf } from '../outcome-event.js';
import type { Naming } from '../reading/names.js';
import { correctionFacts, entitiesInCorrection } from './correction-facts.js';
import { occasionFacts } from './occasion-facts.js';

type Told = Pick<HistoryEntry, 'citation' | 'evidence' | 'facts' | 'note'>;

/** Fields of an event that hold an entity's id, with the label the timeline gives them. */
const entityFields = {
  addressee: 'To',
  owner: 'By',
  entity: 'Owner',
  holder: 'View of',
  referredTo: 'Referred to',
} as const;
const plainFields = {
  meeting: 'Meeting',
  acceptance: 'Answer',
  progress: 'Progress',
  verifiedBy: 'Verified by',
  approvedBy: 'Approved by',
  decidedBy: 'Decided by',
  agendaItem: 'Agenda item',
  relation: 'Relation',
  grantedBy: 'Granted by',
  statedBy: 'Link drawn by',
  version: 'Step taken back',
  responseDue: 'Response due',
} as const;
const proseFields = {
  words: 'Deadline',
  from: 'Before',
  to: 'After',
  wording: 'Wording',
  title: 'Title',
  text: 'Text',
} as const;

const text = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

function labelled(
  source: object,
  fields: Readonly<Record<string, string>>,
  say: (value: string) => string,
): HistoryEntry['facts'] {
  const values = new Map(Object.entries(source));
  return Object.entries(fields).flatMap(([field, label]) => {
    const value = text(values.get(field));
    return value === null ? [] : [{ label, value: say(value) }];
  });
}

export function entitiesIn(event: RecordedEvent): readonly string[] {
  const named = Object.keys(entityFields).flatMap((field) => text(event.data[field]) ?? []);
  return [...named, ...entitiesInCorrection(outcomeEventOf(event))];
}

function otherRecord(event: RecordedEvent): HistoryEntry['facts'] {
  const fact = outcomeEventOf(event);
  return isMerge(fact) ? [{ label: 'Record', value: fact.data.reference }] : [];
}

/** Null where there is none: to hear from a schema that nothing is nothing takes longer than all the rest. */
function given<Schema extends typeof Citation | typeof Evidence>(
  schema: Schema,
  value: unknown,
): z.infer<Schema> | null {
  if (value === undefined || value === null) return null;
  const read = schema.safeParse(value);
  return read.success ? (read.data as z.infer<Schema>) : null;
}

/** What an event says beyond its name, as label and value for a reader. */
export function factsOf(event: RecordedEvent, names: Naming): Told {
  const { data, prose } = event;
  const written = prose ?? {};
  return {
    citation: given(Citation, data['citation'] ?? (Array.isArray(data['citations']) ? data['citations'][0] : null)),
    evidence: given(Evidence, data['evidence']),
    facts: [
      ...labelled(
        data,
        isPosition(event) ? { ...entityFields, entity: 'By' } : entityFields,
        (id) => names.named(id).name,
      ),
      ...labelled(data, plainFields, (value) => value.replaceAll('_', ' ')),
      ...labelled(written, proseFields, (value) => value),
      ...correctionFacts(outcomeEventOf(event), names),
      ...otherRecord(event),
      ...occasionFacts(outcomeEventOf(event)),
    ],
    note: text(written['reason']) ?? text(written['note']),
  };
}
