/** Text as it may stand in HTML and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
/** A long address in a title must not push the sheet off a phone's screen; each client knows one of the two. */
const BREAK = 'overflow-wrap:anywhere;word-break:break-word';

const SOFT = 'color:#5a626b';
const ALARM = 'color:#b3261e';

/** Mail clients that know dark mode read the style element; the others keep the inline colours. */
const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#15181c!important}.sheet{background:#1e2227!important;border-color:#343a41!important}
.text{color:#e6e8ea!important}.soft{color:#a9b0b7!important}.link{color:#8ab8ff!important}
.line{border-color:#343a41!important}.alarm{color:#ffab9f!important}.button{background:#2f6fd0!important;color:#ffffff!important}}`;

export interface MailPage {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** What mail programs show beside the subject. */
  readonly preview: string;
  /** Rows of the sheet's table: `<tr>…</tr>`. */
  readonly rows: string;
  /** Below the sheet; HTML. */
  readonly footer: string;
}

/** A mail in the common subset of mail clients: tables, inline styles, no images, 600 pixels wide at most. */
export function mailPage({ language, title, preview, rows, footer }: MailPage): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title><style>${DARK}</style></head>
<body class="page" style="margin:0;padding:0;background:#f3f4f6">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preview)}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="sheet" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;border:1px solid #d9dde2;border-radius:8px">
${rows}
</table>
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px"><tr>
<td class="soft" style="padding:16px 24px;${FONT};${BREAK};font-size:13px;line-height:19px;color:#5a626b">${footer}</td></tr></table>
</td></tr></table></body></html>
`;
}

/** A row of the sheet. `content` is HTML. */
export function mailRow(content: string, padding = '0 24px 20px'): string {
  return `<tr><td class="text" style="padding:${padding};${FONT};${BREAK};font-size:15px;line-height:22px;color:#1c2126">${content}</td></tr>`;
}

export function mailHeading(text: string): string {
  return `<tr><td class="text" style="padding:24px 24px 8px;${FONT};${BREAK};font-size:20px;line-height:26px;font-weight:600;color:#1c2126">${escapeHtml(text)}</td></tr>`;
}

export function mailLink(url: string, text: string): string {
  return `<a class="link" href="${escapeHtml(url)}" style="color:#1a56b8;text-decoration:underline">${escapeHtml(text)}</a>`;
}

export function mailButton(url: string, text: string): string {
  return `<a class="button" href="${escapeHtml(url)}" style="display:inline-block;padding:11px 20px;background:#1a56b8;color:#ffffff;border-radius:6px;text-decoration:none;font-weight:600">${escapeHtml(text)}</a>`;
}

/** What people wrote, as a link; it runs in its own direction and begins where the rest of the mail begins. */
export function mailTitle(url: string, title: string): string {
  return `<div style="font-size:16px;line-height:23px;font-weight:600"><span dir="auto">${mailLink(url, title)}</span></div>`;
}

/** A row with the heading of what follows. */
export function mailSection(title: string, tone: 'soft' | 'alarm' = 'soft'): string {
  const colour = tone === 'alarm' ? ALARM : SOFT;
  return mailRow(
    `<div role="heading" aria-level="2" class="${tone}" style="${colour};font-size:14px;line-height:20px;font-weight:600">${escapeHtml(title)}</div>`,
    '0 24px 10px',
  );
}

/** A row with a line across the sheet. */
export function mailRule(): string {
  return '<tr><td style="padding:0 24px"><div class="line" style="border-top:1px solid #e3e6ea;margin:0 0 16px;font-size:0;line-height:0">&nbsp;</div></td></tr>';
}

export function mailSoft(text: string): string {
  return `<span class="soft" style="${SOFT};font-size:13px;line-height:19px">${escapeHtml(text)}</span>`;
}

export function mailAlarm(text: string): string {
  return `<span class="alarm" style="${ALARM};font-weight:600">${escapeHtml(text)}</span>`;
}
