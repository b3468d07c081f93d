import { DomainError } from '@app/kernel';
import { MailModule, type OutgoingMail } from '@app/mail';
import { RemindersSendingModule, TickReminders } from '@app/reminders';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';

@SubCommand({ name: 'tick', description: 'Send what is due at an instant, now, and say what was sent' })
export class TickRemindersCommand extends CommandRunner {
  override async run(_: string[], { at = new Date() }: { readonly at?: Date }): Promise<void> {
    const { mails, failed, message } = await onRegister(
      (register) => register.get(TickReminders).tick({ at }),
      ({ config }) => [MailModule.forRoot(config), RemindersSendingModule.forRoot(config)],
    );
    for (const mail of mails) sayMail(mail);
    say(message);
    if (failed.length > 0) process.exitCode = 1;
  }

  @Option({ flags: '--at <instant>', description: 'for instance 2027-01-08T08:00:00Z; now unless told' })
  at(text: string): Date {
    const instant = new Date(text);
    if (!Number.isNaN(instant.getTime()) && /T.*(Z|[+-]\d\d:\d\d)$/.test(text)) return instant;
    throw new DomainError('instant-invalid', `"${text}" is no instant: write 2027-01-08T08:00:00Z or with +01:00.`);
  }
}

@Command({ name: 'reminders', description: 'What owners are told', subCommands: [TickRemindersCommand] })
export class RemindersCommand extends CommandRunner {
  override run(): Promise<void> {
    this.command.help();
    return Promise.resolve();
  }
}

function sayMail({ to, subject, text }: OutgoingMail): void {
  say(`To: ${to.name} <${to.address}>\nSubject: ${subject}\n\n${text.trimEnd()}\n`);
  say('-'.repeat(72));
}
