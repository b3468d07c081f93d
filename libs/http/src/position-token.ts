import { DomainError } from '@app/kernel';

/** A place in the log as clients carry it: `<epoch>-<position>`. The epoch changes when a database is restored. */
export interface Position {
  readonly epoch: string;
  readonly position: bigint;
}

const SHAPE = /^([0-9A-Za-z_.]{1,64})-(\d{1,19})$/;

export function positionToken(epoch: string, position: bigint): string {
  return `${epoch}-${position.toString()}`;
}

/** Throws `position-invalid`. */
export function parsePositionToken(token: string): Position {
  const [, epoch, position] = SHAPE.exec(token) ?? [];
  if (epoch === undefined || position === undefined)
    throw new DomainError('position-invalid', 'Expected a position as an earlier answer gave it.');
  return { epoch, position: BigInt(position) };
}
