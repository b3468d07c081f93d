import type { ExtractedTable, Span } from '../domain/extracted-report.js';
import { proposeOutcomes } from './propose-outcomes.js';

const FRONT =
  'The eighteenth meeting of the Port Committee (PC) was held on 3 June 2024.\n1 Introduction\n1.1 Words.\n2 Follow-up\n';

/** A report that ends with a table, its cells one a line, as the readers give it. */
function reportWith(...rows: readonly (readonly string[])[]): { text: string; tables: readonly ExtractedTable[] } {
  let text = FRONT;
  const spans = rows.map((cells) =>
    cells.map((cell): Span => {
      const start = text.length;
      text += `${cell}\n`;
      return { start, end: start + cell.length };
    }),
  );
  return { text, tables: [{ start: FRONT.length, end: text.length - 1, rows: spans }] };
}

const proposed = (...rows: readonly (readonly string[])[]): ReturnType<typeof proposeOutcomes>['candidates'] =>
  proposeOutcomes(reportWith(...rows)).candidates;

describe('a table of actions', () => {
  it('gives a proposal for each row, whatever the order of its columns', () => {
    const made = proposed(
      ['Status', 'No.', 'Action', 'Deadline', 'Responsible'],
      ['Done in May', '1', 'Circulate the checklist.', '30 June 2024', 'Secretariat'],
      ['', '2', 'Prepare a study on ladders', 'Q4 2024', 'Norway and Chile'],
      ['Not started', '3', 'Find money', 'ASAP', ''],
    );
    expect(made).toMatchObject([
      {
        kind: 'action_item',
        paragraph: '2 row 1',
        quote: 'Circulate the checklist.',
        owners: ['Secretariat'],
        due: { type: 'date', value: '2024-06-30', phrase: '30 June 2024' },
        claimed: { status: 'done', quote: 'Done in May' },
        section: 'discussion',
        because: ['Action'],
      },
      {
        paragraph: '2 row 2',
        owners: ['Norway', 'Chile'],
        due: { value: '2024-12-31', phrase: 'Q4 2024' },
        claimed: null,
      },
      { paragraph: '2 row 3', due: null, claimed: { status: 'not-begun', quote: 'Not started' } },
    ]);
  });

  it('quotes the words of the cell where they stand', () => {
    const report = reportWith(['Task', 'Who'], ['Print the map', 'Chile']);
    const [one] = proposeOutcomes(report).candidates;
    expect(report.text.slice(one?.start, one?.end)).toBe('Print the map');
  });

  it('takes the kind of the head, and what a row asks in words of its own', () => {
    const made = proposed(
      ['Recommendation', 'Meeting', 'Lead', 'State of play'],
      ['That ports publish their plans', '16th meeting', 'Port authorities', 'ongoing'],
    );
    expect(made).toMatchObject([{ kind: 'recommendation', meeting: 'PC-16', owners: ['Port authorities'] }]);
    const asked = proposed(['Action', 'By whom'], ['Member States are invited to report accidents', 'Member States']);
    expect(asked).toMatchObject([{ kind: 'invitation', owners: ['Member States'] }]);
  });

  it('lists the liaison statements that were sent, to whom and until when a reply is awaited', () => {
    const sent = proposed(
      ['Ref', 'Title', 'To', 'For', 'Deadline'],
      ['LS/o71', 'LS on quiet reefs', 'RAG', 'Action', '30 June 2099'],
    );
    expect(sent).toMatchObject([
      { kind: 'liaison_statement', quote: 'LS on quiet reefs', addressees: ['RAG'], due: { value: '2099-06-30' } },
    ]);
    const papers = proposed(['Ref', 'Title', 'To', 'For'], ['4', 'Quiet reefs', 'RAG', 'Action']);
    expect(papers).toEqual([]);
  });

  it.each([
    ['an agenda', ['Item', 'Topic', 'Date'], ['1', 'The Group will map the reef', '3 June']],
    ['a list of people', ['Name', 'Country', 'Role'], ['Ana', 'Chile', 'Chair']],
  ])('is not %s', (_, head, row) => {
    expect(proposed(head, row).filter(({ because }) => because.includes(head[0] ?? ''))).toEqual([]);
  });

  it('does not take its cells for headings', () => {
    const { text, tables } = reportWith(['Outcomes', 'Page'], ['Closing', '7']);
    const after = `${text}2.1 The Chair asked the secretariat to print the map.`;
    expect(proposeOutcomes({ text: after, tables }).candidates).toMatchObject([
      { kind: 'request', section: 'discussion' },
    ]);
  });

  it('is read from a text that shows it by tabs or bars', () => {
    for (const by of ['\t', ' | ']) {
      const lines = [
        ['What', 'Who', 'By when', 'Status'],
        ['Send the survey', 'Tom / Ana', '15/06/2024', 'open'],
      ];
      const text = FRONT + lines.map((cells) => (by === '\t' ? cells.join(by) : `| ${cells.join(by)} |`)).join('\n');
      expect(proposeOutcomes({ text, tables: [] }).candidates).toMatchObject([
        { quote: 'Send the survey', owners: ['Tom', 'Ana'], due: { value: '2024-06-15' }, claimed: { quote: 'open' } },
      ]);
    }
  });
});

describe('a list of actions', () => {
  it('tells who must act, and how far it claims to be', () => {
    const text = `${FRONT}2.1 ACTION-7: Lin to write the tests – done\n2.2 TODO @priya: announce the test\n2.3 Action (Secretariat): print the map`;
    expect(proposeOutcomes({ text, tables: [] }).candidates).toMatchObject([
      { kind: 'action_item', owners: ['Lin'], claimed: { status: 'done', quote: 'done' } },
      { kind: 'action_item', owners: ['priya'], claimed: null },
      { kind: 'action_item', owners: ['Secretariat'], claimed: null },
    ]);
  });
});
