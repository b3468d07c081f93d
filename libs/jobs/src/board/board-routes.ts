import type {
  AppControllerRoute,
  AppViewRoute,
  BullBoardQueues,
  ControllerHandlerReturnType,
  IServerAdapter,
  UIConfig,
} from '@bull-board/api/typings/app';

export interface BoardCall {
  readonly method: string;
  /** Below the board, with its slash. */
  readonly path: string;
  readonly query: unknown;
  readonly body: unknown;
}

export interface BoardAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What the board would register with a web server of its own choice; here a controller asks, behind the check of every route. */
export class BoardRoutes implements IServerAdapter {
  private queues: BullBoardQueues = new Map();
  private routes: readonly AppControllerRoute[] = [];
  private entry: AppViewRoute | null = null;
  private uiConfig: UIConfig = {};
  private onError: ((error: Error) => ControllerHandlerReturnType) | null = null;

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues;
    return this;
  }

  setApiRoutes(routes: AppControllerRoute[]): this {
    this.routes = routes;
    return this;
  }

  setEntryRoute(route: AppViewRoute): this {
    this.entry = route;
    return this;
  }

  setErrorHandler(handler: (error: Error) => ControllerHandlerReturnType): this {
    this.onError = handler;
    return this;
  }

  setUIConfig(config: UIConfig): this {
    this.uiConfig = config;
    return this;
  }

  /** The files are found where the package is. */
  setViewsPath(): this {
    return this;
  }

  setStaticPath(): this {
    return this;
  }

  /** What stands in the place of each name of the page's template. */
  pageWords(basePath: string): Readonly<Record<string, unknown>> {
    return this.entry?.handler({ basePath, uiConfig: this.uiConfig }).params as Readonly<Record<string, unknown>>;
  }

  /** Null where the board has no such address. */
  async answer({ method, path, query, body }: BoardCall): Promise<BoardAnswer | null> {
    for (const route of this.routes) {
      const params = isOf(route.method, method) ? paramsOf(route.route, path) : null;
      if (params === null) continue;
      const request = { queues: this.queues, uiConfig: this.uiConfig, params, query, body: body ?? {}, headers: {} };
      const answer = await this.orError(() => route.handler(request as never));
      return { status: answer.status ?? 200, body: answer.body };
    }
    return null;
  }

  private async orError(
    work: () => ControllerHandlerReturnType | Promise<ControllerHandlerReturnType>,
  ): Promise<ControllerHandlerReturnType> {
    try {
      return await work();
    } catch (error) {
      if (this.onError === null || !(error instanceof Error)) throw error;
      return this.onError(error);
    }
  }
}

function isOf(methods: string | readonly string[], method: string): boolean {
  return [methods].flat().includes(method.toLowerCase());
}

/** The named parts of a path where it is as the pattern has it: `/api/queues/:queueName`. */
function paramsOf(patterns: string | readonly string[], path: string): Readonly<Record<string, string>> | null {
  const parts = path.split('/');
  for (const pattern of [patterns].flat()) {
    const names = pattern.split('/');
    if (names.length !== parts.length) continue;
    const pairs = names.map((name, index) => [name, parts[index] ?? ''] as const);
    if (pairs.every(([name, part]) => name.startsWith(':') || name === part))
      return Object.fromEntries(
        pairs.filter(([name]) => name.startsWith(':')).map(([name, part]) => [name.slice(1), decodeURIComponent(part)]),
      );
  }
  return null;
}
