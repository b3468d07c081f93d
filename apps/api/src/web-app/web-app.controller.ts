import { Controller, Get, Inject, type OnModuleInit, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiExcludeController } from '@nestjs/swagger';
import fastifyStatic from '@fastify/static';
import { type HttpReply, type HttpRequest, PUBLIC, Route } from '@app/http';
import { DomainError } from '@app/kernel';
import { readdir, readFile } from 'node:fs/promises';
import { relative, join } from 'node:path';

export const WEB_ROOT = Symbol('web root');
const PAGE = 'index.html';
/** Which build of the pages belongs to the program: a page that was opened before an update learns of it by any answer. */
const PAGES_HEADER = 'x-sequitur-pages';
const YEAR_MS = 31_536_000_000;

/** What @fastify/static adds to a reply. */
interface SendsFiles {
  sendFile(path: string, options: { readonly maxAge: number; readonly immutable?: boolean }): unknown;
}

interface Registers {
  register(
    plugin: typeof fastifyStatic,
    options: { readonly root: string; readonly serve: boolean },
  ): PromiseLike<unknown>;
  addHook(name: 'onRequest', hook: (request: HttpRequest, reply: SetsHeaders, done: () => void) => void): unknown;
}

interface SetsHeaders {
  header(name: string, value: string): unknown;
}

/** The built web app: its files, and its one page at every address that is not a file. */
@ApiExcludeController()
@Controller()
export class WebAppController implements OnModuleInit {
  private files: ReadonlySet<string> = new Set();

  constructor(
    @Inject(WEB_ROOT) private readonly root: string,
    private readonly host: HttpAdapterHost,
  ) {}

  async onModuleInit(): Promise<void> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true });
    this.files = new Set(
      entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(this.root, join(parentPath, name))),
    );
    const fastify = this.host.httpAdapter.getInstance<Registers>();
    const mark = markOf(await readFile(join(this.root, PAGE), 'utf8'));
    if (mark !== null)
      fastify.addHook('onRequest', (_request, reply, done) => {
        reply.header(PAGES_HEADER, mark);
        done();
      });
    // Not awaited: that would settle the routes before Nest has given them its error handler. The app waits until all is ready.
    void fastify.register(fastifyStatic, { root: this.root, serve: false });
  }

  @Get(['/', '*'])
  @Route({ ability: PUBLIC, summary: 'The web app' })
  serve(@Req() request: HttpRequest, @Res() reply: HttpReply & SendsFiles): void {
    const path = request.url.replace(/\?.*$/s, '').replace(/^\/+/, '');
    const isFile = this.files.has(path) && path !== PAGE;
    // A page that was opened before an update asks for files that are gone: it must not get a page for a script.
    if (path.startsWith('api/') || (path.startsWith('assets/') && !isFile))
      throw new DomainError('route-unknown', 'There is nothing at this address.');
    // Names of built files carry their hash; the page that names them must always be asked for.
    const settings = isFile && path.startsWith('assets/') ? { maxAge: YEAR_MS, immutable: true } : { maxAge: 0 };
    reply.sendFile(isFile ? path : PAGE, settings);
  }
}

/** As the build wrote it into the page; none where the pages were not built. */
function markOf(page: string): string | null {
  return /<meta name="sequitur-pages" content="([0-9a-f]+)"/.exec(page)?.[1] ?? null;
}
