import { Anchor, Text } from '@mantine/core';
import { useDocuments, useParagraphs, useRegister } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { Section } from '../../ui/section.js';
import { HeldVersions } from '../documents/held/held-versions.js';
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
      {held !== undefined && <HeldVersions document={held} />}
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
