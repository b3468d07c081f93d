import type { Upcaster } from '@app/kernel';
import { meetingUpcasters } from '@app/meetings';

/** From older versions of events to the newest: of all libs, for every process that reads the log. */
export const upcasters: readonly Upcaster[] = [...meetingUpcasters];
