import { Injectable } from '@nestjs/common';
import { EventStore, type RecordedEvent } from '@app/event-store';
import type { IsoDate } from '@app/kernel';
import { outcomeStream, stepWords } from '@app/outcomes';
import type { ContentChange } from '../digest-mail/digest-content.js';
import { type OutcomeLine, ReminderFacts } from '../facts/reminder-facts.js';
import { MailLedger } from '../ledger/mail-ledger.js';

/** What was recorded, by whomever, on the outcomes that earlier mails of a recipient spoke of. */
@Injectable()
export class ChangesSince {
  constructor(
    private readonly ledger: MailLedger,
    private readonly facts: ReminderFacts,
    private readonly events: EventStore,
  ) {}

  async lastMailTo(recipient: string, before: IsoDate): Promise<readonly ContentChange[]> {
    const heardOf = await this.ledger.heardOf(recipient, before);
    const lines = await this.facts.lines([...heardOf.keys()]);
    const known = (line: OutcomeLine): number => heardOf.get(line.outcomeId) ?? 0;
    const changed = lines.filter((line) => line.version > known(line));
    const changes = await Promise.all(changed.map((line) => this.changesOf(line, known(line))));
    return changes.filter(({ steps }) => steps.length > 0);
  }

  private async changesOf(
    { outcomeId, reference, title, version }: OutcomeLine,
    since: number,
  ): Promise<ContentChange> {
    const history = await this.events.read(outcomeStream(outcomeId).streamId);
    const takenBack = new Set(history.map(({ annuls }) => annuls));
    const steps = history
      .filter((event) => event.version > since && event.version <= version && !takenBack.has(event.version))
      .map((event) => ({ words: stepWords(event.type), on: event.effectiveOn, note: noteOf(event) }));
    return { outcomeId, reference, title, version, steps };
  }
}

function noteOf({ prose }: RecordedEvent): string | null {
  const note = prose?.['reason'] ?? prose?.['note'];
  return typeof note === 'string' ? note : null;
}
