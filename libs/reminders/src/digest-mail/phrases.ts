import { capital, counted, dateWords, fill, listed } from '@app/mail';
import { unreachable } from '@app/kernel';
import type { Section } from '../domain/index.js';
import {
  type ContentDetail,
  type ContentLine,
  type ContentStep,
  type ContentUndelivered,
  type DigestContent,
  sections,
} from './digest-content.js';
import type { DigestWords } from './words/index.js';

/** `overdue by 3 days`, `due tomorrow`, `claimed to be done`: how an outcome stands, without its date. */
export function standing(words: DigestWords, line: ContentLine): string {
  const said = words.standing;
  switch (line.section) {
    case 'to_verify':
    case 'answer_waits':
    case 'update_awaited':
      return said[line.section];
    case 'before_meeting':
      return fill(said.before_meeting, { meeting: meetingWords(words, line) });
    case 'incomplete':
      return line.lacks.map((lack) => said.lacks[lack]).join(', ');
    case 'overdue':
    case 'due_soon':
      return dueWords(words, line.daysLeft ?? 0);
    default:
      return unreachable(line.section);
  }
}

/** The same with the date, where there is one. */
export function standingWithDate(words: DigestWords, line: ContentLine): string {
  const now = capital(standing(words, line));
  if (line.due === null) return now;
  const date = dateWords(words, line.due);
  if (line.section !== 'before_meeting') return fill(words.dated, { standing: now, date });
  return `${now}. ${fill(words.dated, { standing: capital(limitWords(words, line)), date })}`;
}

/** Nobody outside is told of being late. */
function limitWords(words: DigestWords, { daysLeft, outside }: ContentLine): string {
  return outside && (daysLeft ?? 0) < 0 ? words.standing.update_awaited : dueWords(words, daysLeft ?? 0);
}

/** Whose it is, where the recipient stands in for somebody; none where it is the recipient's own. */
export function behalfWords(words: DigestWords, { behalf }: ContentLine): readonly string[] {
  return behalf === null ? [] : [fill(words.behalf, { name: behalf.name, date: dateWords(words, behalf.until) })];
}

/** What the recipient is asked for, in a sentence. */
export function request({ requests }: DigestWords, { section, reason, lacks }: ContentLine): string {
  if (reason === 'escalated') return requests.escalated;
  if (section !== 'incomplete') return requests[section];
  return requests.lacks[lacks.length > 1 ? 'both' : (lacks[0] ?? 'deadline')];
}

/** What and when, for the list of a mail program. */
export function subjectOf(words: DigestWords, { lines, bodies, undelivered }: DigestContent): string {
  const [first, ...others] = lines;
  if (first === undefined) return notReached(words, undelivered);
  const { title, reference } = first;
  if (others.length === 0) return fill(words.subject, { standing: whatAndWhen(words, first), title, reference });
  return fill(words.summary, { bodies: bodies.map(({ id }) => id).join(', '), counts: counts(words, lines) });
}

/** What the mail is about, above all else it says. */
export function headingOf(words: DigestWords, { lines, undelivered }: DigestContent): string {
  return lines.length === 0 ? notReached(words, undelivered) : capital(counts(words, lines));
}

function notReached(words: DigestWords, undelivered: DigestContent['undelivered']): string {
  const last = undelivered.toSorted((a, b) => a.since.localeCompare(b.since)).at(-1);
  const places = last === undefined ? {} : { name: last.name, date: dateWords(words, last.since) };
  return counted(words, words.undelivered.subject, undelivered.length, places);
}

/** `2 overdue, 1 due by 1 June 2027, 1 to verify`. */
export function counts(words: DigestWords, lines: readonly ContentLine[]): string {
  const said = sections.flatMap((section) => {
    const own = lines.filter((line) => line.section === section);
    return own.length === 0
      ? []
      : [counted(words, words.counts[section], own.length, { date: lastDay(words, section, own) })];
  });
  return said.join(', ');
}

/** `Liaison statement sent. To ITU-T SG17. “By e-mail.”`. */
export function stepSentence(words: DigestWords, step: ContentStep): string {
  return [stepWords(words, step), ...detailsOf(words, step)].join('. ');
}

export function stepWords({ news }: DigestWords, { step, takenBack }: ContentStep): string {
  return takenBack ? fill(news.takenBack, { step: news.step(step) }) : news.step(step);
}

export function detailsOf(words: DigestWords, { details }: ContentStep): readonly string[] {
  return details.map((detail) => detailWords(words, detail));
}

/** `UNICEF: since 3 May 2027 (5.1.1)`. */
export function undeliveredLine(words: DigestWords, { name, since, permanent, status }: ContentUndelivered): string {
  const { line, trouble } = words.undelivered;
  const why = permanent ? trouble.permanent : trouble.passing;
  return fill(line, { name, trouble: why, date: dateWords(words, since), status });
}

/** Why the mail came, how often it comes and how to have less of it. */
export function whyYouGetThis(
  { footer, ...words }: DigestWords,
  { bodies, isCourtesy }: DigestContent,
): readonly string[] {
  const names = listed(
    words,
    bodies.map(({ name }) => name),
  );
  return [fill(footer.why, { bodies: names }), footer.how, isCourtesy ? footer.courtesy : footer.duty];
}

function detailWords({ news, quoted }: DigestWords, { kind, text }: ContentDetail): string {
  if (kind === 'addressee') return fill(news.to, { name: text });
  return kind === 'quoted' ? fill(quoted, { words: text }) : text;
}

/** Where the standing names no day, the day is added. */
function whatAndWhen(words: DigestWords, line: ContentLine): string {
  const now = capital(standing(words, line));
  return line.section === 'update_awaited' && line.due !== null ? `${now} (${dateWords(words, line.due)})` : now;
}

function lastDay(words: DigestWords, section: Section, lines: readonly ContentLine[]): string {
  const days = lines.flatMap(({ due, meeting }) => (section === 'before_meeting' ? meeting?.from : due) ?? []);
  const last = [...days].sort().at(-1);
  return last === undefined ? '' : dateWords(words, last);
}

function meetingWords(words: DigestWords, { meeting }: ContentLine): string {
  return meeting === null ? '' : `${meeting.name} (${dateWords(words, meeting.from)})`;
}

function dueWords(words: DigestWords, daysLeft: number): string {
  const { today, tomorrow, in: within, overdue } = words.standing;
  if (daysLeft === 0) return today;
  if (daysLeft === 1) return tomorrow;
  return daysLeft > 0 ? counted(words, within, daysLeft) : counted(words, overdue, -daysLeft);
}
