import { readFileSync } from 'node:fs';

export interface SqlMigration {
  readonly sql: string;
  /** The first one makes the roles, so it runs as the user of DATABASE_URL; all others run as the owner of the schemas. */
  readonly as: 'connecting-user' | 'sequitur_owner';
}

function file(name: string, as: SqlMigration['as'] = 'sequitur_owner'): SqlMigration {
  return { sql: readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8'), as };
}

/** Forward only, in this order; a line that has run somewhere is never changed. Read models are rebuilt, not migrated. */
export const migrations: Readonly<Record<string, SqlMigration>> = {
  '0001-schemas-and-roles': file('0001-schemas-and-roles', 'connecting-user'),
  '0002-event-store': file('0002-event-store'),
  '0003-auth': file('0003-auth'),
  '0004-persons': file('0004-persons'),
  '0005-documents': file('0005-documents'),
  '0006-reminders': file('0006-reminders'),
  '0007-log-epoch': file('0007-log-epoch'),
  '0009-projections': file('0009-projections'),
  '0010-audit': file('0010-audit'),
  '0011-closings': file('0011-closings'),
  '0012-append': file('0012-append'),
  '0013-cheaper-append': file('0013-cheaper-append'),
  '0014-people': file('0014-people'),
  '0015-evidence': file('0015-evidence'),
  '0016-parts-of-words': file('0016-parts-of-words', 'connecting-user'),
  '0017-imports': file('0017-imports'),
  '0018-evidence-that-nobody-named': file('0018-evidence-that-nobody-named'),
  '0019-stored-reminder-plan': file('0019-stored-reminder-plan'),
  '0020-answers': file('0020-answers'),
  '0021-mail-that-arrives': file('0021-mail-that-arrives'),
  '0023-told-through-a-substitute': file('0023-told-through-a-substitute'),
  '0024-doubts-and-reports': file('0024-doubts-and-reports'),
  '0025-mail-still-planned': file('0025-mail-still-planned'),
  '0028-pace-of-mail': file('0028-pace-of-mail'),
  '0029-mail-in-few-steps': file('0029-mail-in-few-steps'),
};
