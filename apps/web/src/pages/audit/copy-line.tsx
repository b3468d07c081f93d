import { Button, CopyButton } from '@mantine/core';
import classes from './audit.module.css';

interface CopyLineProps {
  readonly text: string;
  /** What is copied, for those who hear the page. */
  readonly what: string;
}

/** A line to be copied as it is. */
export function CopyLine({ text, what }: CopyLineProps) {
  return (
    <div className={classes['line']}>
      <code className={classes['code']}>{text}</code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button variant="default" size="compact-sm" onClick={copy} aria-label={`Copy ${what}`}>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
