import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useCommand } from '../../api/use-command.js';
import { useWorkspace } from '../../app/workspace.js';
import { Action } from '../../ui/action.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useTexts } from '../outcome/commands/form-state.js';
import type { Matter } from './matter.js';

type Decision = NonNullable<Matter['decision']>;

const words: Readonly<Record<Decision, readonly [ask: string, decided: string]>> = {
  keep: ['Keep …', 'Kept as it is'],
  correct: ['Correct …', 'Corrected'],
  withdraw: ['Withdraw …', 'Withdrawn'],
};

interface DecideProps {
  readonly matter: Matter;
  readonly version: string;
}

/** The three answers to a version that reads otherwise; one that was given can be given anew. */
export function Decide({ matter, version }: DecideProps) {
  const { canWrite } = useWorkspace();
  const [decision, setDecision] = useState<Decision | null>(null);
  return (
    <Group gap="sm">
      <Text size="sm" fw={600}>
        {matter.decision === null ? 'To decide' : words[matter.decision][1]}
      </Text>
      {canWrite('outcome.correct') &&
        (['keep', 'correct', 'withdraw'] as const).map((each) => (
          <Action
            key={each}
            aria-label={`${words[each][0]} ${matter.reference}`}
            onClick={() => {
              setDecision(each);
            }}
          >
            {words[each][0]}
          </Action>
        ))}
      {decision !== null && (
        <DecisionDialog
          matter={matter}
          version={version}
          decision={decision}
          onClose={() => {
            setDecision(null);
          }}
        />
      )}
    </Group>
  );
}

function DecisionDialog({
  matter,
  version,
  decision,
  onClose,
}: DecideProps & { readonly decision: Decision; readonly onClose: () => void }) {
  const command = useCommand();
  const { newParagraph, paragraph, after, wording, citation } = matter;
  const { texts, bind } = useTexts({
    ...{ paragraph: newParagraph ?? paragraph, wording: after ?? wording, reason: '', effectiveOn: '' },
  });
  const { reason, effectiveOn, ...stated } = texts;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const body = { decision, version, citation, reason, effectiveOn, ...(decision === 'correct' && stated) };
    const to = '/api/v1/outcomes/{outcome}/version-decisions';
    command.mutate({ to, at: { outcome: matter.id }, body, version: matter.outcomeVersion }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={`${matter.reference}: ${words[decision][0].replace(' …', '')}`} size="lg">
      <form onSubmit={submit}>
        <Stack gap="sm">
          {command.error !== null && <ProblemNote error={command.error} />}
          {decision === 'correct' && (
            <>
              <TextInput label={`Paragraph in ${version}`} required {...bind('paragraph')} />
              <Textarea label="Wording there" required autosize minRows={3} {...bind('wording')} />
            </>
          )}
          <Textarea label="Reason" required autosize minRows={2} data-autofocus {...bind('reason')} />
          <TextInput label="Holds from" type="date" required maw={260} {...bind('effectiveOn')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={command.isPending}>
              Record the decision
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
