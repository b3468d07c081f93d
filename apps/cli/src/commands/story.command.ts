import { EVERYTHING } from '@app/kernel';
import { FindOutcome, TellStory } from '@app/outcomes';
import { QueryBus } from '@nestjs/cqrs';
import { Command } from 'nest-commander';
import { MomentCommand, type MomentOptions } from '../moment-command.js';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';

@Command({
  name: 'story',
  arguments: '<reference>',
  description: 'What became of an outcome, in one paragraph: sequitur story CWG-COP-20/17',
})
export class StoryCommand extends MomentCommand {
  override async run([reference = '']: string[], { asOf, asRecorded, json }: MomentOptions): Promise<void> {
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
}
