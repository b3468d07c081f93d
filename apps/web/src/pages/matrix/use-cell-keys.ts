import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

/** Marks the link of a cell. */
export const CELL = 'data-cell';

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** One stop for Tab in the whole table (a roving tabindex); arrows go to the next cell that has something to say. */
export function useCellKeys(table: RefObject<HTMLTableElement | null>) {
  useEffect(() => {
    const cells = table.current?.querySelectorAll<HTMLElement>(`[${CELL}]`);
    if (cells && ![...cells].some(({ tabIndex }) => tabIndex === 0)) cells[0]?.setAttribute('tabindex', '0');
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      if (!target.hasAttribute(CELL)) return;
      table.current?.querySelector(`[${CELL}][tabindex="0"]`)?.setAttribute('tabindex', '-1');
      target.setAttribute('tabindex', '0');
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step || !(event.target instanceof HTMLElement) || !event.target.hasAttribute(CELL)) return;
      event.preventDefault();
      nextCell(event.target, step)?.focus();
    },
  };
}

function nextCell(from: HTMLElement, [down, right]: readonly [number, number]): HTMLElement | null {
  let cell = from.closest('td');
  while (cell) {
    cell = neighbour(cell, down, right);
    const link = cell?.querySelector<HTMLElement>(`[${CELL}]`);
    if (link) return link;
  }
  return null;
}

function neighbour(cell: HTMLTableCellElement, down: number, right: number): HTMLTableCellElement | null {
  const row = cell.parentElement;
  const otherRow = down === 0 ? row : down > 0 ? row?.nextElementSibling : row?.previousElementSibling;
  const next = otherRow?.children.item(cell.cellIndex + right);
  return next instanceof HTMLTableCellElement && next.tagName === 'TD' ? next : null;
}
