import type { OutcomeView } from '@app/contracts';
import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { wordsOf } from '../../../words/words.js';
import { RelationDialog } from './relation-dialog.js';

export function Relations({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [asked, setAsked] = useState(false);
  return (
    <>
      {outcome.relations.length === 0 && <div>Nothing yet</div>}
      {outcome.relations.map(({ relation, id, reference, title, statedBy }) => (
        <div key={relation + id}>
          {wordsOf(relation)}{' '}
          <Anchor component={WorkspaceLink} to={`/register/${id}`} inherit>
            {reference} {title}
          </Anchor>{' '}
          <Text span size="sm" c="dimmed">
            {statedBy === 'source' ? '(said by the source)' : '(drawn by a person)'}
          </Text>
        </div>
      ))}
      {canWrite('outcome.correct') && (
        <Action
          onClick={() => {
            setAsked(true);
          }}
        >
          Relate to another …
        </Action>
      )}
      {asked && (
        <RelationDialog
          outcome={outcome}
          onClose={() => {
            setAsked(false);
          }}
        />
      )}
    </>
  );
}
