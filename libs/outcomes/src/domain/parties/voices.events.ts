import type { Citation, EntityId, MeetingId } from '../vocabulary.js';
import type { Position } from './voices.js';

export interface Expressed {
  readonly entity: EntityId;
  readonly meeting?: MeetingId;
  readonly citation?: Citation;
}

export interface ExpressedProse {
  readonly wording?: string;
  readonly note?: string;
}

/** A party took a position on the outcome after it was agreed. Names are permanent: they are stored. */
export type PositionExpressed =
  | { readonly type: 'SupportExpressed'; readonly data: Expressed; readonly prose?: ExpressedProse }
  | { readonly type: 'OppositionExpressed'; readonly data: Expressed; readonly prose?: ExpressedProse };

export const positionEvents = {
  supports: 'SupportExpressed',
  opposes: 'OppositionExpressed',
} as const satisfies Record<Position, PositionExpressed['type']>;

export function isPosition(event: { readonly type: string }): event is PositionExpressed {
  return Object.values<string>(positionEvents).includes(event.type);
}
