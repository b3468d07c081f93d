import { foldAsOf, type PlacedDecider } from '@app/event-store';
import { DomainError, type DomainEvent } from '@app/kernel';
import { recordedEvent } from './recorded-event.js';

/**
 * `given(decider, history).when(command)` and then `.then(events)` or `.thenRefused(code)`. The history is folded as the store
 * does it: each event at its version and its day, and without the steps that others take back.
 */
export function given<Command, Event extends DomainEvent, State>(
  decider: PlacedDecider<Command, Event, State>,
  history: readonly Event[],
): { when(command: Command): Outcome<Event> } {
  const { state } = foldAsOf(
    decider,
    history.map((event, index) => recordedEvent(index + 1, event, { annuls: decider.annuls?.(event) ?? null })),
  );
  return { when: (command) => new Outcome(() => decider.decide(command, state)) };
}

class Outcome<Event> {
  constructor(private readonly decide: () => readonly Event[]) {}

  then(expected: readonly Event[]): void {
    expect(this.decide()).toEqual(expected);
  }

  /** The code of the refusal and, where given, what its details must contain. */
  thenRefused(code: string, details: Readonly<Record<string, unknown>> = {}): void {
    let refusal: unknown;
    try {
      this.decide();
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ code, details });
  }
}
