const PLACE = /^(.*)-(\d+)$/;

/** The newest place in the log this page knows of: queries ask for answers that are no older. */
let newest: string | null = null;

export function latestPosition(): string | null {
  return newest;
}

/** Remembers the later of two places; a place of another epoch replaces what was known. */
export function rememberPosition(token: string): void {
  newest = laterOf(newest, token);
}

export function forgetPosition(): void {
  newest = null;
}

/** Exported for its spec: tokens are `<epoch>-<position>`. */
export function laterOf(known: string | null, token: string): string {
  const [, epoch, position] = PLACE.exec(token) ?? [];
  const [, knownEpoch, knownPosition] = PLACE.exec(known ?? '') ?? [];
  if (known === null || epoch !== knownEpoch || position === undefined || knownPosition === undefined) return token;
  return BigInt(position) > BigInt(knownPosition) ? token : known;
}
