import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { Pool } from 'pg';
import { AnnulStep, TakeStep, type EvidenceFile } from '../index.js';
import { EvidenceFiles } from './evidence-files.js';

describe('files that were uploaded as evidence', () => {
  let register: TestApp;
  let files: EvidenceFiles;
  let outcome: string;
  beforeAll(async () => {
    register = await registerApp(['cwg-cop-20-report']);
    files = register.http.get(EvidenceFiles, { strict: false });
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    outcome = await anActionItem(register);
  });

  const upload = (words: string): Promise<EvidenceFile> =>
    files.hold(outcome, { name: `${words}.txt`, mediaType: 'text/plain', bytes: Buffer.from(words) }, 'person-1');
  const claim = (file: EvidenceFile) =>
    register.do(new TakeStep(outcome, 'CompletionClaimed', { evidence: { file } }, {}, 'person-1', on('2024-03-01')));
  /** As if all that is held now had been uploaded so long ago. */
  const age = (hours: number) =>
    register.http
      .get(Pool)
      .query('update documents.evidence_file set wanted_at = now() - make_interval(hours => $1)', [hours]);
  const held = async (): Promise<readonly string[]> => {
    const { rows } = await register.http
      .get(Pool)
      .query<{ name: string }>('select name from documents.evidence_file where outcome_id = $1 order by name', [
        outcome,
      ]);
    return rows.map(({ name }) => name);
  };

  it('go after a day where no step came to rest on them, and not before', async () => {
    await upload('forgotten');
    await age(23);
    await files.dropUnnamed();
    expect(await held()).toEqual(['forgotten.txt']);
    await age(25);
    expect(await files.dropUnnamed()).toBe(1);
    expect(await held()).toEqual([]);
  });

  it('stay for good where a step rests on them, also one that was taken back', async () => {
    const { version } = await claim(await upload('proof'));
    await register.do(new AnnulStep(outcome, version, 'Too early.', on('2024-03-01')));
    await upload('beside');
    await age(24 * 400);
    await files.dropUnnamed();
    expect(await held()).toEqual(['proof.txt']);
  });

  it('are kept for another day by the same upload, and by a step that is about to name them', async () => {
    const file = await upload('again');
    await age(25);
    await upload('again');
    await files.dropUnnamed();
    expect(await held()).toEqual(['again.txt']);
    await age(25);
    await files.demandHeld(outcome, file);
    await files.dropUnnamed();
    expect(await held()).toEqual(['again.txt']);
  });

  it('are removed by nobody but that job: the program may delete none itself', async () => {
    await upload('kept');
    await expect(register.http.get(Pool).query('delete from documents.evidence_file')).rejects.toThrow(
      'permission denied',
    );
  });
});
