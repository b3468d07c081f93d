import { ReportRefusal } from '../report-refusal.js';
import { readTextFile } from './read-text-file.js';

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'string' ? [...Buffer.from(value)] : [value])));

function refusal(content: Uint8Array): ReportRefusal {
  try {
    readTextFile(content, 'report.txt');
  } catch (error) {
    if (error instanceof ReportRefusal) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('reading a text file', () => {
  it('reads UTF-8, with a mark or without', () => {
    expect(readTextFile(bytes('Grüße – “so”'), 'a.txt')).toBe('Grüße – “so”');
    expect(readTextFile(bytes(0xef, 0xbb, 0xbf, 'So'), 'a.txt')).toBe('So');
  });

  it('reads UTF-16 with its mark', () => {
    expect(readTextFile(bytes(0xff, 0xfe, 0x53, 0, 0x6f, 0), 'a.txt')).toBe('So');
    expect(readTextFile(bytes(0xfe, 0xff, 0, 0x53, 0, 0x6f), 'a.txt')).toBe('So');
  });

  it.each([
    ['report-binary', bytes('abc', 0, 1, 2), /not text/],
    ['report-encoding', bytes('Gr', 0xfc, 0xdf, 'e'), /UTF-8/],
    ['report-encoding', bytes(0xff, 0xfe, 0x00, 0xd8), /UTF-8/],
  ])('refuses with %s and says what to do', (code, content, sentence) => {
    const refused = refusal(content);
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(sentence);
    expect(refused.message).toContain('report.txt');
  });
});
