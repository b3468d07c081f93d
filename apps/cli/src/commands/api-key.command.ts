import { AccessKeys, IdentityModule, type Role, ROLES, SignInMail } from '@app/identity';
import { DomainError, systemClock } from '@app/kernel';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import type { Opened } from '../on-database.js';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';

interface Options {
  readonly name: string;
  readonly role: Role;
  readonly body?: string;
  readonly entity?: string;
}

/** Making a key sends no mail. */
class NoMail extends SignInMail {
  override send(): Promise<void> {
    return Promise.reject(new Error('The command line sends no sign-in mail.'));
  }
}

@SubCommand({ name: 'create', description: 'Make a key for a program; it is shown once' })
export class CreateApiKeyCommand extends CommandRunner {
  override async run(_: string[], { name, role, body, entity }: Options): Promise<void> {
    const { key } = await onRegister(
      (register) => register.get(AccessKeys).create({ name, role, bodyId: body ?? null, entityId: entity ?? null }),
      (opened) => [identityOn(opened)],
    );
    say(key);
  }

  @Option({ flags: '--name <name>', description: 'shown as the actor of what the key does', required: true })
  name(name: string): string {
    return name;
  }

  @Option({ flags: '--role <role>', description: ROLES.join(', '), required: true })
  role(text: string): Role {
    const role = ROLES.find((known) => known === text);
    if (role === undefined)
      throw new DomainError('role-unknown', `There is no role "${text}". There are: ${ROLES.join(', ')}.`);
    return role;
  }

  @Option({ flags: '--body <id>', description: 'for one body; every body unless told' })
  body(id: string): string {
    return id;
  }

  @Option({ flags: '--entity <id>', description: 'the entity that a focal point acts for' })
  entity(id: string): string {
    return id;
  }
}

@Command({ name: 'api-key', description: 'Keys for programs', subCommands: [CreateApiKeyCommand] })
export class ApiKeyCommand extends CommandRunner {
  override run(): Promise<void> {
    this.command.help();
    return Promise.resolve();
  }
}

function identityOn({ config, databaseUrl }: Opened): ReturnType<typeof IdentityModule.forRoot> {
  return IdentityModule.forRoot({
    databaseUrl,
    publicUrl: config.publicUrl,
    trustedOrigins: [],
    secret: config.sessionSecret,
    clock: systemClock,
    signInMail: { provide: SignInMail, useClass: NoMail },
  });
}
