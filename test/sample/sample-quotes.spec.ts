import { allLater, allOutcomes, leftOut, paragraphOf, plain, sample } from './the-sample.js';

interface Quote {
  readonly what: string;
  readonly document: string;
  readonly paragraph: string;
  readonly quote: string;
}

const quotes: readonly Quote[] = [
  ...allOutcomes.flatMap(({ reference, document, citations }) =>
    citations.map((citation) => ({ what: reference, document, ...citation })),
  ),
  ...allLater.map(({ outcome, step, document, paragraph, quote }) => ({
    what: `${step} of ${outcome}`,
    document,
    paragraph,
    quote,
  })),
  ...sample.workspace.meetings.flatMap(({ id, source }) => (source ? [{ what: id, ...source }] : [])),
  ...sample.directory.instruments.flatMap(({ id, aliases }) =>
    aliases.map(({ text, document, paragraph }) => ({ what: id, document, paragraph, quote: text })),
  ),
  ...leftOut.map(({ document, paragraph, quote }) => ({ what: 'left out', document, paragraph, quote })),
];

describe('the sample quotes its reports', () => {
  it.each(quotes)('$what in $document, $paragraph', ({ document, paragraph, quote }) => {
    expect(paragraphOf(document, paragraph)).toContain(plain(quote));
  });

  it('and takes the words of each deadline from the citation it rests on', () => {
    for (const { citations, deadlines } of allOutcomes)
      for (const { words, restsOn } of deadlines)
        expect(plain(citations[restsOn ?? 0]?.quote ?? '')).toContain(plain(words));
  });

  it('and spells every entity as some report does, but for names of offices and classes', () => {
    const reports = plain([...sample.reports.values()].map((bytes) => bytes.toString('utf8')).join(' '));
    const strange = sample.directory.entities.flatMap(({ aliases }) =>
      aliases.filter((alias) => !reports.includes(plain(alias))),
    );
    expect(strange).toEqual([]);
  });
});
