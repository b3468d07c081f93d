import type { MeetingView } from '@app/contracts';
import { useWorkspace } from '../../../app/workspace.js';
import { Section } from '../../../ui/section.js';
import { CheckList } from './check-list.js';
import { CloseButton } from './close-button.js';
import { ClosedOn } from './closed-on.js';

/** The end of the work on a meeting's record: what is still to do, or that it was closed and who was sent the checkpoint. */
export function Closing({ meeting }: { readonly meeting: MeetingView }) {
  const { canWrite } = useWorkspace();
  const { closedOn, cancelled, kind } = meeting;
  // A session of the parent body is the parent's to close.
  if (cancelled || (kind === 'parent_session' && closedOn === null)) return null;
  if (closedOn !== null)
    return (
      <Section title="Closing">
        <ClosedOn meeting={meeting.id} closedOn={closedOn} />
      </Section>
    );
  return (
    <Section title="Closing" aside={canWrite('meeting.close') && <CloseButton meeting={meeting} />}>
      <CheckList meeting={meeting} />
    </Section>
  );
}
