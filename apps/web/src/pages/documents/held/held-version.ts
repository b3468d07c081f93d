import type { DocumentView } from '@app/contracts';

export type HeldVersion = DocumentView['versions'][number];
