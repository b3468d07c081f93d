import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Action } from '../../ui/action.js';
import classes from './settings.module.css';

interface SettingProps {
  readonly name: string;
  /** What hangs on it, in a sentence. */
  readonly hint: string;
  readonly children: ReactNode;
  /** Left out where the person may not change it. */
  readonly onChange?: (() => void) | undefined;
  readonly changeWords?: string;
}

/** One setting: its name, how it stands, what hangs on it, and the way to change it. */
export function Setting({ name, hint, children, onChange, changeWords = 'Change …' }: SettingProps) {
  return (
    <div className={classes['setting']}>
      <dt>
        <Text fw={600}>{name}</Text>
      </dt>
      <dd className={classes['value']}>
        <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
          <div>{children}</div>
          {onChange && (
            <span className={classes['change']}>
              <Action onClick={onChange} aria-label={`${name}: ${changeWords}`}>
                {changeWords}
              </Action>
            </span>
          )}
        </Group>
        <Text size="sm" c="dimmed" maw={620}>
          {hint}
        </Text>
      </dd>
    </div>
  );
}
