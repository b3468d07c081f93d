import { DomainError } from '@app/kernel';

export type AuditRefusalCode =
  | 'audit-key-unusable'
  | 'verifier-key-malformed'
  | 'note-malformed'
  | 'note-not-signed'
  | 'reason-malformed'
  | 'checkpoint-unknown'
  | 'nothing-covered'
  | 'stream-unknown'
  | 'sizes-not-covered'
  | 'checkpoint-not-made'
  | 'log-not-as-recorded'
  | 'file-not-verifiable';

export class AuditRefusal extends DomainError<AuditRefusalCode> {}
