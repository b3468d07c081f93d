import type { AuditKeyView } from '@app/contracts';
import { Text } from '@mantine/core';
import { Section } from '../../ui/section.js';
import { momentWords } from '../../words/dates.js';
import { CopyLine } from './copy-line.js';

/** The key in use, and those before it, by which older checkpoints still verify. */
export function PublicKey({ keys }: Pick<AuditKeyView, 'keys'>) {
  const [current, ...former] = keys;
  if (current === undefined) return null;
  return (
    <Section title="Public key">
      <Text mb={6} maw={760}>
        Checkpoints are signed with the key that belongs to this one. Note it down once, on paper or in a file of your
        own; a key that is only ever read here proves little. Without signing in it is at <code>/api/v1/audit/key</code>
        .
      </Text>
      <CopyLine text={current.verifierKey} what="the public key" />
      {former.length > 0 && (
        <>
          <Text mt="sm" mb={6}>
            Checkpoints from before {momentWords(current.firstUsedAt)} are signed with former keys:
          </Text>
          {former.map(({ verifierKey }) => (
            <CopyLine key={verifierKey} text={verifierKey} what="this former key" />
          ))}
        </>
      )}
    </Section>
  );
}
