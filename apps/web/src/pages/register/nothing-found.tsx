import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../ui/empty-state.js';
import { isFiltered, withoutFilters } from './register-filters.js';

export function NothingFound() {
  const [params, setParams] = useSearchParams();
  if (!isFiltered(params))
    return (
      <EmptyState title="Nothing is recorded yet">
        Import the report of a meeting from the terminal: <code>sequitur import REPORT</code>.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No outcome fits these filters"
      action={
        <Button
          onClick={() => {
            setParams(withoutFilters(params));
          }}
        >
          Clear all filters
        </Button>
      }
    >
      Take a filter away, or search for other words.
    </EmptyState>
  );
}
