import { type EventContent, type Upcaster } from '@app/kernel';
import { EventStoreRefusal } from './refusals.js';

/**
 * The versions of event types that a program knows: one more than there are upcasters for a type. A stored event keeps the
 * version it was written in, and its hash, for ever; it is read in the shape of the newest one.
 */
export class Upcasters {
  /** By type: the upcaster from version n at n - 1. */
  private readonly chains: ReadonlyMap<string, readonly Upcaster[]>;

  /** Refuses a chain that does not lead from version 1 to the newest, one step each, with `upcasters-incomplete`. */
  constructor(upcasters: readonly Upcaster[] = []) {
    this.chains = new Map(
      [...Map.groupBy(upcasters, ({ type }) => type)].map(([type, chain]) => [type, inOrder(type, chain)]),
    );
  }

  /** The version in which events of a type are written and read. */
  newest(type: string): number {
    const chain = this.chains.get(type);
    return chain === undefined ? 1 : chain.length + 1;
  }

  /**
   * Content of a version in the shape of the newest one. Refuses with `event-from-the-future` what a newer program wrote,
   * and with `event-not-upcast` what an upcaster cannot take.
   */
  upcast(type: string, version: number, content: EventContent): EventContent {
    const newest = this.newest(type);
    if (version > newest)
      throw new EventStoreRefusal(
        'event-from-the-future',
        `${type} was recorded in version ${version}, and this program knows it up to version ${newest}.`,
        { type, version, newest },
      );
    const chain = this.chains.get(type) ?? [];
    try {
      return chain.slice(version - 1).reduce((shape, upcaster) => upcaster.upcast(shape), content);
    } catch (error) {
      const reason = String(error);
      const details = { type, version, newest, reason };
      throw new EventStoreRefusal('event-not-upcast', `${type} of version ${version}: ${reason}`, details);
    }
  }
}

function inOrder(type: string, chain: readonly Upcaster[]): readonly Upcaster[] {
  const sorted = [...chain].sort((a, b) => a.from - b.from);
  const wrong = sorted.findIndex(({ from }, index) => from !== index + 1);
  if (wrong === -1) return sorted;
  throw new EventStoreRefusal(
    'upcasters-incomplete',
    `${type} needs one upcaster from version ${wrong + 1}, before any other; there are: from ${sorted.map(({ from }) => from).join(', ')}.`,
    { type, from: sorted.map(({ from }) => from) },
  );
}
