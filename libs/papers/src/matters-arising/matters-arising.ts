import type { Matter, MattersArisingView } from '@app/contracts';
import type { InParts, RegisterEntry } from '@app/outcomes';
import { dayWords, count } from '../entry-words.js';
import type { Paper, PaperEntry, PaperSection } from '../paper.js';

type MattersAnswer = InParts<MattersArisingView>;
const UNDER_WAY = 'Under way, by who must act';
const NOBODY = 'No owner named';

/** What the meeting has to look at, each outcome once: what is decided elsewhere first, then what asks for a decision here. */
export function mattersArising(
  view: MattersAnswer,
  entries: ReadonlyMap<string, RegisterEntry>,
): Pick<Paper, 'title' | 'summary' | 'action' | 'sections'> {
  const once = new Listing(view, entries);
  const sections = [
    once.section(
      'Answered by the parent body',
      'What was put to it or decided there since the last meeting.',
      ids(view.parent),
    ),
    once.section(
      'Claimed as done, to be verified',
      'Whoever claimed it cannot verify it; the meeting can.',
      view.toVerify,
    ),
    once.section('Due by this meeting', null, view.due),
    once.section('Reported since the last meeting', null, ids(view.reported)),
    ...view.byParty.map(({ party, outcomes }) => once.section(party?.name ?? NOBODY, null, outcomes, UNDER_WAY)),
  ].filter((section) => section.entries.length > 0);
  return {
    title: 'Matters arising',
    summary: summaryOf(view),
    action:
      'to consider each matter below, to verify what is claimed as done, and to say what is still to be followed up.',
    sections,
  };
}

function ids(told: readonly { readonly outcome: string }[]): string[] {
  return told.map(({ outcome }) => outcome);
}

function summaryOf({ matters, last, due, toVerify, silent }: MattersAnswer): string[] {
  return [
    `${count(matters.length, 'matter')}: ${due.length} due by this meeting, ${toVerify.length} claimed as done and not yet verified.`,
    ...(last === null
      ? []
      : [`The last meeting was ${last.title}${last.to === null ? '' : `, which ended on ${dayWords(last.to)}`}.`]),
    ...(silent.length === 0
      ? []
      : [
          `${count(silent.length, 'matter')} under way ${silent.length === 1 ? 'was' : 'were'} not mentioned in the last report that was reviewed.`,
        ]),
  ];
}

/** Hands out each outcome to the first section that asks for it. */
class Listing {
  private readonly left: Map<string, Matter>;

  constructor(
    view: MattersAnswer,
    private readonly entries: ReadonlyMap<string, RegisterEntry>,
  ) {
    this.left = new Map(view.matters.map((matter) => [matter.id, matter]));
  }

  section(heading: string, words: string | null, wanted: readonly string[], part: string | null = null): PaperSection {
    return { part, heading, words, entries: wanted.flatMap((id) => this.take(id)) };
  }

  private take(id: string): PaperEntry[] {
    const matter = this.left.get(id);
    const entry = this.entries.get(id);
    if (matter === undefined || entry === undefined) return [];
    this.left.delete(id);
    return [{ ...entry, remark: remarkOf(matter) }];
  }
}

function remarkOf({ story, silence, awaitsDecision }: Matter): string {
  return [
    story,
    ...(silence === null ? [] : [`${sentence(silence)}.`]),
    ...(awaitsDecision ? ['Its deadline hangs on a meeting that was cancelled: a new one is to be decided.'] : []),
  ].join(' ');
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
