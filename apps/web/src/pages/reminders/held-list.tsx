import type { HeldReminder, HeldReminders } from '@app/contracts';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Section } from '../../ui/section.js';
import { DismissDialog } from './dismiss-dialog.js';
import { type ForRecipient, HeldOfRecipient } from './held-of-recipient.js';
import { decisionWords, useHeld, useHeldDecision } from './use-held.js';

/** What goes to others once an officer lets it; nothing at all for those who may not. */
export function HeldList({ body }: { readonly body: string }) {
  const { canWrite } = useWorkspace();
  const mayRelease = canWrite('reminders.manage');
  const held = useHeld(body, mayRelease);
  if (!mayRelease) return null;
  return (
    <Section title="Waiting for your release">
      <Answer of={held}>{(view) => <Waiting view={view} />}</Answer>
    </Section>
  );
}

function Waiting({ view }: { readonly view: HeldReminders }) {
  const { body, held, signatory, replyTo } = view;
  const decision = useHeldDecision(body);
  const [dismissed, setDismissed] = useState<readonly HeldReminder[] | null>(null);
  if (held.length === 0) return <Text c="dimmed">Nothing to others waits for you.</Text>;
  const isSigned = signatory !== null && replyTo !== null;
  const release = (moments: readonly HeldReminder[]) => {
    decision.mutate(
      { moments, dismissedBecause: null },
      {
        onSuccess: (answer) => {
          notifications.show({
            message: decisionWords(answer, 'released: each goes with the next mail of its recipient'),
          });
        },
      },
    );
  };
  return (
    <Stack gap="md" align="flex-start">
      {!isSigned && (
        <Alert color="yellow">
          <b>Nobody signs yet.</b> Say in “How this body reminds” who signs mail to others and where their answers
          arrive. Until then nothing can be released.
        </Alert>
      )}
      <Button
        disabled={!isSigned}
        loading={decision.isPending}
        onClick={() => {
          release(held);
        }}
      >
        {held.length === 1 ? 'Release it' : `Release all ${held.length}`}
      </Button>
      {decision.error !== null && <ProblemNote error={decision.error} />}
      {byRecipient(view).map((one) => (
        <HeldOfRecipient key={one.id} of={one} isSigned={isSigned} onRelease={release} onDismiss={setDismissed} />
      ))}
      {dismissed !== null && (
        <DismissDialog
          body={body}
          moments={dismissed}
          onClose={() => {
            setDismissed(null);
          }}
        />
      )}
    </Stack>
  );
}

/** What nobody can be written to about stands under its owner. */
function byRecipient({ held, mails }: HeldReminders): readonly ForRecipient[] {
  const found = new Map<string, { readonly name: string; readonly lines: HeldReminder[] }>();
  for (const line of held) {
    const unreachable = { id: `owner ${line.owner.id}`, name: `${line.owner.name} (has no person and no address)` };
    for (const { id, name } of line.to.length === 0 ? [unreachable] : line.to) {
      const known = found.get(id);
      if (known === undefined) found.set(id, { name, lines: [line] });
      else known.lines.push(line);
    }
  }
  return [...found].map(([id, of]) => ({ id, ...of, mail: mails.find(({ to }) => to.id === id) }));
}
