import { Command } from '@nestjs/cqrs';

export interface PartiesLoaded {
  readonly entities: number;
  readonly instruments: number;
  readonly versions: number;
}

/**
 * Puts the parties and instruments that ship with the product into the directory, as far as it does not hold them. What an
 * officer entered stays as it is: what is there under the same id gains spellings and versions, and no other name.
 * Resolves to how many were added; repeating it adds none.
 */
export class LoadParties extends Command<PartiesLoaded> {
  constructor(readonly actor: string) {
    super();
  }
}
