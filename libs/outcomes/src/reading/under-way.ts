import type { Disposition } from '@app/contracts';

/** What somebody still has to say something of: the answers across meetings ask for it unless told otherwise. */
export const underWay: Disposition[] = ['open', 'in_progress', 'awaiting_verification'];
