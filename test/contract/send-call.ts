import type { Described } from './described.js';
import type { Call } from './scene.js';
import type { Asker, Reply, WholeApp } from './whole-app.js';

export function urlOf({ path }: Described, { path: params = {}, query = {} }: Call): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')));
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}

/** `raw` stands in place of the body. */
export function sendCall(
  app: WholeApp,
  as: Asker | null,
  route: Described,
  call: Call,
  raw?: { readonly text: string; readonly type: string },
): Promise<Reply> {
  const headers = { ...call.headers, ...(raw && { 'content-type': raw.type }) };
  const payload = raw?.text ?? call.body;
  return app.send(as, { method: route.method, path: urlOf(route, call), payload, headers });
}
