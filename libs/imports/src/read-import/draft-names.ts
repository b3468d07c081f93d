import { isoDateOf, type IsoDate } from '@app/kernel';
import type { DeadlineWords } from '../domain/lexicon-words.js';
import { meetingRelation } from '../domain/meeting-relation.js';
import type { DraftingNames } from '../domain/review/draft-proposals.js';
import type { ReportFacts } from '../domain/review/index.js';
import { versionCited, type KnownNames } from '../register-names/register-names.js';

const NUMBERED = /-(\d{1,4})$/;

/** The names of a report as a body's register knows them. `own` is what the report calls its body. */
export function draftingNames(
  names: KnownNames,
  report: ReportFacts,
  own: readonly string[],
  words: DeadlineWords,
): DraftingNames {
  const isOwnBody = (name: string): boolean => own.some((each) => keyOf(each) === keyOf(name));
  const meetingNamed = (label: string): ReportFacts['meetings'][number] | null => {
    const ordinal = Number(NUMBERED.exec(label)?.[1] ?? Number.NaN);
    return report.meetings.find((each) => each.ordinal === ordinal) ?? null;
  };
  return {
    isOwnBody,
    party: (name) => {
      const [only, ...others] = names.entitiesFor({ name, entity: null });
      return { name, entity: others.length === 0 ? (only?.id ?? null) : null };
    },
    instrument: (name) => {
      const [only, ...others] = names.instrumentsFor({ name, instrument: null });
      if (only === undefined || others.length > 0) return { name, instrument: null, version: null };
      return { name, instrument: only.id, version: versionCited(only, name) };
    },
    meeting: (label) => {
      const [only, ...others] = report.meetings;
      const found = others.length === 0 ? only : label === null ? null : meetingNamed(label);
      return found ? { id: found.id, from: dayOf(found.id, names) ?? found.from } : null;
    },
    limitMeeting: (label) => limitMeeting(label, names, isOwnBody),
    relation: (due, quote) => meetingRelation(due, quote, words),
  };
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function dayOf(meeting: string, names: KnownNames): IsoDate | null {
  const found = names.meeting(meeting);
  const day = found?.to ?? found?.from;
  return day === undefined || day === null ? null : isoDateOf(day);
}

/** By its id, else, of the body's own, by its number. */
function limitMeeting(label: string, names: KnownNames, isOwnBody: (name: string) => boolean): string | null {
  const byId = names.meetings.find(({ id }) => keyOf(id) === keyOf(label));
  if (byId) return byId.id;
  const ordinal = Number(NUMBERED.exec(label)?.[1] ?? Number.NaN);
  if (!isOwnBody(label.replace(NUMBERED, ''))) return null;
  return names.meetings.find((each) => each.kind === 'meeting' && each.ordinal === ordinal)?.id ?? null;
}
