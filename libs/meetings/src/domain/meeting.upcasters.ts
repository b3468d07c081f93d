import { type Upcaster } from '@app/kernel';
import { type MeetingAsConvened } from './meeting.events.js';

interface ConvenedV1 {
  readonly data: Omit<MeetingAsConvened, 'parentSessionOf'> & Partial<Pick<MeetingAsConvened, 'parentSessionOf'>>;
  readonly prose?: { readonly title: string };
}

/** Version 1 left `parentSessionOf` out where there was none, so that no reader could rely on it. */
const convenedFromOne: Upcaster = {
  type: 'MeetingConvened',
  from: 1,
  upcast: ({ data: { parentSessionOf = null, ...data }, ...rest }: ConvenedV1) => ({
    data: { ...data, parentSessionOf } satisfies MeetingAsConvened,
    ...rest,
  }),
};

export const meetingUpcasters: readonly Upcaster[] = [convenedFromOne];
