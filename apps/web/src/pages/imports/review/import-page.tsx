import type { ImportView } from '@app/contracts';
import { Alert, Anchor, Group, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useImport, useImportText, useReadingProgress } from '../../../api/import-queries.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { Answer } from '../../../ui/answer.js';
import { Page } from '../../../ui/page.js';
import { agoWords } from '../../../words/dates.js';
import { ReviewBoard } from './board/review-board.js';
import { Failed } from './failed.js';
import classes from './import-page.module.css';
import { Reading } from './reading.js';

/** One report that was put in: read, then reviewed. */
export function ImportPage() {
  const { id = '' } = useParams();
  return <Answer of={useImport(id)}>{(view) => <OneImport view={view} />}</Answer>;
}

function OneImport({ view }: { readonly view: ImportView }) {
  useReadingProgress(view);
  const isReviewed = view.status === 'review' || view.status === 'finished';
  return (
    <div className={classes['page']}>
      <Page title={view.title ?? view.name}>
        <Origin view={view} />
        {view.ofAnotherBody && view.status === 'review' && <OtherBody view={view} />}
        {view.unreadLanguage !== null && isReviewed && <OtherLanguage code={view.unreadLanguage} />}
        {view.status === 'reading' && <Reading view={view} />}
        {view.status === 'failed' && <Failed view={view} />}
        {isReviewed && <Board view={view} />}
      </Page>
    </div>
  );
}

function Board({ view }: { readonly view: ImportView }) {
  return <Answer of={useImportText(view.id)}>{(report) => <ReviewBoard view={view} report={report} />}</Answer>;
}

/** Accepting would convene a meeting of the wrong body. */
function OtherBody({ view: { body, bodies } }: { readonly view: ImportView }) {
  return (
    <Alert color="yellow" variant="outline" mb="xs" title={`This report names ${bodies.join(' and ')}`}>
      It was put in for {body}. If that is not the same, choose its own body above and put it in there: here, nothing
      has been entered unless you accept it.
    </Alert>
  );
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** Few words of it are known, so that few proposals say little about how much was agreed. */
function OtherLanguage({ code }: { readonly code: string }) {
  return (
    <Alert color="yellow" variant="outline" mb="xs" title={`This report is in ${languages.of(code) ?? code}`}>
      Only its document, its meetings and its paragraphs are read: outcomes are found in English reports so far, and
      most of this one’s are missing below. Put in the English version where there is one, or enter what was agreed by
      hand.
    </Alert>
  );
}

/** Which file it is, who put it in, and what it is to the reports that are held. */
function Origin({
  view: { name, title, startedBy, startedAt, meetings, bodies, document },
}: {
  readonly view: ImportView;
}) {
  return (
    <Group gap="md" mb="xs" style={{ rowGap: 2 }}>
      <Text size="sm" c="dimmed">
        {title !== null && `${name}, `}put in by {startedBy.name} {agoWords(startedAt, new Date())}
        {bodies.length > 1 && ` · a joint report of ${bodies.join(' and ')}`}
      </Text>
      {meetings.map((meeting) => (
        <Anchor key={meeting} size="sm" component={WorkspaceLink} to={`/meetings/${meeting}`}>
          {meeting}
        </Anchor>
      ))}
      {document !== null && document.nature !== 'original' && (
        <Text size="sm">
          It is a {document.nature} of {document.of ?? 'the original'}:{' '}
          <Anchor
            component={WorkspaceLink}
            inherit
            to={`/documents/${document.id}/versions/${encodeURIComponent(document.version)}`}
          >
            decide on the outcomes whose paragraphs it changes
          </Anchor>
          . Proposed here is what it adds.
        </Text>
      )}
    </Group>
  );
}
