import { Grid, Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { useHistory, useOutcome } from '../../api/queries.js';
import { Answer } from '../../ui/answer.js';
import { RemindersAndAnswers } from './answers/reminders-and-answers.js';
import { ToDecide } from './decisions/to-decide.js';
import { OutcomeFacts } from './facts/outcome-facts.js';
import { MergedNote } from './merging/merged-note.js';
import { Observations } from './observations/observations.js';
import { OutcomeHead } from './outcome-head.js';
import { Statement } from './statement/statement.js';
import { WhatNext } from './steps/what-next.js';
import { Story } from './story.js';
import { Timeline } from './timeline/timeline.js';

/** One outcome: what was agreed and where it says so, what may happen next, who must act, and all that happened. */
export function OutcomePage() {
  const { id = '' } = useParams();
  const outcome = useOutcome(id);
  const history = useHistory(id);
  return (
    <Answer of={outcome}>
      {(view) => (
        <Stack gap="lg" key={view.id}>
          <OutcomeHead outcome={view} />
          <MergedNote outcome={view} />
          <ToDecide outcome={view} />
          <Statement wordings={view.wordings} differ={view.wordingsDiffer} outcome={view} />
          <Grid gap="xl">
            <Grid.Col span={{ base: 12, md: 6 }}>{view.mergedInto === null && <WhatNext outcome={view} />}</Grid.Col>
            <Grid.Col span={{ base: 12, md: 6 }}>
              <OutcomeFacts outcome={view} />
            </Grid.Col>
          </Grid>
          <RemindersAndAnswers outcome={view} />
          <Observations outcome={view} />
          <Story id={view.id} life={view.life} />
          <Answer of={history}>{({ items }) => <Timeline outcome={view} entries={items} />}</Answer>
        </Stack>
      )}
    </Answer>
  );
}
