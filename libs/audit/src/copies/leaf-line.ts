/** An event as a file of leaves names it. */
export interface NamedLeaf {
  /** Place in the tree. */
  readonly index: number;
  readonly position: bigint;
  readonly streamId: string;
  readonly version: number;
  /** What the leaf is made of. */
  readonly chainHash: Buffer;
}

const SHAPE = /^(\d+) (\d+) ([A-Za-z0-9+/]{43}=) (\d+) (.+)$/;

/** `index position chain-hash version stream`, the hash in base64, the stream as JSON. */
export function leafLine({ index, position, chainHash, version, streamId }: NamedLeaf): string {
  return `${index} ${position} ${chainHash.toString('base64')} ${version} ${JSON.stringify(streamId)}\n`;
}

/** Null where the line is none. */
export function parseLeafLine(line: string): NamedLeaf | null {
  const [, index, position = '', hash = '', version, stream = ''] = SHAPE.exec(line) ?? [];
  const streamId = textOf(stream);
  if (streamId === null) return null;
  const chainHash = Buffer.from(hash, 'base64');
  return { index: Number(index), position: BigInt(position), streamId, version: Number(version), chainHash };
}

function textOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
