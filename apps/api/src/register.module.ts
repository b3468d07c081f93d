import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DatabaseModule } from '@app/database';
import { DirectoryModule } from '@app/directory';
import { type DocumentReader, DocumentsModule } from '@app/documents';
import { EventStoreModule } from '@app/event-store';
import { readReport, splitIntoBlocks } from '@app/imports';
import { CLOCK, systemClock } from '@app/kernel';
import { MeetingsModule } from '@app/meetings';
import { ActorNames, OutcomesModule } from '@app/outcomes';
import { PersonActorNames } from './person-actor-names.js';
import { upcasters } from './upcasters.js';

/** Documents are read as the importer reads them, so that citations and pages agree. */
const reader: DocumentReader = {
  paragraphs: async (bytes, name) => splitIntoBlocks((await readReport(bytes, name)).text),
};

/** What the libs ask of the program and no lib can answer alone. */
@Global()
@Module({
  providers: [
    { provide: CLOCK, useValue: systemClock },
    { provide: ActorNames, useClass: PersonActorNames },
  ],
  exports: [CLOCK, ActorNames],
})
class PortsModule {}

/** The register itself: its log, its records and what one can do with them. Every process of the program stands on it. */
@Module({})
export class RegisterModule {
  static on(databaseUrl: string, applicationName: string): DynamicModule {
    return {
      module: RegisterModule,
      imports: [
        PortsModule,
        CqrsModule.forRoot(),
        DatabaseModule.forRoot({ url: databaseUrl, role: 'sequitur_app', applicationName }),
        EventStoreModule.forRoot({ upcasters }),
        DirectoryModule,
        DocumentsModule.forRoot({ reader }),
        MeetingsModule,
        OutcomesModule,
      ],
    };
  }
}
