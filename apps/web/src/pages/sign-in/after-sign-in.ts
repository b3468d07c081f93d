import { safePath } from '../../app/address.js';

const KEY = 'sequitur.after-sign-in';

/** The mail's link opens another window, so where the person wanted to go waits in this browser. */
export function rememberWhereTo(path: string | null): void {
  localStorage.setItem(KEY, safePath(path));
}

/** Where to, once: the overview where nothing was remembered. */
export function takeWhereTo(): string {
  const path = safePath(localStorage.getItem(KEY));
  localStorage.removeItem(KEY);
  return path;
}
