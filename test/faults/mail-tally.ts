import type { TakenMail } from './mail-sink.js';

/** A row of the ledger of reminders. */
export interface MailedRow {
  readonly recipient: string;
  readonly day: string;
  readonly state: string;
  readonly attempts: number;
  readonly messageId: string;
  readonly address: string | null;
}

export interface MailTally {
  /** Mails that the server took, each copy. */
  readonly taken: number;
  /** Rows that are sent and of which the server has a mail. */
  readonly settled: number;
  /** Mails of a person and day that the server never took. */
  readonly lost: number;
  /** Copies of a mail that the ledger does not name: beyond one where it had one try, beyond its tries where it had several. */
  readonly doubled: number;
  /** Copies that it does name. */
  readonly repeated: number;
  /** Mails that stand in no row, or went to another address than their row's. */
  readonly unknown: number;
}

/** Compares, message by message, what lies in people's mailboxes with what the ledger says. */
export function mailTally(
  rows: readonly MailedRow[],
  taken: readonly TakenMail[],
  days: readonly string[],
  people: number,
): MailTally {
  const byId = new Map(rows.map((row) => [row.messageId, row]));
  const copies = new Map<string, number>();
  for (const { messageId } of taken) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
  const extra = [...copies].map(([messageId, count]) => {
    const named = Math.max((byId.get(messageId)?.attempts ?? 1) - 1, 0);
    return { repeated: Math.min(count - 1, named), doubled: Math.max(count - 1 - named, 0) };
  });
  const settled = rows.filter(({ state, messageId }) => state === 'sent' && copies.has(messageId)).length;
  return {
    taken: taken.length,
    settled,
    lost:
      days.length * people - rows.filter(({ day, messageId }) => days.includes(day) && copies.has(messageId)).length,
    doubled: extra.reduce((sum, { doubled }) => sum + doubled, 0),
    repeated: extra.reduce((sum, { repeated }) => sum + repeated, 0),
    unknown: taken.filter(({ messageId, to }) => byId.get(messageId)?.address !== to).length,
  };
}
