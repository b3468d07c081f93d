import { Injectable } from '@nestjs/common';
import { Facts } from './facts.js';

/** Asked again this often while writers are about; then the answer is as good as one read a moment ago. */
const MOST_ROUNDS = 3;

/**
 * Facts that one request leaves to the next. Each answer says how far the tables were that they come from; where that is not
 * how far they were when they were read, they are read again and the question is asked again. So nothing is shown that had
 * changed before it was asked.
 */
@Injectable()
export class HeldFacts {
  private facts = new Facts();

  /** The facts that the next request finds. */
  get now(): Facts {
    return this.facts;
  }

  /** The facts that hold where the tables were just seen to be; `isWhole`: with nothing parked. */
  at(stamp: string, isWhole: boolean): Facts {
    this.facts.looked(stamp, isWhole);
    if (!this.facts.areStale) return this.facts;
    this.facts = new Facts();
    this.facts.looked(stamp, isWhole);
    return this.facts;
  }

  async beside<Answer>(ask: (facts: Facts) => Promise<Answer>): Promise<Answer> {
    for (let round = 1; ; round += 1) {
      const { facts } = this;
      const answer = await ask(facts).finally(() => {
        if (facts.areStale && this.facts === facts) this.facts = new Facts();
      });
      if (!facts.areStale || round === MOST_ROUNDS) return answer;
    }
  }
}
