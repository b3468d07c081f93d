import * as fc from 'fast-check';
import { isoDateOf, type DomainEvent } from '@app/kernel';
import { refuseUnreadable, toRecorded, type EventRow } from './feed/event-row.js';
import { foldAsOf } from './fold-as-of.js';
import { EventStoreRefusal } from './refusals.js';
import { fromOne, fromTwo, releases, talk } from './spec-support/said.js';
import { type JsonObject } from './types.js';
import { Upcasters } from './upcasters.js';

interface Stored {
  readonly schema_version: number;
  readonly data: JsonObject;
  readonly prose: JsonObject | null;
}

const row = (version: number, stored: Stored): EventRow => ({
  ...{ position: BigInt(version), stream_id: 'thing-a', version, event_id: `event-${version}`, scope: 'body-1' },
  ...{ type: 'Said', effective_on: isoDateOf('2024-03-01'), late: false, annuls: null, recorded_at: new Date(version) },
  ...{ actor: 'person-1', command_id: `command-${version}`, correlation_id: 'request-1', causation_id: null },
  ...{ redacted: false, ...stored },
});

/** The same fact as each release would have stored it, and what it means. */
const facts = fc
  .record({ word: fc.string(), speaker: fc.option(fc.string()), version: fc.integer({ min: 1, max: 3 }) })
  .map(({ word, speaker, version }) => {
    const one = { schema_version: 1, data: { word }, prose: speaker === null ? null : { by: speaker } };
    const prose = speaker === null ? null : { speaker };
    const two = { schema_version: 2, data: { words: [word] }, prose };
    const three = { schema_version: 3, data: { words: [word], loud: false }, prose };
    return { stored: [one, two, three][version - 1] ?? three, meaning: `${speaker ?? '-'}: ${word}` };
  });

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function refusalOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof EventStoreRefusal ? error.code : String(error);
  }
}

describe('upcasting', () => {
  it('keeps the meaning: a fold does not tell in which version a fact was stored', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 10 }), (list) => {
        const events = list.map(({ stored }, index) => toRecorded(frozen(row(index + 1, stored)), releases.three));
        expect(foldAsOf(talk, events).state).toEqual(list.map(({ meaning }) => meaning));
        expect(events.map(({ schemaVersion }) => schemaVersion)).toEqual(
          list.map(({ stored }) => stored.schema_version),
        );
      }),
    );
  });

  it('leaves what is of the newest version, and types of one version, as they are', () => {
    const data = { words: ['a'], loud: true };
    expect(toRecorded(row(1, { schema_version: 3, data, prose: null }), releases.three).data).toBe(data);
    const other = { ...row(1, { schema_version: 1, data, prose: null }), type: 'Other' };
    expect(toRecorded(other, releases.three).data).toBe(data);
    expect([releases.one.newest('Said'), releases.three.newest('Said'), releases.three.newest('Other')]).toEqual([
      1, 3, 1,
    ]);
  });

  it('refuses to misread what a newer program wrote, and shows the rest of it', () => {
    const event = toRecorded(
      row(4, { schema_version: 3, data: { words: ['a'], loud: true }, prose: null }),
      releases.two,
    );
    expect([event.type, event.version, event.schemaVersion, event.streamId]).toEqual(['Said', 4, 3, 'thing-a']);
    for (const look of [() => event.data, () => event.prose, () => ({ ...event }), () => refuseUnreadable(event)])
      expect(refusalOf(look)).toBe('event-from-the-future');
    expect(() => foldAsOf(talk, [event])).toThrow('Said was recorded in version 3');
  });

  it.each([
    ['that an upcaster cannot take', 1, {}],
    ['of a version that never was', 0, { word: 'a' }],
  ])('refuses content %s', (_, schema_version, data) => {
    const cannot = new Upcasters([
      {
        ...fromOne,
        upcast: () => {
          throw new TypeError('No word.');
        },
      },
    ]);
    const event = toRecorded(row(1, { schema_version, data, prose: null }), cannot);
    expect(refusalOf(() => event.data)).toBe('event-not-upcast');
  });

  it.each([
    ['a gap at its start', [fromTwo], 'from version 1'],
    ['a gap', [fromOne, { ...fromTwo, from: 3 }], 'from version 2'],
    ['a version twice', [fromOne, fromTwo, fromOne], 'from version 2'],
    ['a version before the first', [{ ...fromOne, from: 0 }, fromOne], 'from version 1'],
  ])('refuses to start with %s', (_, chain, message) => {
    const start = () => new Upcasters(chain);
    expect(start).toThrow(message);
    expect(refusalOf(start)).toBe('upcasters-incomplete');
  });

  it('looks at no other type', () => {
    const event: DomainEvent = { type: 'Other', data: { word: 'a' } };
    expect(releases.three.upcast('Other', 1, event)).toBe(event);
  });
});
