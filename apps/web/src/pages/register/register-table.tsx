import type { RegisterRow as Row } from '@app/contracts';
import { Checkbox, Table } from '@mantine/core';
import { RegisterLine } from './register-line.js';
import classes from './register.module.css';
import type { Selection } from './use-selection.js';

export interface RowsProps {
  readonly rows: readonly Row[];
  readonly selection: Selection;
}

/** The columns and the class that gives each its width; the title takes what is left. */
const heads = [
  ['reference', 'Reference'],
  ['kind', 'Kind'],
  ['title', 'Title'],
  ['owner', 'Who must act'],
  ['deadline', 'Deadline'],
  ['disposition', 'Disposition'],
  ['movement', 'Last movement'],
] as const;

/** The register on a laptop. Keys: j, k, Enter, x, and s for a step of all that are chosen. */
export function RegisterTable({ rows, selection }: RowsProps) {
  const chosen = rows.filter(({ id }) => selection.ids.has(id)).length;
  return (
    <Table className={classes['table'] ?? ''} verticalSpacing={6} horizontalSpacing={8}>
      <Table.Thead className={classes['head'] ?? ''}>
        <Table.Tr>
          <Table.Th scope="col" className={classes['check'] ?? ''}>
            <Checkbox
              size="xs"
              aria-label="Select all that are shown"
              checked={chosen === rows.length}
              indeterminate={chosen > 0 && chosen < rows.length}
              onChange={() => {
                selection.toggleAll(rows.map(({ id }) => id));
              }}
            />
          </Table.Th>
          {heads.map(([name, words]) => (
            <Table.Th key={name} scope="col" className={classes[name] ?? ''}>
              {words}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <RegisterLine
            key={row.id}
            row={row}
            selected={selection.ids.has(row.id)}
            onSelect={() => {
              selection.toggle(row.id);
            }}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}
