import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Inject, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type HttpRequest, PUBLIC, Route } from '@app/http';
import { DomainError } from '@app/kernel';
import { TakeInMail, type TakenIn } from '../../answers/replies/take-in-mail.js';

/** The secret that a mail server sends along, or null where no mail comes in. */
export const INBOUND_MAIL_SECRET = Symbol('secret of inbound mail');
const HEADER = 'x-inbound-secret';
/** As most mail servers take them. */
const MOST_BYTES = 30 * 1024 * 1024;

/** Where a mail server hands over replies to reminders, whole as they came. Not part of the interface for people and programs. */
@ApiExcludeController()
@Controller('api/v1/inbound-mail')
export class InboundMailController {
  constructor(
    private readonly mail: TakeInMail,
    @Inject(INBOUND_MAIL_SECRET) private readonly secret: string | null,
  ) {}

  @Post()
  @Route({ ability: PUBLIC, summary: 'Hand over a mail', preconditions: 'none', bodyLimit: MOST_BYTES })
  async takeIn(@Req() { headers, body, id }: HttpRequest): Promise<TakenIn> {
    const given = headers[HEADER];
    if (this.secret === null || typeof given !== 'string' || !isSame(given, this.secret))
      throw new DomainError('inbound-secret-wrong', 'The header X-Inbound-Secret is missing or not the right one.');
    if (!(body instanceof Buffer) || body.length === 0)
      throw new DomainError('inbound-mail-missing', 'Send the whole mail as message/rfc822.');
    return this.mail.takeIn(body, id);
  }
}

/** In constant time, whatever the lengths. */
function isSame(a: string, b: string): boolean {
  const hashed = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hashed(a), hashed(b));
}
