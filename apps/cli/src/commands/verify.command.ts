import { parseVerifierKey, readCopies, verifyDatabase, verifyFile, type VerifierKey } from '@app/audit';
import { Command, CommandRunner, Option } from 'nest-commander';
import { Pool } from 'pg';
import { eventsProgress, sayAuditReport } from '../audit-report.js';
import { onRegister } from '../on-register.js';
import { pathHere } from '../path-here.js';
import { say } from '../say.js';

interface Options {
  readonly key?: readonly VerifierKey[];
  readonly checkpoint?: readonly string[];
}

@Command({
  name: 'verify',
  arguments: '[file]',
  description:
    'Check every hash, signature and checkpoint of the log, or of a bundle or a proof that was exported from it',
})
export class VerifyCommand extends CommandRunner {
  override async run([file]: string[], { key: keys = [], checkpoint = [] }: Options): Promise<void> {
    const progress = eventsProgress('Checked');
    const audit = { keys, copies: await readCopies(checkpoint), progress: progress.tell };
    const report =
      file === undefined
        ? await onRegister((register) => verifyDatabase(register.get(Pool), audit))
        : await verifyFile(pathHere(file), audit);
    progress.end();
    sayAuditReport(report);
    if (keys.length === 0 && report.checkpoints + report.copies > 0)
      say(
        `The signatures were checked with the keys that ${file === undefined ? 'are on record' : 'the file names'}: name one that you know with --key.`,
      );
  }

  @Option({ flags: '--key <key>', description: 'a public key to trust, <name>+<8 hex>+<base64>; may be repeated' })
  key(text: string, before: readonly VerifierKey[] = []): readonly VerifierKey[] {
    return [...before, parseVerifierKey(text)];
  }

  @Option({
    flags: '--checkpoint <copy>',
    description: 'a checkpoint that was kept elsewhere, or a folder of them; may be repeated',
  })
  checkpoint(path: string, before: readonly string[] = []): readonly string[] {
    return [...before, pathHere(path)];
  }
}
