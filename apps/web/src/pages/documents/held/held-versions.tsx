import type { DocumentView } from '@app/contracts';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { longDate } from '../../../words/dates.js';
import { visibilityWords } from '../../../words/visibility.js';
import { DocumentVisibilityDialog } from './document-visibility-dialog.js';
import type { HeldVersion } from './held-version.js';
import { StageDialog } from './stage-dialog.js';

/** What is held of a document: each version with its file, how far it has come and what it asks; and who may see it. */
export function HeldVersions({ document }: { readonly document: DocumentView }) {
  const { canWrite } = useWorkspace();
  const [asked, setAsked] = useState<HeldVersion | 'visibility' | null>(null);
  const close = () => {
    setAsked(null);
  };
  const mayWrite = canWrite('document.register');
  const seen = visibilityWords(document.visibility);
  return (
    <Stack gap={2} mb="sm">
      {document.versions.map((version) => (
        <Group key={version.version} gap="md" style={{ rowGap: 2 }}>
          <VersionFacts document={document} version={version} />
          {mayWrite && version.stage !== 'considered' && (
            <Action
              aria-label={`Version ${version.version}: how far it has come …`}
              onClick={() => {
                setAsked(version);
              }}
            >
              How far it has come …
            </Action>
          )}
        </Group>
      ))}
      {(mayWrite || seen !== null) && (
        <Group gap="md">
          {seen !== null && <Text size="sm">The document is {seen}.</Text>}
          {mayWrite && (
            <Action
              onClick={() => {
                setAsked('visibility');
              }}
            >
              Who may see the document …
            </Action>
          )}
        </Group>
      )}
      {asked === 'visibility' && <DocumentVisibilityDialog document={document} onClose={close} />}
      {asked !== null && asked !== 'visibility' && <StageDialog document={document} held={asked} onClose={close} />}
    </Stack>
  );
}

function VersionFacts({ document, version: held }: { readonly document: DocumentView; readonly version: HeldVersion }) {
  const { version, nature, of, language, stage, stages } = held;
  const file = `/api/v1/documents/${document.id}/content?version=${encodeURIComponent(version)}`;
  const reached = stages.filter((each) => each.meeting !== null || each.symbol !== null);
  return (
    <Text size="sm">
      {nature === 'original' ? (
        `Version ${version}`
      ) : (
        <Anchor
          component={WorkspaceLink}
          to={`/documents/${document.id}/versions/${encodeURIComponent(version)}`}
          inherit
        >
          {version}: {nature} of {of ?? 'the original'}
        </Anchor>
      )}{' '}
      ({language}, {stage}){reached.map(stageWords).join('')} ·{' '}
      <Anchor href={file} download inherit>
        the file
      </Anchor>
    </Text>
  );
}

/** `; transmitted to COUNCIL-2024 as C24/18-E on 2 May 2024` */
function stageWords({ stage, meeting, symbol, on }: HeldVersion['stages'][number]): string {
  const where = meeting === null ? '' : ` ${stage === 'transmitted' ? 'to' : 'at'} ${meeting}`;
  return `; ${stage}${where}${symbol === null ? '' : ` as ${symbol}`} on ${longDate(on)}`;
}
