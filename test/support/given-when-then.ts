import { DomainError, type Decider, type DomainEvent } from '@app/kernel';

/** `given(decider, history).when(command)` and then `.then(events)` or `.thenRefused(code)`. */
export function given<Command, Event extends DomainEvent, State>(
  decider: Decider<Command, Event, State>,
  history: readonly Event[],
): { when(command: Command): Outcome<Event> } {
  const state = history.reduce((before, event) => decider.evolve(before, event), decider.initial);
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
