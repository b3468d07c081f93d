import type { IsoDate } from '@app/kernel';
import type { Happening } from '../happening.js';
import { happeningWords, recordingWords, type StoryNames } from './story-words.js';
import type { Citation, Disposition, EntityId, MeetingId, OutcomeId, OutcomeKind, Tie } from '../vocabulary.js';
import type { ViewType } from '../parties/voices.js';
import { dateWords, stageWords } from '../words.js';

/** Another outcome that the story has to name. */
export interface StoryNeighbour {
  readonly id: OutcomeId;
  readonly reference: string;
  readonly kind: OutcomeKind;
  readonly meeting: MeetingId;
  readonly on: IsoDate;
  readonly paragraph: string | null;
  readonly relation: Tie;
  /** Whose word it was, where not the group's own. */
  readonly issuers: readonly EntityId[];
}

export interface StoryView {
  readonly type: ViewType;
  readonly holder: EntityId | null;
}

/** What is known of one outcome at one moment. */
export interface StoryTold {
  readonly kind: OutcomeKind;
  readonly disposition: Disposition;
  readonly stage: string;
  /** The one that agreed it. */
  readonly meeting: MeetingId;
  /** The first is that of its recording. */
  readonly course: readonly Happening[];
  /** Who owns it at that moment. */
  readonly owners: readonly EntityId[];
  /** All paragraphs that state it; the first is that of its recording. */
  readonly paragraphs: readonly string[];
  /** What it came out of or goes on with: its own relations. */
  readonly cameFrom: readonly StoryNeighbour[];
  /** What came of it: the relations of others to it. */
  readonly ledTo: readonly StoryNeighbour[];
  readonly views: readonly (StoryView & { readonly paragraph: string | null })[];
  /** Where it is a view itself. */
  readonly view: StoryView | null;
}

/** One clause of the story, with its place in the sources. */
export interface StoryPart {
  readonly on: IsoDate;
  readonly words: string;
  /** The meeting it happened at, where the words do not name it. */
  readonly meeting: MeetingId | null;
  readonly citation: Citation | null;
  readonly paragraph: string | null;
  /** Another outcome that the words are about. */
  readonly outcome: OutcomeId | null;
}

/** Ties that make another outcome the earlier life of this one, and how the story begins with it. */
type Say = (earlier: StoryNeighbour, names: StoryNames) => string;
const agreedThen: Say = ({ kind, issuers }, names) => recordingWords(kind, issuers, names);
const earlierLife: Readonly<Partial<Record<Tie, Say>>> = {
  adopts: agreedThen,
  spawned_by: ({ reference }) => `came of ${reference}`,
  reiterates: ({ reference }) => `said before in ${reference}`,
};
/** The same, drawn by a step of the earlier one. */
const becameThis: Readonly<Partial<Record<Tie, Say>>> = {
  adopted_as: agreedThen,
  answered_by: ({ reference }) => `in response to ${reference}`,
};
const comesAfter: Readonly<Partial<Record<Tie, string>>> = {
  adopts: 'adopted as',
  reiterates: 'said again in',
  follows_up: 'followed up by',
  supersedes: 'superseded by',
  spawned_by: 'gave rise to',
};
const alsoStated = 'also stated';
/** What a meeting only looked at. */
const leftOut: ReadonlySet<Happening['type']> = new Set(['OutcomeReviewed']);

/** The clauses in the order in which they happened. Pure: the same history gives the same story. */
export function storyParts(told: StoryTold, names: StoryNames): readonly StoryPart[] {
  const [recording, ...later] = told.course;
  if (recording === undefined) return [];
  return [
    ...earlierLives(told, names),
    ...recorded(told, recording, names),
    ...[
      ...later.filter(({ type }) => !leftOut.has(type)).map((happening) => happened(happening, names)),
      ...told.ledTo.filter(({ id }) => !later.some((each) => tiedBy(each) === id)).flatMap(becameOf),
    ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  ];
}

/** Each once, though both ends may name the tie. */
function earlierLives({ cameFrom, ledTo }: StoryTold, names: StoryNames): readonly StoryPart[] {
  const own = cameFrom.flatMap((each) => raised(each, earlierLife[each.relation], names));
  const became = ledTo.filter(({ id }) => own.every(({ outcome }) => outcome !== id));
  return [...own, ...became.flatMap((each) => raised(each, becameThis[each.relation], names))];
}

function raised(earlier: StoryNeighbour, say: Say | undefined, names: StoryNames): readonly StoryPart[] {
  if (say === undefined) return [];
  const { id, meeting, on, paragraph } = earlier;
  return [{ on, words: say(earlier, names), meeting, citation: null, paragraph, outcome: id }];
}

function recorded(told: StoryTold, recording: Happening, names: StoryNames): readonly StoryPart[] {
  const { meeting, paragraphs, ledTo } = told;
  const { on, citation = null } = recording;
  const part = { on, meeting, outcome: null };
  const [first = null, ...also] = paragraphs;
  const restated = ledTo.flatMap(({ relation, paragraph }) => (relation === 'restates' ? (paragraph ?? []) : []));
  const source = citation?.paragraph === first ? citation : null;
  return [
    { ...part, words: recordedWords(told, recording, names), citation: source, paragraph: first },
    ...[...new Set([...also, ...restated])]
      .filter((each) => each !== first)
      .map((paragraph) => ({
        ...part,
        words: alsoStated,
        citation: null,
        paragraph,
      })),
  ];
}

function recordedWords(told: StoryTold, { issuers = [] }: Happening, names: StoryNames): string {
  const { kind, view } = told;
  if (view !== null) return viewWords(view, names);
  if (kind !== 'commitment' || issuers.length > 0) return recordingWords(kind, issuers, names);
  const promising = ownersAtFirst(told);
  return `${recordingWords(kind, promising, names)}${promising.length > 0 ? '' : ' (by whom is not recorded)'}`;
}

/** A promise is the word of those who owned it when it was given: neither of those who came later, nor only of those who stayed. */
function ownersAtFirst({ course, owners }: StoryTold): readonly EntityId[] {
  const named = (type: Happening['type']) => course.flatMap((each) => (each.type === type ? (each.entity ?? []) : []));
  const came = named('OwnerAssigned');
  return [...new Set([...owners, ...named('OwnerReleased')])].filter((owner) => !came.includes(owner));
}

/** `concern recorded by Canada` */
function viewWords({ type, holder }: StoryView, names: StoryNames): string {
  return `${type} recorded${holder === null ? '' : ` by ${names.entity(holder)}`}`;
}

function happened(happening: Happening, names: StoryNames): StoryPart {
  const { words, namesMeeting } = happeningWords(happening, names);
  const { on, meeting = null, citation = null } = happening;
  return {
    on,
    words,
    meeting: namesMeeting ? null : meeting,
    citation,
    paragraph: citation?.paragraph ?? null,
    outcome: tiedBy(happening) ?? null,
  };
}

/** The other outcome that a step names. */
function tiedBy({ supersededBy, adoptedAs, answeredBy }: Happening): OutcomeId | undefined {
  return supersededBy ?? adoptedAs ?? answeredBy;
}

function becameOf({ id, reference, relation, meeting, on, paragraph }: StoryNeighbour): readonly StoryPart[] {
  const words = comesAfter[relation];
  return words === undefined
    ? []
    : [{ on, words: `${words} ${reference}`, meeting, citation: null, paragraph, outcome: id }];
}

/**
 * The story in one paragraph: "Raised §8.10, recommended §9.7.1 at CWG-COP-20 (23 January 2024); put to Council 2024
 * (C24/50) on 4 June 2024; noted without decision by Council 2024 on 14 June 2024. In progress."
 */
export function storyText(told: StoryTold, names: StoryNames): string {
  const parts = storyParts(told, names);
  const clauses = parts.map((part, index) => {
    const [before, next] = [parts[index - 1], parts[index + 1]];
    const goesOn = next?.on === part.on && next.meeting === part.meeting;
    const said = part.words === alsoStated && before?.words === alsoStated ? [] : [part.words];
    const clause = withParagraph(said.join(''), part.paragraph);
    return `${clause}${goesOn ? ', ' : `${placeWords(part, names)}${next === undefined ? '' : '; '}`}`;
  });
  return [sentence(clauses.join('')), ...viewsWords(told, names), ...standing(told)].join(' ');
}

/** `raised §8.10`; in brackets where a name would run into it: `raised by Canada (§8.5)`, `put to Council 2024 (C24/50, §4)`. */
function withParagraph(words: string, paragraph: string | null): string {
  if (paragraph === null) return words;
  const place = paragraphWords(paragraph);
  if (words.endsWith(')')) return `${words.slice(0, -1)}, ${place})`;
  if (words === '') return place;
  return words === alsoStated || !words.includes(' ') ? `${words} ${place}` : `${words} (${place})`;
}

/** `9.7.1` → `§9.7.1`; a part of the report that bears a name instead of a number stands in quotes. */
function paragraphWords(paragraph: string): string {
  return /^\d/.test(paragraph) ? `§${paragraph}` : `“${paragraph}”`;
}

function placeWords({ meeting, on }: StoryPart, names: StoryNames): string {
  return meeting === null ? ` on ${dateWords(on)}` : ` at ${names.meeting(meeting)} (${dateWords(on)})`;
}

function viewsWords({ views }: StoryTold, names: StoryNames): readonly string[] {
  return views.map(({ paragraph, ...view }) => sentence(withParagraph(viewWords(view, names), paragraph)));
}

function standing({ disposition, stage }: StoryTold): readonly string[] {
  if (disposition === 'for_the_record') return [];
  const [as, at] = [stageWords(disposition), stageWords(stage)];
  // Which of the two it is stands in the stage.
  if (disposition === 'superseded_or_withdrawn') return [sentence(at)];
  const words = as.replace(/^closed /, 'closed, ');
  return [sentence(as.includes(at) ? words : `${words}: ${at}`)];
}

function sentence(text: string): string {
  return text === '' ? '' : `${capital(text)}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
