import { writeFile } from 'node:fs/promises';
import { DomainError, EVERYTHING } from '@app/kernel';
import { paperKinds, PapersModule, PreparePaper, writePaper, type PaperFormat, type PaperKind } from '@app/papers';
import { QueryBus } from '@nestjs/cqrs';
import { Command, CommandRunner, Option } from 'nest-commander';
import { onRegister } from '../on-register.js';
import { pathHere } from '../path-here.js';
import { say } from '../say.js';

interface Options {
  readonly body: string;
  readonly for?: string;
  readonly asOf?: string;
  readonly format?: PaperFormat;
  readonly out?: string;
}

const FORMATS: readonly string[] = ['docx', 'xlsx', 'csv'] satisfies PaperFormat[];

@Command({
  name: 'paper',
  arguments: '<paper>',
  description: `Write a paper from the register: ${paperKinds.join(' or ')}`,
})
export class PaperCommand extends CommandRunner {
  override async run(
    [asked = '']: string[],
    { body, asOf, for: meeting, format = 'docx', out }: Options,
  ): Promise<void> {
    const query = new PreparePaper(paperKind(asked), { body, asOf }, meeting, EVERYTHING);
    const paper = await onRegister(
      (register) => register.get(QueryBus).execute(query),
      () => [{ module: PapersModule }],
    );
    const written = await writePaper(paper, format);
    const path = pathHere(out ?? written.fileName);
    await writeFile(path, written.bytes);
    say(`${paper.title}, ${paper.summary[0] ?? ''} Written to ${path}.`);
  }

  @Option({ flags: '--body <id>', description: 'for instance CWG-COP', required: true })
  body(id: string): string {
    return id;
  }

  @Option({ flags: '--for <meeting>', name: 'for', description: 'the meeting it is for; the next one unless told' })
  forMeeting(id: string): string {
    return id;
  }

  @Option({ flags: '--as-of <moment>', name: 'asOf', description: 'a date or a meeting; now unless told' })
  asOf(moment: string): string {
    return moment;
  }

  @Option({ flags: '--format <format>', description: 'docx, xlsx or csv; docx unless told' })
  format(format: string): string {
    if (FORMATS.includes(format)) return format;
    throw new DomainError('format-unknown', `"${format}" is no format of a paper. There are: ${FORMATS.join(', ')}.`);
  }

  @Option({ flags: '--out <file>', description: 'where to write it; here, under a name of its own, unless told' })
  out(file: string): string {
    return file;
  }
}

function paperKind(asked: string): PaperKind {
  const kind = paperKinds.find((one) => one === asked);
  if (kind !== undefined) return kind;
  throw new DomainError('paper-unknown', `There is no paper "${asked}". There are: ${paperKinds.join(', ')}.`);
}
