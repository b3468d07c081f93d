import { setImmediate as laterInThisTurn, setTimeout as rest } from 'node:timers/promises';

interface Waiting<Key, Answer> {
  readonly key: Key;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

export interface TogetherOptions {
  /** Calls made as one; those beyond wait for the next. */
  readonly most?: number;
  /** How long several wait for more, in milliseconds; one that comes alone waits for those of the same turn only. */
  readonly gatherMs?: number;
}

/**
 * Makes one call of many: those that come in the same turn, or while one is under way, are made together.
 * `work` answers in the order of its keys. Where it fails for several, each is tried alone, so that none fails for another one's sake.
 */
export function together<Key, Answer>(
  work: (keys: readonly Key[]) => Promise<readonly Answer[]>,
  { most = 100, gatherMs = 0 }: TogetherOptions = {},
): (key: Key) => Promise<Answer> {
  const waiting: Waiting<Key, Answer>[] = [];
  let isWorking = false;

  async function answer(batch: readonly Waiting<Key, Answer>[]): Promise<void> {
    try {
      const answers = await work(batch.map(({ key }) => key));
      batch.forEach(({ resolve }, index) => {
        resolve(answers[index] as Answer);
      });
    } catch (error) {
      if (batch.length > 1) for (const one of batch) await answer([one]);
      else batch[0]?.reject(error);
    }
  }

  async function workOff(): Promise<void> {
    isWorking = true;
    while (waiting.length > 0) {
      await laterInThisTurn();
      if (gatherMs > 0 && waiting.length > 1) await rest(gatherMs);
      await answer(waiting.splice(0, most));
    }
    isWorking = false;
  }

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      if (!isWorking) void workOff();
    });
}
