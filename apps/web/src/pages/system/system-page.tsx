import { Anchor, Text } from '@mantine/core';
import { useSystem } from '../../api/system-queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { ReadModel } from './read-model.js';
import classes from './system.module.css';

/** How far each read model is, what it could not follow, and what is being rebuilt. */
export function SystemPage() {
  const system = useSystem();
  const { canWrite } = useWorkspace();
  return (
    <Page title="System">
      <Text maw={760} mb="lg">
        Every page is computed from the log of events into read models. Rebuilding one folds the whole log into a new
        table beside the live one, compares the two and swaps them. Pages keep answering meanwhile.
      </Text>
      {canWrite('system.manage') && (
        <Text maw={760} mb="lg">
          Mails, imports and other work in the background wait in{' '}
          <Anchor href="/api/v1/system/queues">the queues</Anchor>. What failed again and again lies there, to be tried
          once more.
        </Text>
      )}
      <Answer of={system}>
        {({ logPosition, projections }) => (
          <div className={classes['column']}>
            <Section
              title="Read models"
              aside={
                <Text size="sm" c="dimmed">
                  The newest event stands at position {Number(logPosition).toLocaleString('en')}.
                </Text>
              }
            >
              <ul className={classes['models']}>
                {projections.map((projection) => (
                  <ReadModel key={projection.name} of={projection} />
                ))}
              </ul>
            </Section>
          </div>
        )}
      </Answer>
    </Page>
  );
}
