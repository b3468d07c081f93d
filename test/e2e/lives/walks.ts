import { type OutcomeKind, type TakeStepBody } from '@app/contracts';
import { type z } from 'zod';

type Step = Omit<z.input<typeof TakeStepBody>, 'effectiveOn'>;

/** What a walk finds where it is walked. */
export interface Ground {
  readonly owners: readonly string[];
  readonly addressees: readonly string[];
  readonly purpose: string;
  /** Another outcome, to be tied to. */
  readonly another: string;
  readonly citation: { readonly document: string; readonly version: string; readonly paragraph: string };
}

export interface Walk {
  /** The stage at which it ends. */
  readonly to: string;
  readonly steps: (ground: Ground) => readonly Step[];
  /** Absent: for every outcome of the kind. */
  readonly fits?: (ground: Ground) => boolean;
}

const evidence = { documentReference: 'WG-CP/21/4', on: '2025-01-15' };
const session = { meeting: 'COUNCIL-2024', agendaItem: 'ADM 12', evidence: { documentReference: 'C24/50' } };
const reason = 'As the meeting agreed.';
const put: Step = { step: 'PutToParentBody', ...session };
const answered = (acceptance: NonNullable<Step['acceptance']>): Step => ({
  step: 'AnsweredByAddressee',
  meeting: 'COUNCIL-2024',
  acceptance,
});

/** Each owner claims its own part; the meeting verifies all of them. */
const claimed = ({ owners }: Ground): readonly Step[] =>
  (owners.length === 0 ? [undefined] : owners).map((owner) => ({
    step: 'CompletionClaimed',
    evidence,
    ...(owner !== undefined && { owner }),
  }));
const reported = ({ owners: [owner] }: Ground): Step => ({
  step: 'ProgressReported',
  progress: 'partly',
  meeting: 'CWG-COP-20',
  ...(owner !== undefined && { owner }),
});
const verified = ({ citation }: Ground): Step => ({
  step: 'CompletionVerified',
  verifiedBy: 'meeting',
  meeting: 'CWG-COP-20',
  citation,
});
const superseded: Walk = {
  to: 'superseded',
  steps: ({ another }) => [{ step: 'OutcomeSuperseded', supersededBy: another }],
};
const notImplemented: Walk = {
  to: 'not_implemented',
  steps: (ground) => [
    reported(ground),
    { step: 'WorkBlocked', reason },
    { step: 'OutcomeClosedNotImplemented', reason },
  ],
};

/** One leg for each addressee. */
const eachLeg =
  (...steps: readonly Step[]): Walk['steps'] =>
  ({ addressees }) =>
    addressees.flatMap((addressee) => steps.map((step) => ({ ...step, addressee })));
const awaitsReply = ({ purpose }: Ground): boolean => purpose !== 'information';

const liaisonStatement: readonly Walk[] = [
  {
    to: 'closed',
    fits: (ground) => !awaitsReply(ground),
    steps: eachLeg(
      { step: 'LiaisonStatementDrafted' },
      { step: 'LiaisonStatementApproved', approvedBy: 'chair' },
      { step: 'LiaisonStatementSent', evidence },
      { step: 'LiaisonReplyReceived' },
    ),
  },
  {
    to: 'closed',
    fits: awaitsReply,
    steps: eachLeg(
      { step: 'LiaisonStatementDrafted' },
      { step: 'LiaisonStatementApproved', approvedBy: 'meeting', meeting: 'CWG-COP-20' },
      { step: 'LiaisonStatementSent', evidence },
      { step: 'LiaisonStatementAcknowledged' },
      { step: 'LiaisonReplyReceived', acceptance: 'endorsed' },
      { step: 'LiaisonStatementClosed' },
    ),
  },
  {
    to: 'closed_without_reply',
    fits: awaitsReply,
    steps: eachLeg(
      { step: 'LiaisonStatementApproved', approvedBy: 'correspondence' },
      { step: 'LiaisonStatementSent', evidence },
      { step: 'LiaisonStatementClosedWithoutReply', reason },
    ),
  },
  {
    to: 'withdrawn',
    steps: eachLeg({ step: 'LiaisonStatementDrafted' }, { step: 'LiaisonStatementWithdrawn', reason }),
  },
];

const proposalToOthers: readonly Walk[] = [
  {
    to: 'implemented',
    steps: (ground) => [put, answered('endorsed'), reported(ground), ...claimed(ground), verified(ground)],
  },
  {
    to: 'not_implemented',
    steps: () => [put, answered('noted_without_decision'), { step: 'OutcomeClosedNotImplemented', reason }],
  },
  {
    to: 'not_taken_up',
    steps: ({ addressees: [first], addressees }) =>
      first === undefined
        ? [put, answered('deferred'), put, answered('not_taken_up')]
        : addressees.flatMap((addressee) => [
            { step: 'PutToAddressee', addressee },
            { ...answered('not_taken_up'), addressee },
          ]),
  },
  { to: 'never_put_forward', steps: () => [{ step: 'NeverPutForward', reason }] },
  superseded,
];

const introduced: Step = { step: 'DraftResolutionIntroduced', meeting: 'COUNCIL-2024', agendaItem: 'PL 1' };
const transmitted: Step = { step: 'DraftResolutionTransmitted', evidence: { documentReference: 'C24/40' } };
const draftResolution: readonly Walk[] = [
  {
    to: 'adopted',
    steps: ({ citation }) => [
      transmitted,
      introduced,
      { step: 'DraftResolutionAdoptedByParentBody', meeting: 'COUNCIL-2024', citation },
    ],
  },
  {
    to: 'adopted_with_amendments',
    steps: () => [
      transmitted,
      introduced,
      { step: 'DraftResolutionDeferred', meeting: 'COUNCIL-2025' },
      { ...introduced, meeting: 'COUNCIL-2025' },
      { step: 'DraftResolutionAdoptedWithAmendments', meeting: 'COUNCIL-2025', evidence },
    ],
  },
  {
    to: 'not_adopted',
    steps: () => [transmitted, introduced, { step: 'DraftResolutionNotAdopted', meeting: 'COUNCIL-2024', reason }],
  },
  { to: 'withdrawn', steps: () => [transmitted, { step: 'DraftResolutionWithdrawn', reason }] },
];

const done: Walk = {
  to: 'verified',
  steps: (ground) => [
    { step: 'OutcomeDeferred', meeting: 'CWG-COP-20' },
    reported(ground),
    ...claimed(ground),
    { step: 'ClaimNotAccepted', reason },
    ...claimed(ground),
    verified(ground),
  ],
};
const cancelled: Walk = { to: 'cancelled', steps: () => [{ step: 'OutcomeCancelled', reason }] };
const task: readonly Walk[] = [done, notImplemented, cancelled, superseded];
const noted: Walk = {
  to: 'recorded',
  steps: ({ citation }) => [
    { step: 'OutcomeReviewed', meeting: 'CWG-COP-20', citation },
    { step: 'OutcomeReiterated', meeting: 'CWG-COP-20' },
  ],
};
const again: Step = { step: 'OutcomeReiterated', meeting: 'CWG-COP-20' };

/** For every kind the ways through its life, at least one to each end. */
export const walks: Readonly<Record<OutcomeKind, readonly Walk[]>> = {
  liaison_statement: liaisonStatement,
  incoming_liaison_statement: [
    {
      to: 'answered',
      steps: ({ another }) => [
        { step: 'IncomingStatementAssigned', owner: 'cwg-cop-secretariat' },
        { step: 'IncomingStatementAnswered', decidedBy: 'on_behalf_of_the_chair', answeredBy: another },
      ],
    },
    { to: 'noted', steps: () => [{ step: 'IncomingStatementNoted', decidedBy: 'meeting', meeting: 'CWG-COP-20' }] },
    {
      to: 'declined',
      steps: () => [{ step: 'IncomingStatementDeclined', decidedBy: 'on_behalf_of_the_chair', reason }],
    },
  ],
  recommendation: proposalToOthers,
  request: proposalToOthers,
  draft_resolution: draftResolution,
  action_item: task,
  plan: task,
  commitment: [
    done,
    notImplemented,
    superseded,
    { to: 'withdrawn', steps: () => [{ step: 'CommitmentWithdrawn', reason, evidence }] },
  ],
  decision: [superseded, { to: 'rescinded', steps: () => [again, { step: 'DecisionRescinded', reason }] }],
  invitation: [
    {
      to: 'closed',
      steps: ({ owners: [owner] }) => [
        again,
        { step: 'ResponseNoted', ...(owner !== undefined && { owner }), evidence },
        { step: 'InvitationClosed', reason },
      ],
    },
    { to: 'lapsed', steps: () => [{ step: 'InvitationLapsed', reason }] },
  ],
  proposal: [
    { to: 'adopted', steps: ({ another }) => [{ step: 'ProposalAdopted', adoptedAs: another, meeting: 'CWG-COP-20' }] },
    { to: 'not_taken_up', steps: () => [{ step: 'ProposalNotTakenUp', meeting: 'CWG-COP-20' }] },
    {
      to: 'withdrawn',
      steps: () => [
        { step: 'OutcomeDeferred', meeting: 'CWG-COP-20' },
        { step: 'ProposalWithdrawn', reason },
      ],
    },
  ],
  statement: [noted],
  view_recorded: [noted],
};
