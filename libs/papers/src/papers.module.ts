import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { PapersController } from './http/papers.controller.js';
import { PreparePaperHandler } from './prepare-paper/prepare-paper.handler.js';
import { ReadBackHandler } from './read-back/read-back.handler.js';

/** Needs the modules of records and outcomes, `CLOCK` and, for its controller, `HttpModule`. */
@Module({ imports: [CqrsModule], controllers: [PapersController], providers: [PreparePaperHandler, ReadBackHandler] })
export class PapersModule {}
