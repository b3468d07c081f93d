import { ARegister } from './a-register.js';
import { allOutcomes, sample } from './the-sample.js';

const documents = sample.workspace.documents.map(({ id }) => id);

describe('loading the sample', () => {
  let register: ARegister;
  beforeEach(async () => {
    register = await ARegister.open();
  });
  afterEach(() => register.close());

  it('records every outcome under its reference; doing so again changes nothing', async () => {
    await register.load();
    const events = await register.events();
    expect(Object.keys(await register.outcomes()).sort()).toEqual(allOutcomes.map(({ reference }) => reference).sort());
    await register.load();
    expect(await register.events()).toEqual(events);
  });

  it('gives the same register in the opposite order, and report by report', async () => {
    await register.load();
    const expected = await register.outcomes();
    const other = await ARegister.open();
    const backwards = documents.toReversed();
    for (let held = 1; held <= backwards.length; held++) await other.load(backwards.slice(0, held));
    expect(await other.outcomes()).toEqual(expected);
    await other.close();
  });

  it('shows what a later meeting was told, as reported and not as done', async () => {
    await register.load();
    const outcomes = await register.outcomes();
    expect(outcomes['CWG-COP-18/7']).toMatchObject({ stage: 'in_progress', verifiedBy: null });
    expect(outcomes['CWG-COP-07/7']).toMatchObject({ stage: 'reiterated' });
    expect(outcomes['CWG-COP-20/16']).toMatchObject({
      stage: 'approved',
      views: [{ holder: 'canada', statedBy: 'person' }],
    });
  });
});
