import { Module } from '@nestjs/common';
import { ApiKeyCommand, CreateApiKeyCommand } from './commands/api-key.command.js';
import { ChangesCommand } from './commands/changes.command.js';
import { DirectoryCommand, LoadDirectoryCommand } from './commands/directory.command.js';
import { EventsCommand } from './commands/events.command.js';
import { ExportCommand } from './commands/export.command.js';
import { ImportCommand } from './commands/import.command.js';
import { MigrateCommand } from './commands/migrate.command.js';
import { PaperCommand } from './commands/paper.command.js';
import { ParkedCommand, RetryParkedCommand } from './commands/parked.command.js';
import { ProjectionsCommand } from './commands/projections.command.js';
import { ProofCommand } from './commands/proof.command.js';
import { RebuildCommand } from './commands/rebuild.command.js';
import { RemindersCommand, TickRemindersCommand } from './commands/reminders.command.js';
import { ReportCommand } from './commands/report.command.js';
import { RestoredCommand } from './commands/restored.command.js';
import { StatusCommand } from './commands/status.command.js';
import { StoryCommand } from './commands/story.command.js';
import { VerifyCommand } from './commands/verify.command.js';

/** `sequitur …`: each command opens what it needs itself, so that help and a dry run need no database. */
@Module({
  providers: [
    MigrateCommand,
    ImportCommand,
    RebuildCommand,
    RestoredCommand,
    ProjectionsCommand,
    PaperCommand,
    ParkedCommand,
    RetryParkedCommand,
    VerifyCommand,
    ExportCommand,
    ProofCommand,
    StatusCommand,
    ChangesCommand,
    EventsCommand,
    ReportCommand,
    StoryCommand,
    ApiKeyCommand,
    CreateApiKeyCommand,
    DirectoryCommand,
    LoadDirectoryCommand,
    RemindersCommand,
    TickRemindersCommand,
  ],
})
export class CliModule {}
