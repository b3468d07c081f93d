import { Inject, Injectable } from '@nestjs/common';
import { visibilities, type Sight } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import type { BodyId, OutcomeState } from '../domain/index.js';

/** The body that follows an outcome stands first in each. */
export interface ConcernedBodies {
  /** Their officers may act on it: those that held the meeting together, and the parent once the mandate ended. */
  readonly acting: readonly BodyId[];
  /** Their members may read it: also of a body that it was transferred from. */
  readonly reading: readonly BodyId[];
}

interface Row {
  readonly parent: BodyId | null;
  readonly ended: boolean;
  readonly held: readonly BodyId[] | null;
}

/** Which bodies an outcome concerns besides the one that follows it. */
@Injectable()
export class OutcomeBodies {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  async of({ body, meeting }: OutcomeState): Promise<ConcernedBodies> {
    const { rows } =
      await sql<Row>`select b.parent_id as parent, b.mandate_ended_on is not null as ended, m.body_ids as held
      from read.body b left join read.meeting m on m.meeting_id = ${meeting} where b.body_id = ${body}`.execute(
        this.db,
      );
    const { parent = null, ended = false, held = null } = rows[0] ?? {};
    const together = held?.includes(body) ? held : [];
    const acting = [...new Set([body, ...together, ...(ended && parent !== null ? [parent] : [])])];
    return { acting, reading: [...new Set([...acting, ...(held ?? [])])] };
  }
}

/** What somebody sees of the bodies, where any of those concerned stands for the one that follows the outcome. */
export function sightThrough({ reading: [first, ...others] }: ConcernedBodies, sight: Sight): Sight {
  if (others.length === 0) return sight;
  return (body) => {
    if (body !== first) return sight(body);
    const seen = new Set([first, ...others].flatMap((each) => sight(each)));
    return visibilities.filter((visibility) => seen.has(visibility));
  };
}
