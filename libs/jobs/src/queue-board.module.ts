import { Module } from '@nestjs/common';
import { QueueBoard } from './board/queue-board.js';
import { QueueBoardController } from './http/queue-board.controller.js';

/** The page of the queues, for the process that answers HTTP. Needs `JobsModule` and, for its controller, `HttpModule`. */
@Module({ controllers: [QueueBoardController], providers: [QueueBoard] })
export class QueueBoardModule {}
