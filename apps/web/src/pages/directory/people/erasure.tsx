import { Button, Text } from '@mantine/core';
import { useWorkspace } from '../../../app/workspace.js';
import { Section } from '../../../ui/section.js';

interface ErasureProps {
  readonly name: string;
  readonly onAsk: () => void;
}

/** The way out of the list, for good; says before what goes and what stays. */
export function Erasure({ name, onAsk }: ErasureProps) {
  const { canWrite } = useWorkspace();
  if (!canWrite('people.manage')) return null;
  return (
    <Section title="Erase">
      <Text mb="xs">
        Name, address, sign-in, keys and the mails that lie here go for good, and all roles end today. What {name}{' '}
        recorded stays, with its day, as done by a former officer.
      </Text>
      <Button variant="default" onClick={onAsk}>
        Erase {name} …
      </Button>
    </Section>
  );
}
