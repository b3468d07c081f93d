import type { ClauseOffersView, CommandAnswer, OutcomeView } from '@app/contracts';
import { registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';

const effectiveOn = '2024-01-23';
const citation = (paragraph: string) => ({ document: 'cwg-cop-20-report', version: '1', paragraph });
const restsOn = 0;

describe('voices, parts and the way through the parent body, over HTTP', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp(['cwg-cop-20-report']);
  });
  afterAll(() => register.close());

  const record = async (kind: string, facts: object = {}): Promise<string> => {
    const cited = { citations: [citation('8.13')], wordings: ['It was said.'] };
    const body = { meeting: 'CWG-COP-20', kind, title: `A ${kind}`, effectiveOn, ...cited, ...facts };
    const { status, json, text } = await register.call('POST', '/outcomes', body);
    expect({ status, text }).toMatchObject({ status: 201 });
    return (json as CommandAnswer).id ?? '';
  };
  const post = (outcome: string, what: string, body: object, as?: string) =>
    register.call('POST', `/outcomes/${outcome}/${what}`, { effectiveOn, ...body }, as);
  const view = async (outcome: string): Promise<OutcomeView> => {
    await register.settled();
    return (await register.call('GET', `/outcomes/${outcome}`)).json as OutcomeView;
  };

  it('records a proposal with who raised it and who supported it, and what it became', async () => {
    const raised = { issuers: [{ entity: 'malawi', restsOn }] };
    const positions = [{ entity: 'canada', position: 'supports', restsOn }];
    const proposal = await record('proposal', { ...raised, positions });
    expect(await post(proposal, 'positions', { entity: 'saudi-arabia', position: 'opposes' })).toMatchObject({
      status: 201,
      json: { version: 2 },
    });
    const decision = await record('decision');
    await post(proposal, 'steps', { step: 'ProposalAdopted', adoptedAs: decision });
    expect(await view(proposal)).toMatchObject({
      issuers: [{ id: 'malawi', name: 'Malawi' }],
      positions: [
        { id: 'canada', position: 'supports', citation: citation('8.13') },
        { id: 'saudi-arabia', position: 'opposes', citation: null },
      ],
      stage: 'adopted',
      disposition: 'superseded_or_withdrawn',
      relations: [{ relation: 'adopted as', id: decision }],
    });
    expect((await view(decision)).relations).toMatchObject([{ relation: 'adopts', id: proposal }]);
  });

  it('refuses positions of the unknown, by those who may not, and twice the same', async () => {
    const decision = await record('decision', { positions: [{ entity: 'canada', position: 'supports', restsOn }] });
    const position = { entity: 'canada', position: 'supports' };
    expect(await post(decision, 'positions', position)).toMatchObject({ status: 201, json: { version: 1 } });
    expect(await post(decision, 'positions', { ...position, entity: 'nobody' })).toMatchObject({
      status: 422,
      json: { code: 'reference-unknown' },
    });
    expect(await post(decision, 'positions', position, 'CWG-COP:register.read,outcome.step')).toMatchObject({
      status: 403,
    });
  });

  it('takes a statement that came in from its receipt to its answer', async () => {
    const facts = { meeting: 'CWG-COP-20', citations: [citation('4.1')], wordings: ['A letter came.'] };
    const nobody = { kind: 'incoming_liaison_statement', title: 'A letter', effectiveOn, ...facts };
    expect(await register.call('POST', '/outcomes', nobody)).toMatchObject({
      status: 409,
      json: { code: 'issuer-missing' },
    });
    const incoming = await record('incoming_liaison_statement', {
      issuers: [{ entity: 'itu-t-sg17', restsOn }],
      addressees: [{ entity: 'cwg-cop', purpose: 'action', restsOn }],
    });
    const reply = await record('liaison_statement', {
      addressees: [{ entity: 'itu-t-sg17', purpose: 'in_response', restsOn }],
    });
    await post(incoming, 'steps', { step: 'IncomingStatementAssigned', owner: 'cwg-cop' });
    expect(
      await post(incoming, 'steps', {
        step: 'IncomingStatementAnswered',
        decidedBy: 'on_behalf_of_the_chair',
        answeredBy: incoming,
      }),
    ).toMatchObject({
      json: { code: 'tied-to-itself' },
    });
    await post(incoming, 'steps', {
      step: 'IncomingStatementAnswered',
      decidedBy: 'on_behalf_of_the_chair',
      answeredBy: reply,
    });
    expect(await view(incoming)).toMatchObject({
      stage: 'answered',
      issuers: [{ id: 'itu-t-sg17' }],
      owners: [{ id: 'cwg-cop' }],
      relations: [{ relation: 'answered by', id: reply }],
    });
    expect((await view(reply)).relations).toMatchObject([{ relation: 'answers', id: incoming }]);
  });

  it('keeps the parts of two owners apart, and lets each speak for itself alone', async () => {
    const owners = ['malawi', 'canada'].map((entity) => ({ entity, restsOn }));
    const plan = await record('plan', { owners });
    const claim = { step: 'CompletionClaimed', evidence: { documentReference: 'WG-CP/21/4' } };
    expect(await post(plan, 'steps', claim)).toMatchObject({ status: 409, json: { code: 'owner-missing' } });
    expect(await post(plan, 'steps', { ...claim, owner: 'cwg-cop' })).toMatchObject({
      json: { code: 'owner-unknown' },
    });
    await post(plan, 'steps', { ...claim, owner: 'malawi' });
    expect(await view(plan)).toMatchObject({
      stage: 'in_progress',
      owners: [
        { id: 'malawi', progress: 'claimed', verifiedBy: null },
        { id: 'canada', progress: null },
      ],
    });
    await post(plan, 'steps', { ...claim, owner: 'canada' });
    const verified = { step: 'CompletionVerified', verifiedBy: 'meeting', meeting: 'CWG-COP-20' };
    expect(await post(plan, 'steps', { ...verified, citation: citation('9.5') })).toMatchObject({ status: 201 });
    expect(await view(plan)).toMatchObject({
      stage: 'verified',
      owners: [
        { progress: 'verified', verifiedBy: 'meeting' },
        { progress: 'verified', verifiedBy: 'meeting' },
      ],
    });
  });

  it('counts the deadline of each addressee until its own leg has ended', async () => {
    const letter = await record('liaison_statement', {
      stage: 'approved',
      addressees: [
        { entity: 'itu-d-sg2', purpose: 'information', restsOn },
        { entity: 'itu-t-sg17', purpose: 'action', restsOn },
      ],
      deadlines: [{ due: { type: 'date', on: '2024-02-01' }, words: 'by February', restsOn, addressee: 'itu-d-sg2' }],
    });
    const later = { due: { type: 'date', on: '2024-03-01' }, words: 'by March' };
    expect(await post(letter, 'deadlines', { ...later, addressee: 'unicef' })).toMatchObject({
      status: 409,
      json: { code: 'addressee-unknown' },
    });
    await post(letter, 'deadlines', { ...later, addressee: 'itu-t-sg17' });
    expect(await view(letter)).toMatchObject({
      dueOn: '2024-02-01',
      deadlines: [{ addressee: { id: 'itu-d-sg2' } }, { addressee: { id: 'itu-t-sg17' } }],
    });
    await post(letter, 'steps', { step: 'LiaisonStatementSent', addressee: 'itu-d-sg2' });
    expect(await view(letter)).toMatchObject({
      dueOn: '2024-03-01',
      deadlines: [{ words: 'by March', addressee: { id: 'itu-t-sg17' } }],
      addressees: [
        { id: 'itu-d-sg2', purpose: 'information', stage: 'closed' },
        { id: 'itu-t-sg17', purpose: 'action', stage: 'approved' },
      ],
    });
  });

  it('tells in which document and under which agenda item it was put, and what the session said', async () => {
    const recommendation = await record('recommendation');
    await post(recommendation, 'steps', {
      step: 'PutToParentBody',
      meeting: 'COUNCIL-2024',
      agendaItem: 'ADM 12',
      evidence: { documentReference: 'C24/50' },
      effectiveOn: '2024-06-04',
    });
    const answer = { step: 'AnsweredByAddressee', meeting: 'COUNCIL-2024', effectiveOn: '2024-06-14' };
    expect(await post(recommendation, 'steps', { ...answer, acceptance: 'referred' })).toMatchObject({
      json: { code: 'step-incomplete', detail: '"Answered by addressee" needs whom it was referred to.' },
    });
    await post(recommendation, 'steps', { ...answer, acceptance: 'referred', referredTo: 'itu-d-sg2' });
    expect((await view(recommendation)).submissions).toMatchObject([
      {
        to: null,
        meeting: { id: 'COUNCIL-2024' },
        agendaItem: 'ADM 12',
        document: { reference: 'C24/50', link: null },
        answer: 'referred',
        referredTo: { id: 'itu-d-sg2' },
      },
    ]);
  });

  it('shows what a view is, wherever the outcome that it concerns is shown', async () => {
    const facts = { holder: 'canada', view: { type: 'reservation' } };
    const body = { meeting: 'CWG-COP-20', kind: 'view_recorded', title: 'A view', effectiveOn, wordings: ['Not so.'] };
    expect(await register.call('POST', '/outcomes', { ...body, ...facts })).toMatchObject({
      json: { code: 'reservation-not-in-source' },
    });
    const objection = await record('view_recorded', { holder: 'canada', view: { type: 'objection' } });
    const decision = await record('decision');
    await post(decision, 'views', { view: objection, statedBy: 'person' });
    expect((await view(decision)).views).toMatchObject([
      { id: objection, holder: { id: 'canada' }, type: 'objection', wordInSource: false },
    ]);
    expect((await view(objection)).view).toEqual({ type: 'objection', wordInSource: false });
  });

  it('offers the clauses of a resolution once it is adopted, and says which are recorded', async () => {
    const resolution = await record('draft_resolution', { stage: 'before_parent_body' });
    const wording = 'to pursue collaboration on the matter with other membership through the ITU';
    const text = `resolves\n1\tto promote digital inclusion;\ninvites Member States and Sector Members\n2\t${wording}.`;
    const offers = () => register.call('POST', `/outcomes/${resolution}/clause-offers`, { text });
    expect(await offers()).toMatchObject({ status: 409, json: { code: 'not-adopted-yet' } });
    await post(resolution, 'steps', {
      step: 'DraftResolutionAdoptedByParentBody',
      meeting: 'COUNCIL-2024',
      evidence: { documentReference: 'C24/123' },
    });
    const invitation = await record('invitation', { wordings: [wording] });
    await post(invitation, 'relations', { relation: 'spawned_by', target: resolution, statedBy: 'source' });
    await register.settled();
    const { items } = (await offers()).json as ClauseOffersView;
    expect(items).toEqual([
      {
        clause: 'resolves 1',
        kind: 'decision',
        title: 'Promote digital inclusion',
        wording: 'to promote digital inclusion',
        party: null,
        recordedAs: null,
      },
      {
        clause: 'invites Member States and Sector Members 2',
        kind: 'invitation',
        title: 'Pursue collaboration on the matter with other membership through the ITU',
        wording,
        party: 'Member States and Sector Members',
        recordedAs: expect.stringMatching(/^CWG-COP-20\/\d+$/) as unknown,
      },
    ]);
    const reader = await register.call(
      'POST',
      `/outcomes/${resolution}/clause-offers`,
      { text },
      'CWG-COP:register.read',
    );
    expect(reader).toMatchObject({ status: 403 });
  });
});
