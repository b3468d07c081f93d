import { languageOf, preferredLanguage } from '@app/mail';
import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type HttpReply, type HttpRequest, PUBLIC, Route } from '@app/http';
import { oftens } from '../domain/mail-choice.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../reminders.options.js';
import { type ChoicePage, choicePage, forgedPage } from '../mail-choice/choice-page.js';
import { readChoiceToken } from '../mail-choice/choice-token.js';
import { MailChoices } from '../mail-choice/mail-choices.js';
import { fieldsOf } from '../mail-choice/sent-fields.js';

/** Where a recipient says how often mail comes, without an account. GET shows, POST acts. */
@ApiExcludeController()
@Controller('mail-choices')
export class MailChoiceController {
  constructor(
    private readonly choices: MailChoices,
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
  ) {}

  @Get(':token')
  @Route({ ability: PUBLIC, summary: 'The page on which a recipient chooses how often mail comes' })
  async show(@Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    const isSaved = new URL(request.url, 'http://localhost').searchParams.has('saved');
    await this.page(request, reply, 200, isSaved ? 'saved' : 'nothing');
  }

  /** A mail program sends `List-Unsubscribe=One-Click` when its reader wants no more (RFC 8058), the page sends `often`. */
  @Post(':token')
  @Route({ ability: PUBLIC, summary: 'Choose how often mail comes', preconditions: 'none', bodyLimit: 10_000 })
  async choose(@Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    const recipient = this.recipientOf(request);
    if (recipient === null) return this.page(request, reply, 404, 'nothing');
    const fields = fieldsOf(request.body, request.headers['content-type'] ?? '');
    if (fields.get('List-Unsubscribe') === 'One-Click') {
      await this.choices.choose(recipient, 'duties');
      return this.page(request, reply, 200, 'saved');
    }
    const often = oftens.find((each) => each === fields.get('often'));
    if (often === undefined) return this.page(request, reply, 422, 'none-chosen');
    await this.choices.choose(recipient, often);
    // Whoever loads the page again sends nothing twice.
    reply
      .status(303)
      .header('location', `${request.url.split('?')[0] ?? ''}?saved`)
      .send();
  }

  private async page(request: HttpRequest, reply: HttpReply, status: number, done: ChoicePage['done']): Promise<void> {
    const recipient = this.recipientOf(request);
    const reader = recipient === null ? null : await this.choices.readerOf(recipient);
    if (recipient === null || reader === null) {
      send(reply, 404, forgedPage(preferredLanguage(request.headers['accept-language'] ?? '')));
      return;
    }
    const { often } = await this.choices.of(recipient);
    const { name, language } = reader;
    send(reply, status, choicePage({ language: languageOf(language), name, often, done }));
  }

  private recipientOf({ params }: HttpRequest): string | null {
    return readChoiceToken(this.options.sessionSecret, (params as { readonly token: string }).token);
  }
}

function send(reply: HttpReply, status: number, html: string): void {
  // The address is a key: no page of it is kept on the way.
  reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
}
