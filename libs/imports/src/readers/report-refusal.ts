import { DomainError } from '@app/kernel';

/** Why a file is no report that can be read; the message says what to do. */
export type ReportRefusalCode =
  | 'report-empty'
  | 'report-binary'
  | 'report-not-text'
  | 'report-encoding'
  | 'report-encrypted'
  | 'report-damaged'
  | 'report-scanned'
  | 'report-too-large'
  | 'report-too-long'
  | 'report-too-heavy';

export class ReportRefusal extends DomainError<ReportRefusalCode> {}

export const damaged = (name: string, reason: string): ReportRefusal =>
  new ReportRefusal(
    'report-damaged',
    `${name} is damaged: ${reason}. Open it in the program that made it, save it again, and give the new file.`,
    { name },
  );
