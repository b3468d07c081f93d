import { Injectable } from '@nestjs/common';
import { EventStore, type RecordedEvent } from '@app/event-store';
import { outcomeStream } from '@app/outcomes';
import type { ContentChange, ContentNews } from '../digest-mail/digest-content.js';
import { type BodyId, concernOf, concerns, maySee, type Recipient } from '../domain/index.js';
import { type OutcomeLine, ReminderFacts } from '../facts/reminder-facts.js';
import type { WholePlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import { LogMarks } from './log-marks.js';
import { officesIn, toldOf } from './told-steps.js';

/** Outcomes that a mail tells of; the register has the others. */
const MOST = 20;

/** What is new to a recipient: on an outcome of which a mail spoke, what came after it; on others, what came after a place of the log. */
interface Known {
  readonly versions: ReadonlyMap<string, number>;
  readonly positions: ReadonlyMap<BodyId, bigint>;
}

/** What was recorded, by whomever, on the outcomes that earlier mails of a recipient spoke of or that concern the recipient. */
@Injectable()
export class ChangesSince {
  constructor(
    private readonly ledger: MailLedger,
    private readonly facts: ReminderFacts,
    private readonly marks: LogMarks,
    private readonly events: EventStore,
  ) {}

  /** Of the bodies that have reminders switched on. */
  async lastMailTo(recipient: Recipient, whole: WholePlan): Promise<ContentNews> {
    const lastMail = await this.ledger.lastPlanned(recipient.id);
    const versions = await this.ledger.heardOf(recipient.id);
    const positions = await this.marks.newFrom([...whole.bodies.keys()], lastMail);
    const known = { versions, positions };
    const lines = (await this.candidates(known)).filter((line) => isFor(recipient, line, whole, known));
    const changed = await Promise.all(lines.map((line) => this.changesOf(line, recipient, whole, known)));
    const newestFirst = changed
      .filter(({ change }) => change.steps.length > 0)
      .sort((a, b) => b.newest.getTime() - a.newest.getTime())
      .map(({ change }) => change);
    const changes = newestFirst.slice(0, MOST);
    return { isFirst: lastMail === null, changes, more: newestFirst.length - changes.length };
  }

  private async candidates({ versions, positions }: Known): Promise<readonly OutcomeLine[]> {
    const [earliest] = [...positions.values()].sort((a, b) => (a < b ? -1 : 1));
    const changed = earliest === undefined ? [] : await this.marks.outcomesSince(earliest);
    return this.facts.lines([...new Set([...versions.keys(), ...changed])]);
  }

  private async changesOf(
    { outcomeId, reference, title, body, version }: OutcomeLine,
    recipient: Recipient,
    { bodies, book }: WholePlan,
    { versions, positions }: Known,
  ): Promise<{ readonly change: ContentChange; readonly newest: Date }> {
    const history = await this.events.read(outcomeStream(outcomeId).streamId);
    const heard = versions.get(outcomeId);
    const mark = positions.get(body) ?? 0n;
    // The register's line says what the version is called, so no step beyond it.
    const isNew = (event: RecordedEvent): boolean =>
      event.version <= version && (heard === undefined ? event.position > mark : event.version > heard);
    const at = bodies.get(body);
    const names = await this.facts.names([...new Set(officesIn(history.filter(isNew)))]);
    const steps = toldOf(history, isNew, {
      nameOf: (entity) => names.get(entity) ?? entity,
      isInside: at !== undefined && maySee(recipient, { visibility: 'secretariat' }, at.body, book),
    });
    const newest = history.findLast(isNew)?.recordedAt ?? new Date(0);
    return { change: { outcomeId, reference, title, body, version, steps }, newest };
  }
}

function isFor(recipient: Recipient, line: OutcomeLine, { bodies, book }: WholePlan, { versions }: Known): boolean {
  const at = bodies.get(line.body);
  if (at === undefined || !maySee(recipient, line, at.body, book)) return false;
  const heard = versions.get(line.outcomeId);
  return heard === undefined ? concerns(concernOf(recipient, at.body, book), line.owners) : line.version > heard;
}
