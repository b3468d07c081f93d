import type { EntityPageView, MattersArisingView } from '@app/contracts';

interface Rows {
  readonly rows: readonly unknown[];
}

/** The parts of an answer that were asked for so far, as one; what is counted of the whole stands in each of them. */
export function joinRows<View extends Rows>(parts: readonly View[]): View {
  return { ...lastOf(parts), rows: parts.flatMap(({ rows }) => rows) };
}

export function joinEntityPages(parts: readonly EntityPageView[]): EntityPageView {
  const ofRole = (role: keyof EntityPageView['roles']) => parts.flatMap(({ roles }) => roles[role]);
  return {
    ...joinRows(parts),
    roles: {
      ...{ promised: ofRole('promised'), owns: ofRole('owns'), addressed: ofRole('addressed') },
      ...{ holds: ofRole('holds'), supports: ofRole('supports'), opposes: ofRole('opposes') },
    },
    reported: parts.flatMap(({ reported }) => reported).toSorted((a, b) => b.on.localeCompare(a.on)),
  };
}

export function joinMatters(parts: readonly MattersArisingView[]): MattersArisingView {
  return {
    ...lastOf(parts),
    matters: parts.flatMap(({ matters }) => matters),
    byParty: joinParties(parts.flatMap(({ byParty }) => byParty)),
    due: parts.flatMap(({ due }) => due),
    reported: parts.flatMap(({ reported }) => reported),
    toVerify: parts.flatMap(({ toVerify }) => toVerify),
    parent: parts.flatMap(({ parent }) => parent),
    silent: parts.flatMap(({ silent }) => silent),
  };
}

type Parties = MattersArisingView['byParty'];

/** By name, what nobody must act on last. */
function joinParties(parties: Parties): Parties {
  const outcomes = new Map<string, Parties[number]>();
  for (const { party, outcomes: more } of parties) {
    const before = outcomes.get(party?.id ?? '')?.outcomes ?? [];
    outcomes.set(party?.id ?? '', { party, outcomes: [...before, ...more] });
  }
  return [...outcomes.values()].sort((a, b) => {
    if (a.party === null || b.party === null) return Number(a.party === null) - Number(b.party === null);
    return a.party.name.localeCompare(b.party.name);
  });
}

function lastOf<View>(parts: readonly View[]): View {
  const last = parts.at(-1);
  if (last === undefined) throw new RangeError('An answer has a first part.');
  return last;
}
