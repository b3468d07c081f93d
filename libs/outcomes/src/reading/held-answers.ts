import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, dateIn, type Clock, type Sight } from '@app/kernel';
import { CompiledQuery, Kysely } from 'kysely';
import { BESIDE_FACTS, type Facts } from './facts.js';
import { HeldFacts } from './held-facts.js';
import { watched } from './watched-sight.js';

/** Written out once, for it is asked with every question. */
const HOW_FAR = CompiledQuery.raw(
  `select ${BESIDE_FACTS.sql} as stamp, not exists (select from es.parked) as is_whole`,
) as CompiledQuery<{ readonly stamp: string; readonly is_whole: boolean }>;

/** A question about the register of a body, as it reads by what is recorded to date. */
export interface BodyQuestion {
  readonly body: string;
  /** What is asked, with everything that the answer depends on but who asks, and the day. */
  readonly words: string;
}

/**
 * What is asked again while nothing was recorded is answered in the words of the last time. How far the tables are is read each
 * time, after the answer was made and before it is said again; where that is as far as they were before it was made, nothing
 * that it was read from has changed.
 */
@Injectable()
export class HeldAnswers {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly held: HeldFacts,
  ) {}

  /** The answer as JSON. `ask` is handed the asker's sight, which is watched. */
  async textOf(question: BodyQuestion, sight: Sight, ask: (sight: Sight) => Promise<object>): Promise<Buffer> {
    // Of one moment, so that what was answered about yesterday is not kept as of today.
    const now = this.clock.now();
    const facts = await this.factsAround((held) => saidOf(question, sight, now, held) !== null);
    const said = saidOf(question, sight, now, facts);
    if (said !== null) return said;
    const seenBy = watched(sight);
    const text = Buffer.from(JSON.stringify(await ask(seenBy.sight)));
    // Only now the zone of a body that was not asked about before is known.
    const name = nameOf(question, now, facts);
    if (name !== null && facts.isWhole) facts.said.keep(name, text, seenBy);
    return text;
  }

  /** Looked at anew where there is something to be said again, or nothing is known of the tables yet. */
  private async factsAround(hasSaid: (facts: Facts) => boolean): Promise<Facts> {
    const { now: facts } = this.held;
    if (facts.isWhole && !hasSaid(facts)) return facts;
    const [looked] = (await this.db.executeQuery(HOW_FAR)).rows;
    return looked === undefined ? facts : this.held.at(looked.stamp, looked.is_whole);
  }
}

function saidOf(question: BodyQuestion, sight: Sight, now: Date, facts: Facts): Buffer | null {
  const name = facts.isWhole ? nameOf(question, now, facts) : null;
  return name === null ? null : facts.said.get(name, sight);
}

/** With the day that it is in the body's zone, by which things are late; null where the zone is not known yet. */
function nameOf({ body, words }: BodyQuestion, now: Date, facts: Facts): string | null {
  const zone = facts.body(body)?.time_zone;
  return zone === undefined ? null : `${dateIn(zone, now)} ${words}`;
}
