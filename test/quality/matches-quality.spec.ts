import { readFileSync } from 'node:fs';
import { findEvidence, matchCandidates, proposeOutcomes, type Candidate, type RegisterMatch } from '@app/imports';
import { decisionsOf, registerBefore, registerOf, sampleReports, type SampleReport } from './sample-register.js';

const textOf = (report: SampleReport): string =>
  readFileSync(new URL(`../../sample/reports/${report}.txt`, import.meta.url), 'utf8');
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** How much of the lesser of two quotes stands in the other, by words. */
function overlap(a: string, b: string): number {
  const words = new Set(plain(a).split(' '));
  const others = new Set(plain(b).split(' '));
  return [...words].filter((word) => others.has(word)).length / Math.min(words.size, others.size);
}

interface Found {
  readonly candidate: Candidate;
  readonly matches: readonly RegisterMatch[];
}

const matched = (report: SampleReport): readonly Found[] => {
  const { candidates } = proposeOutcomes({ text: textOf(report), tables: [] });
  const matches = matchCandidates(candidates, [...registerBefore(report), ...registerOf(report)]);
  return candidates.map((candidate, at) => ({ candidate, matches: matches[at] ?? [] }));
};

describe('matches of the sample reports with the register of the sample', () => {
  it('know what is recorded already, and hardly take anything else for it', () => {
    const restated = sampleReports.flatMap(matched).flatMap(({ candidate, matches }) =>
      matches
        .filter(({ relation }) => relation === 'restates')
        .slice(0, 1)
        .map((match) => ({ candidate, match })),
    );
    const outcomes = new Map(sampleReports.flatMap(registerOf).map((one) => [one.reference, one]));
    const right = restated.filter(({ candidate, match }) =>
      outcomes.get(match.reference)?.quotes.some((quote) => overlap(quote, candidate.quote) > 0.6),
    );
    expect(restated.length).toBeGreaterThan(40);
    expect(right.length / restated.length).toBeGreaterThanOrEqual(0.9);
  });

  it('tie to a proposal most of what a careful reader ties to it', () => {
    const ties = sampleReports.flatMap((report) =>
      decisionsOf(report).outcomes.flatMap(({ citations, relations: own = [] }) =>
        own
          .filter(({ relation }) => relation === 'adopts')
          .map(({ target }) => ({ report, target, quotes: citations.map(({ quote }) => quote) })),
      ),
    );
    const found = ties.filter(({ report, target, quotes }) =>
      matched(report).some(
        ({ candidate, matches }) =>
          quotes.some((quote) => overlap(quote, candidate.quote) > 0.6) &&
          matches.some(({ reference, relation }) => reference === target && relation === 'adopts'),
      ),
    );
    expect(ties.length).toBeGreaterThanOrEqual(4);
    expect(found.length / ties.length).toBeGreaterThanOrEqual(0.5);
  });

  it('see that the sixteenth meeting said again what the fifteenth had recommended', () => {
    const [again] = matched('cwg-cop-15-16').filter(({ candidate }) => candidate.quote.startsWith('More involvement'));
    expect(again?.matches[0]).toMatchObject({ reference: 'CWG-COP-15/3', relation: 'reiterates' });
  });

  it.each([
    ['cwg-cop-18', 'CWG-COP-15/1'],
    ['cwg-cop-20', 'CWG-COP-18/7'],
    ['cwg-cop-20', 'CWG-COP-07/6'],
  ] as const)('find in %s the sentence that a reader took as evidence for %s', (report, outcome) => {
    const [first] = findEvidence(textOf(report), [], registerBefore(report)).filter(
      ({ match }) => match.reference === outcome,
    );
    const told = decisionsOf(report).later.find((one) => one.outcome === outcome);
    expect(overlap(first?.quote ?? '', told?.quote ?? '')).toBeGreaterThan(0.6);
  });

  it.each(sampleReports)('suggest no more evidence from %s than a reader can look through', (report) => {
    const text = textOf(report);
    const suggested = findEvidence(text, [], registerBefore(report));
    expect(suggested.length).toBeLessThanOrEqual(25);
    for (const { quote, start, end } of suggested) expect(plain(text.slice(start, end))).toContain(quote.slice(0, 40));
  });
});
