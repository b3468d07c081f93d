import { ContentStore } from '@app/documents';
import { EventStore, type RecordedEvent } from '@app/event-store';
import { DomainError, type IsoDate } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { caused, nth } from '../caused.js';
import type { ExtractedReport } from '../domain/extracted-report.js';
import { reportImport, type ImportCommand, type ImportId, type ReportFacts } from '../domain/review/index.js';
import { importStream } from '../import-stream.js';
import { isRefusal } from '../is-refusal.js';
import { PlaceReport } from '../placing/place-report.js';
import { startOf, type ReportInHand } from '../placing/report-in-hand.js';
import { proposeOutcomes } from '../propose-outcomes/propose-outcomes.js';
import { readReport } from '../readers/read-report.js';
import { Readings } from '../reading/readings.js';
import { recordedImport, type ImportOnRecord } from '../recorded-import.js';
import { RegisterNames } from '../register-names/register-names.js';
import { NotedProgress } from '../reading/noted-progress.js';
import { NewInVersion } from './new-in-version.js';
import { proposeFrom } from './propose-from.js';
import { RegisteredOutcomes } from './registered-outcomes.js';
import { reportFactsOf } from './report-facts.js';
import { storable } from './storable.js';

/** A file that ended the reader so often will end it again. */
const MOST_ATTEMPTS = 3;

/** Reads a report that was put in and records what it proposes. It may be ended at any point and begun again. */
@Injectable()
export class ReadImport {
  constructor(
    private readonly events: EventStore,
    private readonly content: ContentStore,
    private readonly readings: Readings,
    private readonly registerNames: RegisterNames,
    private readonly register: RegisteredOutcomes,
    private readonly placing: PlaceReport,
    private readonly newInVersion: NewInVersion,
  ) {}

  async read(id: ImportId): Promise<void> {
    const record = await recordedImport(this.events, id);
    if (record.state.status !== 'reading') return;
    const attempt = await this.readings.claim(id);
    if (attempt === null) return;
    try {
      if (attempt > MOST_ATTEMPTS) throw endedReader(record.state.name);
      await this.propose(record, await this.extract(record));
    } catch (refusal) {
      if (!isRefusal(refusal)) throw refusal;
      await this.readings.release(id, false);
      await this.record(id, startOf(record), { type: 'FailImport', code: refusal.code, sentence: refusal.message });
    }
  }

  private async extract({ id, state }: ImportOnRecord): Promise<ExtractedReport> {
    const held = await this.content.find(state.file.sha256);
    if (held === null) throw new RangeError(`The bytes ${state.file.sha256} are not held.`);
    const noting = new NotedProgress(this.readings, id);
    const report = await readReport(held.bytes, state.name, (done, of) => {
      noting.note(done, of);
    });
    await noting.written;
    const pages = report.pages.length === 0 ? null : report.pages.length;
    await this.readings.note(id, { stage: 'proposing', pagesRead: pages ?? 0, pages });
    const text = storable(report.text);
    await this.readings.keep(id, text);
    return { ...report, text };
  }

  private async propose(record: ImportOnRecord, report: ExtractedReport): Promise<void> {
    const { id, state } = record;
    const { body } = state.file;
    const names = await this.registerNames.of(body);
    const read = proposeOutcomes(report);
    const facts = reportFactsOf(read.document, report.text, state.file, names);
    const { title } = read.document;
    const start = startOf(record);
    const inHand = { id, file: state.file, name: state.name, title, facts, text: report.text, start };
    const held = state.held ?? (await this.placed(inHand, facts, start.effectiveOn));
    const isNew = await this.newInVersion.of(held, report.text);
    const register = await this.register.of(body, names);
    const drafts = await proposeFrom({ text: report.text, report: facts, read, names, register, isNew });
    await this.readings.release(id, true);
    await this.record(id, start, { type: 'ProposeOutcomes', title, report: facts, drafts });
  }

  /** Meetings that the register does not know are a person's to enter, with the first proposal that is accepted. */
  private async placed(report: ReportInHand, { meetings }: ReportFacts, today: IsoDate) {
    return (await this.placing.isPlaceable(report)) ? this.placing.place(report, meetings[0]?.from ?? today) : null;
  }

  private async record(id: ImportId, start: RecordedEvent, command: ImportCommand): Promise<void> {
    await this.events.handle(reportImport, importStream(id), command, caused(start, nth.propose));
  }
}

function endedReader(name: string): DomainError {
  return new DomainError(
    'report-ended-reader',
    `${name} could not be read: reading it ended the program ${MOST_ATTEMPTS} times. Save it as plain text and give that.`,
  );
}
