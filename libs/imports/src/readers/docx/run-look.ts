const OFF = new Set(['0', 'false', 'none', 'off']);

/** How a stretch of text looks, as far as it matters to its reading. */
export interface RunLook {
  raised: boolean;
  struck: boolean;
  hidden: boolean;
}

export const plainLook = (): RunLook => ({ raised: false, struck: false, hidden: false });

/** Takes in one of the properties of a run. */
export function changeLook(look: RunLook, property: string, value: string | undefined): void {
  const on = !OFF.has(value ?? '');
  if (property === 'vertAlign') look.raised = value === 'superscript';
  if (property === 'strike' || property === 'dstrike') look.struck = on;
  if (property === 'vanish') look.hidden = on;
}
