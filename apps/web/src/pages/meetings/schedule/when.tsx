import type { MeetingView } from '@app/contracts';
import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useWorkspace } from '../../../app/workspace.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { Action } from '../../../ui/action.js';
import { longDate, periodWords } from '../../../words/dates.js';
import { capital, wordsOf } from '../../../words/words.js';
import { reportWords } from '../report-state.js';
import { CancelDialog, DocumentDeadlineDialog, RescheduleDialog } from './schedule-dialogs.js';

const dialogs = { reschedule: RescheduleDialog, cancel: CancelDialog, documents: DocumentDeadlineDialog };

/** When it is and until when documents for it are taken, and what one may do about it. */
export function When({ meeting }: { readonly meeting: MeetingView }) {
  const { canWrite } = useWorkspace();
  const [asked, setAsked] = useState<keyof typeof dialogs | null>(null);
  const Dialog = asked === null ? null : dialogs[asked];
  const ask = (what: keyof typeof dialogs) => () => {
    setAsked(what);
  };
  return (
    <>
      <Group gap="xs">
        <Text c="dimmed">
          {periodWords(meeting.from, meeting.to)} · {capital(reportWords(meeting))}
        </Text>
        {meeting.kind !== 'meeting' && (
          <Badge variant="light" color="gray" tt="none">
            {capital(wordsOf(meeting.kind))}
            {meeting.circular !== null && ` ${meeting.circular}`}
          </Badge>
        )}
        {meeting.bodies.length > 1 && (
          <Badge variant="light" color="gray" tt="none">
            Joint: {meeting.bodies.join(', ')}
          </Badge>
        )}
      </Group>
      {!meeting.cancelled && (
        <Text c="dimmed">
          {documentWords(meeting)}
          <Anchor component={WorkspaceLink} to={`/register?dueBy=${meeting.id}`} inherit>
            Due at or before it
          </Anchor>
        </Text>
      )}
      {canWrite('meeting.manage') && !meeting.cancelled && (
        <Group gap="md">
          <Action onClick={ask('reschedule')}>{meeting.from === null ? 'Set the dates …' : 'Move …'}</Action>
          <Action onClick={ask('documents')}>Document deadline …</Action>
          {meeting.closedOn === null && <Action onClick={ask('cancel')}>Cancel the meeting …</Action>}
        </Group>
      )}
      {Dialog !== null && (
        <Dialog
          meeting={meeting}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

function documentWords({ documentsUntil }: MeetingView): string {
  if (documentsUntil === null) return '';
  const why = documentsUntil.announced ? '' : ', by the rule of the body';
  return `Documents until ${longDate(documentsUntil.on)}${why} · `;
}
