import { cutOf, type LogCut, type Select } from '@app/event-store';
import { DomainError, parseIsoDate } from '@app/kernel';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const POSITION = /^(?:(\d{1,10})-)?(\d{1,19})$/;

/**
 * Reads what a person asked: an instant with its zone (`2024-05-01T12:00Z`), or a position of the log, alone or with its
 * epoch as a command answers it (`1240`, `1-1240`). What each means stands at `cutOf`, which refuses where it is nowhere.
 * Refuses with `as-recorded-unknown` what is neither.
 */
export function recordedMoment(select: Select, asked: string): Promise<LogCut> {
  const [, epoch, position] = POSITION.exec(asked) ?? [];
  if (position !== undefined)
    return cutOf(select, { position: BigInt(position), ...(epoch !== undefined && { epoch }) });
  const instant = instantOf(asked);
  if (instant !== null) return cutOf(select, { instant });
  throw new DomainError(
    'as-recorded-unknown',
    `"${asked}" is neither an instant with its zone (2024-05-01T12:00Z) nor a position of the log (1240 or 1-1240).`,
  );
}

function instantOf(text: string): Date | null {
  const [, date] = INSTANT.exec(text) ?? [];
  if (date === undefined || parseIsoDate(date) === null) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** As an answer names it, so that it can be asked for again. */
export function asRecordedView(cut: LogCut | null): { at: string | null; position: string } | null {
  if (cut === null) return null;
  return { at: cut.at?.toISOString() ?? null, position: `${cut.epoch}-${cut.position.toString()}` };
}
