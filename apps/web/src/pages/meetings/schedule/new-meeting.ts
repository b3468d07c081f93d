import type { MeetingView } from '@app/contracts';

/** The texts of the form; which of them count depends on the kind. */
export interface MeetingTexts {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly ordinal: string;
  readonly from: string;
  readonly to: string;
  readonly sessionOf: string;
  readonly circular: string;
  readonly effectiveOn: string;
}

export const kinds = [
  { value: 'meeting', label: 'A meeting' },
  { value: 'parent_session', label: 'A session of the parent body' },
  { value: 'correspondence', label: 'A consultation by correspondence' },
] as const;

const orNull = (text: string): string | null => (text === '' ? null : text);

/** The request that the texts say; `others` are bodies that meet together with the first. */
export function newMeetingBody(body: string, others: readonly string[], texts: MeetingTexts): object {
  const { kind, id, title, ordinal, from, to, sessionOf, circular, effectiveOn } = texts;
  return {
    ...{ meeting: id.trim(), bodies: [body, ...others], kind, title: title.trim(), effectiveOn },
    ...{ ordinal: ordinal === '' ? null : Number(ordinal), from: orNull(from), to: orNull(to) },
    ...(kind === 'parent_session' && { parentSessionOf: sessionOf.trim() }),
    ...(kind === 'correspondence' && circular.trim() !== '' && { circular: circular.trim() }),
  };
}

/** The number after the last of the body's own meetings, and the id that goes with it: `CWG-COP-21`. */
export function nextOf(
  body: string,
  meetings: readonly MeetingView[],
): { readonly id: string; readonly ordinal: string } {
  const last = Math.max(0, ...meetings.filter(({ kind }) => kind === 'meeting').map(({ ordinal }) => ordinal ?? 0));
  return { id: `${body}-${String(last + 1).padStart(2, '0')}`, ordinal: String(last + 1) };
}
