import { registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';

interface Part {
  readonly total: number;
  readonly next: string | null;
  readonly [name: string]: unknown;
}

/** Each answer, and what of it comes in parts. */
const ANSWERS = [
  ['/matters-arising?body=CWG-COP', 'matters', ['due', 'reported', 'toVerify', 'parent', 'silent']],
  ['/silence?body=CWG-COP', 'rows', []],
  ['/stuck?body=CWG-COP&times=1', 'rows', []],
  ['/instruments/council-resolution-1306/outcomes?body=CWG-COP', 'rows', []],
  ['/entities/cwg-cop-secretariat/outcomes?body=CWG-COP', 'rows', ['reported']],
] as const;

describe('an answer across meetings in parts', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp();
  });
  afterAll(() => register.close());

  const get = async (path: string): Promise<Part> => {
    const { status, json } = await register.call('GET', path);
    expect({ path, status }).toEqual({ path, status: 200 });
    return json as Part;
  };
  const inParts = async (path: string, limit: number): Promise<readonly Part[]> => {
    const parts = [await get(`${path}&limit=${limit}`)];
    for (let { next } = parts[0] ?? { next: null }; next !== null; next = parts.at(-1)?.next ?? null)
      parts.push(await get(`${path}&limit=${limit}&cursor=${next}`));
    return parts;
  };
  const listOf = (part: Part | undefined, name: string) => (part?.[name] ?? []) as readonly unknown[];

  it.each(ANSWERS)('%s gives each line once, in the order of the whole', async (path, lines, lists) => {
    const whole = await get(`${path}&limit=200`);
    expect(whole).toMatchObject({ total: listOf(whole, lines).length, next: null });
    const parts = await inParts(path, 2);
    expect(parts).toHaveLength(Math.ceil(whole.total / 2));
    expect(parts.flatMap((part) => listOf(part, lines))).toEqual(listOf(whole, lines));
    for (const { total } of parts) expect(total).toBe(whole.total);
    for (const list of lists) {
      const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
      expect(sorted(parts.flatMap((part) => listOf(part, list)))).toEqual(sorted(listOf(whole, list)));
      expect(parts[0]).toHaveProperty(`counts.${list}`, listOf(whole, list).length);
    }
  });

  it('is long enough to be read in parts, or this would show nothing', async () => {
    const totals = await Promise.all(ANSWERS.map(async ([path]) => (await get(path)).total));
    expect(totals.filter((total) => total > 2)).toHaveLength(3);
  });

  it('names in each part of matters arising no outcome but its own', async () => {
    for (const part of await inParts('/matters-arising?body=CWG-COP', 3)) {
      const own = new Set(listOf(part, 'matters').map((matter) => (matter as { id: string }).id));
      const named = listOf(part, 'byParty').flatMap((party) => (party as { outcomes: string[] }).outcomes);
      expect(named.filter((id) => !own.has(id))).toEqual([]);
    }
  });

  it('refuses the cursor of another answer', async () => {
    const { next } = await get('/silence?body=CWG-COP&limit=1');
    for (const path of ['/stuck?body=CWG-COP', '/matters-arising?body=CWG-COP', '/outcomes?body=CWG-COP'])
      expect(await register.call('GET', `${path}&cursor=${next ?? ''}`)).toMatchObject({
        json: { code: 'cursor-invalid' },
      });
  });
});
