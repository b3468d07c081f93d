import { Stack } from '@mantine/core';
import { useImports } from '../../../api/import-queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Answer } from '../../../ui/answer.js';
import { Page } from '../../../ui/page.js';
import { DropZone } from '../put-in/drop-zone.js';
import { ImportsTable } from './imports-table.js';
import { NothingPutIn } from './nothing-put-in.js';

/** The reports that were put in, and what is left to decide in each. */
export function ImportsPage() {
  const { canWrite } = useWorkspace();
  const mayPutIn = canWrite('import.run');
  return (
    <Page title="Imports">
      <Answer of={useImports()}>
        {({ items }) =>
          items.length === 0 ? (
            <NothingPutIn>{mayPutIn && <DropZone isFirst />}</NothingPutIn>
          ) : (
            <Stack gap="lg">
              {mayPutIn && <DropZone />}
              <ImportsTable items={items} />
            </Stack>
          )
        }
      </Answer>
    </Page>
  );
}
