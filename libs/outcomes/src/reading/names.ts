import type { Named } from '@app/contracts';
import { sql, type Kysely } from 'kysely';

/** Says what entities are called. */
export type Naming = Pick<Names, 'named'>;

/** Names of entities for a page; an id that the directory does not know stands for itself. */
export class Names {
  private constructor(private readonly names: ReadonlyMap<string, string>) {}

  static async of(
    db: Kysely<unknown>,
    lines: readonly { readonly owners: readonly string[]; readonly addressees: readonly string[] }[],
    more: readonly string[] = [],
  ): Promise<Names> {
    const ids = [...new Set([...lines.flatMap(({ owners, addressees }) => [...owners, ...addressees]), ...more])];
    const { rows } = await sql<{ entity_id: string; name: string }>`
      select entity_id, name from read.entity where entity_id = any(${ids})`.execute(db);
    return new Names(new Map(rows.map(({ entity_id, name }) => [entity_id, name])));
  }

  named(id: string): Named {
    return { id, name: this.names.get(id) ?? id };
  }
}
