import { Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useSearchParams } from 'react-router';
import { useRegister } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { Page } from '../../ui/page.js';
import { count } from '../../words/words.js';
import { Facets } from './facets.js';
import { FoldedFacets } from './folded-facets.js';
import { NothingFound } from './nothing-found.js';
import { RegisterCards } from './register-cards.js';
import { filtersFrom } from './register-filters.js';
import { RegisterSearch } from './register-search.js';
import { RegisterTable } from './register-table.js';
import { SelectionBar } from './selection-bar.js';
import classes from './register.module.css';
import { useRowKeys } from './use-row-keys.js';
import { useSelection } from './use-selection.js';

/** Every outcome of the body, one line each. */
export function RegisterPage() {
  const [params] = useSearchParams();
  const { body } = useWorkspace();
  const register = useRegister(filtersFrom(params));
  const isNarrow = useMediaQuery('(width < 62em)', window.matchMedia('(width < 62em)').matches);
  const selection = useSelection();
  useRowKeys(selection.toggle);
  return (
    <Page title={`Register of ${body}`}>
      <Answer of={register}>
        {({ pages }) => {
          const [first] = pages;
          const rows = pages.flatMap(({ items }) => items);
          const Rows = isNarrow ? RegisterCards : RegisterTable;
          if (!first) return null;
          return (
            <div className={classes['layout']}>
              {isNarrow ? <FoldedFacets facets={first.facets} /> : <Facets facets={first.facets} />}
              <div>
                <RegisterSearch />
                <Group justify="space-between" mih={34} mb={4}>
                  <Text size="sm" c="dimmed" role="status" style={{ opacity: register.isPlaceholderData ? 0.5 : 1 }}>
                    {count(first.total, 'outcome')}
                    {rows.length < first.total && `, the first ${rows.length} shown`}
                  </Text>
                  <SelectionBar rows={rows} selection={selection} />
                </Group>
                {rows.length === 0 ? <NothingFound /> : <Rows rows={rows} selection={selection} />}
                {register.hasNextPage && (
                  <Button
                    mt="md"
                    variant="default"
                    loading={register.isFetchingNextPage}
                    onClick={() => void register.fetchNextPage()}
                  >
                    Show more
                  </Button>
                )}
              </div>
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}
