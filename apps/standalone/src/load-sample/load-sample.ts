import { type CommandBus } from '@nestjs/cqrs';
import { planSample } from './plan-sample.js';
import { type Sample } from './read-sample.js';
import { toCommand } from './to-command.js';

export interface Loading {
  /** The person who loads, by id. */
  readonly actor: string;
  /** Which reports, in which order; left out: all. See `planSample` on adding one to others. */
  readonly documents?: readonly string[];
  /** Aborted when the program is asked to stop; what is loaded by then stays. */
  readonly stop?: AbortSignal;
}

/** Loads the sample by the ordinary commands, one after the other. Loading again changes nothing. Resolves to how many were given. */
export async function loadSample(
  bus: CommandBus,
  sample: Sample,
  { actor, documents, stop }: Loading,
): Promise<number> {
  const plan = planSample(sample, documents);
  for (const planned of plan) {
    stop?.throwIfAborted();
    await bus.execute(toCommand(planned, sample, actor));
  }
  return plan.length;
}
