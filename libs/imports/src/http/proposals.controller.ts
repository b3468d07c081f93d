import {
  AcceptProposalBody,
  AcceptProposalsBody,
  AcceptedAnswer,
  CommandAnswer,
  DismissProposalBody,
  EditProposalBody,
  ImportParams,
  MergeProposalsBody,
  ProposalParams,
  SplitProposalBody,
  TakeBackBody,
} from '@app/contracts';
import { Context, type HttpRequest, Input, Route, type RequestContext } from '@app/http';
import { isoDateOf } from '@app/kernel';
import { Controller, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { AcceptProposal } from '../accept-proposal/accept-proposal.command.js';
import { DismissProposal } from '../dismiss-proposal/dismiss-proposal.command.js';
import { EditProposal } from '../edit-proposal/edit-proposal.command.js';
import { FinishImport } from '../finish-import/finish-import.command.js';
import { MergeProposals } from '../merge-proposals/merge-proposals.command.js';
import { SplitProposal } from '../split-proposal/split-proposal.command.js';
import { TakeBackDecision } from '../take-back-decision/take-back-decision.command.js';
import { AcceptRows } from './accept-rows.js';
import { ImportRequests } from './import-requests.js';
import { editOf } from './to-edit.js';

type ImportOnly = z.infer<typeof ImportParams>;
type Proposal = z.infer<typeof ProposalParams>;
const proposal = ':import/proposals/:proposal';

/** What people decide on the proposals of a report. Two who decide on different proposals never meet. */
@ApiTags('imports')
@Controller('api/v1/imports')
export class ProposalsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly requests: ImportRequests,
    private readonly rows: AcceptRows,
  ) {}

  @Post(`${proposal}/acceptance`)
  @Route({
    ability: 'import.run',
    alsoAsks: ['outcome.record'],
    summary: 'Accept a proposal: it is entered into the register',
    description:
      'Parties, instruments and meetings that the register does not know are entered with it. With a link of `restates` it is added to the outcome as a citation; of `evidence-for`, as a step.',
    params: ProposalParams,
    body: AcceptProposalBody,
    response: CommandAnswer,
    status: 201,
  })
  async accept(
    @Input('params') { import: id, proposal: which }: Proposal,
    @Input('body') { effectiveOn, link }: AcceptProposalBody,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.metadata(context, id, 'outcome.record');
    const day = effectiveOn === undefined ? null : isoDateOf(effectiveOn);
    const accepted = await this.commands.execute(new AcceptProposal(id, which, day, link ?? null, metadata));
    return { ...context.appended(accepted, accepted.outcome), reference: accepted.reference };
  }

  @Post(':import/acceptances')
  @Route({
    ability: 'import.run',
    alsoAsks: ['outcome.record'],
    summary: 'Accept many proposals: those named, or all that are open',
    description:
      'Each is answered as it would have been alone. What looks like an outcome that is in the register already, and what is evidence for one, is left for a person to say.',
    params: ImportParams,
    body: AcceptProposalsBody,
    response: AcceptedAnswer,
    preconditions: 'key',
    examples: { sure: { atLeast: 0.9 } },
  })
  async acceptMany(
    @Input('params') { import: id }: ImportOnly,
    @Input('body') body: AcceptProposalsBody,
    @Context() context: RequestContext,
    @Req() request: HttpRequest,
  ): Promise<AcceptedAnswer> {
    await this.requests.allowed(context, id);
    return this.rows.accept(request, id, body, context.commandId);
  }

  @Post(`${proposal}/edits`)
  @Route({
    ability: 'import.run',
    summary: 'Put a proposal right before it is accepted',
    params: ProposalParams,
    body: EditProposalBody,
    response: CommandAnswer,
    status: 201,
    examples: { owner: { owners: [{ name: 'UNICEF', entity: 'unicef' }], title: 'Post the report' } },
  })
  async edit(
    @Input('params') { import: id, proposal: which }: Proposal,
    @Input('body') body: EditProposalBody,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.metadata(context, id);
    return context.appended(await this.commands.execute(new EditProposal(id, which, editOf(body), metadata)));
  }

  @Post(':import/merges')
  @Route({
    ability: 'import.run',
    summary: 'Make proposals one: it cites the places of all',
    params: ImportParams,
    body: MergeProposalsBody,
    response: CommandAnswer,
    status: 201,
    examples: { two: { into: 'p3', proposals: ['p7'] } },
  })
  async merge(
    @Input('params') { import: id }: ImportOnly,
    @Input('body') { into, proposals }: MergeProposalsBody,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.metadata(context, id);
    return context.appended(await this.commands.execute(new MergeProposals(id, into, proposals, metadata)));
  }

  @Post(`${proposal}/splits`)
  @Route({
    ability: 'import.run',
    summary: 'Make two proposals of one',
    params: ProposalParams,
    body: SplitProposalBody,
    response: CommandAnswer,
    status: 201,
  })
  async split(
    @Input('params') { import: id, proposal: which }: Proposal,
    @Input('body') { at }: SplitProposalBody,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.metadata(context, id);
    return context.appended(await this.commands.execute(new SplitProposal(id, which, at, metadata)));
  }

  @Post(`${proposal}/dismissal`)
  @Route({
    ability: 'import.run',
    summary: 'Say that a proposal is no outcome, and why',
    params: ProposalParams,
    body: DismissProposalBody,
    response: CommandAnswer,
    status: 201,
    examples: { praise: { reason: 'It thanks the host and asks nothing of anybody.' } },
  })
  async dismiss(
    @Input('params') { import: id, proposal: which }: Proposal,
    @Input('body') { reason }: z.infer<typeof DismissProposalBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.metadata(context, id);
    return context.appended(await this.commands.execute(new DismissProposal(id, which, reason, metadata)));
  }

  @Post(':import/undos')
  @Route({
    ability: 'import.run',
    alsoAsks: ['outcome.correct'],
    summary: 'Take a decision back, by default the last one of your own',
    description: 'Of an acceptance, what it entered is withdrawn from the register, as long as nobody built on it.',
    params: ImportParams,
    body: TakeBackBody,
    response: CommandAnswer,
    status: 201,
  })
  async takeBack(
    @Input('params') { import: id }: ImportOnly,
    @Input('body') { version, reason }: TakeBackBody,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.metadata(context, id, 'outcome.correct');
    return context.appended(
      await this.commands.execute(new TakeBackDecision(id, version ?? null, reason ?? null, metadata)),
    );
  }

  @Post(':import/finish')
  @Route({
    ability: 'import.run',
    summary: 'End a review in which nothing is open: the report counts as gone through',
    params: ImportParams,
    response: CommandAnswer,
    status: 201,
  })
  async finish(
    @Input('params') { import: id }: ImportOnly,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.metadata(context, id);
    return context.appended(await this.commands.execute(new FinishImport(id, metadata)));
  }
}
