import { isoDateOf } from '@app/kernel';
import type { Happening } from '../happening.js';
import { storyParts, storyText, type StoryNeighbour, type StoryTold } from './story.js';

const names = {
  entity: (id: string) =>
    ({ 'itu-t-sg17': 'ITU-T Study Group 17', canada: 'Canada', scort: 'SCORT Foundation' })[id] ?? id,
  meeting: (id: string) => ({ 'COUNCIL-2024': 'Council 2024' })[id] ?? id,
  outcome: (id: string) => ({ 'p-1': 'CWG-COP-20/20', 'o-9': 'CWG-COP-21/9' })[id] ?? null,
};
const happening = (type: Happening['type'], on: string, more: Partial<Happening> = {}): Happening => ({
  type,
  on: isoDateOf(on),
  stage: 'agreed',
  ...more,
});
const cited = (paragraph: string) => ({ document: 'cwg-cop-20-report', version: '1', paragraph });
const recommended = happening('RecommendationAgreed', '2024-01-23', {
  meeting: 'CWG-COP-20',
  citation: cited('9.7.1 bullet 1'),
});
const review: StoryTold = {
  kind: 'recommendation',
  disposition: 'open',
  stage: 'agreed',
  meeting: 'CWG-COP-20',
  course: [recommended],
  owners: [],
  paragraphs: ['9.7.1 bullet 1'],
  cameFrom: [],
  ledTo: [],
  views: [],
  view: null,
};
const proposal: StoryNeighbour = {
  id: 'p-1',
  reference: 'CWG-COP-20/20',
  kind: 'proposal',
  meeting: 'CWG-COP-20',
  on: isoDateOf('2024-01-23'),
  paragraph: '8.10',
  issuers: ['canada'],
  relation: 'adopts',
};

describe('the story of an outcome', () => {
  it('says what was agreed, where the report says so, and how it stands', () => {
    expect(storyText(review, names)).toBe('Recommended §9.7.1 bullet 1 at CWG-COP-20 (23 January 2024). Open: agreed.');
  });

  it('goes by way of what was raised, put to the parent body and answered there', () => {
    const told: StoryTold = {
      ...review,
      disposition: 'in_progress',
      stage: 'considered',
      cameFrom: [proposal],
      course: [
        recommended,
        happening('PutToParentBody', '2024-06-04', {
          meeting: 'COUNCIL-2024',
          evidence: { documentReference: 'C24/50' },
          agendaItem: '3',
        }),
        happening('AnsweredByAddressee', '2024-06-14', {
          meeting: 'COUNCIL-2024',
          acceptance: 'noted_without_decision',
        }),
      ],
    };
    expect(storyText(told, names)).toBe(
      'Raised by Canada (§8.10), recommended §9.7.1 bullet 1 at CWG-COP-20 (23 January 2024); ' +
        'put to Council 2024 (C24/50, agenda item 3) on 4 June 2024; ' +
        'noted without decision by Council 2024 on 14 June 2024. In progress: considered.',
    );
    expect(storyParts(told, names).map(({ paragraph, outcome }) => [paragraph, outcome])).toEqual([
      ['8.10', 'p-1'],
      ['9.7.1 bullet 1', null],
      [null, null],
      [null, null],
    ]);
  });

  it('names every paragraph that states it, and every view recorded on it', () => {
    const told: StoryTold = {
      ...review,
      kind: 'liaison_statement',
      stage: 'sent',
      disposition: 'closed_implemented',
      course: [
        happening('LiaisonStatementAgreed', '2024-01-23', { meeting: 'CWG-COP-20', citation: cited('9.7 bullet 2') }),
        happening('LiaisonStatementSent', '2024-02-12', { addressee: 'itu-t-sg17' }),
      ],
      paragraphs: ['9.7 bullet 2', '7.3', 'Action required', '9.7 bullet 2'],
      views: [{ type: 'concern', holder: 'canada', paragraph: '8.11' }],
    };
    expect(storyText(told, names)).toBe(
      'Agreed §9.7 bullet 2, also stated §7.3, “Action required” at CWG-COP-20 (23 January 2024); ' +
        'sent to ITU-T Study Group 17 on 12 February 2024. Concern recorded by Canada (§8.11). Closed, implemented: sent.',
    );
  });

  it('tells whose account a report is, what verified it, and why a thing ended', () => {
    const told: StoryTold = {
      ...review,
      kind: 'commitment',
      meeting: 'CWG-COP-18',
      disposition: 'closed_not_implemented',
      stage: 'not_implemented',
      course: [
        happening('CommitmentMade', '2022-01-12', { meeting: 'CWG-COP-18', issuers: ['scort'] }),
        happening('ProgressReported', '2024-01-23', { owner: 'scort', meeting: 'CWG-COP-20', citation: cited('5.19') }),
        happening('CompletionClaimed', '2024-03-01', { owner: 'scort', evidence: { documentReference: 'C24/9' } }),
        happening('CompletionVerified', '2024-03-02', { verifiedBy: 'second_officer' }),
        happening('OutcomeReopened', '2024-04-01', { reason: 'the toolkit is a draft' }),
        happening('OutcomeClosedNotImplemented', '2024-05-01', { reason: 'no funds' }),
      ],
      paragraphs: [],
    };
    expect(storyText(told, names)).toBe(
      'Promised by SCORT Foundation at CWG-COP-18 (12 January 2022); progress reported by SCORT Foundation (§5.19) at CWG-COP-20 (23 January 2024); ' +
        'completion claimed by SCORT Foundation (C24/9) on 1 March 2024; completion verified by a second officer on 2 March 2024; ' +
        'reopened (the toolkit is a draft) on 1 April 2024; closed, not implemented (no funds) on 1 May 2024. ' +
        'Closed, not implemented.',
    );
  });

  it('tells what was done from what was done for whom', () => {
    const words = (type: Happening['type'], more: Partial<Happening>) =>
      storyParts({ ...review, course: [recommended, happening(type, '2024-02-01', more)] }, names)
        .map((part) => part.words)
        .slice(1);
    const sg17 = { addressee: 'itu-t-sg17' };
    expect(words('LiaisonStatementApproved', { ...sg17, approvedBy: 'chair' })).toEqual([
      'approved by the Chair for ITU-T Study Group 17',
    ]);
    expect(words('LiaisonStatementAcknowledged', sg17)).toEqual(['acknowledged by ITU-T Study Group 17']);
    expect(words('LiaisonReplyReceived', sg17)).toEqual(['reply received from ITU-T Study Group 17']);
    expect(words('LiaisonReplyReceived', { ...sg17, acceptance: 'endorsed' })).toEqual([
      'endorsed by ITU-T Study Group 17',
    ]);
    expect(words('LiaisonStatementClosed', sg17)).toEqual(['closed for ITU-T Study Group 17']);
    expect(words('ClaimNotAccepted', { owner: 'scort' })).toEqual(['claim not accepted from SCORT Foundation']);
    expect(words('CompletionVerified', { owner: 'scort', verifiedBy: 'vice_chair' })).toEqual([
      'completion verified by the Vice-Chair acting for SCORT Foundation',
    ]);
  });

  it('puts what others made of it in its place in time', () => {
    const later = { ...proposal, relation: 'follows_up', on: isoDateOf('2025-01-10'), meeting: 'CWG-COP-21' } as const;
    const told = {
      ...review,
      course: [recommended, happening('OutcomeDeferred', '2025-02-01', { meeting: 'CWG-COP-22' })],
      ledTo: [later],
    };
    expect(storyParts(told, names).map(({ words }) => words)).toEqual([
      'recommended',
      'followed up by CWG-COP-20/20',
      'deferred to CWG-COP-22',
    ]);
  });

  it('tells a tie once, whichever end names it, and names nothing that the reader may not see', () => {
    const adopted = happening('ProposalAdopted', '2024-01-23', { adoptedAs: 'o-9', meeting: 'CWG-COP-20' });
    const told: StoryTold = {
      ...review,
      kind: 'proposal',
      course: [happening('ProposalRaised', '2024-01-22', { meeting: 'CWG-COP-20' }), adopted],
      paragraphs: ['8.10'],
      ledTo: [{ ...proposal, id: 'o-9', reference: 'CWG-COP-21/9', relation: 'adopts' }],
    };
    const words = (course: StoryTold['course']) => storyParts({ ...told, course }, names).map((part) => part.words);
    expect(words(told.course)).toEqual(['raised', 'adopted as CWG-COP-21/9']);
    expect(words([...told.course.slice(0, 1), { ...adopted, adoptedAs: 'hidden' }])).toEqual([
      'raised',
      'adopted',
      'adopted as CWG-COP-21/9',
    ]);
    const became = { ...review, ledTo: [{ ...proposal, relation: 'adopted_as' as const }] };
    expect(storyParts(became, names).map((part) => part.words)).toEqual(['raised by Canada', 'recommended']);
  });

  it('says whose word it is as it was said', () => {
    const first = (more: Partial<StoryTold>, happened: Partial<Happening> = {}) =>
      storyText({ ...review, ...more, course: [{ ...recommended, ...happened }] }, names);
    const at = 'at CWG-COP-20 (23 January 2024)';
    const paragraphs = ['8.5'];
    const by = { issuers: ['canada', 'scort'] };
    const open = { paragraphs, stage: 'open' };
    const who = 'Canada and SCORT Foundation (§8.5)';
    expect(first({ ...open, kind: 'action_item' }, by)).toBe(`Asked for by ${who} ${at}. Open.`);
    expect(first({ ...open, kind: 'liaison_statement' }, by)).toBe(`Issued by ${who} ${at}. Open.`);
    expect(first({ ...open, kind: 'draft_resolution' }, by)).toBe(`Submitted by ${who} ${at}. Open.`);
    expect(first({ ...open, kind: 'incoming_liaison_statement' }, by)).toBe(`Received from ${who} ${at}. Open.`);
    expect(
      first({
        ...{ paragraphs, kind: 'view_recorded', disposition: 'for_the_record', stage: 'recorded' },
        view: { type: 'objection', holder: 'canada' },
      }),
    ).toBe(`Objection recorded by Canada (§8.5) ${at}.`);
    expect(first({ paragraphs, kind: 'proposal', disposition: 'superseded_or_withdrawn', stage: 'adopted' })).toBe(
      `Raised §8.5 ${at}. Adopted.`,
    );
  });

  it('says whose promise it is: of those who owned it then, not of who came later', () => {
    const promised = happening('CommitmentMade', '2022-01-12', { meeting: 'CWG-COP-18' });
    const told = (more: Partial<StoryTold>) =>
      storyParts({ ...review, kind: 'commitment', paragraphs: ['5.20'], ...more }, names).map((part) => part.words);
    expect(told({ course: [promised], owners: ['scort'] })).toEqual(['promised by SCORT Foundation']);
    const came = happening('OwnerAssigned', '2022-03-01', { entity: 'canada' });
    const left = happening('OwnerReleased', '2022-04-01', { entity: 'scort' });
    expect(told({ course: [promised, came, left], owners: ['canada'] })).toEqual([
      'promised by SCORT Foundation',
      'assigned to Canada',
      'released from SCORT Foundation',
    ]);
    expect(told({ course: [{ ...promised, issuers: ['canada'] }], owners: ['scort'] })).toEqual(['promised by Canada']);
    const unknown: StoryTold = { ...review, kind: 'commitment', stage: 'open', paragraphs: [], course: [promised] };
    expect(storyText(unknown, names)).toBe('Promised (by whom is not recorded) at CWG-COP-20 (12 January 2022). Open.');
  });

  it('says with which meeting a deadline moved, and who goes on with it', () => {
    const course = [
      recommended,
      happening('DeadlineMoved', '2024-03-01', { meeting: 'COUNCIL-2024', cause: 'rescheduled' }),
      happening('DeadlineMoved', '2024-03-02', { meeting: 'COUNCIL-2024', cause: 'document_deadline' }),
      happening('DeadlineMoved', '2024-03-03', { meeting: 'COUNCIL-2024', cause: 'cancelled' }),
      happening('OutcomeTransferred', '2024-04-01', { body: 'itu-t-sg17', reason: 'the mandate ended' }),
      happening('OutcomeTransferred', '2024-04-02', { body: 'canada', how: 'retained' }),
    ];
    expect(storyParts({ ...review, course }, names).map(({ words, meeting }) => [words, meeting])).toEqual([
      ['recommended', 'CWG-COP-20'],
      ['deadline moved with Council 2024', null],
      ['deadline moved with the document deadline of Council 2024', null],
      ['deadline open as Council 2024 was cancelled', null],
      ['transferred to ITU-T Study Group 17 (the mandate ended)', null],
      ['retained by Canada', null],
    ]);
  });

  it('says who supported it, and to whom it was referred', () => {
    const course = [
      recommended,
      happening('SupportExpressed', '2024-01-23', { entity: 'canada', meeting: 'CWG-COP-20' }),
      happening('AnsweredByAddressee', '2024-06-14', {
        acceptance: 'referred',
        referredTo: 'itu-t-sg17',
        meeting: 'COUNCIL-2024',
      }),
    ];
    expect(storyParts({ ...review, course }, names).map((part) => part.words)).toEqual([
      'recommended',
      'support expressed by Canada',
      'referred to ITU-T Study Group 17 by Council 2024',
    ]);
  });
});
