import type { IsoDate } from '@app/kernel';

/** Somebody who can be written to in the place of another. */
export interface Substitute {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  /** BCP 47. */
  readonly language: string;
}

/** A person is away, both days included. */
export interface Absence {
  readonly person: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Null where nobody is named, or the one named has no address or no role any more. */
  readonly substitute: Substitute | null;
}

/** The one who is away on a day, and until when. */
export interface Away {
  readonly until: IsoDate;
  /** Who gets the mail meanwhile; null where nobody does. */
  readonly acting: Substitute | null;
}

/** A chain of substitutes longer than this is a circle, or nobody's plan. */
const MOST_STEPS = 5;

/** Whether a person is away on a day. A substitute who is away too has a substitute in turn; of two who stand in for each other nobody acts. */
export function awayOn(day: IsoDate, person: string, absences: readonly Absence[]): Away | null {
  const absent = (id: string): Absence | undefined =>
    absences.find((each) => each.person === id && each.from <= day && day <= each.to);
  const first = absent(person);
  if (first === undefined) return null;
  let acting = first.substitute;
  for (let step = 1; acting !== null; step += 1) {
    const further = absent(acting.person);
    if (further === undefined) break;
    acting = step < MOST_STEPS ? further.substitute : null;
  }
  return { until: first.to, acting };
}
