import { MOST_BYTES, refusedBefore } from './upload.js';

describe('a report that is put in', () => {
  it('is sent up to the limit', () => {
    expect(refusedBefore({ size: 1 })).toBeNull();
    expect(refusedBefore({ size: MOST_BYTES })).toBeNull();
  });

  it('is refused above it at once, and says what to do', () => {
    const refused = refusedBefore({ size: MOST_BYTES + 1 });
    expect(refused?.code).toBe('file-too-large');
    expect(refused?.message).toMatch(/^This file has 51 MB; 50 MB are taken\. Save it/);
  });

  it('is refused when there is nothing in it', () => {
    expect(refusedBefore({ size: 0 })?.code).toBe('file-empty');
  });
});
