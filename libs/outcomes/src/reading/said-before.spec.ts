import { EVERYTHING, type Sight } from '@app/kernel';
import { SaidBefore } from './said-before.js';
import { watched } from './watched-sight.js';

const MEGABYTE = 1_048_576;

describe('answers that were given before', () => {
  const text = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGABYTE);
  const PUBLIC: Sight = () => ['public'];
  const seenBy = (sight: Sight) => {
    const asker = watched(sight);
    asker.sight('CWG');
    return asker;
  };

  it('are found by their question, by whoever sees as much', () => {
    const said = new SaidBefore();
    said.keep('matrix', Buffer.from('{}'), seenBy(EVERYTHING));
    expect(said.get('matrix', EVERYTHING)?.toString()).toBe('{}');
    expect([said.get('register', EVERYTHING), said.get('matrix', PUBLIC)]).toEqual([null, null]);
  });

  it('are the last that was given to a question', () => {
    const said = new SaidBefore();
    said.keep('matrix', Buffer.from('1'), seenBy(EVERYTHING));
    said.keep('matrix', Buffer.from('2'), seenBy(PUBLIC));
    expect([said.get('matrix', EVERYTHING), said.get('matrix', PUBLIC)?.toString()]).toEqual([null, '2']);
  });

  it('take up no more than their share: the oldest go, and what is too large does not come in', () => {
    const said = new SaidBefore();
    const names = Array.from({ length: 10 }, (_, n) => `answer ${n}`);
    for (const name of names) said.keep(name, text(4), seenBy(EVERYTHING));
    said.keep('all', text(17), seenBy(EVERYTHING));
    expect([...names, 'all'].filter((name) => said.get(name, EVERYTHING) !== null)).toEqual(names.slice(2));
  });

  it('count once what is said again', () => {
    const said = new SaidBefore();
    said.keep('first', text(4), seenBy(EVERYTHING));
    for (let time = 0; time < 20; time += 1) said.keep('matrix', text(16), seenBy(EVERYTHING));
    expect(said.get('first', EVERYTHING)).not.toBeNull();
  });
});
