import type { ImportView } from '@app/contracts';
import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { WorkspaceLink } from '../../../../app/workspace-link.js';
import { ProblemNote } from '../../../../ui/problem-note.js';
import { count } from '../../../../words/words.js';
import { useFinish } from '../decisions/use-import-commands.js';

interface AllDecidedProps {
  readonly view: ImportView;
  readonly mayDecide: boolean;
}

/** Nothing is left: what came of it, and where one goes from here. */
export function AllDecided({ view, mayDecide }: AllDecidedProps) {
  const { id, counts, meetings, body, status } = view;
  const finish = useFinish(id);
  return (
    <Alert variant="outline" color="teal" title={titleOf(view)} role="status">
      <Text size="sm">
        {isEmpty(view)
          ? 'If you miss something, record it at its meeting: the words of the report are at hand there.'
          : `${count(counts.accepted, 'proposal')} accepted, ${counts.dismissed} dismissed. You can still take decisions back.`}
      </Text>
      <Group gap="md" mt={6}>
        <Anchor
          component={WorkspaceLink}
          to={`/register?${new URLSearchParams({ body, meeting: meetings.join(',') }).toString()}`}
        >
          The outcomes in the register
        </Anchor>
        <Anchor component={WorkspaceLink} to="/across">
          Matters arising
        </Anchor>
        {meetings.map((meeting) => (
          <Anchor key={meeting} component={WorkspaceLink} to={`/meetings/${meeting}`}>
            {meeting}
          </Anchor>
        ))}
      </Group>
      {status === 'review' && mayDecide && (
        <Button
          mt="xs"
          size="compact-md"
          loading={finish.isPending}
          onClick={() => {
            finish.mutate();
          }}
        >
          Finish the review
        </Button>
      )}
      {finish.error !== null && <ProblemNote error={finish.error} />}
    </Alert>
  );
}

function isEmpty({ counts }: ImportView): boolean {
  return counts.accepted + counts.dismissed === 0;
}

function titleOf(view: ImportView): string {
  if (view.status === 'finished') return 'The review is finished';
  if (!isEmpty(view)) return 'Everything is decided';
  const { document } = view;
  return document === null || document.of === null
    ? 'Nothing in it looks like an outcome'
    : `It adds nothing to version ${document.of}`;
}
