import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ImportRefusal, reportImport } from '../domain/review/index.js';
import { RemoveEntry } from '../entering/remove-entry.js';
import { importStream } from '../import-stream.js';
import { recordedImport, type ImportOnRecord } from '../recorded-import.js';
import { TakeBackDecision } from './take-back-decision.command.js';

@CommandHandler(TakeBackDecision)
export class TakeBackDecisionHandler implements ICommandHandler<TakeBackDecision> {
  constructor(
    private readonly events: EventStore,
    private readonly removing: RemoveEntry,
  ) {}

  async execute({ id, decided: asked, reason, metadata }: TakeBackDecision): Promise<Appended> {
    const record = await recordedImport(this.events, id);
    const decided = asked ?? lastBy(record, metadata.actor);
    const command = { type: 'TakeBackDecision', decided, reason } as const;
    // The register goes first, since it may refuse; after a crash in between one takes the same decision back again.
    reportImport.decide(command, record.state);
    const entry = record.state.entries.find((each) => each.decided === decided);
    const acceptance = record.timeline.find(({ event }) => event.version === decided)?.event;
    if (entry && acceptance) {
      const { actor, correlationId } = metadata;
      const why = reason ?? `Taken back in the review of ${record.state.name}.`;
      await this.removing.remove(entry, acceptance, { actor, correlationId, reason: why });
    }
    return this.events.handle(reportImport, importStream(id), command, metadata);
  }
}

function lastBy({ state, timeline }: ImportOnRecord, actor: string): number {
  const own = new Set(timeline.flatMap(({ event }) => (event.actor === actor ? [event.version] : [])));
  const last = state.decisions.findLast(({ version }) => own.has(version));
  if (last) return last.version;
  throw new ImportRefusal('decision-unknown', 'You made no decision here that stands.');
}
