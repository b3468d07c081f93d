import { Authenticator, type Authentication } from '@app/http';

/**
 * Who sends `Authorization: <body>` may do everything there, `*` everywhere; `<body>:<ability>,…` only what is named, and
 * that `<body>` may be `*` too.
 */
export class BodyAuthenticator extends Authenticator {
  readonly abilities = [
    ...['register.read', 'meeting.manage', 'meeting.close', 'reminders.manage', 'document.register', 'settings.manage'],
    ...['audit.read', 'events.read'],
    ...['directory.read', 'directory.manage', 'outcome.record', 'outcome.step', 'outcome.verify', 'outcome.correct'],
    ...['system.read', 'system.manage'],
  ];

  override authenticate({ authorization }: Record<string, unknown>): Promise<Authentication> {
    if (typeof authorization !== 'string') return Promise.resolve({ principal: null, cookies: [] });
    const [where = '', what] = authorization.split(':');
    const may = (ability: string, scope: string | null) =>
      (scope === null || where === '*' || scope === where) && (what === undefined || what.split(',').includes(ability));
    return Promise.resolve({ principal: { id: 'person-1', name: 'B. Officer', may }, cookies: [] });
  }
}
