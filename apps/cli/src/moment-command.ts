import { CommandRunner, Option } from 'nest-commander';

export interface MomentOptions {
  readonly asOf?: string;
  readonly asRecorded?: string;
  readonly json?: boolean;
}

/** A command that asks the register: at a moment on either clock, told in lines or as JSON. */
export abstract class MomentCommand extends CommandRunner {
  @Option({ flags: '--as-of <moment>', name: 'asOf', description: 'a date or a meeting; now unless told' })
  asOf(moment: string): string {
    return moment;
  }

  @Option({
    flags: '--as-recorded <moment>',
    name: 'asRecorded',
    description: 'what the register showed then: an instant or a position',
  })
  asRecorded(moment: string): string {
    return moment;
  }

  @Option({ flags: '--json', description: 'one JSON object, for programs' })
  json(): boolean {
    return true;
  }
}
