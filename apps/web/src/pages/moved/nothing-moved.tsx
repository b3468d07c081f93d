import type { MovementsView } from '@app/contracts';
import { Button } from '@mantine/core';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { momentWords } from './moment-words.js';

export function NothingMoved({ view }: { readonly view: MovementsView }) {
  return (
    <EmptyState
      title={`Nothing moved between ${momentWords(view.from)} and ${momentWords(view.to)}`}
      action={
        <Button component={WorkspaceLink} to="/register">
          Open the register
        </Button>
      }
    >
      What happens to an outcome is recorded on its page, and then stands here: a step, an owner, a deadline. Choose an
      earlier moment to see further back.
    </EmptyState>
  );
}
