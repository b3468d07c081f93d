import type { OutcomeView } from '@app/contracts';
import { Alert, Anchor, Text } from '@mantine/core';
import { capital } from '../../../words/words.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';

/** Dissent stays visible: each view recorded on the outcome, and who says that it concerns it. */
export function ViewsRecorded({ views }: { readonly views: OutcomeView['views'] }) {
  return views.map(({ id, reference, holder, type, wording, statedBy }) => (
    <Alert
      key={id}
      variant="outline"
      color="gray"
      maw={900}
      title={`⚑ ${type === 'view' ? 'View recorded' : `${capital(type)} recorded`}${holder === null ? '' : `: ${holder.name}`}`}
    >
      <Text>“{wording}”</Text>
      <Text size="sm" c="dimmed" mt={4}>
        <Anchor component={WorkspaceLink} to={`/register/${id}`} inherit>
          {reference}
        </Anchor>{' '}
        · {statedBy === 'source' ? 'the source links it to this outcome' : 'link by the secretariat'}
      </Text>
    </Alert>
  ));
}
