import { isoDateOf } from '@app/kernel';
import type { Happening } from '../happening.js';
import { stucknessOf } from './stuck.js';
import { threadsOf } from './threads.js';

type Told = Happening & { readonly saidAgain: boolean };
const happening = (type: Happening['type'], on: string, more: Partial<Told> = {}): Told => ({
  type,
  on: isoDateOf(on),
  stage: 'open',
  saidAgain: false,
  ...more,
});
const agreed = happening('InvitationIssued', '2013-10-09', { meeting: 'M-7' });
const again = (on: string, meeting: string) => happening('OutcomeReiterated', on, { meeting, stage: 'reiterated' });
const all = () => true;

describe('a stuck matter', () => {
  it('was said again and again without progress', () => {
    const told = [agreed, again('2014-02-21', 'M-8'), again('2015-01-01', 'M-9'), again('2016-02-16', 'M-11')];
    expect(stucknessOf(told, all)).toEqual({ reiteratedAt: ['M-8', 'M-9', 'M-11'], unread: 0, since: '2013-10-09' });
  });

  it('is counted anew from its last progress; being blocked or deferred is none', () => {
    const told = [
      agreed,
      again('2014-02-21', 'M-8'),
      happening('ProgressReported', '2014-06-01', { stage: 'in_progress' }),
      again('2015-01-01', 'M-9'),
      happening('WorkBlocked', '2015-02-01', { stage: 'blocked' }),
      happening('OutcomeDeferred', '2015-03-01', { stage: 'deferred' }),
      happening('ProgressReported', '2015-04-01', { stage: 'deferred', progress: 'not_started' }),
      again('2016-02-16', 'M-11'),
    ];
    expect(stucknessOf(told, all)).toMatchObject({ reiteratedAt: ['M-9', 'M-11'], since: '2014-06-01' });
  });

  it('counts reviewed reports only, and a meeting once', () => {
    const told = [agreed, again('2014-02-21', 'M-8'), again('2014-02-21', 'M-8'), again('2015-01-01', 'M-9')];
    expect(stucknessOf(told, (meeting) => meeting === 'M-8')).toMatchObject({ reiteratedAt: ['M-8'], unread: 1 });
  });

  it('counts another record that says it again as a reiteration, and progress on it as progress', () => {
    const record = happening('InvitationIssued', '2016-02-16', { meeting: 'M-11', saidAgain: true });
    expect(stucknessOf([agreed, record], all)).toMatchObject({ reiteratedAt: ['M-11'] });
    const progress = happening('ProgressReported', '2016-03-01', { stage: 'in_progress' });
    expect(stucknessOf([agreed, record, progress], all)).toMatchObject({ reiteratedAt: [], since: '2016-03-01' });
  });
});

describe('threads', () => {
  const outcome = (
    id: string,
    ...relations: [relation: 'restates' | 'reiterates' | 'follows_up', target: string][]
  ) => ({
    id,
    relations: relations.map(([relation, target]) => ({ relation, target })),
  });
  const ids = (...outcomes: ReturnType<typeof outcome>[]) =>
    threadsOf(outcomes).map((thread) => thread.map(({ id }) => id));

  it('join what says the same again, whichever way it is tied, and nothing else', () => {
    expect(
      ids(
        outcome('a'),
        outcome('b', ['follows_up', 'a']),
        outcome('c', ['reiterates', 'a']),
        outcome('d', ['restates', 'c']),
      ),
    ).toEqual([['a', 'c', 'd'], ['b']]);
  });

  it('begin with the first, though a later one ties two of them together', () => {
    expect(ids(outcome('a'), outcome('b'), outcome('c', ['reiterates', 'b'], ['reiterates', 'a']))).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('leave out what is not in the list, and stand ties in a circle', () => {
    expect(ids(outcome('a', ['reiterates', 'b']), outcome('b', ['reiterates', 'a'], ['restates', 'x']))).toEqual([
      ['a', 'b'],
    ]);
  });
});
