import { Button, Stack } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useMovements } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { Page } from '../../ui/page.js';
import { MomentFields } from './moment-fields.js';
import { MovedGroups } from './moved-groups.js';
import { NothingMoved } from './nothing-moved.js';
import { Summary } from './summary.js';
import classes from './moved.module.css';

/** What is different about the register between two moments, to be read out at a meeting. */
export function MovedPage() {
  const [params] = useSearchParams();
  const { body, asOf, asRecorded } = useWorkspace();
  const here = asRecorded === null ? (asOf?.value ?? null) : `${asOf?.value ?? ''}@${asRecorded}`;
  const movements = useMovements(params.get('from'), params.get('to') ?? here);
  return (
    <Page
      title={`What moved in ${body}`}
      aside={
        <Button
          variant="default"
          className="no-print"
          onClick={() => {
            window.print();
          }}
        >
          Print
        </Button>
      }
    >
      <Stack gap="lg" className={classes['report'] ?? ''}>
        <MomentFields from={movements.data?.from} to={movements.data?.to} />
        <Answer of={movements}>
          {(view) => (
            <div style={{ opacity: movements.isPlaceholderData ? 0.5 : 1 }}>
              {view.outcomes.length === 0 ? (
                <NothingMoved view={view} />
              ) : (
                <Stack gap="xl">
                  <Summary view={view} />
                  <MovedGroups outcomes={view.outcomes} />
                </Stack>
              )}
            </div>
          )}
        </Answer>
      </Stack>
    </Page>
  );
}
