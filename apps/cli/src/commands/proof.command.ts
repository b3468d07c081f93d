import { writeFile } from 'node:fs/promises';
import { Proofs, AuditModule } from '@app/audit';
import { RegisterQuery } from '@app/contracts';
import { EVERYTHING, DomainError } from '@app/kernel';
import { GetMeeting } from '@app/meetings';
import { ListOutcomes, outcomeStream } from '@app/outcomes';
import type { INestApplicationContext } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Command, CommandRunner, Option } from 'nest-commander';
import { count } from '../audit-report.js';
import { onRegister } from '../on-register.js';
import { pathHere } from '../path-here.js';
import { say } from '../say.js';

interface Options {
  readonly checkpoint?: number;
  readonly out?: string;
}

@Command({
  name: 'proof',
  arguments: '<outcome>',
  description:
    'All that is recorded of an outcome (its reference or its id), with the proof that a checkpoint covers it',
})
export class ProofCommand extends CommandRunner {
  override async run([outcome = '']: string[], { checkpoint, out }: Options): Promise<void> {
    const proof = await onRegister(
      async (register) => {
        const { streamId } = outcomeStream(await idOf(register, outcome));
        return register.get(Proofs, { strict: false }).ofStream(streamId, checkpoint ?? null);
      },
      () => [{ module: AuditModule }],
    );
    const json = JSON.stringify(proof, null, 2);
    if (out === undefined) {
      say(json);
      return;
    }
    await writeFile(out, `${json}\n`);
    say(
      `What is recorded, ${count(proof.events.length, 'event')}, is in ${out}. Check it anywhere: sequitur verify ${out} --key …`,
    );
  }

  @Option({ flags: '--checkpoint <number>', description: 'against this one; the latest unless told' })
  checkpoint(number: string): number {
    if (/^[1-9]\d{0,8}$/.test(number)) return Number(number);
    throw new DomainError('number-invalid', `"${number}" is no number of a checkpoint.`);
  }

  @Option({ flags: '--out <file>', description: 'where to write it; to the screen unless told' })
  out(file: string): string {
    return pathHere(file);
  }
}

/** `CWG-COP-20/14` is the fourteenth of that meeting; what has no slash is an id already. */
async function idOf(register: INestApplicationContext, outcome: string): Promise<string> {
  const at = outcome.lastIndexOf('/');
  if (at < 0) return outcome;
  const queries = register.get(QueryBus);
  const meeting = outcome.slice(0, at);
  const { bodies } = await queries.execute(new GetMeeting(meeting, EVERYTHING));
  const filter = RegisterQuery.parse({ body: bodies[0], meeting: [meeting], limit: 200 });
  let page = await queries.execute(new ListOutcomes(filter, null, EVERYTHING));
  for (;;) {
    const found = page.items.find(({ reference }) => reference === outcome);
    if (found !== undefined) return found.id;
    if (page.nextKey === null) break;
    page = await queries.execute(new ListOutcomes(filter, page.nextKey, EVERYTHING));
  }
  throw new DomainError('outcome-unknown', `The register has no outcome ${outcome}.`);
}
