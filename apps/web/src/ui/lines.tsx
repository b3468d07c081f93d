import type { ReactNode } from 'react';
import classes from './lines.module.css';

/** Things one below the other, without bullets. */
export function Lines({ children }: { readonly children: ReactNode }) {
  return <ul className={classes['lines']}>{children}</ul>;
}
