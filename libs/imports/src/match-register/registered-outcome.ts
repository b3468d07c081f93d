/** What is compared of an outcome that the register holds. */
export interface RegisteredOutcome {
  /** Its id. */
  readonly outcome: string;
  /** `CWG-COP-18/7`. */
  readonly reference: string;
  readonly kind: string;
  /** `CWG-COP-18`. */
  readonly meeting: string;
  readonly title: string;
  /** Its wording, in each place that states it. */
  readonly quotes: readonly string[];
  /** All names, aliases included, of those who must act, and of those it is addressed to. */
  readonly owners: readonly string[];
  readonly addressees: readonly string[];
  readonly open: boolean;
}

/**
 * What a passage is to an outcome of the register: it states again what is already recorded of its own meeting
 * (`restates`), repeats what an earlier meeting agreed (`reiterates`), makes a proposal the group's own (`adopts`), or
 * tells of something done (`evidence-for`).
 */
export type MatchRelation = 'restates' | 'reiterates' | 'adopts' | 'evidence-for';

export interface RegisterMatch {
  readonly outcome: string;
  readonly reference: string;
  readonly relation: MatchRelation;
  /** From 0 to 1. */
  readonly score: number;
  /** The words and names that both share, the most telling first. */
  readonly because: readonly string[];
}
