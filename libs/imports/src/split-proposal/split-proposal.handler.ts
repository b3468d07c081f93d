import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { reportImport } from '../domain/review/index.js';
import { importStream } from '../import-stream.js';
import { Readings } from '../reading/readings.js';
import { wordsAt } from '../reading/words-at.js';
import { recordedImport } from '../recorded-import.js';
import { SplitProposal } from './split-proposal.command.js';

@CommandHandler(SplitProposal)
export class SplitProposalHandler implements ICommandHandler<SplitProposal> {
  constructor(
    private readonly events: EventStore,
    private readonly readings: Readings,
  ) {}

  async execute({ id, proposal, at, metadata }: SplitProposal): Promise<Appended> {
    const { state } = await recordedImport(this.events, id);
    const text = (await this.readings.textOf(id)) ?? '';
    const passage = state.proposals.find((each) => each.id === proposal)?.content.passages[0];
    const [start, end] = [passage?.start ?? at, passage?.end ?? at];
    const wordings = [wordsAt(text, start, at), wordsAt(text, at, end)] as const;
    const command = { type: 'SplitProposal', proposal, at, wordings } as const;
    return this.events.handle(reportImport, importStream(id), command, metadata);
  }
}
