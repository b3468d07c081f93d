import type { AcceptedAnswer, ProposalView } from '@app/contracts';
import { Code, List, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../../../ui/form-dialog.js';
import { count } from '../../../../words/words.js';
import { isPlain, percentOf, thresholds } from '../proposals/proposal-filter.js';

interface AcceptSeveralDialogProps {
  /** What the list shows at the moment. */
  readonly shown: readonly ProposalView[];
  readonly send: {
    readonly data: AcceptedAnswer | undefined;
    readonly error: Error | null;
    readonly isPending: boolean;
    readonly mutate: (proposals: readonly ProposalView[]) => void;
  };
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** Accepts what is sure enough, in one go. What cannot be accepted stays open, and the answer says why. */
export function AcceptSeveralDialog({ shown, send, onChoose, onClose }: AcceptSeveralDialogProps) {
  const [atLeast, setAtLeast] = useState(90);
  const ready = shown.filter(isPlain);
  const chosen = ready.filter((each) => percentOf(each) >= atLeast);
  const held = shown.filter(({ status }) => status === 'open').length - ready.length;
  if (send.data !== undefined) return <Result {...{ answer: send.data, shown, onChoose, onClose }} />;
  return (
    <FormDialog
      title="Accept several"
      submitWords={`Accept ${chosen.length}`}
      error={send.error}
      isPending={send.isPending}
      onSubmit={() => {
        if (chosen.length > 0) send.mutate(chosen);
      }}
      onClose={onClose}
    >
      <NativeSelect
        label="Of those that are listed and open"
        data-autofocus
        value={String(atLeast)}
        onChange={({ currentTarget }) => {
          setAtLeast(Number(currentTarget.value));
        }}
        // A list of choices keeps Enter to itself: here it accepts, as in every other field of a dialog.
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
        data={[...thresholds, 0].map((from) => ({
          value: String(from),
          label: `${from === 0 ? 'All' : `${from} % sure and more`} (${ready.filter((each) => percentOf(each) >= from).length})`,
        }))}
      />
      <List size="sm" spacing={2}>
        {chosen.map((each) => (
          <List.Item key={each.id}>
            {each.title} ({percentOf(each)} %)
          </List.Item>
        ))}
      </List>
      {held > 0 && (
        <Text size="sm" c="dimmed">
          {count(held, 'proposal')} {held === 1 ? 'looks' : 'look'} like something in the register or{' '}
          {held === 1 ? 'needs' : 'need'} a word from you, and {held === 1 ? 'stays' : 'stay'} open.
        </Text>
      )}
    </FormDialog>
  );
}

interface ResultProps extends Pick<AcceptSeveralDialogProps, 'shown' | 'onChoose' | 'onClose'> {
  readonly answer: AcceptedAnswer;
}

/** Which were accepted; of each other one, why not. */
function Result({ answer, shown, onChoose, onClose }: ResultProps) {
  const refused = answer.rows.filter((row) => row.result === 'refused');
  return (
    <FormDialog
      title="Accept several"
      submitWords="Go on"
      error={null}
      isPending={false}
      onSubmit={() => {
        onClose();
        if (refused[0]) onChoose(refused[0].proposal);
      }}
      onClose={onClose}
    >
      <Text role="status">
        {count(answer.done, 'proposal')} accepted{answer.refused > 0 && `, ${answer.refused} not`}.
      </Text>
      {refused.length > 0 && (
        <List size="sm">
          {refused.map(({ proposal, detail, code }) => (
            <List.Item key={proposal}>
              {shown.find(({ id }) => id === proposal)?.title ?? proposal}: {detail} <Code>{code}</Code>
            </List.Item>
          ))}
        </List>
      )}
    </FormDialog>
  );
}
