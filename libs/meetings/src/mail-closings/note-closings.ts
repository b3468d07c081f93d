import { CLOCK, dateIn, type Clock } from '@app/kernel';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ClosingFacts } from './closing-facts.js';
import { ClosingLedger } from './closing-ledger.js';
import { closingMessageId } from './closing-mail.js';
import { type Closing } from './closing.table.js';
import { CLOSING_OPTIONS, type ClosingOptions } from './closing.options.js';
import { SignedCheckpoints } from './signed-checkpoints.js';

/** Takes a checkpoint for each closing of the log that has none yet and enters its mails into the ledger. */
@Injectable()
export class NoteClosings {
  private readonly logger = new Logger('Closings');

  constructor(
    @Inject(CLOSING_OPTIONS) private readonly options: ClosingOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly facts: ClosingFacts,
    private readonly checkpoints: SignedCheckpoints,
    private readonly ledger: ClosingLedger,
  ) {}

  async all(): Promise<void> {
    for (const closing of await this.facts.unnoted()) await this.one(closing);
  }

  private async one({ meeting }: Closing): Promise<void> {
    const position = await this.facts.position(meeting);
    const checkpoint = await this.checkpoints.covering(position, `closed ${meeting}`);
    const recipients = await this.facts.recipients(meeting, dateIn('UTC', this.clock.now()));
    if (recipients.length === 0)
      this.logger.warn({ msg: 'nobody to mail the checkpoint to: name a chair or an auditor', meeting });
    const mails = recipients.map((recipient) => ({
      ...recipient,
      messageId: closingMessageId(meeting, recipient.person, this.options.publicUrl),
    }));
    await this.ledger.note({ position, meeting }, checkpoint, mails);
  }
}
