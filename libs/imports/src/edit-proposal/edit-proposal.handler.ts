import { EventStore, type Appended } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { reportImport, type ImportId, type Passage, type ProposalId } from '../domain/review/index.js';
import { splitIntoBlocks } from '../domain/split-into-blocks.js';
import { importStream } from '../import-stream.js';
import { Readings } from '../reading/readings.js';
import { wordsAt } from '../reading/words-at.js';
import { recordedImport } from '../recorded-import.js';
import { EditProposal, type ProposalEdit } from './edit-proposal.command.js';

@CommandHandler(EditProposal)
export class EditProposalHandler implements ICommandHandler<EditProposal> {
  constructor(
    private readonly events: EventStore,
    private readonly readings: Readings,
  ) {}

  async execute({ id, proposal, edit, metadata }: EditProposal): Promise<Appended> {
    const { span, ...to } = edit;
    const passages = span === undefined ? {} : { passages: await this.passages(id, proposal, span) };
    const command = { type: 'EditProposal', proposal, to: { ...to, ...passages } } as const;
    return this.events.handle(reportImport, importStream(id), command, metadata);
  }

  private async passages(
    id: ImportId,
    proposal: ProposalId,
    { citation, start, end }: NonNullable<ProposalEdit['span']>,
  ): Promise<readonly Passage[]> {
    const { state } = await recordedImport(this.events, id);
    const text = (await this.readings.textOf(id)) ?? '';
    const passages = state.proposals.find((each) => each.id === proposal)?.content.passages ?? [];
    const wording = wordsAt(text, start, end);
    const moved = passages[citation];
    if (moved === undefined || end > text.length || wording === '')
      throw new DomainError('span-not-in-text', 'Choose words of the report: from where to where it is to be cited.', {
        length: text.length,
      });
    const paragraph = paragraphAt(text, start) ?? moved.paragraph;
    return passages.map((each, index) => (index === citation ? { paragraph, start, end, wording } : each));
  }
}

/** The paragraph that an offset stands in, or that ends before it. */
function paragraphAt(text: string, offset: number): string | null {
  return splitIntoBlocks(text).findLast(({ start }) => start <= offset)?.paragraph ?? null;
}
