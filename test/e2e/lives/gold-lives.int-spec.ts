import { OutcomeKind, type CommandAnswer, type OutcomeView } from '@app/contracts';
import { workflows } from '@app/outcomes';
import { registerApp } from '../../support/register-app.js';
import { type TestApp } from '../../support/test-app.js';
import { agreedOn, documentOf, entryOf, kindOf } from './entry.js';
import { labels, type Label } from './gold-rows.js';
import { convene, knownTo } from './known.js';
import { walks, type Ground, type Walk } from './walks.js';

interface Journey {
  readonly label: Label;
  readonly kind: OutcomeKind;
  readonly walk: Walk;
}

/** The reports tell of no decision and of no letter that came in among what was labelled; these two stand in for them. */
const standIns: readonly Label[] = labels.slice(0, 2).map((label, index) => ({
  ...label,
  id: `stand-in ${index + 1}`,
  kind: index === 0 ? 'decision' : 'incoming_liaison_statement',
  issuer: index === 0 ? 'CWG-COP' : 'JCA-COP',
  relations: [],
}));
const rows = [...labels, ...standIns];

const groundOf = (label: Label, another: string): Ground => ({
  owners: [],
  addressees: [],
  purpose: label.purpose ?? 'not_stated',
  another,
  citation: { document: documentOf(label), version: '1', paragraph: label.paragraph },
});

/** Every row goes one way, and where a kind has more ways than rows, rows go again until each way was gone. */
function journeys(): readonly Journey[] {
  return OutcomeKind.options.flatMap((kind) => {
    const own = rows.filter((label) => kindOf(label) === kind);
    const taken = new Map<Label, number>();
    const ways = (label: Label): readonly Walk[] =>
      walks[kind].filter(({ fits }) => fits?.(groundOf(label, '')) ?? true);
    const first = own.map((label, index) => {
      taken.set(label, index % ways(label).length);
      return { label, kind, walk: ways(label)[index % ways(label).length] ?? noWay(label) };
    });
    const gone = new Set(first.map(({ walk }) => walk));
    const more = walks[kind]
      .filter((walk) => !gone.has(walk))
      .map((walk) => ({ label: own.find((label) => ways(label).includes(walk)) ?? noWay(own[0]), kind, walk }));
    return [...first, ...more];
  });
}

function noWay(label: Label | undefined): never {
  throw new Error(`There is no way for ${label?.id ?? 'a kind without rows'}.`);
}

const all = journeys();

describe('the ways through the lives', () => {
  it.each(OutcomeKind.options)('lead a %s to each of its ends', (kind) => {
    const { stages, steps } = workflows[kind];
    const led = new Set(Object.values(steps).flatMap(({ to }) => to ?? []));
    const ends = Object.entries(stages)
      .filter(([stage, disposition]) => /^(closed|superseded)/.test(disposition) && led.has(stage))
      .map(([stage]) => stage);
    const reached = new Set(walks[kind].map(({ to }) => to));
    expect(ends.filter((stage) => !reached.has(stage))).toEqual([]);
  });
});

describe('every labelled row of three reports', () => {
  let register: TestApp;
  let another: string;
  const entered = new Map<string, string>();
  beforeAll(async () => {
    register = await registerApp();
    await convene(register, 'COUNCIL-2025', 'Council 2025');
    another = await record({ ...labels[0], kind: 'statement', title: 'Another outcome', relations: [] } as Label);
  });
  afterAll(() => register.close());

  const post = async (path: string, body: object): Promise<CommandAnswer> => {
    const { status, json, text } = await register.call('POST', path, body);
    expect({ path, body, status, text }).toMatchObject({ status: 201 });
    return json as CommandAnswer;
  };
  const view = async (id: string): Promise<OutcomeView> =>
    (await register.call('GET', `/outcomes/${id}`)).json as OutcomeView;

  async function record(label: Label): Promise<string> {
    return (await post('/outcomes', entryOf(label, await knownTo(register, label)))).id ?? '';
  }

  it('has at least one', () => {
    expect(labels).toHaveLength(78);
  });

  it.each(all.map((journey) => [`${journey.label.id}, ${journey.label.kind}`, journey.walk.to, journey] as const))(
    '%s is entered as its kind and walks to %s',
    async (_, to, { label, kind, walk }) => {
      const id = await record(label);
      if (!entered.has(label.id)) entered.set(label.id, id);
      await register.settled();
      const agreed = await view(id);
      expect(agreed).toMatchObject({ kind, stage: workflows[kind].entry, paragraph: label.paragraph });
      expect(agreed.wordings.map(({ wording }) => wording)).toEqual([label.text]);
      const ground = {
        ...groundOf(label, another),
        owners: agreed.owners.map((owner) => owner.id),
        addressees: agreed.addressees.map((addressee) => addressee.id),
      };
      let day = new Date(agreedOn(label));
      for (const step of walk.steps(ground)) {
        day = new Date(day.getTime() + 86_400_000);
        await post(`/outcomes/${id}/steps`, { ...step, effectiveOn: day.toISOString().slice(0, 10) });
      }
      await register.settled();
      expect(await view(id)).toMatchObject({ stage: to, disposition: workflows[kind].stages[to] });
      expect((await view(id)).life.filter(({ state }) => state === 'now').map(({ stage }) => stage)).toEqual([to]);
    },
  );

  it('keeps what ties them, seen from both', async () => {
    const drawn = {
      restates: 'restates',
      reiterates: 'reiterates',
      follows_up: 'follows_up',
      adopts_proposal: 'adopts',
    };
    const ties = labels.flatMap(({ id, relations }) =>
      relations.flatMap(({ type, target }) => {
        const relation = drawn[type as keyof typeof drawn] as string | undefined;
        return relation !== undefined && entered.has(target) ? [{ id, relation, target }] : [];
      }),
    );
    expect(ties.length).toBeGreaterThan(15);
    for (const { id, relation, target } of ties)
      await post(`/outcomes/${entered.get(id) ?? ''}/relations`, {
        relation,
        target: entered.get(target),
        statedBy: 'person',
        effectiveOn: '2025-01-01',
      });
    await register.settled();
    for (const { id, target } of ties) {
      const from = entered.get(id) ?? '';
      expect((await view(entered.get(target) ?? '')).relations.map((tie) => tie.id)).toContain(from);
    }
  });

  it('shows Canada’s concern on the statement to Study Group 17, as the secretariat’s link', async () => {
    const statement = entered.get('CWG-COP-20/9.7 bullet 2') ?? '';
    const concern = entered.get('CWG-COP-20/8.11') ?? '';
    await post(`/outcomes/${statement}/views`, { view: concern, statedBy: 'person', effectiveOn: '2024-01-23' });
    await register.settled();
    expect((await view(statement)).views).toMatchObject([
      { id: concern, holder: { id: 'canada' }, type: 'concern', wordInSource: false, statedBy: 'person' },
    ]);
  });
});
