import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { OutcomeView } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { CLOCK, DomainError, type Clock } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import { registerDay, type RegisterDay } from '../reading/as-of.js';
import { datedLines, type DatedLine } from '../reading/register-lines.js';
import { Names } from '../reading/names.js';
import { registerRowView } from '../reading/register-row.view.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { GetOutcome } from './get-outcome.query.js';
import { lifeView } from './life.view.js';
import { citedDocuments, instrumentNames, meetingTitle, relatedOutcomes, viewsOn } from './neighbours.js';
import { partyViews, stepViews, wordingViews } from './outcome.view.js';

/** The outcome itself is folded from the log; its line in the register and what surrounds it come from read models. */
@QueryHandler(GetOutcome)
export class GetOutcomeHandler implements IQueryHandler<GetOutcome> {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventStore,
  ) {}

  async execute({ outcomeId, asOf: asked, may }: GetOutcome): Promise<OutcomeView> {
    const now = await recordedOutcome(this.events, outcomeId);
    const { body } = now.state;
    const owners = now.state.owners.map(({ entity }) => entity);
    const at = await registerDay(this.db, this.clock, body, asked);
    const { state, version, timeline } =
      at.asOf === null ? now : await recordedOutcome(this.events, outcomeId, at.asOf.on);
    const [line, documents, instruments, relations, views, meeting] = await Promise.all([
      this.line(outcomeId, body, at),
      citedDocuments(this.db, state.citations),
      instrumentNames(this.db, state.instruments),
      relatedOutcomes(this.db, outcomeId, state.relations, at.asOf?.on ?? null),
      viewsOn(this.db, state.views),
      meetingTitle(this.db, state.meeting),
    ]);
    const names = await Names.of(this.db, [line], state.holder === null ? [] : [state.holder]);
    return {
      ...registerRowView({ ...line, version }, names),
      ...partyViews(state, names),
      meetingTitle: meeting,
      wordings: wordingViews(state, documents),
      wordingsDiffer: new Set(state.wordings.map((wording) => wording.trim())).size > 1,
      instruments,
      enteredAt: state.enteredAt,
      life: lifeView(state, timeline),
      acceptance: state.acceptance,
      verifiedBy: state.verifiedBy,
      views,
      relations,
      steps: at.asOf === null ? stepViews(state, names, (ability) => may(ability, body, owners)) : [],
      asOf: at.asOf,
    };
  }

  private async line(id: string, body: string, { asOf, day }: RegisterDay): Promise<DatedLine> {
    const { rows } = await sql<DatedLine>`with ${datedLines(body, asOf?.on ?? null, day)}
      select * from line where outcome_id = ${id}`.execute(this.db);
    const [line] = rows;
    if (line) return line;
    throw new DomainError('read-model-behind', 'The register does not show this outcome yet. Try again in a second.', {
      id,
    });
  }
}
