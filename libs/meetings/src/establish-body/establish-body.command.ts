import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type BodyAsEstablished, type BodyCommand } from '../domain/index.js';

/** Puts a body into the register. Refuses with `body-already-established`, `own-parent-body`, `working-days-missing`. */
export class EstablishBody extends Command<Appended> implements Extract<BodyCommand, { type: 'EstablishBody' }> {
  readonly type = 'EstablishBody';
  constructor(
    readonly body: BodyAsEstablished,
    readonly prose: { readonly name: string },
    readonly metadata: Metadata,
  ) {
    super();
  }
}
