import type { DocumentView } from '@app/contracts';
import { Anchor, Group, Text } from '@mantine/core';
import { useDocuments, useParagraphs, useRegister } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { Section } from '../../ui/section.js';
import classes from './report.module.css';

interface ReportProps {
  readonly document: string;
  readonly meeting: string;
}

/** A report's paragraphs, each with the outcomes that rest on it beside it. */
export function Report({ document, meeting }: ReportProps) {
  const { body } = useWorkspace();
  const held = useDocuments(body).data?.find(({ id }) => id === document);
  const title = held?.title ?? document;
  const paragraphs = useParagraphs(document);
  const outcomes = useRegister({ meeting }, 200).data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={title}>
      <Versions document={document} versions={held?.versions ?? []} />
      <Answer of={paragraphs}>
        {(items) =>
          items.map(({ paragraph, text }, at) => (
            <div key={at} className={classes['paragraph']}>
              <Text span fw={600}>
                {paragraph}
              </Text>
              <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
              <div>
                {outcomes
                  .filter((outcome) => outcome.paragraph !== null && outcome.paragraph === paragraph)
                  .map(({ id, reference, title: name }) => (
                    <Anchor
                      key={id}
                      component={WorkspaceLink}
                      to={`/register/${id}`}
                      size="sm"
                      display="block"
                      title={name}
                    >
                      {reference}
                    </Anchor>
                  ))}
              </div>
            </div>
          ))
        }
      </Answer>
    </Section>
  );
}

/** The versions that came after the first, each with what it asks. */
function Versions({ document, versions }: { readonly document: string; readonly versions: DocumentView['versions'] }) {
  const later = versions.filter(({ nature }) => nature !== 'original');
  if (later.length === 0) return null;
  return (
    <Group gap="md" mb="xs">
      {later.map(({ version, nature, of, language, stage }) => (
        <Anchor
          key={version}
          size="sm"
          component={WorkspaceLink}
          to={`/documents/${document}/versions/${encodeURIComponent(version)}`}
        >
          {version}: {nature} of {of ?? 'the original'} ({language}, {stage})
        </Anchor>
      ))}
    </Group>
  );
}
