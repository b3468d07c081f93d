import type { MeetingView } from '@app/contracts';
import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useMeetings } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { PaperCard } from './paper-card.js';
import { PaperDownloads } from './paper-downloads.js';

/** What earlier meetings left open, for the meeting that has to look at it. */
export function MattersArisingCard() {
  const { body } = useWorkspace();
  const meetings = useMeetings(body);
  return (
    <PaperCard
      title="Matters arising"
      words="What earlier meetings left open, for the meeting that looks at it: due, claimed as done, answered by the parent body, or silent."
    >
      <Answer of={meetings}>{(all) => <ForMeeting meetings={toCome(all)} />}</Answer>
    </PaperCard>
  );
}

function ForMeeting({ meetings }: { readonly meetings: readonly MeetingView[] }) {
  const [first] = meetings;
  const [meeting, setMeeting] = useState<string | null>(null);
  if (first === undefined)
    return (
      <Text size="sm" c="dimmed">
        No meeting to come is in the register. Convene it on the page Meetings; its dates may be unknown yet.
      </Text>
    );
  return (
    <>
      <NativeSelect
        label="For"
        maw={420}
        value={meeting ?? first.id}
        onChange={({ currentTarget }) => {
          setMeeting(currentTarget.value);
        }}
        data={meetings.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` }))}
      />
      <PaperDownloads paper="matters-arising" params={{ for: meeting ?? first.id }} />
    </>
  );
}

/** Those after the last one that was held; meetings stand in true order of time, and dates of old ones may be unknown. */
function toCome(meetings: readonly MeetingView[]): readonly MeetingView[] {
  const today = new Date().toISOString().slice(0, 10);
  const last = meetings.findLastIndex(({ from, report }) => report !== 'not_held' || (from !== null && from < today));
  return meetings.slice(last + 1).filter(({ kind, cancelled }) => kind === 'meeting' && !cancelled);
}
