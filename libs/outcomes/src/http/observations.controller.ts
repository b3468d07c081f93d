import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandAnswer, ObservationBody, ObservationClosingBody, ObservationResponseBody } from '@app/contracts';
import { newId } from '@app/event-store';
import { Context, Input, Route, type RequestContext } from '@app/http';
import { isoDateOf } from '@app/kernel';
import type { z } from 'zod';
import { AnswerObservation } from '../answer-observation/answer-observation.command.js';
import { CloseObservation } from '../close-observation/close-observation.command.js';
import { RecordObservation } from '../record-observation/record-observation.command.js';
import { OutcomeParams, OutcomeRequests } from './outcome-requests.js';

const path = 'outcomes/:outcome';

/** What auditors observe. They change nothing else; the secretariat or the Chair responds. */
@ApiTags('outcomes')
@Controller('api/v1')
export class ObservationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly requests: OutcomeRequests,
  ) {}

  @Post(`${path}/observations`)
  @Route({
    ability: 'observation.record',
    summary: 'Record an observation of an auditor, to which a response is due',
    params: OutcomeParams,
    body: ObservationBody,
    response: CommandAnswer,
    status: 201,
    examples: {
      evidence: {
        text: 'No evidence was filed with the claim.',
        responseDue: '2026-04-01',
        effectiveOn: '2026-03-02',
      },
    },
  })
  async record(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { text, responseDue, effectiveOn }: z.infer<typeof ObservationBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'observation.record', effectiveOn);
    // From the command's id, so that a retry finds the same observation.
    const observation = newId(metadata.commandId, 'observation');
    const command = new RecordObservation(outcome, observation, isoDateOf(responseDue), text, metadata);
    return context.appended(await this.commands.execute(command), observation);
  }

  @Post(`${path}/observation-responses`)
  @Route({
    ability: 'observation.answer',
    summary: 'Respond to an observation',
    params: OutcomeParams,
    body: ObservationResponseBody,
    response: CommandAnswer,
    status: 201,
    examples: {
      filed: {
        observation: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        text: 'The update was filed as C24/50.',
        effectiveOn: '2026-03-10',
      },
    },
  })
  async answer(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { observation, text, effectiveOn }: z.infer<typeof ObservationResponseBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'observation.answer', effectiveOn);
    return context.appended(
      await this.commands.execute(new AnswerObservation(outcome, observation, text, metadata)),
      observation,
    );
  }

  @Post(`${path}/observation-closings`)
  @Route({
    ability: 'observation.answer',
    summary: 'Close an observation that was answered',
    params: OutcomeParams,
    body: ObservationClosingBody,
    response: CommandAnswer,
    status: 201,
    examples: {
      filed: {
        observation: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        reason: 'The evidence is on file.',
        effectiveOn: '2026-03-12',
      },
    },
  })
  async close(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { observation, reason, effectiveOn }: z.infer<typeof ObservationClosingBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'observation.answer', effectiveOn);
    return context.appended(
      await this.commands.execute(new CloseObservation(outcome, observation, reason, metadata)),
      observation,
    );
  }
}
