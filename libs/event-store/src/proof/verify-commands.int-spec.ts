import { asking, step, target, TestLog } from '../spec-support/log.js';
import { verifyCommands } from './verify-commands.js';

describe('verifying commands', () => {
  let log: TestLog;
  beforeEach(async () => {
    log = await TestLog.open();
    for (const name of ['a', 'b']) await log.store.append(target(name), 0, [step(1), step(2)], asking());
    await log.store.append(target('a'), 2, [step(3)], asking());
  });
  afterEach(() => log.close());

  const forge = (statement: string) =>
    log.rows(`set session_replication_role = replica; ${statement}; reset session_replication_role`);
  const broken = async () => (await verifyCommands(log.pool)).map(({ streamId, reason }) => `${reason} ${streamId}`);

  it('finds an honest log whole, with commands of no events and a redaction', async () => {
    await log.store.append(target('a'), 'any', [], asking());
    await log.store.append(target('unborn'), 'any', [], asking());
    const [first] = await log.store.read('thing-a');
    await log.store.redact(first?.position ?? 0n, 'asked to be forgotten', 'person-2');
    expect(await broken()).toEqual([]);
  });

  it.each([
    ["stream_id = 'thing-a'", ['command-changed thing-a', 'command-missing thing-b']],
    ['to_version = 1', ['command-changed thing-b']],
    ['from_version = 1', ['command-changed thing-b']],
    ['last_position = last_position + 1', ['command-changed thing-b']],
    ['command_id = gen_random_uuid()', ['command-changed thing-b', 'command-missing thing-b']],
  ])('finds the command of which somebody set %s', async (change, found) => {
    await forge(`update es.command set ${change} where stream_id = 'thing-b'`);
    expect((await broken()).sort()).toEqual(found);
  });

  it('finds one that is gone, and one of no events that was changed', async () => {
    await log.store.append(target('unborn'), 'any', [], asking());
    await forge("update es.command set last_position = 5 where stream_id = 'thing-unborn'");
    await forge("delete from es.command where stream_id = 'thing-b'");
    expect(await broken()).toEqual(['command-missing thing-b', 'command-changed thing-unborn']);
  });
});
