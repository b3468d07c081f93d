import { ListDocuments } from '@app/documents';
import { EventStore } from '@app/event-store';
import { DomainError, EVERYTHING, type IsoDate } from '@app/kernel';
import { ConveneMeeting, ListMeetings } from '@app/meetings';
import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { caused, nth } from '../caused.js';
import { reportImport, type HeldReport, type ReportFacts } from '../domain/review/index.js';
import { recogniseReport } from '../domain/review/recognise-report.js';
import { importStream } from '../import-stream.js';
import { DocumentLikeness } from './document-likeness.js';
import { HoldDocument } from './hold-document.js';
import { meetingsOf, toPlace, type ReportInHand } from './report-in-hand.js';

/** Holds the report that was put in as a document of the register, or as a version of one; again, it changes nothing. */
@Injectable()
export class PlaceReport {
  constructor(
    private readonly events: EventStore,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly likeness: DocumentLikeness,
    private readonly holding: HoldDocument,
  ) {}

  /** Whether the register knows all meetings of the report, so that it can be held without entering anything else. */
  async isPlaceable(report: ReportInHand): Promise<boolean> {
    return meetingsOf(report).length > 0 && (await this.unknownMeetings(report)).length === 0;
  }

  /**
   * Meetings that the register does not know are convened first; `agreedOn` is a day on which they were held. Refuses with
   * `proposal-without-meeting` and as documents and meetings do.
   */
  async place(report: ReportInHand, agreedOn: IsoDate): Promise<HeldReport> {
    await this.convene(report, agreedOn);
    const wanted = toPlace(report);
    const documents = await this.queries.execute(new ListDocuments(report.file.body, null));
    const likeness = await this.likeness.of(wanted, documents, report.text);
    const held = await this.holding.hold(report, recogniseReport(wanted, documents, likeness));
    const command = { type: 'HoldReport', held } as const;
    await this.events.handle(reportImport, importStream(report.id), command, caused(report.start, nth.hold));
    return held;
  }

  private async convene(report: ReportInHand, agreedOn: IsoDate): Promise<void> {
    const { file, start, title } = report;
    const meetings = meetingsOf(report);
    if (meetings.length === 0)
      throw new DomainError('proposal-without-meeting', 'The report does not say of which meeting it is.');
    for (const [index, { id, ordinal, from }] of (await this.unknownMeetings(report)).entries()) {
      const meeting = { meeting: id, bodies: [file.body], kind: 'meeting', ordinal, from, to: null } as const;
      const since = from !== null && from < agreedOn ? from : agreedOn;
      const called = title === null || meetings.length > 1 ? id : `${id}: ${title}`.slice(0, 300);
      const metadata = caused(start, nth.convene + index, since);
      await this.commands.execute(new ConveneMeeting(meeting, { title: called }, metadata));
    }
  }

  private async unknownMeetings(report: ReportInHand): Promise<ReportFacts['meetings']> {
    const meetings = await this.queries.execute(new ListMeetings(report.file.body, EVERYTHING));
    const known = new Set(meetings.map(({ id }) => id));
    return meetingsOf(report).filter(({ id }) => !known.has(id));
  }
}
