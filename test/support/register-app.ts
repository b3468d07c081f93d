import { directoryProblems, DirectoryModule } from '@app/directory';
import { documentsProblems, DocumentsModule } from '@app/documents';
import { importsProblems, splitIntoBlocks } from '@app/imports';
import { meetingsProblems, MeetingsModule } from '@app/meetings';
import { ActorNames, outcomeProblems, OutcomesModule, RecordOutcome } from '@app/outcomes';
import { papersProblems, PapersModule } from '@app/papers';
import { type Provider } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { loadSample } from '../../apps/standalone/src/load-sample/index.js';
import { projections } from '../../apps/worker/src/projections.js';
import { sample } from '../sample/the-sample.js';
import { on, TestApp, type Parts } from './test-app.js';

const reader = { paragraphs: (bytes: Uint8Array) => Promise.resolve(splitIntoBlocks(new TextDecoder().decode(bytes))) };
const names = new Map([['person-1', 'B. Officer']]);

/**
 * The whole register with the sample in it; `documents` names the reports to load, in their order. With none it holds the
 * directory, the body CWG-COP and its meetings.
 */
export async function registerApp(
  documents?: readonly string[],
  ports: readonly Provider[] = [],
  modules: Parts['modules'] = [],
): Promise<TestApp> {
  const app = await TestApp.open({
    modules: [
      DirectoryModule,
      DocumentsModule.forRoot({ reader }),
      MeetingsModule,
      OutcomesModule,
      PapersModule,
      ...modules,
    ],
    projections,
    problems: [
      directoryProblems,
      documentsProblems,
      meetingsProblems,
      outcomeProblems,
      papersProblems,
      importsProblems,
    ],
    ports: [{ provide: ActorNames, useValue: { namesOf: () => Promise.resolve(names) } }, ...ports],
  });
  await loadSample(app.http.get(CommandBus), sample, { actor: 'person-1', ...(documents && { documents }) });
  await app.settled();
  return app;
}

/** The id of a recorded outcome: `CWG-COP-20/14`. */
export async function outcomeId(app: TestApp, reference: string): Promise<string> {
  const { rows } = await app.http
    .get(Pool)
    .query<{ outcome_id: string }>('select outcome_id from read.outcome_register where reference = $1', [reference]);
  const [row] = rows;
  if (row === undefined) throw new RangeError(`The sample has no outcome ${reference}.`);
  return row.outcome_id;
}

/** Records an action item of the twentieth meeting that nobody owns and nothing limits; resolves to its id. */
export async function anActionItem(app: TestApp): Promise<string> {
  const facts = { meeting: 'CWG-COP-20', citations: [], owners: [], addressees: [], deadlines: [], instruments: [] };
  const prose = { title: 'Post the report', wordings: ['It was agreed to post it.'], deadlineWords: [] };
  const outcome = { ...facts, stage: 'open', holder: null };
  return (await app.do(new RecordOutcome('action_item', outcome, prose, null, on('2024-01-23')))).outcomeId;
}
