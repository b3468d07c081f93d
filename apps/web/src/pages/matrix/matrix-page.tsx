import { Button, Group, NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useMatrix } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Legend } from './legend.js';
import { matrixFilters, shows } from './matrix-filters.js';
import { MatrixTable } from './matrix-table.js';

/** Every outcome at every meeting: where it stood and whether the meeting spoke of it. */
export function MatrixPage() {
  const [params, setParams] = useSearchParams();
  const { body } = useWorkspace();
  const matrix = useMatrix(matrixFilters(params));
  return (
    <Page
      title={`Matrix of ${body}`}
      aside={
        <Group gap="sm" className="no-print">
          <NativeSelect
            aria-label="Show"
            data={shows.map(({ id, label }) => ({ value: id, label }))}
            value={params.get('show') ?? shows[0].id}
            onChange={({ currentTarget: { value } }) => {
              setParams((now) => {
                const next = new URLSearchParams(now);
                next.set('show', value);
                return next;
              });
            }}
          />
          <Button
            variant="default"
            onClick={() => {
              window.print();
            }}
          >
            Print on A3
          </Button>
        </Group>
      }
    >
      <Legend />
      <Answer of={matrix}>
        {({ meetings, rows }) =>
          rows.length === 0 ? (
            <EmptyState title="No outcome to show">
              Nothing of this sort is recorded. Choose to show all outcomes, or another point in time.
            </EmptyState>
          ) : (
            <MatrixTable meetings={meetings} rows={rows} />
          )
        }
      </Answer>
    </Page>
  );
}
