import type { VersionMattersView } from '@app/contracts';

/** A place of an outcome that a version reads otherwise. */
export type Matter = VersionMattersView['matters'][number];
