import { useSyncExternalStore } from 'react';

const HEADER = 'x-sequitur-pages';

/** Whether the page is of the build that the program has now, as the last answer said. */
export class PageAge {
  private older = false;
  private readonly listeners = new Set<() => void>();

  /** `own`: the mark of the build that this page is of; null where it was not built. */
  constructor(private readonly own: string | null) {}

  /** Once older stays older: another answer may come of a program that is not yet renewed. */
  note(headers: Headers): void {
    const present = headers.get(HEADER);
    if (this.older || this.own === null || present === null || present === this.own) return;
    this.older = true;
    for (const tell of this.listeners) tell();
  }

  readonly isOlder = (): boolean => this.older;

  readonly subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };
}

function ownMark(): string | null {
  // Specs run without a document.
  if (typeof document === 'undefined') return null;
  return document.querySelector<HTMLMetaElement>('meta[name="sequitur-pages"]')?.content ?? null;
}

const pageAge = new PageAge(ownMark());

export function noteAnswer(headers: Headers): void {
  pageAge.note(headers);
}

/** Whether the program was renewed since this page was opened. */
export function usePageIsOlder(): boolean {
  return useSyncExternalStore(pageAge.subscribe, pageAge.isOlder);
}

/** Asks the program which build it has, where nothing else was asked. */
export async function lookForNewerPages(): Promise<void> {
  try {
    noteAnswer((await fetch('/health/live')).headers);
  } catch {
    // Nobody answers: then there is nothing newer either.
  }
}
