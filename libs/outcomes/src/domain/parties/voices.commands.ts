import type { Expressed, ExpressedProse } from './voices.events.js';
import type { Position } from './voices.js';

export interface ExpressPosition {
  readonly type: 'ExpressPosition';
  readonly position: Position;
  readonly details: Expressed;
  readonly prose: ExpressedProse;
}
