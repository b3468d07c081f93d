import type { OutcomeView } from '@app/contracts';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useWorkspace } from '../../../app/workspace.js';
import { DecideDeadlines } from './decide-deadlines.js';
import { DecideMandate } from './decide-mandate.js';

type Awaiting = OutcomeView['awaits'][number];

/** What is decided here; an observation is answered where it stands. */
const questions: Readonly<Partial<Record<Awaiting, string>>> = {
  deadline_cancelled: 'It was due at a meeting that was cancelled.',
  deadlines_apart: 'A meeting was moved, and its two deadlines no longer go together.',
  mandate_ended: 'The mandate of its body has ended, and nobody has said who goes on with it.',
};

/** What a person has to decide about the outcome; nothing where there is nothing. */
export function ToDecide({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [asked, setAsked] = useState<Awaiting | null>(null);
  const close = () => {
    setAsked(null);
  };
  return (
    <>
      {outcome.awaits
        .filter((awaiting) => awaiting in questions)
        .map((awaiting) => (
          <Alert
            key={awaiting}
            title="To be decided"
            color="yellow"
            styles={{ title: { color: 'var(--mantine-color-text)' } }}
          >
            {questions[awaiting]}{' '}
            {canWrite('outcome.correct') && (
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => {
                  setAsked(awaiting);
                }}
              >
                Decide …
              </Button>
            )}
          </Alert>
        ))}
      {asked === 'mandate_ended' && <DecideMandate outcome={outcome} onClose={close} />}
      {asked !== null && asked !== 'mandate_ended' && <DecideDeadlines outcome={outcome} onClose={close} />}
    </>
  );
}
