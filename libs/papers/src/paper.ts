import type { IsoDate } from '@app/kernel';
import type { RegisterEntry } from '@app/outcomes';

/** The papers that the register writes; the word is also its name in addresses and file names. */
export const paperKinds = ['matters-arising', 'status-of-implementation'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** One outcome of a paper, and what the paper says of it beside its line of the register. */
export interface PaperEntry extends RegisterEntry {
  readonly remark: string | null;
}

export interface PaperSection {
  /** The part of the paper that it and its neighbours make up; null where it stands by itself. */
  readonly part: string | null;
  readonly heading: string;
  /** A sentence under the heading. */
  readonly words: string | null;
  readonly entries: readonly PaperEntry[];
}

/** A document that can be tabled, before it is written as Word, Excel or CSV. */
export interface Paper {
  readonly kind: PaperKind;
  readonly title: string;
  /** Its full name, and its id. */
  readonly body: { readonly id: string; readonly name: string };
  /** The meeting it is for, in words with its dates; null where none was named. */
  readonly meeting: string | null;
  readonly preparedOn: IsoDate;
  /** Which moment of the register it shows, as a sentence. */
  readonly moment: string;
  readonly summary: readonly string[];
  /** What the meeting is invited to do. */
  readonly action: string;
  readonly sections: readonly PaperSection[];
}
