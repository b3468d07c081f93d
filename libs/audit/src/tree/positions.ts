const BYTES = 8;

/** Positions as a tile keeps them: int64, big-endian, one after the other. */
export function bytesOfPositions(positions: readonly bigint[]): Buffer {
  const bytes = Buffer.allocUnsafe(positions.length * BYTES);
  positions.forEach((position, at) => bytes.writeBigInt64BE(position, at * BYTES));
  return bytes;
}

export function positionsOf(bytes: Buffer): bigint[] {
  return Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, at) => bytes.readBigInt64BE(at * BYTES));
}
