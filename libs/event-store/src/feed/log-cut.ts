import { DomainError } from '@app/kernel';

/** Runs one statement, on whatever connection or transaction the caller reads with. */
export type Select = <Row extends object>(text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/** The log up to a position: a beginning of it that no event can join any more. */
export interface LogCut {
  /** The life of the log that the position belongs to. */
  readonly epoch: string;
  readonly position: bigint;
  /** The instant asked for, or when the last event of the cut was recorded; null where the cut holds no event. */
  readonly at: Date | null;
}

export type CutAsked =
  { readonly instant: Date } | { readonly position: bigint; /** Left out: the present one. */ readonly epoch?: string };

/** No such place in the log. */
class CutRefusal extends DomainError<
  'instant-in-future' | 'position-beyond-log' | 'position-not-settled' | 'position-of-another-epoch'
> {}

interface LogEnd {
  readonly epoch: string;
  readonly now: Date;
  readonly last: bigint;
}

/**
 * Where the log stood. An instant stands for the last position, of those that are settled, whose event was recorded by
 * then. Writers take their time and their number one after the other, so of events milliseconds apart the one with the
 * later time may have the lower number: it then belongs to the cut. That way every cut is a beginning of the log, a
 * later instant never holds less, and the position names for good what an instant of the last seconds only meant.
 *
 * The instant is compared with the clock of the database, which stamps the events. Refuses with `instant-in-future`,
 * `position-beyond-log`, `position-of-another-epoch`, and `position-not-settled` where writers are still about.
 */
export async function cutOf(select: Select, asked: CutAsked): Promise<LogCut> {
  // A statement of its own: what follows must see at least what this one calls settled.
  const [safe] = await select<{ safe: bigint }>('select es.safe_position() as safe', []);
  const [end] = await select<LogEnd>(
    `select (select coalesce(max(epoch), 0)::text from es.log_epoch) as epoch, clock_timestamp() as now,
      (select coalesce(max(position), 0) from es.event) as last`,
    [],
  );
  if (safe === undefined || end === undefined) throw new Error('The log has no end.');
  refuseUnknown(asked, end, safe.safe);
  const upTo = 'instant' in asked ? safe.safe : asked.position;
  const by = 'instant' in asked ? asked.instant : end.now;
  const [event] = await select<{ position: bigint; recorded_at: Date }>(
    'select position, recorded_at from es.event where position <= $1 and recorded_at <= $2 order by position desc limit 1',
    [upTo, by],
  );
  if ('instant' in asked) return { epoch: end.epoch, position: event?.position ?? 0n, at: asked.instant };
  return { epoch: end.epoch, position: asked.position, at: event?.recorded_at ?? null };
}

function refuseUnknown(asked: CutAsked, { epoch, now, last }: LogEnd, safe: bigint): void {
  if ('instant' in asked) {
    if (asked.instant > now)
      throw new CutRefusal('instant-in-future', `The log knows no instant after ${now.toISOString()}, which is now.`);
    return;
  }
  if (asked.epoch !== undefined && asked.epoch !== epoch)
    throw new CutRefusal(
      'position-of-another-epoch',
      `The position is of epoch ${asked.epoch}; since the log was restored it is in epoch ${epoch}.`,
    );
  if (asked.position <= safe) return;
  if (asked.position > last)
    throw new CutRefusal('position-beyond-log', `The log ends at position ${last.toString()}.`, {
      last: last.toString(),
    });
  throw new CutRefusal('position-not-settled', 'The log is still being written there. Try again in a second.');
}
