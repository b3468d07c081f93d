/** What is no text of a document, or is struck out of it. */
export const LEFT_OUT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'nav',
  'svg',
  'math',
  'canvas',
  'object',
  'iframe',
  'audio',
  'video',
  'select',
  'textarea',
  'button',
  'datalist',
  'del',
  's',
  'strike',
]);

/** What begins and ends a block of its own. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main ol p pre section summary ul'.split(
    ' ',
  ),
);

/** `### ` for `h3`; undefined for what is no heading. */
export const headingMark = (name: string): string | undefined =>
  /^h[1-6]$/.test(name) ? `${'#'.repeat(Number(name.charAt(1)))} ` : undefined;

/** Whether the element says that it is not shown. */
export const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attributes['style'] ?? '');
