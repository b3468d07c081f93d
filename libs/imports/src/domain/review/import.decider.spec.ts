import { given } from '../../../../../test/support/given-when-then.js';
import { accept, content, draft, history, OUTCOME, passage, propose, start, stateAfter } from './import.builders.js';
import type { ImportCommand } from './import.commands.js';
import { reportImport } from './import.decider.js';
import { factsOf, wordsOf } from './content.js';
import { titleOf } from './import.decisions.js';

const two = history(
  start,
  propose(draft(), draft({ title: 'Meet again', passages: [passage(200, 'It decided to meet again.')] })),
);
const dismiss = (proposal: string): ImportCommand => ({
  type: 'DismissProposal',
  proposal,
  reason: 'It asks nothing.',
});
const enter = (decided: number): ImportCommand => ({
  ...{ type: 'NoteEntry', decided, outcome: OUTCOME, reference: 'CWG-COP-20/1', version: 1 },
});
const back = (decided: number): ImportCommand => ({ type: 'TakeBackDecision', decided, reason: 'A slip.' });
const more = (...commands: readonly ImportCommand[]) =>
  history(
    start,
    propose(draft(), draft({ title: 'Meet again', passages: [passage(200, 'To meet again.')] })),
    ...commands,
  );

describe('a report that is put in', () => {
  it('is the same one when it comes again, and is read anew once it could not be read', () => {
    given(reportImport, two).when(start).then([]);
    const failed = history(start, { type: 'FailImport', code: 'report-encrypted', sentence: 'It is locked.' });
    given(reportImport, failed).when(start).then(history(start));
    expect(stateAfter([...failed, ...history(start)])).toMatchObject({ status: 'reading', failure: null });
  });

  it('proposes once, and nothing after it failed', () => {
    given(reportImport, two).when(propose(draft())).then([]);
    const failed = history(start, { type: 'FailImport', code: 'report-empty', sentence: 'No words.' });
    given(reportImport, failed).when(propose(draft())).then([]);
  });

  it('can be decided on only once it is read', () => {
    given(reportImport, history(start)).when(dismiss('p1')).thenRefused('import-not-read');
    given(reportImport, []).when(dismiss('p1')).thenRefused('import-not-read');
  });
});

describe('a proposal', () => {
  it('is edited, and an edit that changes nothing is none', () => {
    const to = { kind: 'request', owners: [{ name: 'UNICEF', entity: 'unicef' }] } as const;
    const next = content(to);
    given(reportImport, two)
      .when({ type: 'EditProposal', proposal: 'p1', to })
      .then([{ type: 'ProposalEdited', data: { proposal: 'p1', content: factsOf(next) }, prose: wordsOf(next) }]);
    given(reportImport, two)
      .when({ type: 'EditProposal', proposal: 'p1', to: { kind: 'action_item' } })
      .then([]);
  });

  it('goes into another one, which then cites the places of both and names whom either names', () => {
    const drafts = [
      draft({ owners: [{ name: 'UNICEF', entity: 'unicef' }] }),
      draft({
        passages: [passage(300, 'It was agreed once more.', '9.7')],
        owners: [
          { name: 'UNICEF', entity: 'unicef' },
          { name: 'ITU', entity: 'itu' },
        ],
        due: { words: 'by June', limit: null },
      }),
    ];
    const merge: ImportCommand = { type: 'MergeProposals', into: 'p1', proposals: ['p2'] };
    const state = stateAfter(history(start, propose(...drafts), merge));
    expect(state?.proposals).toMatchObject([
      {
        ...{ id: 'p1', status: 'open', mergedFrom: ['p2'] },
        content: { passages: [{ start: 100 }, { start: 300 }], owners: [{ name: 'UNICEF' }, { name: 'ITU' }] },
      },
      { id: 'p2', status: 'merged', mergedInto: 'p1' },
    ]);
    expect(state?.proposals[0]?.content.due).toEqual({ words: 'by June', limit: null });
    given(reportImport, two)
      .when({ type: 'MergeProposals', into: 'p1', proposals: ['p1'] })
      .thenRefused('proposal-merged-with-itself');
    given(reportImport, two)
      .when({ type: 'MergeProposals', into: 'p1', proposals: ['p9'] })
      .thenRefused('proposal-unknown');
  });

  it('is split between two words, and each part is decided on by itself', () => {
    const parts: ImportCommand = {
      ...{ type: 'SplitProposal', proposal: 'p1', at: 134 },
      wordings: ['It was agreed to post the report.', 'And to print it.'],
    };
    const state = stateAfter(more(parts, dismiss('p1.2')));
    expect(state?.proposals).toMatchObject([
      { id: 'p1', status: 'split', splitInto: ['p1.1', 'p1.2'] },
      { id: 'p1.1', status: 'open', splitFrom: 'p1', content: { passages: [{ start: 100, end: 134 }] } },
      { id: 'p1.2', status: 'dismissed', content: { title: 'And to print it.', passages: [{ start: 134 }] } },
      { id: 'p2', status: 'open' },
    ]);
    for (const at of [100, 900])
      given(reportImport, two)
        .when({ ...parts, at })
        .thenRefused('proposal-not-splittable');
  });

  it.each<[string, ImportCommand]>([
    ['accepted', accept('p1')],
    ['dismissed', dismiss('p1')],
    ['merged', { type: 'MergeProposals', into: 'p2', proposals: ['p1'] }],
  ])('that is %s takes no other decision', (status, first) => {
    for (const again of [accept('p1'), dismiss('p1')])
      given(reportImport, more(first)).when(again).thenRefused('proposal-decided', { proposal: 'p1', status });
  });

  it('that tells of something done is evidence for an outcome that is there, and none of its own', () => {
    const deed = history(start, propose(draft({}, { isEvidence: true })));
    given(reportImport, deed).when(accept('p1')).thenRefused('proposal-is-evidence');
    const link = { outcome: 'there', relation: 'evidence-for' } as const;
    given(reportImport, deed)
      .when({ ...accept('p1'), type: 'AcceptProposal', proposal: 'p1', outcome: OUTCOME, link } as ImportCommand)
      .then([
        {
          type: 'ProposalAccepted',
          data: { proposal: 'p1', outcome: 'there', effectiveOn: '2024-01-24' as never, link },
        },
      ]);
  });
});

describe('a decision', () => {
  it('is taken back, and the proposal is as it was', () => {
    const before = stateAfter(two)?.proposals.map(({ version: _, ...rest }) => rest);
    const after = stateAfter(more(dismiss('p1'), back(3)));
    expect(after?.proposals[0]).toMatchObject({ status: 'open', reason: null });
    expect(after?.decisions).toEqual([]);
    expect(before?.[0]?.content).toEqual(after?.proposals[0]?.content);
    given(reportImport, more(dismiss('p1'), back(3)))
      .when(back(3))
      .thenRefused('decision-unknown');
  });

  it('on which a later one rests is taken back after that one', () => {
    const edit: ImportCommand = { type: 'EditProposal', proposal: 'p1', to: { title: 'Print it' } };
    given(reportImport, more(edit, dismiss('p1')))
      .when(back(3))
      .thenRefused('decision-built-upon', { decided: 4 });
    expect(stateAfter(more(edit, dismiss('p1'), back(4), back(3)))?.proposals[0]?.content.title).toBe(
      'Post the report',
    );
  });

  it('to accept is taken back only once the register has what it asked for', () => {
    given(reportImport, more(accept('p1')))
      .when(back(3))
      .thenRefused('entry-under-way');
    given(reportImport, more(accept('p1'), enter(3)))
      .when(back(3))
      .then([
        {
          type: 'DecisionTakenBack',
          data: { decided: 3, decision: 'ProposalAccepted', proposals: ['p1'], outcome: OUTCOME },
          prose: { reason: 'A slip.' },
        },
      ]);
    const again = stateAfter(more(accept('p1'), enter(3), back(3), accept('p1')));
    expect(again?.entries).toMatchObject([{ decided: 6, entered: null }]);
  });

  it('is entered once', () => {
    given(reportImport, more(accept('p1'), enter(3)))
      .when(enter(3))
      .then([]);
    given(reportImport, more(accept('p1')))
      .when(enter(9))
      .then([]);
  });
});

describe('a review', () => {
  it('ends when nothing is open, and its end can be taken back', () => {
    const finish: ImportCommand = { type: 'FinishImport' };
    given(reportImport, two)
      .when(finish)
      .thenRefused('proposals-open', { proposals: ['p1', 'p2'] });
    const done = more(dismiss('p1'), dismiss('p2'), finish);
    expect(stateAfter(done)?.status).toBe('finished');
    given(reportImport, done).when(finish).then([]);
    given(reportImport, done).when(accept('p1')).thenRefused('import-finished');
    given(reportImport, done).when(back(3)).thenRefused('decision-built-upon');
    expect(stateAfter([...done, ...reportImport.decide(back(5), stateAfter(done))])?.status).toBe('review');
  });

  it('lets two people meet over one proposal only', () => {
    const [, , dismissed] = more(dismiss('p1'));
    const merge: ImportCommand = { type: 'MergeProposals', into: 'p2', proposals: ['p1'] };
    if (dismissed === undefined) throw new RangeError('It was dismissed.');
    expect(reportImport.concerns(accept('p1'), dismissed)).toBe(true);
    expect(reportImport.concerns(merge, dismissed)).toBe(true);
    expect(reportImport.concerns(accept('p2'), dismissed)).toBe(false);
    expect(reportImport.concerns(accept('p2'), { type: 'ImportFinished', data: {} })).toBe(true);
  });
});

describe('a title out of a wording', () => {
  it.each([
    ['publish the atlas¹ of reefs²³.', 'Publish the atlas of reefs.'],
    ['plant 40 km² of grass.⁴', 'Plant 40 km² of grass.'],
  ])('has no numbers of notes: %s', (wording, title) => {
    expect(titleOf(wording)).toBe(title);
  });
});
