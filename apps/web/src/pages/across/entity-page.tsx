import type { EntityPageView } from '@app/contracts';
import { Anchor, Group, List, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useEntityPage } from '../../api/answer-queries.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { longDate } from '../../words/dates.js';
import { capital, paragraphWords } from '../../words/words.js';
import { Entries, Said } from './entry.js';
import { KindChoice, useFilters } from './filters.js';
import { More } from './more.js';
import { PartyFacts } from '../directory/parties/party-facts.js';
import { SinceField } from './since-field.js';
import { Told } from './told.js';

const parts = [
  ['promised', 'Promised'],
  ['owns', 'Must act on'],
  ['addressed', 'Was asked or addressed in'],
  ['holds', 'Holds these views'],
  ['supports', 'Supports'],
  ['opposes', 'Opposes'],
] as const satisfies readonly (readonly [keyof EntityPageView['roles'], string])[];

/** What one party has promised, was asked for and reported. */
export function EntityPage() {
  const { id = '' } = useParams();
  const page = useEntityPage(id, useFilters());
  return (
    <Answer of={page}>
      {(view) => (
        <Page title={view.entity.name}>
          <Stack gap="lg">
            <Text c="dimmed">
              {capital(view.entity.kind)}, in the register of {view.body}
            </Text>
            <PartyFacts id={id} />
            <Group gap="md" align="flex-end">
              <SinceField />
              <KindChoice />
            </Group>
            <Parts view={view} />
            <Reported view={view} />
            <More of={page} shown={view.rows.length} total={view.total} />
          </Stack>
        </Page>
      )}
    </Answer>
  );
}

function Parts({ view }: { readonly view: EntityPageView }) {
  if (view.rows.length === 0)
    return (
      <EmptyState title="Nothing is recorded">
        No outcome of {view.body} names {view.entity.name}, within the filters above. Clear them to see all.
      </EmptyState>
    );
  return parts.map(([role, title]) => {
    const rows = view.rows.filter((row) => view.roles[role].includes(row.id));
    return (
      rows.length > 0 && (
        <Section key={role} title={`${title} (${view.counts[role]})`}>
          <Entries rows={rows}>{(row) => <Told row={row} />}</Entries>
        </Section>
      )
    );
  });
}

function Reported({ view: { reported, rows, counts } }: { readonly view: EntityPageView }) {
  if (reported.length === 0) return null;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <Section title={`Reported (${counts.reported})`}>
      <List listStyleType="none" spacing={6}>
        {reported.map(({ outcome, on, words, citation }) => (
          <List.Item key={`${outcome} ${on} ${words}`}>
            <Anchor component={WorkspaceLink} to={`/register/${outcome}`}>
              {byId.get(outcome)?.reference ?? outcome} {byId.get(outcome)?.title ?? ''}
            </Anchor>
            <Said>
              {longDate(on)}: {words}
              {citation === null ? '' : `, ${paragraphWords(citation.paragraph)}`}
            </Said>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
