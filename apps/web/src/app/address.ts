/** What of an address belongs to the whole app and goes along from page to page. */
const SHARED = ['body', 'asOf', 'asRecorded'] as const;

/** `/register?kind=request` with the body and the point in time of the present address; what `to` names itself wins. */
export function withShared(to: string, search: string): string {
  const [path = '', own = ''] = to.split('?');
  const params = new URLSearchParams(own);
  const present = new URLSearchParams(search);
  for (const name of SHARED) {
    const value = present.get(name);
    if (value !== null && !params.has(name)) params.set(name, value);
  }
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** A path inside this app and nothing else: never another site that somebody put into a link. */
export function safePath(text: string | null): string {
  return text !== null && /^\/(?![/\\])/.test(text) ? text : '/';
}
