import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { GetDocumentChanges } from '@app/documents';
import { EventStore, type Appended } from '@app/event-store';
import { demandCited } from '../cited-places.js';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { DecideOnVersion } from './decide-on-version.command.js';

@CommandHandler(DecideOnVersion)
export class DecideOnVersionHandler implements ICommandHandler<DecideOnVersion> {
  constructor(
    private readonly events: EventStore,
    private readonly queries: QueryBus,
  ) {}

  async execute({ outcomeId, metadata, ...decision }: DecideOnVersion): Promise<Appended> {
    const { state } = await recordedOutcome(this.events, outcomeId);
    const cited = state.citations[decision.citation];
    // A version that is not held decides nothing, nor does one in another language.
    if (cited) await this.queries.execute(new GetDocumentChanges(cited.document, cited.version, decision.version));
    if (cited && decision.to) {
      const { paragraph } = decision.to;
      await demandCited(this.queries, [{ document: cited.document, version: decision.version, paragraph }]);
    }
    return this.events.handle(outcome, outcomeStream(outcomeId), decision, metadata);
  }
}
