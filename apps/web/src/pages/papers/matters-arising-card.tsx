import type { MeetingView } from '@app/contracts';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useMeetings } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { MeetingSelect } from './meeting-select.js';
import { meetingsToCome } from './meetings-to-come.js';
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
      <Answer of={meetings}>{(all) => <ForMeeting meetings={meetingsToCome(all)} />}</Answer>
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
      <MeetingSelect label="For" meetings={meetings} value={meeting ?? first.id} onChange={setMeeting} />
      <PaperDownloads paper="matters-arising" params={{ for: meeting ?? first.id }} />
    </>
  );
}
