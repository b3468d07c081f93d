import { type AccessItem, Authenticator, type Authentication } from '@app/http';

/**
 * Who sends `Authorization: <body>` may do everything there, `*` everywhere; `<body>:<ability>,…` only what is named, and
 * that `<body>` may be `*` too. `<body>!members` sees nothing that is for the secretariat only. With `@<person>` at the end it
 * is that person, else person-1.
 */
export class BodyAuthenticator extends Authenticator {
  readonly abilities = [
    ...['register.read', 'meeting.manage', 'meeting.close', 'document.register', 'settings.manage'],
    ...['audit.read', 'events.read', 'reminders.read', 'reminders.manage'],
    ...['chair.act', 'observation.record', 'observation.answer'],
    ...['directory.read', 'directory.manage', 'outcome.record', 'outcome.step', 'outcome.verify', 'outcome.correct'],
    ...['system.read', 'system.manage', 'import.run'],
  ];

  override authenticate({ authorization }: Record<string, unknown>): Promise<Authentication> {
    if (typeof authorization !== 'string') return Promise.resolve({ principal: null, cookies: [] });
    const [rights = '', id = 'person-1'] = authorization.split('@');
    const [place = '', what] = rights.split(':');
    const [where, members] = place.split('!');
    const may = (ability: string, scope: string | null, { visibility }: AccessItem = {}) =>
      (scope === null || where === '*' || scope === where) &&
      (what === undefined || what.split(',').includes(ability)) &&
      (members === undefined || visibility !== 'secretariat');
    return Promise.resolve({ principal: { id, name: 'B. Officer', may }, cookies: [] });
  }
}
