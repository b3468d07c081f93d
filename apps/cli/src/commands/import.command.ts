import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { proposeOutcomes, readReport, type ImportProposals } from '@app/imports';
import { DomainError } from '@app/kernel';
import { Command, CommandRunner, Option } from 'nest-commander';
import { pathHere } from '../path-here.js';
import { say } from '../say.js';

interface Options {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

@Command({ name: 'import', arguments: '<file>', description: 'Read a report and say which outcomes it proposes' })
export class ImportCommand extends CommandRunner {
  override async run([file = '']: string[], { dryRun, json }: Options): Promise<void> {
    if (dryRun !== true)
      throw new DomainError('import-only-dry', 'Proposals are not entered unread: add --dry-run to see them.');
    const path = pathHere(file);
    const proposals = proposeOutcomes(await readReport(await bytesOf(path, file), basename(path)));
    if (json === true) say(JSON.stringify(proposals));
    else sayProposals(proposals);
  }

  @Option({ flags: '--dry-run', description: 'only say what would be proposed' })
  dryRun(): boolean {
    return true;
  }

  @Option({ flags: '--json', description: 'one JSON object, for programs' })
  json(): boolean {
    return true;
  }
}

async function bytesOf(path: string, asGiven: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'There is no file' : 'Cannot read';
    throw new DomainError('report-unreadable', `${reason} "${asGiven}". Check the path and its permissions.`);
  }
}

function sayProposals({ document, candidates }: ImportProposals): void {
  say(`${document.title} — ${candidates.length} proposals`);
  for (const { meeting, paragraph, kind, quote, confidence } of candidates)
    say(
      `${meeting} §${paragraph}  ${kind.replaceAll('_', ' ')}  ${Math.round(confidence * 100)} %  ${quote.replaceAll(/\s+/g, ' ').slice(0, 100)}`,
    );
}
