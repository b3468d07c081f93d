import { useEffect, useRef } from 'react';
import { actOf, type ReviewAct } from './review-keys.js';

/** Where keys have a meaning of their own: fields, dialogs and menus. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';
/** Where arrows scroll. */
const SCROLLS = '[data-scrolls]';

/** Does what a key asks for, unless the key is typed somewhere where it means something else. */
export function useReviewKeys(doIt: (act: ReviewAct, key: string) => void): void {
  const latest = useRef(doIt);
  useEffect(() => {
    latest.current = doIt;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (act === null || event.defaultPrevented || isElsewhere(event)) return;
      event.preventDefault();
      latest.current(act, event.key);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}

function isElsewhere({ target, key }: KeyboardEvent): boolean {
  // A dialog keeps its keys even while nothing in it has the focus.
  if (document.querySelector('[role="dialog"]') !== null) return true;
  if (!(target instanceof Element)) return false;
  return target.closest(OWN_KEYS) !== null || (key.startsWith('Arrow') && target.closest(SCROLLS) !== null);
}
