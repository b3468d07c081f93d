import { Module } from '@nestjs/common';
import { FocalPointsController } from './focal-points.controller.js';
import { Mentions } from './mentions.js';
import { PeopleCareController } from './people-care.controller.js';
import { PersonErasure } from './person-erasure.js';
import { Roll } from './roll.js';

/** Lists, corrections, focal points and erasure. Needs the global `IdentityModule`, `DatabaseModule` and `EventStoreModule`. */
@Module({
  controllers: [PeopleCareController, FocalPointsController],
  providers: [Roll, Mentions, PersonErasure],
})
export class PeopleCareModule {}
