import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { proposeOutcomes, readReport, unreadLanguageOf, type ImportProposals } from '@app/imports';
import { DomainError } from '@app/kernel';
import { Command, CommandRunner, Option } from 'nest-commander';
import { pathHere } from '../path-here.js';
import { putInReport } from '../put-in-report.js';
import { say } from '../say.js';

interface Options {
  readonly body?: string;
  readonly meeting?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

@Command({
  name: 'import',
  arguments: '<file>',
  description: 'Put a report in, so that its outcomes can be reviewed; or, dry, only say which it proposes',
})
export class ImportCommand extends CommandRunner {
  override async run([file = '']: string[], { body, meeting, dryRun, json }: Options): Promise<void> {
    const path = pathHere(file);
    if (dryRun === true) {
      const report = await readReport(await bytesOf(path, file), basename(path));
      const proposals = proposeOutcomes(report);
      const language = unreadLanguageOf(report.text);
      if (language !== null) warn(language);
      if (json === true) say(JSON.stringify(proposals));
      else sayProposals(proposals);
      return;
    }
    if (body === undefined)
      throw new DomainError(
        'body-not-named',
        'Say for which body it is: --body CWG-COP. Or add --dry-run to look only.',
      );
    const bytes = await bytesOf(path, file);
    await putInReport({ body, name: basename(path), bytes, meeting: meeting ?? null });
  }

  @Option({ flags: '--body <id>', description: 'the body whose register it is for' })
  body(id: string): string {
    return id;
  }

  @Option({ flags: '--meeting <id>', description: 'for a report that does not say of which meeting it is' })
  meeting(id: string): string {
    return id;
  }

  @Option({ flags: '--dry-run', description: 'only say what would be proposed' })
  dryRun(): boolean {
    return true;
  }

  @Option({ flags: '--json', description: 'with --dry-run: one JSON object, for programs' })
  json(): boolean {
    return true;
  }
}

async function bytesOf(path: string, asGiven: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'There is no file' : 'Cannot read';
    throw new DomainError('report-unreadable', `${reason} "${asGiven}". Check the path and its permissions.`);
  }
}

/** Beside the answer, which programs read. */
function warn(language: string): void {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  process.stderr.write(
    `This report is in ${name}: outcomes are found in English reports only, and most of this one's are missing.\n`,
  );
}

function sayProposals({ document, candidates }: ImportProposals): void {
  say(`${document.title} — ${candidates.length} proposals`);
  for (const { meeting, paragraph, kind, quote, confidence } of candidates)
    say(
      `${meeting} §${paragraph}  ${kind.replaceAll('_', ' ')}  ${Math.round(confidence * 100)} %  ${quote.replaceAll(/\s+/g, ' ').slice(0, 100)}`,
    );
}
