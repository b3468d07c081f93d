import { type Planned, type Request } from './planned.js';
import { type Directory, type Workspace } from './sample.schema.js';

/** Entities, instruments, the body with its secretariat, and its meetings: what every report rests on. Reminders stay off. */
export function planFoundations(workspace: Workspace, { entities, instruments }: Directory): readonly Planned[] {
  const { since, body, meetings } = workspace;
  const base = (scope: string, key: string, request: Request): Planned => ({ key, scope, effectiveOn: since, request });
  return [
    ...entities.map(({ id, kind, name, email, aliases }) =>
      base('directory', `entity ${id}`, {
        type: 'RegisterEntity',
        entity: { entity: id, kind, aliases },
        prose: { name, email },
      }),
    ),
    ...instruments.map(({ id, kind, title, aliases }) =>
      base('directory', `instrument ${id}`, {
        type: 'RegisterInstrument',
        instrument: { instrument: id, kind, aliases: aliases.map(({ text }) => text) },
        prose: { title },
      }),
    ),
    base(body.id, `body ${body.id}`, establish(workspace)),
    base(body.id, `secretariat ${body.id}`, { type: 'NameSecretariat', body: body.id, ...body.secretariat }),
    ...meetings.map((meeting) => base(body.id, `meeting ${meeting.id}`, convene(body.id, meeting))),
  ];
}

function establish({ body }: Workspace): Request {
  const { id, parent, timeZone, calendar, mandate, name } = body;
  return { type: 'EstablishBody', body: { body: id, parent, timeZone, calendar, mandate }, prose: { name } };
}

function convene(body: string, meeting: Workspace['meetings'][number]): Request {
  const { id, kind, ordinal, from, to, sessionOf, title } = meeting;
  return {
    type: 'ConveneMeeting',
    meeting: {
      meeting: id,
      bodies: [body],
      kind,
      ordinal,
      from,
      to,
      ...(sessionOf !== null && { parentSessionOf: sessionOf }),
    },
    prose: { title },
  };
}
