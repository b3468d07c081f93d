/** From a month on, how late it was recorded is worth saying. */
const WORTH_SAYING_DAYS = 31;

/** `recorded 2,480 days later`; null where it was recorded soon. */
export function laterWords(days: number): string | null {
  return days < WORTH_SAYING_DAYS ? null : `recorded ${days.toLocaleString('en')} days later`;
}
