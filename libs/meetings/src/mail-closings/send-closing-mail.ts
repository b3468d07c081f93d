import { DomainError } from '@app/kernel';
import { languageOf, Mailer } from '@app/mail';
import { Inject, Injectable } from '@nestjs/common';
import { ClosingFacts } from './closing-facts.js';
import { ClosingLedger } from './closing-ledger.js';
import { closingMail } from './closing-mail.js';
import { CLOSING_OPTIONS, type ClosingOptions } from './closing.options.js';
import { type ClaimedMail, type MailKey } from './closing.table.js';

/** Sends one person the checkpoint of one closing. However often and wherever it is called, the mail goes out once. */
@Injectable()
export class SendClosingMail {
  constructor(
    @Inject(CLOSING_OPTIONS) private readonly options: ClosingOptions,
    private readonly facts: ClosingFacts,
    private readonly ledger: ClosingLedger,
    private readonly mailer: Mailer,
  ) {}

  /** Only a mail that the ledger has as planned. Throws `mail-not-accepted`, after which it can be called again. */
  async send(key: MailKey): Promise<void> {
    const claimed = await this.ledger.claim(key);
    if (claimed === null) return;
    try {
      await this.deliver(key, claimed);
    } catch (error) {
      await this.ledger.failed(key, error instanceof DomainError ? error.message : 'The program failed.');
      throw error;
    }
  }

  private async deliver(key: MailKey, mail: ClaimedMail): Promise<void> {
    const [closing, to] = await Promise.all([this.facts.of(key.meeting), this.facts.address(key.person)]);
    if (to === null) return this.ledger.suppressed(key, 'the person has no address any more');
    // The read models of a worker that has just begun to rebuild may not be there yet.
    if (closing === null) throw new Error(`The closing of ${key.meeting} cannot be read yet.`);
    const { publicUrl } = this.options;
    await this.mailer.send(closingMail({ ...mail, closing, to, language: languageOf(to.language), publicUrl }));
    await this.ledger.sent(key);
  }
}
