import { workflows } from '@app/outcomes';
import { allLater, allOutcomes, meetingOf, sample } from './the-sample.js';

const { workspace, directory, people, decisions } = sample;
const references = allOutcomes.map(({ reference }) => reference);

function unknown(used: readonly string[], defined: readonly { readonly id: string }[]): readonly string[] {
  const ids = new Set(defined.map(({ id }) => id));
  return used.filter((id) => !ids.has(id));
}

function unused(defined: readonly { readonly id: string }[], used: readonly string[]): readonly string[] {
  return defined.map(({ id }) => id).filter((id) => !used.includes(id));
}

const usedEntities = [
  ...allOutcomes.flatMap(({ owners, addressees }) => [...owners, ...addressees].map(({ entity }) => entity)),
  ...allOutcomes.flatMap(({ holder }) => holder ?? []),
  ...allOutcomes.flatMap(({ issuers = [], positions = [] }) => [...issuers, ...positions].map(({ entity }) => entity)),
  ...allLater.flatMap(({ details }) => details.owner ?? []),
  ...workspace.meetings.flatMap(({ sessionOf }) => sessionOf ?? []),
  ...people.flatMap(({ memberships }) => memberships.flatMap(({ entity }) => entity ?? [])),
  workspace.body.parent,
  workspace.body.secretariat.entity,
  ...workspace.body.secretariat.offices,
];
const usedInstruments = [...allOutcomes.flatMap(({ instruments }) => instruments), ...workspace.body.mandate];

describe('the sample', () => {
  it('has decisions on every report', () => {
    expect(decisions.map(({ document }) => document).sort()).toEqual(workspace.documents.map(({ id }) => id).sort());
  });

  it('numbers the outcomes of a meeting 1, 2, 3 … in the order in which they were found', () => {
    for (const [meeting, outcomes] of Map.groupBy(allOutcomes, ({ reference }) => meetingOf(reference)))
      expect(outcomes.map(({ reference }) => reference)).toEqual(outcomes.map((_, n) => `${meeting}/${n + 1}`));
  });

  it('records outcomes of meetings that their report covers', () => {
    for (const { reference, document } of allOutcomes)
      expect(workspace.documents.find(({ id }) => id === document)?.meetings).toContain(meetingOf(reference));
  });

  it('defines every entity and instrument that it uses, and uses every one that it defines', () => {
    expect(unknown(usedEntities, directory.entities)).toEqual([]);
    expect(unused(directory.entities, usedEntities)).toEqual([]);
    expect(unknown(usedInstruments, directory.instruments)).toEqual([]);
    expect(unused(directory.instruments, usedInstruments)).toEqual([]);
  });

  it('defines every meeting and outcome that it names', () => {
    const meetings = [
      ...allOutcomes.flatMap(({ deadlines }) =>
        deadlines.flatMap(({ due }) => (due.type === 'meeting' ? [due.meeting] : [])),
      ),
      ...allLater.map(({ meeting }) => meeting),
      ...workspace.documents.flatMap((document) => document.meetings),
    ];
    const named = [
      ...allOutcomes.flatMap(({ relations }) => relations.map(({ target }) => target)),
      ...allOutcomes.flatMap(({ views }) => views.map(({ view }) => view)),
      ...allLater.map(({ outcome }) => outcome),
    ];
    expect(unknown(meetings, workspace.meetings)).toEqual([]);
    expect(named.filter((reference) => !references.includes(reference))).toEqual([]);
  });

  it('says of each link between reports whether the source states it, and why where a person drew it', () => {
    const drawn = [...allOutcomes.flatMap(({ relations, views }) => [...relations, ...views]), ...allLater].filter(
      ({ statedBy }) => statedBy === 'person',
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ note }) => note === undefined)).toEqual([]);
  });

  it('has later reports speak of meetings before their own', () => {
    const ordinal = new Map(workspace.meetings.map((meeting) => [meeting.id, meeting.ordinal ?? 0]));
    for (const { outcome, meeting } of allLater)
      expect(ordinal.get(meetingOf(outcome))).toBeLessThan(ordinal.get(meeting) ?? 0);
  });

  it('enters outcomes at stages of their kind and rests fields on citations that exist', () => {
    for (const { kind, stage, citations, owners, addressees, deadlines, issuers = [], positions = [] } of allOutcomes) {
      expect(Object.keys(workflows[kind].stages)).toContain(stage ?? workflows[kind].entry);
      const last = Math.max(
        0,
        ...[...owners, ...addressees, ...deadlines, ...issuers, ...positions].map(({ restsOn }) => restsOn ?? 0),
      );
      expect(last).toBeLessThan(citations.length);
    }
  });

  it('states dates of meetings only where a report does', () => {
    const dated = workspace.meetings.filter(({ from }) => from !== null);
    expect(dated.filter(({ source }) => source === null)).toEqual([]);
    expect(dated.map(({ ordinal }) => ordinal)).toEqual([7, 8, 11, 15, 16, 18, 20]);
  });

  it('writes to offices at example.org only', () => {
    const addresses = [...people, ...directory.entities].flatMap(({ email }) => email ?? []);
    expect(addresses.filter((address) => !/[@.]example\.org$/.test(address))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
