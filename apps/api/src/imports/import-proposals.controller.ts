import { ProposedOutcomesView, ProposeOutcomesBody } from '@app/contracts';
import { Input, Route } from '@app/http';
import { proposeOutcomes, readReport } from '@app/imports';
import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

const BODY_LIMIT = 21 * 1_048_576;

/** What a report proposes, before anybody has read it. */
@ApiTags('outcomes')
@Controller('api/v1/import-proposals')
export class ImportProposalsController {
  @Post()
  @Route({
    ability: 'import.run',
    summary: 'Read a report and say which outcomes it proposes',
    description: 'Enters nothing: a person accepts, edits or dismisses each, and records it by a command of its own.',
    body: ProposeOutcomesBody,
    response: ProposedOutcomesView,
    preconditions: 'none',
    bodyLimit: BODY_LIMIT,
    scope: ({ body }) => body.body,
  })
  async propose(@Input('body') { name, text, base64 }: ProposeOutcomesBody): Promise<ProposedOutcomesView> {
    const bytes = text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text);
    return proposeOutcomes(await readReport(bytes, name));
  }
}
