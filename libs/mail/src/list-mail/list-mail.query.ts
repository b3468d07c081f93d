import { Query } from '@nestjs/cqrs';
import type { MailboxView } from '@app/contracts';

/** Where the last page ended: instant (ISO 8601) and id. */
export type MailKey = readonly [at: string, id: string];

export interface MailPageAnswer extends Omit<MailboxView, 'next'> {
  readonly nextKey: MailKey | null;
}

/** The local mailbox, newest first. */
export class ListMail extends Query<MailPageAnswer> {
  constructor(
    readonly limit: number,
    readonly after: MailKey | null,
  ) {
    super();
  }
}
