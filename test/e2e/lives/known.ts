import { type TestApp } from '../../support/test-app.js';
import { type Known } from './entry.js';
import { type Label } from './gold-rows.js';

/** What the labels call otherwise than the directory and its spellings do. */
const called: Readonly<Record<string, string>> = {
  'ITU secretariat': 'cwg-cop-secretariat',
  countries: 'member-states',
  'Council 2024': 'COUNCIL-2024',
};

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Looks up what a label names, and enters what the register does not know, as an officer would. */
export async function knownTo(register: TestApp, label: Label): Promise<Known> {
  const entities = [...label.actors, ...label.addressees, label.issuer];
  const found = {
    entity: await each(entities, (name) => entityOf(register, name)),
    instrument: await each(label.instruments, (name) => instrumentOf(register, name)),
    meeting: await each(label.due === null ? [] : [label.due], (name) => meetingOf(register, name)),
  };
  const get = (map: ReadonlyMap<string, string>) => (name: string) => map.get(name) ?? name;
  return { entity: get(found.entity), instrument: get(found.instrument), meeting: get(found.meeting) };
}

async function each(
  names: readonly string[],
  find: (name: string) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const name of new Set(names)) ids.set(name, await find(name));
  return ids;
}

async function named(register: TestApp, path: string, name: string): Promise<string | undefined> {
  const { json } = await register.call('GET', `${path}?named=${encodeURIComponent(name)}`);
  return (json as readonly { readonly id: string }[])[0]?.id;
}

async function add(register: TestApp, path: string, body: object): Promise<void> {
  expect(await register.call('POST', path, { effectiveOn: '2010-01-01', ...body })).toMatchObject({ status: 201 });
  await register.settled();
}

async function entityOf(register: TestApp, name: string): Promise<string> {
  const known = called[name] ?? (await named(register, '/entities', name));
  if (known !== undefined) return known;
  await add(register, '/entities', { entity: slug(name), kind: 'organization', name });
  return slug(name);
}

async function instrumentOf(register: TestApp, name: string): Promise<string> {
  const known = await named(register, '/instruments', name);
  if (known !== undefined) return known;
  await add(register, '/instruments', { instrument: slug(name), kind: 'other', title: name });
  return slug(name);
}

/** Meetings that the sample does not have are convened, their dates unknown. */
async function meetingOf(register: TestApp, name: string): Promise<string> {
  const id = called[name] ?? name.replace(/[^A-Za-z0-9]+/g, '-');
  if ((await register.call('GET', `/meetings/${id}`)).status === 200) return id;
  await convene(register, id, name);
  return id;
}

export async function convene(register: TestApp, id: string, title: string): Promise<void> {
  const session = { meeting: id, bodies: ['CWG-COP'], kind: 'parent_session', parentSessionOf: 'itu-council', title };
  await add(register, '/meetings', session);
}
