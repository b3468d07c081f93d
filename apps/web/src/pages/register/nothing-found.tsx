import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { isFiltered, withoutFilters } from './register-filters.js';

export function NothingFound() {
  const [params, setParams] = useSearchParams();
  if (!isFiltered(params))
    return (
      <EmptyState
        title="Nothing is recorded yet"
        action={
          <Button component={WorkspaceLink} to="/meetings">
            Choose a meeting
          </Button>
        }
      >
        Open the meeting and record its outcomes, each with its paragraph.
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
