import { EVERYTHING } from '@app/kernel';
import { QueryBus } from '@nestjs/cqrs';
import type { MovementMoment, MovementsView } from '@app/contracts';
import { ListMovements } from '@app/outcomes';
import { Command, CommandRunner, Option } from 'nest-commander';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';

interface Options {
  readonly body: string;
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

@Command({ name: 'changes', description: 'What moved in the register of a body between two moments' })
export class ChangesCommand extends CommandRunner {
  override async run(_: string[], { body, from, to, json }: Options): Promise<void> {
    const view = await onRegister((register) =>
      register.get(QueryBus).execute(new ListMovements(body, from, to, EVERYTHING)),
    );
    if (json === true) say(JSON.stringify(view));
    else sayMovements(view);
  }

  @Option({ flags: '--body <id>', description: 'for instance CWG-COP', required: true })
  body(id: string): string {
    return id;
  }

  @Option({
    flags: '--from <moment>',
    description:
      'a meeting (18 or CWG-COP-18), a date, an instant (2024-05-01T12:00Z), a position (@1240), or a meeting or date as recorded then (18@2024-05-01T12:00Z); the meeting before the last one held unless told',
  })
  from(moment: string): string {
    return moment;
  }

  @Option({ flags: '--to <moment>', description: 'likewise; now unless told' })
  to(moment: string): string {
    return moment;
  }

  @Option({ flags: '--json', description: 'one JSON object, for programs' })
  json(): boolean {
    return true;
  }
}

function sayMovements({ from, to, totals, outcomes }: MovementsView): void {
  const n = outcomes.length;
  say(`${momentWords(from)} → ${momentWords(to)}: ${n === 1 ? '1 outcome' : `${n} outcomes`} moved`);
  if (totals.length > 0) say(totals.map(({ words }) => words).join(' · '));
  const width = Math.max(0, ...outcomes.map(({ reference }) => reference.length));
  for (const { reference, title, movements } of outcomes) {
    say(`${reference.padEnd(width)}  ${title}`);
    for (const { words } of movements) say(`${' '.repeat(width)}  - ${words}`);
  }
}

function momentWords({ asOf, asRecorded }: MovementMoment): string {
  const then = asOf === null ? 'now' : asOf.meeting === null ? asOf.on : `${asOf.meeting} (${asOf.on})`;
  if (asRecorded === null) return then;
  return `${then}, as recorded ${asRecorded.at ?? 'before the first event'} (position ${asRecorded.position})`;
}
