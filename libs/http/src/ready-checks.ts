import { Injectable } from '@nestjs/common';

/** Resolves to what is wrong, in a sentence, or to null where all is well. Throwing counts as wrong. */
export type ReadyCheck = () => Promise<string | null>;

/** `vital`: without it no request should be sent here. `watch`: somebody should look, while the program answers. */
export type CheckWeight = 'vital' | 'watch';

export interface CheckOutcome {
  /** What is wrong, or null. */
  readonly wrong: string | null;
  readonly weight: CheckWeight;
}

const PATIENCE_MS = 2_000;

/** What must be well before the program should be sent requests; libs add theirs by name. */
@Injectable()
export class ReadyChecks {
  private readonly checks = new Map<string, { readonly check: ReadyCheck; readonly weight: CheckWeight }>();

  add(name: string, check: ReadyCheck, weight: CheckWeight = 'vital'): void {
    this.checks.set(name, { check, weight });
  }

  /** By name. */
  async run(): Promise<Record<string, CheckOutcome>> {
    const entries = [...this.checks].map(
      async ([name, { check, weight }]) => [name, { wrong: await outcomeOf(check), weight }] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }
}

async function outcomeOf(check: ReadyCheck): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, 'No answer within 2 seconds.');
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    // The answer is public, so it says that it failed and not how; the failing part logs its own errors.
    return 'The check failed.';
  } finally {
    clearTimeout(timer);
  }
}
