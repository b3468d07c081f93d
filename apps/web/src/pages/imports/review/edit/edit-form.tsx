import { OutcomeKind, type EditProposalBody, type ProposalView } from '@app/contracts';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import { useInstruments } from '../../../../api/answer-queries.js';
import { useEntities } from '../../../../api/queries.js';
import { visibilityChoices } from '../../../../words/visibility.js';
import { capital, wordsOf } from '../../../../words/words.js';
import { MeetingField } from '../../../outcome/commands/meeting-field.js';
import { EditDue } from './edit-due.js';
import { EditParties } from './edit-parties.js';
import { EditSpan } from './edit-span.js';
import { editBody, type EditTexts } from './edit-texts.js';

export interface EditFormProps {
  readonly proposal: ProposalView;
  /** Of the report. */
  readonly text: string;
  readonly texts: EditTexts;
  readonly onChange: (changes: Partial<EditTexts>) => void;
  readonly selected: () => EditTexts['span'] | null;
  /** Also accepts it at once. */
  readonly onSave: (body: EditProposalBody, accept: boolean) => void;
  readonly onClose: () => void;
}

/** The proposal as it should read. What is typed is kept by the browser until it is saved or put away. */
export function EditForm(props: EditFormProps) {
  const { proposal, text, texts, onChange, selected, onSave, onClose } = props;
  const entities = useEntities().data ?? [];
  const instruments = (useInstruments().data ?? []).map(({ id, title }) => ({ id, name: title }));
  const isNewMeeting = proposal.meeting.id !== null && !proposal.meeting.known;
  const save = (accept: boolean) => {
    onSave(editBody(proposal, texts, { entities, instruments }), accept);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form onSubmit={submit} onKeyDown={press} aria-label={`Edit “${proposal.title}”`}>
      <Stack gap="sm">
        <EditSpan
          text={text}
          span={texts.span}
          selected={selected}
          onChange={(span) => {
            onChange({ span });
          }}
        />
        <NativeSelect
          label="Kind"
          autoFocus
          data={OutcomeKind.options.map((value) => ({ value, label: capital(wordsOf(value)) }))}
          value={texts.kind}
          onChange={({ currentTarget }) => {
            onChange({ kind: currentTarget.value });
          }}
        />
        <TextInput
          label="Title"
          required
          maxLength={200}
          value={texts.title}
          onChange={({ currentTarget }) => {
            onChange({ title: currentTarget.value });
          }}
        />
        <MeetingField
          label={
            isNewMeeting
              ? `Agreed at ${proposal.meeting.id ?? ''}, which is not in the register yet; or at`
              : 'Agreed at'
          }
          required={!isNewMeeting}
          value={isNewMeeting && texts.agreedAt === proposal.meeting.id ? '' : texts.agreedAt}
          onChange={(agreedAt) => {
            onChange({ agreedAt });
          }}
        />
        <EditParties texts={texts} entities={entities} instruments={instruments} onChange={onChange} />
        <EditDue texts={texts} onChange={onChange} />
        <NativeSelect
          label="Who sees it"
          data={visibilityChoices}
          value={texts.visibility}
          onChange={({ currentTarget }) => {
            onChange({ visibility: currentTarget.value });
          }}
        />
        <Group gap={6}>
          <Button type="submit" size="compact-md">
            Save
          </Button>
          <Button
            size="compact-md"
            variant="light"
            onClick={() => {
              save(true);
            }}
          >
            Save and accept
          </Button>
          <Button size="compact-md" variant="default" onClick={onClose}>
            Leave as it was
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
