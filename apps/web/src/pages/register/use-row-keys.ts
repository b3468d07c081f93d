import { useHotkeys } from '@mantine/hooks';

/** Marks the one link of a row; the attribute's value is the outcome's id. */
export const ROW_LINK = 'data-row-link';

/** j and k move from row to row, x chooses; Enter is the focused link's own. */
export function useRowKeys(toggle: (id: string) => void): void {
  useHotkeys([
    [
      'j',
      () => {
        move(1);
      },
    ],
    [
      'k',
      () => {
        move(-1);
      },
    ],
    [
      'x',
      () => {
        const id = links()[current()]?.getAttribute(ROW_LINK);
        if (id) toggle(id);
      },
    ],
  ]);
}

function links(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[${ROW_LINK}]`)];
}

function current(): number {
  return links().findIndex((link) => link === document.activeElement);
}

function move(by: number): void {
  const all = links();
  const next = all[Math.min(all.length - 1, Math.max(0, current() + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
