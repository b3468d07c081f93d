import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OutcomeKind, OutcomeKindView } from '@app/contracts';
import { Route } from '@app/http';
import { z } from 'zod';
import { workflows } from '../domain/index.js';

/** The vocabulary of lives, for whoever asks for a stage: a form, or a program that records. */
@ApiTags('outcomes')
@Controller('api/v1/outcome-kinds')
export class OutcomeKindsController {
  @Get()
  @Route({
    ability: 'register.read',
    summary: 'The kinds of outcomes with the stages of their lives',
    response: z.array(OutcomeKindView),
  })
  list(): OutcomeKindView[] {
    return OutcomeKind.options.map((kind) => {
      const { entry, stages } = workflows[kind];
      return { kind, entry, stages: Object.entries(stages).map(([stage, disposition]) => ({ stage, disposition })) };
    });
  }
}
