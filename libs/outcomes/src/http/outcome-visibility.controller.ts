import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandAnswer, VisibilityBody } from '@app/contracts';
import { Context, Input, Route, type RequestContext } from '@app/http';
import type { z } from 'zod';
import { ChangeVisibility } from '../change-visibility/change-visibility.command.js';
import { OutcomeParams, OutcomeRequests } from './outcome-requests.js';

@ApiTags('outcomes')
@Controller('api/v1')
export class OutcomeVisibilityController {
  constructor(
    private readonly commands: CommandBus,
    private readonly requests: OutcomeRequests,
  ) {}

  @Post('outcomes/:outcome/visibility-changes')
  @Route({
    ability: 'outcome.correct',
    summary: 'Say anew who may see an outcome',
    description:
      'It holds from now on, for every moment of the register that is asked about: totals, searches, figures and mails of those who may not see it do not know of it.',
    params: OutcomeParams,
    body: VisibilityBody,
    response: CommandAnswer,
    status: 201,
    examples: { hide: { to: 'secretariat', reason: 'The Chair asked to keep it back until the letter is out.' } },
  })
  async change(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { to, reason }: z.infer<typeof VisibilityBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowedNow(context, outcome, 'outcome.correct');
    return context.appended(await this.commands.execute(new ChangeVisibility(outcome, to, reason, metadata)));
  }
}
