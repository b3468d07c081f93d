/** Less is a word or a link that somebody pasted by mistake, and no report. */
const SHORTEST_REPORT = 200;

/**
 * A report whose words were copied, as a file; null where they are too few. The form that Word and pages give beside the plain
 * words keeps headings, lists and tables. The same words give the same file, so that what was pasted before is recognised.
 */
export function pastedReport(html: string, plain: string): File | null {
  if (plain.trim().length < SHORTEST_REPORT) return null;
  return isRich(html)
    ? new File([html], 'Pasted report.html', { type: 'text/html' })
    : new File([plain], 'Pasted report.txt', { type: 'text/plain' });
}

/** An editor of plain text copies its lines as one block without any form. */
const isRich = (html: string): boolean => /<(?:table|ol|ul|h[1-6]|p)[\s>]/i.test(html);
