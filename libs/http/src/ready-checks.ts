import { Injectable } from '@nestjs/common';

/** Resolves to what is wrong, in a sentence, or to null where all is well. Throwing counts as wrong. */
export type ReadyCheck = () => Promise<string | null>;

const PATIENCE_MS = 2_000;

/** What must be well before the program should be sent requests; libs add theirs by name. */
@Injectable()
export class ReadyChecks {
  private readonly checks = new Map<string, ReadyCheck>();

  add(name: string, check: ReadyCheck): void {
    this.checks.set(name, check);
  }

  /** By name: what is wrong, or null. */
  async run(): Promise<Record<string, string | null>> {
    const entries = [...this.checks].map(async ([name, check]) => [name, await outcomeOf(check)] as const);
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
