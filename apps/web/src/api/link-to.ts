/** `/api/v1/papers/x?body=CWG-COP`: for what the browser fetches by itself. Null and empty values are left out. */
export function linkTo(path: string, params: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== null && value !== undefined && value !== '') query.set(name, value);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
