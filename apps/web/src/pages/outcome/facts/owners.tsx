import type { OutcomeView } from '@app/contracts';
import { Anchor, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { wordsOf } from '../../../words/words.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { EntityField } from '../commands/entity-field.js';
import { given, useTexts } from '../commands/form-state.js';
import { useShowRecorded } from '../commands/show-recorded.js';

/** `verified by the Chair` */
function verifierWords(verifier: string): string {
  return verifier === 'second_officer' ? 'a second officer' : `the ${wordsOf(verifier)}`;
}

type Owner = OutcomeView['owners'][number];

export function Owners({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [asked, setAsked] = useState<Owner | 'another' | null>(null);
  const close = () => {
    setAsked(null);
  };
  return (
    <>
      {outcome.owners.length === 0 && <div>Nobody yet</div>}
      {outcome.owners.map((owner) => (
        <div key={owner.id}>
          <Anchor component={WorkspaceLink} to={`/entities/${owner.id}`} inherit>
            {owner.name}
          </Anchor>{' '}
          {owner.progress !== null && (
            <Text span size="sm" c="dimmed">
              {wordsOf(owner.progress)}
              {owner.verifiedBy !== null && ` by ${verifierWords(owner.verifiedBy)}`}{' '}
            </Text>
          )}
          {canWrite('outcome.correct') && (
            <Action
              aria-label={`Release ${owner.name}`}
              onClick={() => {
                setAsked(owner);
              }}
            >
              Release …
            </Action>
          )}
        </div>
      ))}
      {canWrite('outcome.correct') && (
        <Action
          onClick={() => {
            setAsked('another');
          }}
        >
          Assign an owner …
        </Action>
      )}
      {asked !== null && (
        <OwnerDialog outcome={outcome} released={asked === 'another' ? null : asked} onClose={close} />
      )}
    </>
  );
}

interface OwnerDialogProps {
  readonly outcome: OutcomeView;
  /** Null: another one is assigned. */
  readonly released: Owner | null;
  readonly onClose: () => void;
}

function OwnerDialog({ outcome, released, onClose }: OwnerDialogProps) {
  const showRecorded = useShowRecorded(outcome);
  const { texts, set, bind } = useTexts({ entity: released?.id ?? '', effectiveOn: '', note: '' });
  const title = released === null ? 'Assign an owner' : `Release ${released.name}`;
  return (
    <CommandDialog
      title={title}
      submitWords={released === null ? 'Assign' : 'Release'}
      outcome={outcome}
      route={released === null ? 'owners' : 'owner-releases'}
      body={() => ({ entity: texts.entity, effectiveOn: texts.effectiveOn, ...given('note', texts.note) })}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded(released === null ? 'Owner assigned' : 'Owner released', answer);
      }}
    >
      {released === null && (
        <EntityField
          label="Who must act"
          value={texts.entity}
          except={outcome.owners.map(({ id }) => id)}
          onChange={(value) => {
            set('entity', value);
          }}
        />
      )}
      <TextInput label="Since when" type="date" required maw={260} {...bind('effectiveOn')} />
      <Textarea label="Note (optional)" autosize minRows={2} {...bind('note')} />
    </CommandDialog>
  );
}
