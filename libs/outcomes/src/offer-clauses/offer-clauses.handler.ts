import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ClauseOffersView } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { sql } from 'kysely';
import { operativeClauses, OutcomeRefusal, stageWords, type OutcomeId, type OutcomeState } from '../domain/index.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { OfferClauses } from './offer-clauses.query.js';

const MAX_TITLE = 120;
const ADOPTED: readonly string[] = ['adopted', 'adopted_with_amendments'];

@QueryHandler(OfferClauses)
export class OfferClausesHandler implements IQueryHandler<OfferClauses> {
  constructor(
    private readonly events: EventStore,
    private readonly moments: RegisterMoments,
  ) {}

  /** Refuses with `outcome-unknown` or `not-adopted-yet`. */
  async execute({ outcomeId, text, sight }: OfferClauses): Promise<ClauseOffersView> {
    const { state } = await recordedOutcome(this.events, outcomeId);
    demandAdopted(state);
    const day = await this.moments.day(state.body, {}, sight);
    const recorded = await this.moments.at(day, null, (at) => spawnedBy(at, outcomeId));
    const items = operativeClauses(text).map(({ clause, kind, party, wording }) => ({
      clause,
      kind,
      title: titleOf(wording),
      wording,
      party,
      recordedAs: recorded.get(wording) ?? null,
    }));
    return { items };
  }
}

function demandAdopted({ kind, stage }: OutcomeState): void {
  if (kind === 'draft_resolution' && ADOPTED.includes(stage)) return;
  throw new OutcomeRefusal(
    'not-adopted-yet',
    `Clauses are offered of a resolution that was adopted; this ${stageWords(kind)} is ${stageWords(stage)}.`,
    { kind, stage },
  );
}

/** References of what came out of an outcome, by wording. */
async function spawnedBy({ db, rows: register }: RegisterAt, id: OutcomeId): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ wording: string; reference: string }>`
    select wording, reference from ${register} r
    where r.state->'relations' @> ${JSON.stringify([{ relation: 'spawned_by', target: id }])}::jsonb
    order by reference`.execute(db);
  return new Map(rows.map(({ wording, reference }) => [wording, reference]));
}

/** `to promote, coordinate and support …` → `Promote, coordinate and support …`, cut at a word. */
function titleOf(wording: string): string {
  const words = wording.replace(/^to /u, '');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  if (title.length <= MAX_TITLE) return title;
  return `${title.slice(0, title.lastIndexOf(' ', MAX_TITLE - 2))} …`;
}
