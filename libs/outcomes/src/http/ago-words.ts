const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const counted = (n: number, unit: string): string => `${small[n] ?? n} ${unit}${n === 1 ? '' : 's'} ago`;

/** `two minutes ago`; from a day on, the day itself. */
export function agoWords(then: Date, now: Date): string {
  const passed = now.getTime() - then.getTime();
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return counted(Math.floor(passed / MINUTE), 'minute');
  if (passed < 24 * HOUR) return counted(Math.floor(passed / HOUR), 'hour');
  return `on ${then.toISOString().slice(0, 10)}`;
}
