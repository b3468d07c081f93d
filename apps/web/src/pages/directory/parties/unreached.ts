interface Asked {
  /** The ids of those who own something open; `none` stands for what nobody owns. */
  readonly owners: readonly string[];
  readonly focalPoints: readonly { readonly entityId: string; readonly from: string; readonly until: string | null }[];
  /** The secretariat's own offices: their mail goes to its officers. */
  readonly inside: readonly string[];
  readonly today: string;
}

/** Those who must act and for whom nobody acts today. */
export function unreached({ owners, focalPoints, inside, today }: Asked): ReadonlySet<string> {
  const reached = focalPoints
    .filter(({ from, until }) => from <= today && (until === null || today <= until))
    .map(({ entityId }) => entityId);
  const others = new Set([...reached, ...inside, 'none']);
  return new Set(owners.filter((owner) => !others.has(owner)));
}
