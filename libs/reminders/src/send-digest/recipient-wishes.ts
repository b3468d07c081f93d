import { Injectable } from '@nestjs/common';
import { AddressBounces } from '@app/mail';
import type { Digest, Recipient } from '../domain/index.js';
import { chosenOf } from '../domain/mail-choice.js';
import { MailChoices } from '../mail-choice/mail-choices.js';

/** What stands between a digest that is due and its recipient. */
@Injectable()
export class RecipientWishes {
  constructor(
    private readonly choices: MailChoices,
    private readonly bounces: AddressBounces,
  ) {}

  /** What of the digest goes out, or why nothing does. `hadTrouble`: earlier mail to the address came back. */
  async for(
    { id, email }: Recipient,
    digest: Digest,
  ): Promise<{ readonly digest: Digest; readonly hadTrouble: boolean } | { readonly why: string }> {
    const bounce = await this.bounces.at(email);
    if (bounce?.isSuppressed === true) return { why: `mail to the address came back (${bounce.status})` };
    const { often, lastMailOn } = await this.choices.of(id);
    const chosen = chosenOf(digest, often, lastMailOn);
    return 'why' in chosen ? chosen : { digest: chosen, hadTrouble: bounce !== undefined };
  }
}
