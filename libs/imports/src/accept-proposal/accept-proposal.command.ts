import type { Appended, Metadata } from '@app/event-store';
import type { IsoDate } from '@app/kernel';
import { Command } from '@nestjs/cqrs';
import type { ImportId, Link, OutcomeId, ProposalId } from '../domain/review/index.js';

export interface ProposalAccepted extends Appended {
  readonly outcome: OutcomeId;
  readonly reference: string;
}

/**
 * Enters a proposal into the register: a new record, or what it says of the one that it is linked to. Parties, instruments and
 * meetings that the register does not know are entered with it. Refuses with what hinders it (`proposal-without-meeting`,
 * `party-ambiguous` …), `proposal-decided`, `proposal-is-evidence`, and as the register does; nothing is then entered.
 */
export class AcceptProposal extends Command<ProposalAccepted> {
  constructor(
    readonly id: ImportId,
    readonly proposal: ProposalId,
    /** Null: the day on which the meeting agreed. */
    readonly effectiveOn: IsoDate | null,
    readonly link: Link | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
