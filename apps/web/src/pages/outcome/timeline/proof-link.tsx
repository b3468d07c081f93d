import { Anchor } from '@mantine/core';
import { useWorkspace } from '../../../app/workspace.js';

/** A file that proves to others what is recorded of this outcome; `sequitur verify` checks it. */
export function ProofLink({ outcome }: { readonly outcome: string }) {
  const { canRead } = useWorkspace();
  if (!canRead('audit.read')) return null;
  return (
    <Anchor
      href={`/api/v1/audit/proof?stream=outcome-${outcome}`}
      download
      size="sm"
      title="Proof of what is recorded, as a file"
    >
      Proof
    </Anchor>
  );
}
