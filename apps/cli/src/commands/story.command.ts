import { EVERYTHING } from '@app/kernel';
import { FindOutcome, TellStory } from '@app/outcomes';
import { QueryBus } from '@nestjs/cqrs';
import { Command, CommandRunner, Option } from 'nest-commander';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';

interface Options {
  readonly asOf?: string;
  readonly asRecorded?: string;
  readonly json?: boolean;
}

@Command({
  name: 'story',
  arguments: '<reference>',
  description: 'What became of an outcome, in one paragraph: sequitur story CWG-COP-20/17',
})
export class StoryCommand extends CommandRunner {
  override async run([reference = '']: string[], { asOf, asRecorded, json }: Options): Promise<void> {
    const view = await onRegister(async (register) => {
      const queries = register.get(QueryBus);
      const id = await queries.execute(new FindOutcome(reference));
      return queries.execute(new TellStory(id, { asOf, asRecorded }, EVERYTHING));
    });
    if (json === true) say(JSON.stringify(view));
    else {
      say(`${view.reference}  ${view.title}`);
      say(view.text);
      if (view.silence !== null) say(`${view.silence.charAt(0).toUpperCase()}${view.silence.slice(1)}.`);
    }
  }

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
