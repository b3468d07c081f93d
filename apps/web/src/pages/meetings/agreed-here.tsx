import { Anchor, Group, List, Text } from '@mantine/core';
import { useRegister } from '../../api/queries.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { DispositionMark } from '../../ui/disposition.js';
import { LatenessFlag, ViewsFlag } from '../../ui/flags.js';
import { Section } from '../../ui/section.js';
import { wordsOf } from '../../words/words.js';

const MOST = 200;

/** The outcomes that this meeting agreed, and where each stands. */
export function AgreedHere({ meeting }: { readonly meeting: string }) {
  const outcomes = useRegister({ meeting }, MOST);
  return (
    <Section
      title="Outcomes"
      aside={
        <Anchor component={WorkspaceLink} to={`/register?meeting=${meeting}`} size="sm">
          See them in the register
        </Anchor>
      }
    >
      <Answer of={outcomes}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <Text c="dimmed">No outcome of this meeting is recorded.</Text>;
          return (
            <List listStyleType="none" spacing={5}>
              {rows.map(({ id, reference, kind, title, disposition, lateness, views }) => (
                <List.Item key={id}>
                  <Group gap={8} wrap="nowrap" align="baseline">
                    <DispositionMark value={disposition} />
                    <div>
                      <Anchor component={WorkspaceLink} to={`/register/${id}`}>
                        {reference} {title}
                      </Anchor>{' '}
                      <Text span size="sm" c="dimmed">
                        {wordsOf(kind)} · {wordsOf(disposition)}
                      </Text>{' '}
                      <LatenessFlag lateness={lateness} /> <ViewsFlag views={views} />
                    </div>
                  </Group>
                </List.Item>
              ))}
            </List>
          );
        }}
      </Answer>
    </Section>
  );
}
