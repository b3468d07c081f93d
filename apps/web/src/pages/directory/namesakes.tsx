import { Anchor, Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { namesakes } from './spellings.js';

interface Known {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Those that bear what is typed already, and the word of an officer that this is another one. */
export function useNamesakes(known: readonly Known[], names: readonly string[]) {
  const [isAnother, setIsAnother] = useState(false);
  const same = namesakes(known, names);
  return { same, isAnother, setIsAnother, otherThan: isAnother ? same.map(({ id }) => id) : [] };
}

interface NamesakesNoteProps {
  readonly namesakes: ReturnType<typeof useNamesakes>;
  /** Where the page of one is: `/entities`. */
  readonly at: string;
}

/** Nothing stands in the directory twice by mistake; what only shares a name is let in by who says so. */
export function NamesakesNote({ namesakes: { same, isAnother, setIsAnother }, at }: NamesakesNoteProps) {
  if (same.length === 0) return null;
  return (
    <div role="status">
      <Text size="sm">
        The directory knows that name already:{' '}
        {same.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Anchor component={WorkspaceLink} to={`${at}/${id}`} inherit>
              {name}
            </Anchor>
          </span>
        ))}
        .
      </Text>
      <Checkbox
        mt={6}
        label="This is another one of the same name"
        checked={isAnother}
        onChange={({ currentTarget: { checked } }) => {
          setIsAnother(checked);
        }}
      />
    </div>
  );
}
