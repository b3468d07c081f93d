import { EventStore, newId } from '@app/event-store';
import { DomainError, type IsoDate } from '@app/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { reportImport, type ImportState, type ProposalState } from '../domain/review/index.js';
import { recordingOf } from '../entering/enter-outcome.js';
import { EnterProposals } from '../entering/enter-proposals.js';
import { agreedOn } from '../get-import/agreed-on.js';
import { hindrancesOf } from '../get-import/hindrances.js';
import { importStream } from '../import-stream.js';
import { recordedImport } from '../recorded-import.js';
import { RegisterNames, type KnownNames } from '../register-names/register-names.js';
import { AcceptProposal, type ProposalAccepted } from './accept-proposal.command.js';

/** One command writes one stream: the acceptance is the truth, and the register follows by commands derived from it. */
@CommandHandler(AcceptProposal)
export class AcceptProposalHandler implements ICommandHandler<AcceptProposal> {
  constructor(
    private readonly events: EventStore,
    private readonly registerNames: RegisterNames,
    private readonly entering: EnterProposals,
  ) {}

  async execute({ id, proposal, effectiveOn, link, metadata }: AcceptProposal): Promise<ProposalAccepted> {
    const { state } = await recordedImport(this.events, id);
    const names = await this.registerNames.of(state.file.body);
    const found = state.proposals.find((each) => each.id === proposal);
    const day = effectiveOn ?? (found ? agreedOn(found.content.meeting, state, names) : null);
    if (found?.status === 'open') demandAcceptable(found, state, names, day);
    const outcome = newId(recordingOf(metadata.commandId), 'outcome');
    // Of one that is not open the domain says why.
    const on = day ?? metadata.effectiveOn;
    const command = { type: 'AcceptProposal', proposal, outcome, effectiveOn: on, link } as const;
    const accepted = await this.events.handle(reportImport, importStream(id), command, metadata);
    const { entry, position } = await this.entering.enter(id, accepted.version);
    return { ...accepted, outcome: entry.outcome, reference: entry.reference, position: position ?? accepted.position };
  }
}

function demandAcceptable(
  proposal: ProposalState,
  state: ImportState,
  names: KnownNames,
  day: IsoDate | null,
): asserts day is IsoDate {
  const [hindrance] = hindrancesOf(proposal, names, day);
  if (hindrance === undefined) return;
  throw new DomainError(hindrance.code, hindrance.detail, { proposal: proposal.id, import: state.name });
}
