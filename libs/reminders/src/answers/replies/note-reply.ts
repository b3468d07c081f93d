import { Inject, Injectable } from '@nestjs/common';
import { commandIdOf, EventStore, requestHashOf } from '@app/event-store';
import { CLOCK, type Clock, dateIn } from '@app/kernel';
import { EvidenceFiles } from '@app/outcomes';
import type { AnswerFacts, AnswerFile } from '../../domain/answers/answer.events.js';
import { reminderAnswers } from '../../domain/answers/answers.decider.js';
import { type AddressBook, maySee, type Recipient, type ReminderBody } from '../../domain/index.js';
import { ReminderFacts } from '../../facts/reminder-facts.js';
import type { SentFile } from '../answer-reminder/answer-form.js';
import { answersStream } from '../answers.stream.js';
import { MailedOutcomes, type MailOnRecord, type OutcomeToAnswer } from '../open-link/mailed-outcomes.js';
import { sentTo } from '../open-link/sent-to.js';
import type { InboundMessage } from './inbound-message.js';

/** Who acts where a mail came in. */
const ACTOR = 'inbound-mail';

/** One outcome that a reply is about. */
interface About {
  readonly outcome: OutcomeToAnswer;
  readonly body: ReminderBody;
  readonly to: Recipient;
  readonly owner: string;
}

/** A reply to a reminder becomes a note for the secretariat, on each outcome that it is about. */
@Injectable()
export class NoteReply {
  constructor(
    private readonly events: EventStore,
    private readonly mailed: MailedOutcomes,
    private readonly facts: ReminderFacts,
    private readonly files: EvidenceFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Resolves to how many outcomes it was noted on. */
  async note(message: InboundMessage, replyId: string, mail: MailOnRecord, correlationId: string): Promise<number> {
    const all = await this.about(mail);
    const named = all.filter(({ outcome }) => namesReference(message.words, outcome.reference));
    const about = named.length > 0 ? named : all;
    for (const each of about) await this.noteOn(each, message, replyId, mail, correlationId);
    return about.length;
  }

  /** The outcomes of the mail that are still asked of whoever got it, and that they may see. */
  private async about(mail: MailOnRecord): Promise<readonly About[]> {
    const [bodies, book, outcomes] = await Promise.all([
      this.facts.bodies(),
      this.facts.addressBook(dateIn('UTC', this.clock.now())),
      Promise.all(mail.outcomes.map((id) => this.mailed.outcome(id))),
    ]);
    return outcomes.flatMap((outcome) => (outcome === null ? [] : aboutOf(outcome, mail, bodies, book)));
  }

  private async noteOn(
    { outcome, body, to, owner }: About,
    message: InboundMessage,
    replyId: string,
    mail: MailOnRecord,
    correlationId: string,
  ): Promise<void> {
    const { outcomeId } = outcome;
    const answer = commandIdOf(ACTOR, outcomeId, replyId);
    const forwarded = message.from?.address.toLowerCase() !== to.email.toLowerCase();
    const facts: AnswerFacts = {
      ...{ answer, outcome: outcomeId, body: body.body, kind: 'note', via: 'reply', until: null, forwarded },
      sentTo: { person: to.kind === 'person' ? to.id : null, entity: owner },
      messageId: mail.messageId,
      files: await this.hold(outcomeId, message.files),
    };
    const note = message.words === '' ? 'The reply has no words of its own.' : message.words;
    const words = { note, ...(forwarded && { by: writerOf(message) }) };
    const command = { type: 'AnswerReminder', facts, words } as const;
    await this.events.handle(reminderAnswers, answersStream(outcomeId), command, {
      ...{ actor: ACTOR, scope: body.body, effectiveOn: dateIn(body.timeZone, this.clock.now()), correlationId },
      ...{ commandId: answer, requestHash: requestHashOf({ replyId }) },
    });
  }

  /** Files that are not what they are said to be are left out: the note says what was written. */
  private async hold(outcomeId: string, files: readonly SentFile[]): Promise<readonly AnswerFile[]> {
    const held: AnswerFile[] = [];
    for (const file of files) {
      const kept = await this.files.hold(outcomeId, file, ACTOR).catch(refusedFile);
      if (kept !== null) held.push(kept);
    }
    return held;
  }
}

function refusedFile(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'evidence-not-of-its-kind' || code === 'evidence-too-large') return null;
  throw error;
}

function aboutOf(
  outcome: OutcomeToAnswer,
  mail: MailOnRecord,
  bodies: readonly ReminderBody[],
  book: AddressBook,
): readonly About[] {
  const body = bodies.find((each) => each.body === outcome.body);
  const found = body === undefined ? null : sentTo(mail, outcome, body, book);
  if (body === undefined || found === null || outcome.over || !maySee(found.to, outcome, body, book)) return [];
  return [{ outcome, body, ...found }];
}

/** `CWG-COP-20/1` and not the beginning of `CWG-COP-20/12`. */
function namesReference(words: string, reference: string): boolean {
  const at = words.indexOf(reference);
  return at !== -1 && !/\d/.test(words.charAt(at + reference.length));
}

/** As the mail says: nobody has checked it. */
function writerOf({ from }: InboundMessage): string {
  if (from === null) return 'an unknown sender';
  return (from.name === '' ? from.address : `${from.name} <${from.address}>`).slice(0, 200);
}
