import { type Upcaster } from '@app/kernel';
import { type PlacedDecider } from '../fold-as-of.js';
import { type Projection } from '../projections/projection.js';
import { Upcasters } from '../upcasters.js';

/** The newest of three versions. The first said one word; the second named who spoke otherwise. */
export interface Said {
  readonly type: 'Said';
  readonly data: { readonly words: readonly string[]; readonly loud: boolean };
  readonly prose?: { readonly speaker: string };
}

interface SaidV1 {
  readonly data: { readonly word: string };
  readonly prose?: { readonly by: string };
}

interface SaidV2 extends Pick<Said, 'prose'> {
  readonly data: { readonly words: readonly string[] };
}

export const fromOne: Upcaster = {
  type: 'Said',
  from: 1,
  upcast: ({ data, prose }: SaidV1): SaidV2 => ({
    data: { words: [data.word] },
    ...(prose && { prose: { speaker: prose.by } }),
  }),
};

export const fromTwo: Upcaster = {
  type: 'Said',
  from: 2,
  upcast: ({ data, ...rest }: SaidV2): Omit<Said, 'type'> => ({ data: { ...data, loud: false }, ...rest }),
};

/** What programs of three releases know. */
export const releases = {
  one: new Upcasters(),
  two: new Upcasters([fromOne]),
  three: new Upcasters([fromTwo, fromOne]),
};

/** Keeps every word, so that any misreading shows. */
export const talk: PlacedDecider<string, Said, readonly string[]> = {
  initial: [],
  decide: (words) => [{ type: 'Said', data: { words: words.split(' '), loud: true } }],
  evolve: (said, { data, prose }) => [
    ...said,
    `${prose?.speaker ?? '-'}: ${data.words.join(' ')}${data.loud ? '!' : ''}`,
  ],
};

export interface TalkRow {
  readonly stream_id: string;
  readonly said: readonly string[];
}

/** One row per stream. A stream that holds `unheard` is folded without a look at what was said. */
export const talkList: Projection<TalkRow, Said> = {
  name: 'talk-list',
  version: 1,
  table: 'talk_list',
  columns: [
    { name: 'stream_id', type: 'text', primaryKey: true },
    { name: 'said', type: 'text[] not null' },
  ],
  lateFacts: 'refold',
  key: ({ streamId }) => streamId,
  evolve: (row, event) => {
    const { streamId, version, effectiveOn } = event;
    const said = row?.said ?? [];
    if (streamId.includes('unheard')) return { stream_id: streamId, said: [...said, '?'] };
    const { type, data, prose } = event;
    const step = { type, data, ...(prose && { prose }), version, effectiveOn };
    return { stream_id: streamId, said: talk.evolve(said, step) };
  },
};
