import type { MeetingView, RegisterRow } from '@app/contracts';
import { Anchor, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRegister } from '../../../api/queries.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { count } from '../../../words/words.js';
import { canClose, lacking, unownedPath } from './closing-state.js';

interface CheckProps {
  readonly done: boolean;
  readonly children: ReactNode;
}

function Check({ done, children }: CheckProps) {
  return (
    <List.Item icon={<span aria-hidden="true">{done ? '✓' : '–'}</span>}>
      {children}
      <Text span c="dimmed">
        {done ? ' · done' : ' · to do'}
      </Text>
    </List.Item>
  );
}

/** What the closing needs, and what one may want to look at before. */
export function CheckList({ meeting }: { readonly meeting: MeetingView }) {
  const { id, reports, reviewed } = meeting;
  const rows = useRegister({ meeting: id }, 200).data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <List spacing={2}>
        <Check done={reports.length > 0}>The report is received</Check>
        <Check done={canClose(meeting)}>
          {reports.length > 1 ? `All ${reports.length} reports are reviewed` : 'The report is reviewed'}
          {reports.length > 1 && !canClose(meeting) && ` (${reviewed.length} so far)`}
        </Check>
      </List>
      <Incomplete meeting={id} rows={rows} />
    </>
  );
}

/** It does not stand in the way: a report often names neither. */
function Incomplete({ meeting, rows }: { readonly meeting: string; readonly rows: readonly RegisterRow[] }) {
  const { owner, deadline } = lacking(rows);
  if (rows.length === 0) return <Text mt={6}>No outcome of this meeting is recorded yet.</Text>;
  return (
    <Text mt={6}>
      {count(rows.length, 'outcome')} recorded.{' '}
      {owner > 0 && (
        <>
          <Anchor component={WorkspaceLink} to={unownedPath(meeting)} inherit>
            {owner} to be done without an owner
          </Anchor>
          {deadline > 0 ? ', ' : '. '}
        </>
      )}
      {deadline > 0 && `${deadline} ${owner > 0 ? '' : 'to be done '}without a deadline. `}
      {(owner > 0 || deadline > 0) && 'The meeting can be closed all the same.'}
    </Text>
  );
}
