/** Of the kinds of files that reports come as. */
const endings: Readonly<Record<string, string>> = {
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/html': '.html',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** By which a system knows what opens the file; nothing where the kind is none of these. */
export function endingOf(mediaType: string): string {
  return endings[mediaType] ?? '';
}
