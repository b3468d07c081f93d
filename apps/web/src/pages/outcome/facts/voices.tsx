import type { OutcomeView } from '@app/contracts';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { capital, paragraphWords } from '../../../words/words.js';
import { Fact } from './fact.js';
import { PositionDialog } from './position-dialog.js';

const issuerLabels: Readonly<Record<string, string>> = {
  proposal: 'Raised by',
  incoming_liaison_statement: 'Sent by',
};

/** Whose word it is, whose view, and who spoke for it or against it. */
export function Voices({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [asked, setAsked] = useState(false);
  const { issuers, holder, view, positions, kind } = outcome;
  return (
    <>
      {issuers.length > 0 && (
        <Fact label={issuerLabels[kind] ?? 'In the words of'}>{issuers.map(({ name }) => name).join(', ')}</Fact>
      )}
      {holder !== null && (
        <Fact label="Whose view">
          {holder.name}
          {view !== null && (
            <Text span size="sm" c="dimmed">
              {' '}
              {capital(view.type)}
              {view.wordInSource ? ', in the word of the source' : ', in the word of the secretariat'}
            </Text>
          )}
        </Fact>
      )}
      {(positions.length > 0 || canWrite('outcome.correct')) && (
        <Fact label="For and against">
          {positions.map(({ id, name, position, citation }) => (
            <div key={id}>
              {name}{' '}
              <Text span size="sm" c="dimmed">
                {position}
                {citation !== null && ` (${paragraphWords(citation.paragraph)})`}
              </Text>
            </div>
          ))}
          {canWrite('outcome.correct') && (
            <Action
              onClick={() => {
                setAsked(true);
              }}
            >
              Record a position …
            </Action>
          )}
        </Fact>
      )}
      {asked && (
        <PositionDialog
          outcome={outcome}
          onClose={() => {
            setAsked(false);
          }}
        />
      )}
    </>
  );
}
