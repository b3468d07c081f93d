import type { ExpressPosition } from './voices.commands.js';
import { positionEvents, type PositionExpressed } from './voices.events.js';
import type { PositionTaken } from './voices.js';

interface Voices {
  readonly positions: readonly PositionTaken[];
}

/** Repeating what an entity said last changes nothing. */
export function expressPosition(
  { position, details, prose }: ExpressPosition,
  state: Voices,
): readonly PositionExpressed[] {
  const last = state.positions.find(({ entity }) => entity === details.entity);
  return last?.position === position ? [] : [{ type: positionEvents[position], data: details, prose }];
}

/** The last word of an entity counts. */
export function withPosition<V extends Voices>(state: V, { type, data }: PositionExpressed): V {
  const { entity, citation = null } = data;
  const position = type === positionEvents.supports ? 'supports' : 'opposes';
  const others = state.positions.filter((each) => each.entity !== entity);
  return { ...state, positions: [...others, { entity, position, citation }] };
}
