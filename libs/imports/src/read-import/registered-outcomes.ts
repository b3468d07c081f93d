import { Inject, Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { BodyId } from '../domain/review/index.js';
import type { RegisteredOutcome } from '../match-register/registered-outcome.js';
import type { KnownNames } from '../register-names/register-names.js';

interface Row {
  readonly outcome_id: string;
  readonly reference: string;
  readonly kind: string;
  readonly meeting_id: string;
  readonly title: string;
  readonly wordings: readonly string[];
  readonly owners: readonly string[];
  readonly addressees: readonly string[];
  readonly open: boolean;
}

/** What the register of a body holds, to compare a report with. */
@Injectable()
export class RegisteredOutcomes {
  constructor(@Inject(Kysely) private readonly database: Kysely<unknown>) {}

  /** What was merged or withdrawn is told by other records, or by none. */
  async of(body: BodyId, names: KnownNames): Promise<readonly RegisteredOutcome[]> {
    const { rows } = await sql<Row>`
      select outcome_id, reference, kind, meeting_id, title, owners, addressees,
        array(select jsonb_array_elements_text(state->'wordings')) as wordings,
        disposition in ('open', 'in_progress', 'awaiting_verification') as open
      from read.outcome_register
      where body_id = ${body} and merged_into is null and disposition <> 'superseded_or_withdrawn'
      order by meeting_id, number`.execute(this.database);
    const called = (ids: readonly string[]) => ids.flatMap((id) => names.spellingsOf(id));
    return rows.map(({ outcome_id: outcome, reference, kind, meeting_id: meeting, title, wordings, ...row }) => ({
      ...{ outcome, reference, kind, meeting, title, quotes: wordings, open: row.open },
      owners: called(row.owners),
      addressees: called(row.addressees),
    }));
  }
}
