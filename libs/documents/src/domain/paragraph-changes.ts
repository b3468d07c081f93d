/** A paragraph of a document as its citations name it. */
export interface NumberedText {
  readonly paragraph: string;
  readonly text: string;
}

/** What became of one paragraph from one version to another. */
export interface ParagraphChange {
  readonly change: 'changed' | 'renumbered' | 'removed' | 'added';
  /** Its number in the earlier version; null where it is new. */
  readonly from: string | null;
  /** Its number in the later version; null where it is gone. */
  readonly to: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** Several blocks may bear one number; white space is how a file was made and not what it says. */
function byNumber(paragraphs: readonly NumberedText[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { paragraph, text } of paragraphs) {
    const known = texts.get(paragraph);
    const words = text.replaceAll(/\s+/g, ' ').trim();
    texts.set(paragraph, known === undefined ? words : `${known}\n${words}`);
  }
  return texts;
}

/**
 * The paragraphs that differ, in the order of the later version, those that are gone last. The same words under another
 * number are renumbered. A part (a corrigendum, an addendum) says nothing of the paragraphs that it does not repeat.
 */
export function changesBetween(
  earlier: readonly NumberedText[],
  later: readonly NumberedText[],
  isPart: boolean,
): readonly ParagraphChange[] {
  const before = byNumber(earlier);
  const after = byNumber(later);
  const numbers = new Map([...before].map(([paragraph, text]) => [text, paragraph]));
  const settled = new Set<string>();
  const changes: ParagraphChange[] = [];
  for (const [to, text] of after) if (before.get(to) === text) settled.add(to);
  for (const [to, text] of after) {
    const from = numbers.get(text);
    if (before.get(to) === text || from === undefined || settled.has(from)) continue;
    settled.add(from);
    changes.push({ change: 'renumbered', from, to, before: text, after: text });
  }
  const moved = new Set(changes.map(({ to }) => to));
  for (const [to, text] of after) {
    if (before.get(to) === text || moved.has(to)) continue;
    const was = settled.has(to) ? undefined : before.get(to);
    if (was === undefined) changes.push({ change: 'added', from: null, to, before: null, after: text });
    else {
      settled.add(to);
      changes.push({ change: 'changed', from: to, to, before: was, after: text });
    }
  }
  const order = [...after.keys()];
  changes.sort((a, b) => order.indexOf(a.to ?? '') - order.indexOf(b.to ?? ''));
  if (isPart) return changes;
  const gone = [...before].filter(([paragraph]) => !settled.has(paragraph));
  return [
    ...changes,
    ...gone.map(([from, text]) => ({ change: 'removed' as const, from, to: null, before: text, after: null })),
  ];
}
