import {
  type AcceptedAnswer,
  type AcceptedRow,
  type AcceptProposalsBody,
  CommandAnswer,
  Problem,
} from '@app/contracts';
import { EventStore, newId } from '@app/event-store';
import { type HttpRequest, InnerCalls } from '@app/http';
import { Injectable } from '@nestjs/common';
import type { ImportId, ProposalState } from '../domain/review/index.js';
import { recordedImport } from '../recorded-import.js';
import { importsProblems } from './imports.problems.js';

interface Asked {
  readonly id: string;
  readonly ifMatch?: number | undefined;
}

const IN_REGISTER = 'proposal-in-register';

/** Accepts many proposals, one after the other, so that the register numbers them as the report has them. */
@Injectable()
export class AcceptRows {
  constructor(
    private readonly events: EventStore,
    private readonly inner: InnerCalls,
  ) {}

  /** `commandId` is of the request: each row's own key comes from it. */
  async accept(
    from: HttpRequest,
    id: ImportId,
    { proposals, atLeast = 0 }: AcceptProposalsBody,
    commandId: string,
  ): Promise<AcceptedAnswer> {
    const { state } = await recordedImport(this.events, id);
    const known = new Map(state.proposals.map((each) => [each.id, each]));
    const isSure = (each: Asked): boolean => (known.get(each.id)?.reading.confidence ?? 1) >= atLeast;
    const all: readonly Asked[] =
      proposals ?? state.proposals.filter(({ status }) => status === 'open').map(({ id: each }) => ({ id: each }));
    const rows: AcceptedRow[] = [];
    for (const asked of all.filter(isSure)) {
      const found = known.get(asked.id);
      const isThere = found?.status === 'open' && looksRecorded(found);
      rows.push(isThere ? inRegister(asked.id) : await this.one(from, id, asked, newId(commandId, asked.id)));
    }
    const done = rows.filter(({ result }) => result === 'done');
    const position = rows.reduce<string | null>((last, row) => (row.result === 'done' ? row.position : last), null);
    return { rows, done: done.length, refused: rows.length - done.length, position };
  }

  private async one(
    from: HttpRequest,
    id: ImportId,
    { id: proposal, ifMatch }: Asked,
    key: string,
  ): Promise<AcceptedRow> {
    const url = `/api/v1/imports/${id}/proposals/${proposal}/acceptance`;
    const { status, json } = await this.inner.post(from, { url, payload: {}, key, ifMatch });
    if (status >= 400) {
      const { code, title, detail = title } = Problem.parse(json);
      return { proposal, result: 'refused', status, code, detail };
    }
    const { id: outcome = '', reference = null, version, position } = CommandAnswer.parse(json);
    return { proposal, result: 'done', outcome, reference, version, position };
  }
}

/** What looks like a record that is there is for a person to say: nothing is entered twice because somebody accepted all. */
function looksRecorded({ reading }: ProposalState): boolean {
  return reading.matches.some(({ relation }) => relation === 'restates');
}

function inRegister(proposal: string): AcceptedRow {
  const detail =
    'It looks like an outcome that the register has already. Accept it alone, and say whether it is the same.';
  return { proposal, result: 'refused', status: importsProblems[IN_REGISTER].status, code: IN_REGISTER, detail };
}
