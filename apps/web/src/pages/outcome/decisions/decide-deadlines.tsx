import type { OutcomeView } from '@app/contracts';
import { Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { longDate } from '../../../words/dates.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { given, useTexts } from '../commands/form-state.js';
import { useShowRecorded } from '../commands/show-recorded.js';
import { DueFields, noDue } from '../facts/due-fields.js';
import { dueOf } from '../facts/due-form.js';
import { WhomItBinds } from '../facts/whom-it-binds.js';

interface DecideDeadlinesProps {
  readonly outcome: OutcomeView;
  readonly onClose: () => void;
}

/** Which of the limits hold, and another in place of the rest. */
export function DecideDeadlines({ outcome, onClose }: DecideDeadlinesProps) {
  const showRecorded = useShowRecorded(outcome);
  const [keep, setKeep] = useState<readonly string[]>([]);
  const [isAdding, setAdding] = useState(outcome.awaits.includes('deadline_cancelled'));
  const due = useTexts(noDue);
  const [addressee, setAddressee] = useState('');
  const { texts, bind } = useTexts({ reason: '', effectiveOn: '' });
  return (
    <CommandDialog
      title="Which deadline holds?"
      submitWords="Record the decision"
      outcome={outcome}
      route="deadline-decisions"
      body={() => ({
        ...texts,
        keep: keep.map(Number),
        add: isAdding ? { due: dueOf(due.texts), words: due.texts.words, ...given('addressee', addressee) } : null,
      })}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded('Deadlines settled', answer);
      }}
    >
      <Checkbox.Group
        label="These hold on"
        description="What is not ticked holds no longer."
        value={[...keep]}
        onChange={setKeep}
      >
        <Stack gap={6} mt={6}>
          {outcome.deadlines.map(({ words, on }, at) => (
            <Checkbox
              key={at}
              value={String(at)}
              label={`${words} (${on === null ? 'date not known' : longDate(on)})`}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox
        label="Another deadline"
        checked={isAdding}
        onChange={({ currentTarget }) => {
          setAdding(currentTarget.checked);
        }}
      />
      {isAdding ? <DueFields {...due} /> : keep.length === 0 && <Text size="sm">It will have no deadline.</Text>}
      {isAdding && <WhomItBinds outcome={outcome} value={addressee} onChange={setAddressee} />}
      <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} />
      <TextInput label="Decided on" type="date" required maw={260} {...bind('effectiveOn')} />
    </CommandDialog>
  );
}
