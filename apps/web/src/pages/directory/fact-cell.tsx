import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './directory.module.css';

/** A dash where there is nothing; on a phone, where no column heads it, not even that. */
export function FactCell({ children }: { readonly children: ReactNode }) {
  const isEmpty = children === null || children === '' || children === undefined;
  return <Table.Td className={isEmpty ? (classes['none'] ?? '') : ''}>{isEmpty ? '–' : children}</Table.Td>;
}
