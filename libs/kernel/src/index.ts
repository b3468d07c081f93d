export { CLOCK, dateIn, systemClock, type Clock } from './clock.js';
export type { Decider, DomainEvent } from './decider.js';
export { DomainError } from './domain-error.js';
export { addDays, daysBetween, isoDateOf, parseIsoDate, type IsoDate } from './iso-date.js';
export { unreachable } from './unreachable.js';
export type { EventContent, Upcaster } from './upcaster.js';
export { DEFAULT_VISIBILITY, EVERYTHING, visibilities, type Sight, type Visibility } from './visibility.js';
export {
  isWorkingDay,
  weekdayOf,
  workingDayFrom,
  workingDaysAfter,
  workingDaysBefore,
  type WorkingDays,
} from './working-days.js';
