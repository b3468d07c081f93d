import { Button, Code, Text } from '@mantine/core';
import type { ProblemError } from '../api/problem-error.js';
import { WorkspaceLink } from '../app/workspace-link.js';
import { EmptyState } from './empty-state.js';

interface NotHereProps {
  readonly error?: ProblemError;
}

function CodeLine({ error }: NotHereProps) {
  return error ? (
    <Text span display="block" size="sm" mt={4}>
      Code <Code>{error.code}</Code>
    </Text>
  ) : null;
}

export function NotFound({ error }: NotHereProps) {
  return (
    <EmptyState
      title="There is nothing at this address"
      action={
        <Button component={WorkspaceLink} to="/register">
          Search the register
        </Button>
      }
    >
      {error?.message ?? 'The address may be mistyped, or what stood here has another reference.'}
      <CodeLine {...(error && { error })} />
    </EmptyState>
  );
}

export function Forbidden({ error }: NotHereProps) {
  return (
    <EmptyState
      title="Your roles do not cover this"
      action={
        <Button component={WorkspaceLink} to="/">
          Go to the overview
        </Button>
      }
    >
      {error?.message ?? 'You may not see this page.'} Ask the system manager if you need it for your work.
      <CodeLine {...(error && { error })} />
    </EmptyState>
  );
}
