import { OutcomeRefusal } from '../outcome.refusal.js';
import type { Citation, EntityId, OutcomeKind, RestsOn } from '../vocabulary.js';
import { stageWords } from '../words.js';

/** Whose word an outcome is, where it is not the group's own: who raised a proposal, sent a statement, asked or invited. */
export interface Issuer {
  readonly entity: EntityId;
  readonly restsOn: RestsOn;
}

export const positions = ['supports', 'opposes'] as const;
export type Position = (typeof positions)[number];

/** Who supported or opposed the outcome when it was agreed, as its source says. */
export interface PositionAsRecorded {
  readonly entity: EntityId;
  readonly position: Position;
  readonly restsOn: RestsOn;
}

/** Where an entity stands by its last word; the citation is the paragraph that says so. */
export interface PositionTaken {
  readonly entity: EntityId;
  readonly position: Position;
  readonly citation: Citation | null;
}

/** What a view recorded is. A reservation is a formal act: it is called so only where the source does. */
export const viewTypes = ['view', 'concern', 'objection', 'disassociation', 'reservation'] as const;
export type ViewType = (typeof viewTypes)[number];

export interface ViewAsRecorded {
  readonly type: ViewType;
  /** Whether the source uses the word, or the register's officer chose it. */
  readonly wordInSource: boolean;
}

/** Kinds that are somebody else's word by their nature, and what that somebody did. */
const issued: Readonly<Partial<Record<OutcomeKind, string>>> = {
  incoming_liaison_statement: 'sent',
  proposal: 'raised',
};

/** Throws `issuer-missing`. A source may tell who spoke for a proposal and not who raised it: either will do. */
export function demandVoice(
  kind: OutcomeKind,
  said: { readonly issuers?: readonly unknown[]; readonly positions?: readonly unknown[] },
): void {
  const verb = issued[kind];
  if (verb === undefined || (said.issuers ?? []).length + (said.positions ?? []).length > 0) return;
  throw new OutcomeRefusal('issuer-missing', `Say who ${verb} this ${stageWords(kind)}.`);
}
