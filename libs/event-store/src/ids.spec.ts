import { validate, version } from 'uuid';
import { childCommandId, commandIdOf, eventIdOf, newId } from './ids.js';

describe('ids', () => {
  it('are pinned, because they are stored', () => {
    expect(commandIdOf('person-1', 'POST /things', 'key')).toBe('fbc371dc-6881-5b46-a15d-fd1f7d85b6c1');
  });

  it('of commands differ by actor, route and key, however these are split', () => {
    const ids = [
      ['a', 'b', 'c'],
      ['ab', '', 'c'],
      ['a', 'bc', ''],
      ['a', 'b', 'd'],
    ] as const;
    expect(new Set(ids.map(([actor, route, key]) => commandIdOf(actor, route, key))).size).toBe(4);
  });

  it('of events are of version 8, differ by command and by number, and are pinned', () => {
    const [one, other] = [
      commandIdOf('person-1', 'POST /things', 'key'),
      commandIdOf('person-1', 'POST /things', 'yek'),
    ];
    const ids = [eventIdOf(one, 1), eventIdOf(one, 2), eventIdOf(other, 1)];
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => validate(id) && version(id) === 8)).toBe(true);
    expect(ids[0]).toBe('fbc371dc-6881-8b46-a15d-000000000001');
  });

  it('of children and of created things differ by what they are, and come out the same again', () => {
    const parent = commandIdOf('person-1', 'POST /things', 'key');
    expect(new Set([childCommandId(parent, 1), childCommandId(parent, 2), newId(parent, 'thing')]).size).toBe(3);
    expect(childCommandId(parent, 1)).toBe(childCommandId(parent, 1));
  });
});
