import 'reflect-metadata';
import { DomainError } from '@app/kernel';
import { CommandFactory } from 'nest-commander';
import { CliModule } from './cli.module.js';

/** A refusal becomes its sentence on stderr and exit code 1; what the command answers is all there is on stdout. */
function fail(error: unknown): void {
  const sentence =
    error instanceof DomainError
      ? `${error.message} (${error.code})`
      : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

// Help shows the script's name, which is main.js to Node and sequitur to everybody else.
process.argv[1] = 'sequitur';

await CommandFactory.run(CliModule, {
  logger: false,
  usePlugins: false,
  errorHandler: (error) => {
    // Commander has said what is wrong with the words of the command, and help is no error.
    process.exitCode = 'exitCode' in error ? Number(error.exitCode) : 1;
  },
  serviceErrorHandler: fail,
}).catch(fail);
process.exit();
