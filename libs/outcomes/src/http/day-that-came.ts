import { DomainError, dateIn, parseIsoDate, type Clock, type IsoDate } from '@app/kernel';

/** Where a day begins first: what has begun nowhere has not come. */
const EASTERNMOST = 'Pacific/Kiritimati';

/**
 * The day on which a thing happened, as it was sent. Refuses with `day-not-come` a day that lies ahead: a mistyped year
 * would close an outcome that is open, and stand after every later step.
 */
export function dayThatCame(sent: string, clock: Clock): IsoDate {
  const day = parseIsoDate(sent);
  if (day !== null && day <= dateIn(EASTERNMOST, clock.now())) return day;
  throw new DomainError(
    'day-not-come',
    `${sent} has not come yet. Give the day on which it happened; what is still to be done is a deadline.`,
    { effectiveOn: sent },
  );
}
