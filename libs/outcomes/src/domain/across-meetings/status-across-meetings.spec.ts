import { isoDateOf } from '@app/kernel';
import { cellsOfThread, statusAcrossMeetings, type Cell, type Occasion } from './status-across-meetings.js';

const occasion = (id: string, to: string | null, over: Partial<Occasion> = {}): Occasion => ({
  id,
  to: to === null ? null : isoDateOf(to),
  report: 'reviewed',
  cancelled: false,
  ...over,
});
const outcome = {
  meeting: 'M-2',
  periods: [
    { from: isoDateOf('2020-02-04'), disposition: 'open' },
    { from: isoDateOf('2021-05-01'), disposition: 'closed_implemented' },
  ],
  mentions: [
    { meeting: 'M-2', paragraph: '7.1' },
    { meeting: 'M-4', paragraph: '5.19' },
  ],
} as const;

describe('status across meetings', () => {
  it('shows the disposition at the end of each meeting and whether it spoke of the outcome', () => {
    const cells = statusAcrossMeetings(outcome, [
      occasion('M-1', '2019-09-26'),
      occasion('M-2', '2020-02-04'),
      occasion('M-3', '2020-09-01'),
      occasion('M-4', '2022-01-12'),
    ]);
    expect(cells.map(({ disposition, mention, paragraph }) => [disposition, mention, paragraph])).toEqual([
      [null, 'before', null],
      ['open', 'agreed', '7.1'],
      ['open', 'not_mentioned', null],
      ['closed_implemented', 'mentioned', '5.19'],
    ]);
  });

  it('never calls a missing or unread report silence', () => {
    const cells = statusAcrossMeetings(outcome, [
      occasion('M-2', '2020-02-04'),
      occasion('M-3', null, { report: 'not_held' }),
      occasion('M-5', '2023-01-01', { report: 'not_reviewed' }),
      occasion('M-6', '2023-06-01', { report: 'not_held', cancelled: true }),
    ]);
    expect(cells.slice(1).map(({ mention }) => mention)).toEqual([
      'no_report_held',
      'report_not_reviewed',
      'cancelled',
    ]);
    expect(cells[1]?.disposition).toBeNull();
  });
});

describe('status across the meetings of another body', () => {
  it('begins with the first one after it was agreed', () => {
    const transferred = { ...outcome, meeting: 'N-1', mentions: [] };
    const cells = statusAcrossMeetings(transferred, [
      occasion('M-1', '2019-09-26'),
      occasion('M-2', null, { report: 'not_held' }),
      occasion('M-3', '2020-02-03'),
      occasion('M-4', '2020-09-01'),
    ]);
    expect(cells.map(({ mention }) => mention)).toEqual(['before', 'before', 'before', 'not_mentioned']);
  });
});

describe('a thread across meetings', () => {
  const cell = (mention: Cell['mention'], disposition: Cell['disposition'], paragraph: string | null = null): Cell => ({
    meeting: 'M',
    mention,
    disposition,
    paragraph,
  });

  it('is one row: spoken of where any of its records was, standing where its last record stands', () => {
    const first = [
      cell('agreed', 'open', '6.1'),
      cell('mentioned', 'open', '5.1'),
      cell('not_mentioned', 'open'),
      cell('not_mentioned', 'open'),
    ];
    const again = [
      cell('before', null),
      cell('before', null),
      cell('agreed', 'open', '9.7'),
      cell('not_mentioned', 'closed_implemented'),
    ];
    expect(
      cellsOfThread([first, again]).map(({ mention, disposition, paragraph, record }) => [
        mention,
        disposition,
        paragraph,
        record,
      ]),
    ).toEqual([
      ['agreed', 'open', '6.1', 0],
      ['mentioned', 'open', '5.1', 0],
      ['agreed', 'open', '9.7', 1],
      ['not_mentioned', 'closed_implemented', null, 1],
    ]);
  });

  it('is the row of its only record', () => {
    const only = [cell('before', null), cell('agreed', 'open', '6.1')];
    expect(cellsOfThread([only])).toEqual(only.map((each) => ({ ...each, record: 0 })));
  });
});
