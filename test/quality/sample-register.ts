import { readFileSync } from 'node:fs';
import type { RegisteredOutcome } from '@app/imports';

interface SampleOutcome {
  readonly reference: string;
  readonly kind: string;
  readonly title: string;
  readonly citations: readonly { readonly quote: string }[];
  readonly owners: readonly { readonly entity: string }[];
  readonly addressees: readonly { readonly entity: string }[];
  readonly relations?: readonly { readonly relation: string; readonly target: string }[];
}

/** What a later report says of an outcome, as a careful reader found it. */
export interface ToldLater {
  readonly outcome: string;
  readonly step: string;
  readonly meeting: string;
  readonly quote: string;
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../sample/${path}`, import.meta.url), 'utf8'));

export const sampleReports = ['cwg-cop-07-08', 'cwg-cop-11', 'cwg-cop-15-16', 'cwg-cop-18', 'cwg-cop-20'] as const;
export type SampleReport = (typeof sampleReports)[number];

interface Decisions {
  readonly outcomes: readonly SampleOutcome[];
  readonly later: readonly ToldLater[];
}

const names = new Map(
  (
    read('directory.json') as { entities: readonly { id: string; name: string; aliases: readonly string[] }[] }
  ).entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]),
);

const meetingOf = (reference: string): string => reference.split('/')[0] ?? '';

export const decisionsOf = (report: SampleReport): Decisions => read(`decisions/${report}.json`) as Decisions;

/** What the register held before the reports from `report` on came in; all of it open. */
export function registerBefore(report: SampleReport): readonly RegisteredOutcome[] {
  return sampleReports.slice(0, sampleReports.indexOf(report)).flatMap((earlier) => registerOf(earlier));
}

export function registerOf(report: SampleReport): readonly RegisteredOutcome[] {
  return decisionsOf(report).outcomes.map(({ reference, kind, title, citations, owners, addressees }) => ({
    outcome: reference,
    reference,
    kind,
    title,
    meeting: meetingOf(reference),
    quotes: citations.map(({ quote }) => quote),
    owners: owners.flatMap(({ entity }) => names.get(entity) ?? []),
    addressees: addressees.flatMap(({ entity }) => names.get(entity) ?? []),
    open: true,
  }));
}
