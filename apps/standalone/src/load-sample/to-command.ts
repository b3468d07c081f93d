import { RegisterEntity, RegisterInstrument } from '@app/directory';
import { RegisterDocument } from '@app/documents';
import { commandIdOf, newId, requestHashOf, type Metadata } from '@app/event-store';
import { unreachable } from '@app/kernel';
import { ConveneMeeting, EstablishBody, NameSecretariat, ReceiveReport, ReviewReport } from '@app/meetings';
import { QualifyByView, RecordOutcome, RelateOutcome, TakeStep } from '@app/outcomes';
import { type Command } from '@nestjs/cqrs';
import { type Planned } from './planned.js';
import { type Sample } from './read-sample.js';

/** From the key alone, whoever loads: loading again finds the first result. */
export function commandIdOfKey(key: string): string {
  return commandIdOf('sample', 'load-sample', key);
}

/** As RecordOutcome makes it from its command's id. */
function outcomeIdOf(reference: string): string {
  return newId(commandIdOfKey(`outcome ${reference}`), 'outcome');
}

function metadataOf({ key, scope, effectiveOn, request }: Planned, actor: string): Metadata {
  const commandId = commandIdOfKey(key);
  return { actor, scope, effectiveOn, commandId, requestHash: requestHashOf(request), correlationId: commandId };
}

function bytesOf({ reports }: Sample, path: string): Buffer {
  const bytes = reports.get(path);
  if (!bytes) throw new RangeError(`The sample holds no file ${path}.`);
  return bytes;
}

/** The ordinary command for a planned one, as the person `actor` would give it. */
export function toCommand(planned: Planned, sample: Sample, actor: string): Command<unknown> {
  const metadata = metadataOf(planned, actor);
  const { request } = planned;
  switch (request.type) {
    case 'RegisterEntity':
      return new RegisterEntity(request.entity, request.prose, metadata);
    case 'RegisterInstrument':
      return new RegisterInstrument(request.instrument, request.prose, metadata);
    case 'EstablishBody':
      return new EstablishBody(request.body, request.prose, metadata);
    case 'NameSecretariat':
      return new NameSecretariat(request.body, request.entity, request.offices, metadata);
    case 'ConveneMeeting':
      return new ConveneMeeting(request.meeting, request.prose, metadata);
    case 'RegisterDocument':
      return new RegisterDocument(
        request.document,
        request.file,
        bytesOf(sample, request.path),
        request.prose,
        metadata,
      );
    case 'ReceiveReport':
      return new ReceiveReport(request.meeting, request.document, metadata);
    case 'ReviewReport':
      return new ReviewReport(request.meeting, request.document, metadata);
    case 'RecordOutcome':
      return new RecordOutcome(request.kind, request.outcome, request.prose, request.number, metadata);
    case 'TakeStep': {
      const { reference, step, details, prose } = request;
      return new TakeStep(outcomeIdOf(reference), step, details, prose, actor, metadata);
    }
    case 'RelateOutcome': {
      const { reference, relation, target, statedBy, prose } = request;
      return new RelateOutcome(outcomeIdOf(reference), relation, outcomeIdOf(target), statedBy, prose, metadata);
    }
    case 'QualifyByView': {
      const { reference, view, holder, statedBy, prose } = request;
      return new QualifyByView(outcomeIdOf(reference), outcomeIdOf(view), holder, statedBy, prose, metadata);
    }
    default:
      return unreachable(request);
  }
}
