import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { MOST_EVIDENCE_BYTES } from '@app/contracts';
import { type HttpReply, httpProblems, type HttpRequest, PUBLIC, refusalOf, Route } from '@app/http';
import { type Language, languageOf, preferredLanguage } from '@app/mail';
import { outcomeProblems } from '@app/outcomes';
import { remindersProblems } from '../reminders.problems.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../../reminders.options.js';
import { checkForm, EMPTY_FIELDS, readForm } from '../../answers/answer-reminder/answer-form.js';
import { AnswerReminder } from '../../answers/answer-reminder/answer-reminder.js';
import { AnswerLimits, type HOURLY } from '../../answers/limits/answer-limits.js';
import { LinkRefusal } from '../../answers/open-link/link.refusal.js';
import type { LinkedOutcome } from '../../answers/open-link/linked-outcome.js';
import { OpenLink } from '../../answers/open-link/open-link.js';
import { answerPage } from '../../answers/page/answer-page.js';
import { problemPage } from '../../answers/page/problem-page.js';
import { receiptPage } from '../../answers/page/receipt-page.js';

/** A file and the fields beside it, with room to be told that it is too large. */
const BODY_LIMIT = 2 * MOST_EVIDENCE_BYTES;

/** The page behind the links of reminders: without an account, and without a script. GET shows, POST acts. */
@ApiExcludeController()
@Controller('answer')
export class AnswerPageController {
  constructor(
    private readonly links: OpenLink,
    private readonly answers: AnswerReminder,
    private readonly limits: AnswerLimits,
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
  ) {}

  @Get(':token')
  @Route({ ability: PUBLIC, summary: 'The page to answer a reminder on' })
  async show(@Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    await this.orProblem(request, reply, async () => {
      const linked = await this.open(request, 'look');
      this.page(reply, 200, this.pageOf(linked, languageFor(linked, request), chosenIn(request.query)));
    });
  }

  @Post(':token')
  @Route({ ability: PUBLIC, summary: 'Answer a reminder', preconditions: 'none', bodyLimit: BODY_LIMIT })
  async act(@Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    await this.orProblem(request, reply, async () => {
      const linked = await this.open(request, 'act');
      const form = readForm(request.body, request.headers['content-type'] ?? '');
      const filled = checkForm(form, linked.today);
      if ('problems' in filled) {
        const shown = { language: languageFor(linked, request), fields: form.fields, problems: filled.problems };
        this.page(reply, 422, answerPage(linked, { ...shown, mailFrom: this.options.mailFrom }));
        return;
      }
      try {
        await this.answers.answer(linked, filled, request.id);
      } catch (error) {
        if (refusalOf(error)?.code !== 'answer-link-used') throw error;
        this.page(reply, 409, this.receipt(await this.open(request, 'look'), languageFor(linked, request), true));
        return;
      }
      // To the page that shows what was received: whoever loads it again sends nothing twice.
      reply
        .status(303)
        .header('location', `/answer/${tokenOf(request)}`)
        .send();
    });
  }

  private async open(request: HttpRequest, what: keyof typeof HOURLY): Promise<LinkedOutcome> {
    const token = tokenOf(request);
    await this.limits.take(what, { link: token, address: request.ip });
    return this.links.open(token);
  }

  private pageOf(linked: LinkedOutcome, language: Language, kind: string): string {
    const { mailFrom } = this.options;
    if (linked.answered !== null) return this.receipt(linked, language, false);
    return answerPage(linked, { language, fields: { ...EMPTY_FIELDS, kind }, problems: {}, mailFrom });
  }

  private receipt(linked: LinkedOutcome, language: Language, refused: boolean): string {
    const { mailFrom } = this.options;
    if (linked.answered === null)
      throw new Error('A link is refused as used although nothing was answered through it.');
    return receiptPage(linked, linked.answered, { language, mailFrom, refused });
  }

  /** Refusals come as a page that says what to do; what is none goes to whoever answers for defects. */
  private async orProblem(request: HttpRequest, reply: HttpReply, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const refusal = refusalOf(error);
      const status = refusal === null ? null : statusOf(refusal.code);
      if (refusal === null || status === null) throw error;
      const { helper, until } = error instanceof LinkRefusal ? error : { helper: null, until: null };
      if (status === 429) reply.header('retry-after', '3600');
      const problem = { code: refusal.code, detail: refusal.detail, helper, until };
      this.page(reply, status, problemPage(askedFor(request), problem, this.options.mailFrom));
    }
  }

  private page(reply: HttpReply, status: number, html: string): void {
    // The address is a key: no page of it is kept on the way.
    reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
  }
}

/** The language of whoever got the mail; nobody knows an office's, so there the browser says. */
function languageFor({ sentTo }: LinkedOutcome, request: HttpRequest): Language {
  return sentTo.kind === 'person' ? languageOf(sentTo.language) : askedFor(request);
}

function askedFor({ headers }: HttpRequest): Language {
  return preferredLanguage(headers['accept-language'] ?? '');
}

function tokenOf({ params }: HttpRequest): string {
  return (params as { readonly token: string }).token;
}

function chosenIn(query: unknown): string {
  const { say } = query as { readonly say?: unknown };
  return typeof say === 'string' ? say : '';
}

const problems: Readonly<Record<string, { readonly status: number }>> = {
  ...httpProblems,
  ...outcomeProblems,
  ...remindersProblems,
};

/** Null for what is no fault of the asker. */
function statusOf(code: string): number | null {
  const status = problems[code]?.status ?? 500;
  return status < 500 ? status : null;
}
