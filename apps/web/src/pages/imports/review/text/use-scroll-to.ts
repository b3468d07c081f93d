import { useEffect, type RefObject } from 'react';
import { IN_FOCUS } from './report-text.js';

const MARGIN_PX = 40;

/** Brings the words of the proposal in focus into the middle of the report's window, unless they are in sight already. */
export function useScrollTo(
  root: RefObject<HTMLElement | null>,
  window: RefObject<HTMLElement | null>,
  current: string | null,
) {
  useEffect(() => {
    const mark = root.current?.querySelector(`[${IN_FOCUS}]`);
    const frame = window.current?.getBoundingClientRect();
    if (!mark || !frame) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const isInSight = top >= frame.top + MARGIN_PX && bottom <= frame.bottom - MARGIN_PX;
    // At once: a report is long, and a page that flies past helps nobody to read.
    if (!isInSight) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [root, window, current]);
}
