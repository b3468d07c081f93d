import type { BodyView } from '@app/contracts';
import { Text } from '@mantine/core';
import { useBodies } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { NotFound } from '../../ui/not-here.js';
import { Page } from '../../ui/page.js';
import { EstablishBodyButton } from '../bodies/establish-body.js';
import { SettingsList } from './settings-list.js';

/** What decides how days are counted for the body, who keeps its register, and how long it lasts. */
export function SettingsPage() {
  const { body } = useWorkspace();
  const bodies = useBodies();
  return (
    <Page title={`Settings of ${body}`} aside={<EstablishBodyButton />}>
      <Answer of={bodies}>
        {(all) => {
          const present = all.find(({ id }) => id === body);
          return present === undefined ? <NotFound /> : <Settings body={present} />;
        }}
      </Answer>
    </Page>
  );
}

function Settings({ body }: { readonly body: BodyView }) {
  const { canWrite, isPast } = useWorkspace();
  const mayChange = canWrite('meeting.manage') || canWrite('settings.manage');
  return (
    <>
      <Text mb="md" c="dimmed" maw={760}>
        {body.name}.{' '}
        {isPast && 'These are the present settings, whatever moment is asked about. Go back to now to change them.'}
        {!isPast && !mayChange && 'The officers of its secretariat and the system manager change what stands here.'}
      </Text>
      <SettingsList body={body} />
    </>
  );
}
