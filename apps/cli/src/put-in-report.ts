import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { EventStore, requestHashOf } from '@app/event-store';
import {
  ImportsIntakeModule,
  ImportsReadingModule,
  ReadImport,
  Readings,
  recordedImport,
  StartImport,
} from '@app/imports';
import { dateIn, DomainError, systemClock } from '@app/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { onRegister } from './on-register.js';
import { say } from './say.js';

const LOOK_EVERY_MS = 300;

export interface ReportFile {
  readonly body: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly meeting: string | null;
}

/**
 * Puts a report in, says where it is reviewed and follows its reading. It is read here, unless the worker of a running program is
 * faster. Refuses as the reading does.
 */
export function putInReport(file: ReportFile): Promise<void> {
  const modules = [{ module: ImportsIntakeModule }, { module: ImportsReadingModule }];
  return onRegister(
    async (register, { config }) => {
      const { id, existing } = await register.get(CommandBus).execute(started(file));
      if (existing) say(`${file.name} was put in before.`);
      say(`Review it at ${config.publicUrl}/imports/${id}`);
      const reading = register.get(ReadImport, { strict: false }).read(id);
      await Promise.all([reading, followed(register, id)]);
    },
    () => modules,
  );
}

function started({ body, name, bytes, meeting }: ReportFile): StartImport {
  const commandId = randomUUID();
  return new StartImport(body, name, bytes, meeting, {
    ...{ actor: 'command-line', scope: body, effectiveOn: dateIn('UTC', systemClock.now()) },
    ...{ commandId, requestHash: requestHashOf({ commandId }), correlationId: commandId },
  });
}

async function followed(register: INestApplicationContext, id: string): Promise<void> {
  for (let said = ''; ;) {
    const { state } = await recordedImport(register.get(EventStore, { strict: false }), id);
    if (state.failure) throw new DomainError(state.failure.code, state.failure.sentence);
    if (state.status !== 'reading') {
      const open = state.proposals.filter(({ status }) => status === 'open').length;
      say(`${state.title ?? state.name}: ${state.proposals.length} proposals, ${open} to be decided on.`);
      return;
    }
    const line = await progressLine(register, id);
    if (line !== said) say((said = line));
    await pause(LOOK_EVERY_MS);
  }
}

async function progressLine(register: INestApplicationContext, id: string): Promise<string> {
  const progress = (await register.get(Readings, { strict: false }).progressOf([id])).get(id);
  if (progress === undefined || progress.stage === 'waiting') return 'Waiting to be read …';
  if (progress.stage !== 'reading') return 'Looking for outcomes …';
  return progress.pages === null ? 'Reading …' : `Reading page ${progress.pagesRead} of ${progress.pages} …`;
}
