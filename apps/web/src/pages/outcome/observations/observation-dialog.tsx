import type { OutcomeView } from '@app/contracts';
import { Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { CommandDialog } from '../commands/command-dialog.js';
import { useTexts } from '../commands/form-state.js';

export type ObservationAsked =
  { readonly what: 'record' } | { readonly what: 'answer' | 'close'; readonly observation: string };

interface ObservationDialogProps {
  readonly outcome: OutcomeView;
  readonly asked: ObservationAsked;
  readonly onClose: () => void;
}

const words = {
  record: { title: 'Record an observation', submit: 'Record', text: 'What was observed', on: 'When it was observed' },
  answer: { title: 'Respond to the observation', submit: 'Respond', text: 'The response', on: 'Date of the response' },
  close: { title: 'Close the observation', submit: 'Close it', text: 'Why it is closed', on: 'Date of the closing' },
} as const;

const routes = {
  record: 'observations',
  answer: 'observation-responses',
  close: 'observation-closings',
} as const;

export function ObservationDialog({ outcome, asked, onClose }: ObservationDialogProps) {
  const { texts, bind } = useTexts({ text: '', responseDue: '', effectiveOn: '' });
  const { title, submit, text, on } = words[asked.what];
  const { responseDue, effectiveOn } = texts;
  return (
    <CommandDialog
      title={title}
      submitWords={submit}
      outcome={outcome}
      route={routes[asked.what]}
      body={() => ({
        [asked.what === 'close' ? 'reason' : 'text']: texts.text,
        effectiveOn,
        ...(asked.what === 'record' ? { responseDue } : { observation: asked.observation }),
      })}
      onClose={onClose}
      onRecorded={() => {
        notifications.show({ title: 'Recorded', message: `${title} · ${outcome.reference}` });
      }}
    >
      <Textarea label={text} required autosize minRows={3} data-autofocus {...bind('text')} />
      {asked.what === 'record' && (
        <TextInput label="A response is due by" type="date" required maw={260} {...bind('responseDue')} />
      )}
      <TextInput label={on} type="date" required maw={260} {...bind('effectiveOn')} />
    </CommandDialog>
  );
}
