import { ContentStore, documentStream, ReceiveVersion, RegisterDocument } from '@app/documents';
import { EventStore } from '@app/event-store';
import { ReceiveReport } from '@app/meetings';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { caused, nth } from '../caused.js';
import type { HeldReport } from '../domain/review/index.js';
import type { Recognised } from '../domain/review/recognise-report.js';
import { meetingIdsOf, type ReportInHand } from './report-in-hand.js';

const FIRST_VERSION = '1';
const MOST_TITLE = 300;
const MOST_ID = 60;

/** Takes the bytes of a report in as a document, or as a further version of one. */
@Injectable()
export class HoldDocument {
  constructor(
    private readonly events: EventStore,
    private readonly content: ContentStore,
    private readonly commands: CommandBus,
  ) {}

  async hold(report: ReportInHand, recognised: Recognised): Promise<HeldReport> {
    if (recognised.is === 'held') return recognised.held;
    const { sha256 } = report.file;
    const content = await this.content.find(sha256);
    if (content === null) throw new RangeError(`The bytes ${sha256} are not held.`);
    return recognised.is === 'version'
      ? this.receive(report, recognised, content.bytes)
      : this.register(report, content.bytes);
  }

  private async receive(
    { file, facts, start }: ReportInHand,
    { document, version, nature }: Extract<Recognised, { is: 'version' }>,
    bytes: Buffer,
  ): Promise<HeldReport> {
    const whole = { version, stage: 'final', language: facts.language, mediaType: file.mediaType } as const;
    const received = nature === 'translation' ? whole : { ...whole, nature };
    await this.commands.execute(new ReceiveVersion(document, received, bytes, caused(start, nth.register)));
    const event = (await this.events.read(documentStream(document).streamId)).find(
      ({ type, data }) => type === 'DocumentVersionReceived' && data['version'] === version,
    );
    const of = event?.data['of'];
    return { document, version, of: typeof of === 'string' ? of : null, nature };
  }

  private async register(report: ReportInHand, bytes: Buffer): Promise<HeldReport> {
    const { file, facts, start, title, name } = report;
    const metadata = caused(start, nth.register);
    const document = await this.idFor(report, metadata.commandId);
    const meetings = meetingIdsOf(report);
    const { symbol, language } = facts;
    const registered = { document, kind: 'report', symbol, meetings, body: file.body, language } as const;
    const version = { version: FIRST_VERSION, stage: 'final', language, mediaType: file.mediaType } as const;
    const words = { title: (title ?? name).slice(0, MOST_TITLE) };
    await this.commands.execute(new RegisterDocument(registered, version, bytes, words, metadata));
    for (const [index, meeting] of meetings.entries())
      await this.commands.execute(new ReceiveReport(meeting, document, caused(start, nth.receiveReport + index)));
    return { document, version: FIRST_VERSION, of: null, nature: 'original' };
  }

  /** `cwg-cop-20-report`; another document of the same meetings gets a number. A retry finds the one that it made. */
  private async idFor(report: ReportInHand, commandId: string): Promise<string> {
    const base = `${meetingIdsOf(report).join('-').slice(0, MOST_ID).toLowerCase()}-report`;
    for (let n = 1; ; n += 1) {
      const id = n === 1 ? base : `${base}-${n}`;
      const [first] = await this.events.read(documentStream(id).streamId);
      if (first === undefined || first.commandId === commandId) return id;
    }
  }
}
