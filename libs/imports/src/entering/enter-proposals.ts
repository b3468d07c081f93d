import { EventStore, type RecordedEvent } from '@app/event-store';
import { DomainError, type IsoDate } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { caused, nth } from '../caused.js';
import {
  reportImport,
  type EntryState,
  type HeldReport,
  type ImportId,
  type ProposalState,
} from '../domain/review/index.js';
import { importStream } from '../import-stream.js';
import { isRefusal } from '../is-refusal.js';
import { PlaceReport } from '../placing/place-report.js';
import { startOf } from '../placing/report-in-hand.js';
import { Readings } from '../reading/readings.js';
import { recordedImport, type ImportOnRecord } from '../recorded-import.js';
import { EnterOutcome, type Entered } from './enter-outcome.js';
import { RemoveEntry } from './remove-entry.js';

/** What stands in the register now, and the position of the last thing written; null where nothing had to be. */
export interface EntryMade {
  readonly entry: Entered;
  readonly position: bigint | null;
}

/** An acceptance that the register has still to follow. */
interface Wanted {
  readonly record: ImportOnRecord;
  readonly entry: EntryState;
  readonly proposal: ProposalState;
  readonly acceptance: RecordedEvent;
}

/**
 * An acceptance stands on the import's stream; the record, its parties and its ties stand on others. The acceptance is the
 * truth: this brings the register into line with it, and may be done again and again.
 */
@Injectable()
export class EnterProposals {
  constructor(
    private readonly events: EventStore,
    private readonly placing: PlaceReport,
    private readonly readings: Readings,
    private readonly entering: EnterOutcome,
    private readonly removing: RemoveEntry,
  ) {}

  /** Refuses as the register does; the acceptance is then taken back. `decided` is its version. */
  async enter(id: ImportId, decided: number): Promise<EntryMade> {
    const record = await recordedImport(this.events, id);
    const entry = record.state.entries.find((each) => each.decided === decided);
    const acceptance = record.timeline.find(({ event }) => event.version === decided)?.event;
    const proposal = record.state.proposals.find((each) => each.id === entry?.proposal);
    if (entry === undefined || acceptance === undefined || proposal === undefined)
      throw new DomainError('decision-unknown', 'The acceptance was taken back in the same moment.', { decided });
    if (entry.entered !== null) return { entry: { outcome: entry.outcome, ...entry.entered }, position: null };
    return this.follow({ record, entry, proposal, acceptance });
  }

  /** All acceptances of an import that a program that was killed left behind. */
  async finish(id: ImportId): Promise<void> {
    const { state } = await recordedImport(this.events, id);
    for (const { decided, entered } of state.entries) if (entered === null) await this.enter(id, decided);
  }

  private async follow({ record, entry, proposal, acceptance }: Wanted): Promise<EntryMade> {
    try {
      const held = record.state.held ?? (await this.place(record, entry.effectiveOn));
      const entered = await this.entering.enter(entry, proposal, held, acceptance);
      const note = { type: 'NoteEntry', decided: entry.decided, ...entered } as const;
      const noted = await this.events.handle(reportImport, importStream(record.id), note, caused(acceptance, nth.note));
      return { entry: entered, position: noted.position };
    } catch (refusal) {
      if (!isRefusal(refusal)) throw refusal;
      const { actor, correlationId } = acceptance;
      await this.removing.remove(entry, acceptance, { actor, correlationId, reason: refusal.message });
      const back = {
        type: 'TakeBackDecision',
        decided: entry.decided,
        reason: refusal.message,
        refused: true,
      } as const;
      await this.events.handle(reportImport, importStream(record.id), back, caused(acceptance, nth.giveUp));
      throw refusal;
    }
  }

  private async place(record: ImportOnRecord, agreedOn: IsoDate): Promise<HeldReport> {
    const { id, state } = record;
    const { file, name, title, report } = state;
    if (report === null) throw new RangeError('What is accepted was read.');
    const text = (await this.readings.textOf(id)) ?? '';
    return this.placing.place({ id, file, name, title, facts: report, text, start: startOf(record) }, agreedOn);
  }
}
