/** Asks each time zone once: many people share few of them, and a calendar is slow to ask. */
export function perZone<Answer>(ask: (timeZone: string) => Answer): (timeZone: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (timeZone) => {
    const found = known.get(timeZone) ?? { answer: ask(timeZone) };
    known.set(timeZone, found);
    return found.answer;
  };
}
