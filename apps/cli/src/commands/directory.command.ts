import { LoadParties } from '@app/directory';
import { CommandBus } from '@nestjs/cqrs';
import { Command, CommandRunner, SubCommand } from 'nest-commander';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';

@SubCommand({
  name: 'load',
  description:
    'Put the Member States, the Sectors, partners and instruments that ship with the program into the directory',
})
export class LoadDirectoryCommand extends CommandRunner {
  override async run(): Promise<void> {
    const { entities, instruments, versions } = await onRegister((register) =>
      register.get(CommandBus).execute(new LoadParties('command-line')),
    );
    say(`Added ${entities} entities, ${instruments} instruments and ${versions} versions of instruments.`);
  }
}

@Command({ name: 'directory', description: 'Parties and instruments', subCommands: [LoadDirectoryCommand] })
export class DirectoryCommand extends CommandRunner {
  override run(): Promise<void> {
    this.command.help();
    return Promise.resolve();
  }
}
