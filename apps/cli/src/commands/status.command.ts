import { EVERYTHING } from '@app/kernel';
import { QueryBus } from '@nestjs/cqrs';
import { RegisterQuery, type RegisterPage } from '@app/contracts';
import { GetMeeting } from '@app/meetings';
import { ListOutcomes } from '@app/outcomes';
import { Command, Option } from 'nest-commander';
import { MomentCommand, type MomentOptions } from '../moment-command.js';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';

interface Options extends MomentOptions {
  readonly meeting: string;
}

type Page = Omit<RegisterPage, 'next'>;

@Command({ name: 'status', description: 'What became of the outcomes of a meeting' })
export class StatusCommand extends MomentCommand {
  override async run(_: string[], { meeting, asOf, asRecorded, json }: Options): Promise<void> {
    const page = await onRegister(async (register) => {
      const queries = register.get(QueryBus);
      const { bodies } = await queries.execute(new GetMeeting(meeting, EVERYTHING));
      const filter = RegisterQuery.parse({ body: bodies[0], meeting: [meeting], limit: 200, asOf, asRecorded });
      return queries.execute(new ListOutcomes(filter, null, EVERYTHING));
    });
    if (json === true) say(JSON.stringify(page));
    else sayStatus(meeting, page);
  }

  @Option({ flags: '--meeting <id>', description: 'for instance CWG-COP-20', required: true })
  meeting(id: string): string {
    return id;
  }
}

function sayStatus(meeting: string, { items, facets, total, asOf, asRecorded }: Page): void {
  const then = asOf === null ? [] : [`as of ${asOf.on}`];
  const known = asRecorded === null ? 'by what is recorded to date' : `as recorded at position ${asRecorded.position}`;
  const when = asOf === null && asRecorded === null ? 'now' : [...then, known].join(', ');
  say(`${meeting}: ${total} outcomes, ${when}`);
  say(facets.disposition.map(({ label, count }) => `${count} ${label}`).join(' · '));
  const width = Math.max(0, ...items.map(({ reference }) => reference.length));
  for (const { reference, disposition, title, owners, deadlines, lateness, views } of items) {
    const notes = [
      owners.map(({ name }) => name).join(', '),
      deadlines.map(({ words }) => words).join('; '),
      lateness === null ? '' : lateness.replaceAll('_', ' '),
      views > 0 ? 'view recorded' : '',
    ].filter((note) => note !== '');
    say(
      `${reference.padEnd(width)}  ${disposition.replaceAll('_', ' ').padEnd(22)}  ${title}${notes.length > 0 ? `  (${notes.join(' · ')})` : ''}`,
    );
  }
}
