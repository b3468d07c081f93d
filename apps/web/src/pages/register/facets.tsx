import type { RegisterPage } from '@app/contracts';
import { Button, Checkbox, Stack } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { FacetGroup } from './facet-group.js';
import { isFiltered, withFilter, withoutFilters } from './register-filters.js';

/** The register's filters with their counts, each with the other filters applied. */
export function Facets({ facets }: { readonly facets: RegisterPage['facets'] }) {
  const [params, setParams] = useSearchParams();
  const overdue = params.get('overdue') === 'true';
  return (
    <Stack gap="md" component="nav" aria-label="Filters">
      <Checkbox
        size="xs"
        checked={overdue}
        onChange={() => {
          setParams(withFilter(params, 'overdue', overdue ? '' : 'true'));
        }}
        label={`Overdue or update awaited (${facets.overdue})`}
      />
      <FacetGroup title="Disposition" name="disposition" facets={facets.disposition} />
      <FacetGroup title="Kind" name="kind" facets={facets.kind} />
      <FacetGroup title="Meeting" name="meeting" facets={facets.meeting} />
      <FacetGroup title="Who must act" name="owner" facets={facets.owner} />
      {isFiltered(params) && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            setParams(withoutFilters(params));
          }}
        >
          Clear all filters
        </Button>
      )}
    </Stack>
  );
}
