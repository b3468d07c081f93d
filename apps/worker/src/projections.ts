import { directoryProjections } from '@app/directory';
import { documentsProjections } from '@app/documents';
import type { AnyProjection } from '@app/event-store';
import { importsProjections } from '@app/imports';
import { meetingsProjections } from '@app/meetings';
import { outcomeRegister } from '@app/outcomes';
import { remindersProjections } from '@app/reminders';

/** Every read model of the program. */
export const projections: readonly AnyProjection[] = [
  ...directoryProjections,
  ...documentsProjections,
  ...meetingsProjections,
  outcomeRegister,
  ...importsProjections,
  ...remindersProjections,
];
