import type { IsoDate } from '@app/kernel';
import type { PaperEntry } from './paper.js';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Keeps `6.1 c)` on one line. */
const NO_BREAK = '\u00A0';

/** `23 January 2024` */
export function dayWords(on: IsoDate | string): string {
  return day.format(new Date(`${on}T00:00:00Z`));
}

/** `closed_not_implemented` → `Closed not implemented`. */
export function plainWords(id: string): string {
  const words = id.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `§9.7.1`; a place that has no number is named: `“Action required”`. */
export function paragraphWords(paragraph: string): string {
  return /^\d/.test(paragraph) ? `§${paragraph.replaceAll(' ', NO_BREAK)}` : `“${paragraph}”`;
}

/** `Report of the 20th meeting, §9.7.1, §8.10` for each document that states it, each place once. */
export function sourceWords({ wordings }: PaperEntry): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const { citation, documentTitle } of wordings) {
    if (citation === null) continue;
    const document = documentTitle ?? citation.document;
    places.set(document, (places.get(document) ?? new Set()).add(paragraphWords(citation.paragraph)));
  }
  return [...places].map(([document, cited]) => `${document}, ${[...cited].join(', ')}`);
}

export function ownerWords({ owners }: PaperEntry): string {
  return owners
    .map(({ name, progress }) => (progress ? `${name} (${plainWords(progress).toLowerCase()})` : name))
    .join('; ');
}

/** `ITU-T Study Group 17 (for information)`; a purpose that no source states is not made up. */
export function addresseeWords({ addressees }: PaperEntry): string {
  return addressees
    .map(({ name, purpose }) => (purpose === 'not_stated' ? name : `${name} (${purposeWords(purpose)})`))
    .join('; ');
}

function purposeWords(purpose: string): string {
  return purpose === 'in_response' ? 'in response' : `for ${purpose}`;
}

/** `before the 21st meeting (by 11 February 2025)` for each stated limit. */
export function deadlineWords({ deadlines }: PaperEntry): string {
  return deadlines.map(({ words, on }) => (on === null ? words : `${words} (by ${dayWords(on)})`)).join('; ');
}

/** `Comments until 1 March 2024`, of a draft on which they are taken. */
export function commentWords({ commentsUntil }: PaperEntry): string {
  return commentsUntil === null ? '' : `Comments until ${dayWords(commentsUntil)}`;
}

/** `overdue` of the secretariat's own offices; of others an update is awaited. */
export function latenessWords({ lateness }: PaperEntry): string {
  return lateness === null ? '' : lateness.replaceAll('_', ' ');
}

/** `Liaison statement sent, 12 February 2024` */
export function movementWords({ lastMovement }: PaperEntry): string {
  return `${lastMovement.words}, ${dayWords(lastMovement.on)}`;
}

const verifiers: Readonly<Record<string, string>> = {
  vice_chair: 'a Vice-Chair acting',
  second_officer: 'a second officer',
  chair: 'the Chair',
  meeting: 'the meeting',
};

/** `Verified by the Chair`; nothing where nobody has verified it. */
export function verifierWords({ verifiedBy }: PaperEntry): string {
  return verifiedBy === null ? '' : `Verified by ${verifiers[verifiedBy] ?? plainWords(verifiedBy).toLowerCase()}`;
}

/** Each view recorded on the outcome, with who holds it and who says that it concerns this one. */
export function viewWords({ views }: PaperEntry): readonly string[] {
  return views.map(({ holder, reference, wording, statedBy }) => {
    const link = statedBy === 'person' ? ' (link drawn by the secretariat)' : '';
    return `View recorded: ${holder?.name ?? 'holder not named'}, ${reference}${link}: “${wording}”`;
  });
}

/** `1 outcome`, `12 outcomes` */
export function count(n: number, word: string): string {
  return `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;
}

/** `Supported by Ghana; opposed by Canada`, as the sources say. */
export function positionWords({ positions }: PaperEntry): string {
  const of = (wanted: string) => positions.filter(({ position }) => position === wanted).map(({ name }) => name);
  const said = [
    ['Supported by', of('supports')],
    ['Opposed by', of('opposes')],
  ] as const;
  return said.flatMap(([words, names]) => (names.length === 0 ? [] : [`${words} ${names.join(', ')}`])).join('; ');
}

/** `Put to Council 2024 (C24/41, item 5): noted without decision` for each time it was put to somebody. */
export function submissionWords({ submissions }: PaperEntry): readonly string[] {
  return submissions.map(({ to, meeting, agendaItem, document, answer, referredTo }) => {
    const where = meeting?.name ?? to?.name ?? 'its addressee';
    const place = [document?.reference ?? document?.link, agendaItem].flatMap((one) => one ?? []).join(', ');
    const said = answer === null ? '' : `: ${plainWords(answer).toLowerCase()}`;
    return `Put to ${where}${place === '' ? '' : ` (${place})`}${said}${referredTo === null ? '' : ` to ${referredTo.name}`}`;
  });
}
