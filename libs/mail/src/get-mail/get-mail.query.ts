import { Query } from '@nestjs/cqrs';
import type { MailView } from '@app/contracts';

/** A mail of the local mailbox. Refuses with `mail-unknown`. */
export class GetMail extends Query<MailView> {
  constructor(readonly mailId: string) {
    super();
  }
}
