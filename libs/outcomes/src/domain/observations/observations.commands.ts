import type { IsoDate } from '@app/kernel';
import type { ObservationId } from './observations.events.js';

export type ObservationCommand =
  | {
      readonly type: 'RecordObservation';
      readonly observation: ObservationId;
      readonly responseDue: IsoDate;
      readonly text: string;
    }
  | { readonly type: 'AnswerObservation'; readonly observation: ObservationId; readonly text: string }
  | { readonly type: 'CloseObservation'; readonly observation: ObservationId; readonly reason: string };

export function isObservationCommand(command: { readonly type: string }): command is ObservationCommand {
  return ['RecordObservation', 'AnswerObservation', 'CloseObservation'].includes(command.type);
}
