import { Anchor, List, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useInstruments } from '../../api/answer-queries.js';
import { useEntities, useRegister } from '../../api/queries.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { Section } from '../../ui/section.js';
import { AcrossPage } from './across-page.js';

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Whose register to open: an instrument's, or a party's. */
export function SubjectsPage() {
  const [text, setText] = useState('');
  const instruments = useInstruments();
  const entities = useEntities();
  return (
    <AcrossPage title="By instrument or party">
      <Stack gap="lg">
        <TextInput
          label="Find"
          description="A name, or any spelling that a report uses"
          maw={420}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
          }}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
          <Answer of={instruments}>
            {(all) => (
              <Subjects
                title="Instruments"
                at="/instruments"
                text={text}
                subjects={all.map(({ id, title, aliases }) => ({ id, name: title, aliases }))}
              />
            )}
          </Answer>
          <Answer of={entities}>{(all) => <Parties text={text} subjects={all} />}</Answer>
        </SimpleGrid>
      </Stack>
    </AcrossPage>
  );
}

/** Those who must act; the whole directory once something is looked for. */
function Parties({ text, subjects }: Pick<SubjectsProps, 'text' | 'subjects'>) {
  const owners = new Set(useRegister({}, 1).data?.pages[0]?.facets.owner.map(({ value }) => value));
  const isAsked = text.trim() !== '';
  return (
    <Subjects
      title={isAsked ? 'Parties' : 'Parties that must act'}
      at="/entities"
      text={text}
      subjects={isAsked ? subjects : subjects.filter(({ id }) => owners.has(id))}
    />
  );
}

interface SubjectsProps {
  readonly title: string;
  readonly at: string;
  readonly text: string;
  readonly subjects: readonly Subject[];
}

function Subjects({ title, at, text, subjects }: SubjectsProps) {
  const wanted = text.trim().toLowerCase();
  const found = subjects
    .filter(({ name, aliases }) => [name, ...aliases].some((spelling) => spelling.toLowerCase().includes(wanted)))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Section title={`${title} (${found.length})`}>
      <List listStyleType="none" spacing={4}>
        {found.map(({ id, name }) => (
          <List.Item key={id}>
            <Anchor component={WorkspaceLink} to={`${at}/${id}`}>
              {name}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
