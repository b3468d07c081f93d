import { DomainError } from '@app/kernel';
import { QueryBus } from '@nestjs/cqrs';
import { Command, Option } from 'nest-commander';
import { MomentCommand, type MomentOptions } from '../moment-command.js';
import { onRegister } from '../on-register.js';
import { reports } from '../reports/index.js';
import type { Report } from '../reports/report.js';
import { say } from '../say.js';

interface Options extends MomentOptions {
  readonly body: string;
  readonly filter?: Readonly<Record<string, string>>;
}

@Command({
  name: 'report',
  arguments: '<report> [about]',
  description: `Ask across meetings:\n${reports.map(({ name, about, description }) => `  ${name}${about === undefined ? '' : ` <${about}>`}: ${description}`).join('\n')}`,
})
export class ReportCommand extends MomentCommand {
  override async run(
    [name = '', about = '']: string[],
    { body, filter, asOf, asRecorded, json }: Options,
  ): Promise<void> {
    const asked = reportNamed(name, about);
    const moment = { ...(asOf !== undefined && { asOf }), ...(asRecorded !== undefined && { asRecorded }) };
    const lines = await onRegister((register) =>
      asked.answer(register.get(QueryBus), { ...filter, ...moment, body }, about, json === true),
    );
    for (const line of lines) say(line);
  }

  @Option({ flags: '--body <id>', description: 'for instance CWG-COP', required: true })
  body(id: string): string {
    return id;
  }

  @Option({
    flags: '--filter <filter>',
    description: "as it stands in the address of a page: 'kind=request,plan&owner=bdt'",
  })
  filter(text: string): Readonly<Record<string, string>> {
    return Object.fromEntries(new URLSearchParams(text));
  }
}

function reportNamed(name: string, about: string): Report {
  const found = reports.find((report) => report.name === name);
  if (found === undefined)
    throw new DomainError(
      'report-unknown',
      `There is no report "${name}". There are: ${reports.map((each) => each.name).join(', ')}.`,
    );
  if (found.about !== undefined && about === '')
    throw new DomainError(
      'report-incomplete',
      `Say which ${found.about}: sequitur report ${name} <${found.about}> --body …`,
    );
  return found;
}
