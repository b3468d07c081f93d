import type { DeadlineView } from '@app/contracts';
import { longDate } from '../../words/dates.js';
import classes from './register.module.css';

/** Deadlines in their own words, with the date on hover where it is known. */
export function DeadlineWords({ deadlines }: { readonly deadlines: readonly DeadlineView[] }) {
  if (deadlines.length === 0) return '–';
  return deadlines.map(({ words, on }, at) => (
    <div key={at} className={classes['above']} {...(on !== null && { title: longDate(on) })}>
      {words}
    </div>
  ));
}
