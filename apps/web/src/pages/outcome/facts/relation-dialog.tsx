import { RelationType, type OutcomeView } from '@app/contracts';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { wordsOf } from '../../../words/words.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { given, useTexts } from '../commands/form-state.js';
import { OutcomeField } from '../commands/outcome-field.js';
import { useShowRecorded } from '../commands/show-recorded.js';

interface RelationDialogProps {
  readonly outcome: OutcomeView;
  readonly onClose: () => void;
}

const statedBy = [
  { value: 'person', label: 'I draw it myself' },
  { value: 'source', label: 'The source says so' },
];

/** Ties the outcome to another, or records a view (a concern, an objection …) on it. */
export function RelationDialog({ outcome, onClose }: RelationDialogProps) {
  const showRecorded = useShowRecorded(outcome);
  const { texts, set, bind } = useTexts({
    relation: 'follows_up',
    target: '',
    statedBy: 'person',
    effectiveOn: '',
    note: '',
  });
  const isView = texts.relation === 'view';
  const shared = { statedBy: texts.statedBy, effectiveOn: texts.effectiveOn, ...given('note', texts.note) };
  return (
    <CommandDialog
      title={`Relate ${outcome.reference} to another`}
      submitWords="Record"
      outcome={outcome}
      route={isView ? 'views' : 'relations'}
      body={() =>
        isView ? { view: texts.target, ...shared } : { relation: texts.relation, target: texts.target, ...shared }
      }
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded(isView ? 'View recorded' : 'Relation recorded', answer);
      }}
    >
      <NativeSelect
        label="This outcome"
        data={[
          ...RelationType.options.map((value) => ({ value, label: wordsOf(value) })),
          { value: 'view', label: 'is the one on which a view was recorded:' },
        ]}
        {...bind('relation')}
      />
      <OutcomeField
        label={isView ? 'The view' : 'The other outcome'}
        required
        except={outcome.id}
        value={texts.target}
        onChange={(value) => {
          set('target', value);
        }}
      />
      <NativeSelect label="Who says so" data={statedBy} {...bind('statedBy')} />
      <TextInput label="Since when" type="date" required maw={260} {...bind('effectiveOn')} />
      <Textarea label="Note (optional)" autosize minRows={2} {...bind('note')} />
    </CommandDialog>
  );
}
