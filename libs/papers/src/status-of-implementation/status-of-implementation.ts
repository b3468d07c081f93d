import type { EntriesAnswer, RegisterEntry } from '@app/outcomes';
import { count, plainWords } from '../entry-words.js';
import type { Paper, PaperSection } from '../paper.js';

/** Where every outcome stands, meeting by meeting. What was said for the record only is counted and not listed. */
export function statusOfImplementation({
  entries,
}: Pick<EntriesAnswer, 'entries'>): Pick<Paper, 'title' | 'summary' | 'action' | 'sections'> {
  const listed = entries.filter(({ disposition }) => disposition !== 'for_the_record');
  return {
    title: 'Status of implementation',
    summary: [
      `${count(listed.length, 'outcome')} of ${count(sectionsOf(listed).length, 'meeting')}: ${dispositionCounts(listed)}.`,
      ...lateSentences(listed),
      ...recordSentence(entries.length - listed.length),
    ],
    action: 'to take note of the status of implementation and to decide on what is still open.',
    sections: sectionsOf(listed),
  };
}

function sectionsOf(entries: readonly RegisterEntry[]): PaperSection[] {
  const meetings = Map.groupBy(entries, ({ meeting }) => meeting);
  return [...meetings].map(([meeting, outcomes]) => ({
    part: null,
    heading: outcomes[0]?.meetingTitle ?? meeting,
    words: `${count(outcomes.length, 'outcome')}: ${dispositionCounts(outcomes)}.`,
    entries: outcomes.map((entry) => ({ ...entry, remark: null })),
  }));
}

function dispositionCounts(entries: readonly RegisterEntry[]): string {
  const counts = Map.groupBy(entries, ({ disposition }) => disposition);
  return [...counts].map(([disposition, some]) => `${some.length} ${plainWords(disposition).toLowerCase()}`).join(', ');
}

function lateSentences(entries: readonly RegisterEntry[]): string[] {
  const overdue = entries.filter(({ lateness }) => lateness === 'overdue').length;
  const awaited = entries.filter(({ lateness }) => lateness === 'update_awaited').length;
  return [
    ...(overdue === 0
      ? []
      : [`${count(overdue, 'outcome')} of the secretariat ${overdue === 1 ? 'is' : 'are'} overdue.`]),
    ...(awaited === 0 ? [] : [`An update is awaited on ${count(awaited, 'outcome')}.`]),
  ];
}

function recordSentence(recorded: number): string[] {
  if (recorded === 0) return [];
  return [`${count(recorded, 'statement')} for the record ${recorded === 1 ? 'is' : 'are'} not listed.`];
}
