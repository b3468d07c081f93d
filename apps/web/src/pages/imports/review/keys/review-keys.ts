/** What one can do with the keyboard alone. */
export type ReviewAct =
  | 'accept'
  | 'edit'
  | 'merge'
  | 'split'
  | 'dismiss'
  | 'undo'
  | 'next'
  | 'previous'
  | 'nextLeft'
  | 'acceptSeveral'
  | 'tie'
  | 'help';

interface ReviewKey {
  readonly act: ReviewAct;
  /** As `KeyboardEvent.key` gives them; the first one is shown on buttons. */
  readonly keys: readonly [string, ...string[]];
  /** Where the keys themselves would be too many. */
  readonly shown?: string;
  readonly words: string;
}

export const reviewKeys: readonly ReviewKey[] = [
  { act: 'accept', keys: ['a'], words: 'Accept: record it as an outcome, and go to the next' },
  { act: 'edit', keys: ['e'], words: 'Edit what is proposed' },
  { act: 'merge', keys: ['m'], words: 'Merge with another proposal that says the same' },
  { act: 'split', keys: ['s'], words: 'Split into two' },
  { act: 'dismiss', keys: ['d'], words: 'Dismiss, with a reason' },
  { act: 'undo', keys: ['u'], words: 'Take back the last decision' },
  {
    act: 'tie',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    shown: '0–9',
    words: 'Tie it to an outcome that it looks like; 0 to none',
  },
  { act: 'next', keys: ['j', 'ArrowDown'], words: 'Next proposal' },
  { act: 'previous', keys: ['k', 'ArrowUp'], words: 'Previous proposal' },
  { act: 'nextLeft', keys: ['n'], words: 'Next proposal that nobody has decided on' },
  { act: 'acceptSeveral', keys: ['A'], words: 'Accept several at once' },
  { act: 'help', keys: ['?'], words: 'These keys' },
];

export interface KeyPressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for; null where it is none of ours, or together with a key that belongs to the browser. */
export function actOf({ key, ctrlKey, metaKey, altKey }: KeyPressed): ReviewAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  return reviewKeys.find(({ keys }) => keys.includes(key))?.act ?? null;
}

const arrows: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

/** `ArrowDown` → `↓`. */
export function keyWords(key: string): string {
  return arrows[key] ?? key;
}

/** The key of an act, as a button names it. */
export function keyOf(act: ReviewAct): string {
  return keyWords(reviewKeys.find((each) => each.act === act)?.keys[0] ?? '');
}
