import type { RegisterPage } from '@app/contracts';
import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSearchParams } from 'react-router';
import { Facets } from './facets.js';
import { isFiltered } from './register-filters.js';

/** The filters on a narrow window: folded until asked for. */
export function FoldedFacets({ facets }: { readonly facets: RegisterPage['facets'] }) {
  const [opened, { toggle }] = useDisclosure();
  const [params] = useSearchParams();
  return (
    <div>
      <Button variant="default" size="compact-md" onClick={toggle} aria-expanded={opened} mb={opened ? 'sm' : 0}>
        {isFiltered(params) ? 'Filters (in use)' : 'Filters'} {opened ? '▴' : '▾'}
      </Button>
      <Collapse expanded={opened}>
        <Facets facets={facets} />
      </Collapse>
    </div>
  );
}
