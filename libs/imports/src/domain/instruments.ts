const SPELLING =
  /\b(?<type>Resolutions?|Decisions?|Opinions?|Regulations?|Directives?|Recommendation(?= (?:ITU|[A-Z]\.|\d)))\s+(?:No\.?\s*)?(?<number>(?:ITU-[A-Z] )?(?:[A-Z]\.)?\d{1,5}(?:[/.]\d{1,4})*)(?<more>(?:(?:,| and) \d{1,4}(?=[\s,.;)]))*)/gu;

/**
 * The instruments that a text names, each once, as type and number: "Resolution 1306 (Council 2009)" is
 * `Resolution 1306`. Which conference adopted it is for the directory to tell.
 */
export function findInstruments(text: string): readonly string[] {
  const found: string[] = [];
  for (const { groups } of text.matchAll(SPELLING)) {
    const type = (groups?.['type'] ?? '').replace(/s$/, '');
    const others = groups?.['more']?.match(/\d+/g) ?? [];
    for (const number of [groups?.['number'] ?? '', ...others]) found.push(`${type} ${number}`);
  }
  return [...new Set(found)];
}
