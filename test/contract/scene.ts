import { FirstManager, SignIn } from '@app/identity';
import { type Asker, newestPosition, type Reply, type WholeApp } from './whole-app.js';

export const effectiveOn = '2024-03-01';

/** What a route is sent. `path` and `query` name its parameters. */
export interface Call {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Left out: the first who has the ability. */
  readonly as?: Asker;
}

/** How a route is called rightly. */
export interface ValidCall {
  readonly call: (scene: Scene) => Call | Promise<Call>;
  /** Who has no role in the body may be answered with what they may see: what is public, or nothing. */
  readonly leavesOut?: true;
  /** Taken after all others, which rest on what it ends. */
  readonly last?: true;
  /** It answers without end. */
  readonly streams?: true;
}

/** What valid calls are made of: things in the register, made when they are asked for. */
export class Scene {
  private made = 0;
  private days = 0;

  constructor(readonly app: WholeApp) {}

  /** A name that nothing has yet. */
  fresh(prefix: string): string {
    this.made += 1;
    return `${prefix}-${this.made}`;
  }

  /** Records an outcome of the twentieth meeting; resolves to its id. */
  async outcome(more: object = {}): Promise<string> {
    const body = {
      ...{ meeting: 'CWG-COP-20', kind: 'action_item', title: 'Post the report', effectiveOn: '2024-01-23' },
      ...{ wordings: ['It was agreed to post the report.'], citations: [this.citation('9.6')] },
      ...more,
    };
    return (await this.post('/api/v1/outcomes', body)).id ?? '';
  }

  citation(paragraph: string): object {
    return { document: 'cwg-cop-20-report', version: '1', paragraph };
  }

  /** Convenes a meeting that is to come; resolves to its id. */
  async meeting(): Promise<string> {
    const meeting = this.fresh('CWG-COP-X');
    const dates = { from: '2027-02-01', to: '2027-02-02', ordinal: null };
    await this.post('/api/v1/meetings', { meeting, bodies: ['CWG-COP'], title: meeting, ...dates, effectiveOn });
    return meeting;
  }

  /** Registers a report of the twentieth meeting; resolves to its id. */
  async document(): Promise<string> {
    const document = this.fresh('report');
    const text = this.reportText();
    const facts = { document, meetings: ['CWG-COP-20'], body: 'CWG-COP', title: 'A report', text, effectiveOn };
    await this.post('/api/v1/documents', facts);
    return document;
  }

  /** A report with a second version, and an outcome that cites the first. */
  async revised(): Promise<{ readonly document: string; readonly outcome: string }> {
    const document = await this.document();
    const outcome = await this.outcome({ citations: [{ document, version: '1', paragraph: '1.1' }] });
    const text = this.reportText();
    await this.post(`/api/v1/documents/${document}/versions`, { version: 'Rev.1', text, effectiveOn });
    return { document, outcome };
  }

  /** A report that nothing else is the file of. */
  reportText(): string {
    return `1 Opening\n\n1.1 The Chair opened the meeting as ${this.fresh('number')}.\n`;
  }

  /** Somebody new; resolves to their id. */
  async person(): Promise<string> {
    const person = { name: 'C. Officer', email: `${this.fresh('c.officer')}@example.org` };
    return (await this.post('/api/v1/people', person, 'system_manager')).id ?? '';
  }

  /** A body of its own, since what a call does to one cannot be undone. */
  async body(): Promise<string> {
    const body = this.fresh('BODY');
    await this.post('/api/v1/bodies', { body, name: body, timeZone: 'UTC', effectiveOn }, 'system_manager');
    return body;
  }

  /** Ends the mandate of the body; resolves to a day on which it is ended, and was not the day before. */
  async mandateEnded(): Promise<string> {
    this.days += 2;
    const day = new Date(Date.UTC(2026, 2, this.days)).toISOString().slice(0, 10);
    const payload = { reason: 'The Council ended it.', effectiveOn: day };
    await this.app.send('secretariat', { method: 'POST', path: '/api/v1/bodies/CWG-COP/mandate-ends', payload });
    await this.get('/api/v1/me');
    return day;
  }

  /** A token that signs in the system manager once. */
  async signInToken(): Promise<string> {
    await this.app.http.get(FirstManager).ensure('manager@example.org', 'System manager');
    const link = await this.app.http.get(SignIn).createSignInLink('manager@example.org');
    return new URL(link).searchParams.get('token') ?? '';
  }

  /** What must succeed for the scene to be as it should. */
  async post(
    path: string,
    payload: object,
    as: Asker = 'secretariat',
  ): Promise<{ readonly id?: string; readonly version?: number }> {
    const reply = await this.app.send(as, { method: 'POST', path, payload });
    if (reply.status >= 300) throw new Error(`${path} answered ${reply.status}: ${reply.text}`);
    // What a later command names is looked up where it is read.
    if (!path.startsWith('/api/v1/outcomes')) await this.get('/api/v1/me');
    return reply.json as { id?: string; version?: number };
  }

  async get(path: string, as: Asker = 'secretariat'): Promise<Reply> {
    const headers = { 'x-min-position': await newestPosition(this.app) };
    return this.app.send(as, { method: 'GET', path, headers });
  }
}
