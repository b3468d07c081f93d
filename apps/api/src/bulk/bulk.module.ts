import { Module } from '@nestjs/common';
import { BulkController } from './bulk.controller.js';
import { RowSender } from './row-sender.js';

@Module({ controllers: [BulkController], providers: [RowSender] })
export class BulkModule {}
