import type { EventView } from '@app/contracts';
import { Command, CommandRunner, Option } from 'nest-commander';
import { EventFeed } from '../../../api/src/events/event-feed.js';
import { LogTail } from '../../../api/src/events/log-tail.js';
import { logEpoch } from '../../../api/src/log-epoch.js';
import { LongAnswer } from '../events/long-answer.js';
import { feedModule, operator, placeAsked } from '../events/open-feed.js';
import { eventLine, tellEvents } from '../events/tell-events.js';
import { onRegister } from '../on-register.js';

interface Options {
  readonly after?: string;
  readonly body?: string;
  readonly types?: string;
  readonly follow?: boolean;
  readonly json?: boolean;
}

@Command({ name: 'events', description: 'The log, in the order in which it was written, one event a line' })
export class EventsCommand extends CommandRunner {
  override async run(_: string[], { after, body, types, follow = false, json = false }: Options): Promise<void> {
    const answer = new LongAnswer(process.stdout);
    const stop = (): void => {
      answer.stop();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    await onRegister(
      async (register) => {
        const feed = register.get(EventFeed, { strict: false });
        const wanted = await feed.wanted(operator, { body, types });
        const from = after === undefined ? await (follow ? feed.now() : 0n) : await placeAsked(feed, after);
        const line = json ? (event: EventView) => JSON.stringify(event) : eventLine;
        await tellEvents(feed, register.get(LogTail, { strict: false }), {
          ...{ from, wanted, follow, until: answer.until },
          tell: (events) => answer.write(events.map(line)),
        });
      },
      async ({ databaseUrl }) => [feedModule(await logEpoch(databaseUrl))],
    );
  }

  @Option({
    flags: '--after <position>',
    description: 'go on after this position; from the beginning unless told, with --follow from now on',
  })
  after(position: string): string {
    return position;
  }

  @Option({ flags: '--body <id>', description: 'only of this body' })
  body(id: string): string {
    return id;
  }

  @Option({ flags: '--types <types>', description: 'only these types: DeadlineSet,DeadlineExtended' })
  types(types: string): string {
    return types;
  }

  @Option({ flags: '--follow', description: 'wait for what comes, until Ctrl-C' })
  follow(): boolean {
    return true;
  }

  @Option({ flags: '--json', description: 'one JSON object a line, as the API gives it' })
  json(): boolean {
    return true;
  }
}
