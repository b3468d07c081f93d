import type { ProposalView } from '@app/contracts';
import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';

const shapes: Readonly<Record<'open' | 'accepted' | 'dismissed', ReactNode>> = {
  open: <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  accepted: <path d="M3 8.6l3.4 3.4L13 4.6" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  dismissed: <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.8" />,
};

/** What became of a proposal, as a shape beside its word. */
export function ProposalMark({ status }: { readonly status: ProposalView['status'] | 'sending' }) {
  if (status === 'sending') return <Loader size={14} aria-hidden="true" />;
  const shape = status === 'merged' || status === 'split' ? shapes.dismissed : shapes[status];
  const color = status === 'accepted' ? 'var(--disposition-closed-implemented)' : 'var(--dimmed)';
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ color, flex: 'none' }}>
      {shape}
    </svg>
  );
}
