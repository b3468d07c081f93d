import { together, type TogetherOptions } from './together.js';

/**
 * Lets many of the same work go in step: those that come while a group is under way begin as the next one, all in one turn. What
 * they ask by `together` is then asked of the whole group at once. Each fails alone.
 */
export function inStep<Key, Answer>(
  work: (key: Key) => Promise<Answer>,
  options: TogetherOptions = {},
): (key: Key) => Promise<Answer> {
  const group = together((keys: readonly Key[]) => Promise.allSettled(keys.map(work)), options);
  return async (key) => {
    const end = await group(key);
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  };
}
