import type { MeetingView } from '@app/contracts';
import { useState } from 'react';
import { useMeetings } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { MeetingSelect } from './meeting-select.js';
import { meetingsToCome } from './meetings-to-come.js';
import { PaperCard } from './paper-card.js';
import { PaperDownloads } from './paper-downloads.js';

/** Where every outcome stands, or those of one meeting. */
export function StatusCard() {
  const { body } = useWorkspace();
  const meetings = useMeetings(body);
  return (
    <PaperCard title="Status of implementation" words="Where every outcome stands, meeting by meeting.">
      <Answer of={meetings}>{(all) => <Chosen meetings={all} />}</Answer>
    </PaperCard>
  );
}

function Chosen({ meetings }: { readonly meetings: readonly MeetingView[] }) {
  const [tabledAt, tableAt] = useState('');
  const [agreedAt, agreeAt] = useState('');
  const held = meetings.filter(({ kind, report }) => kind === 'meeting' && report !== 'not_held').toReversed();
  return (
    <>
      <MeetingSelect label="Outcomes of" meetings={held} value={agreedAt} onChange={agreeAt} none="All meetings" />
      <MeetingSelect
        label="To be tabled at"
        meetings={meetingsToCome(meetings)}
        value={tabledAt}
        onChange={tableAt}
        none="No meeting named on the paper"
      />
      <PaperDownloads
        paper="status-of-implementation"
        params={{ ...(tabledAt && { for: tabledAt }), ...(agreedAt && { meeting: agreedAt }) }}
      />
    </>
  );
}
