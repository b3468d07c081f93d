const mediaTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  htm: 'text/html',
  html: 'text/html',
  markdown: 'text/markdown',
  md: 'text/markdown',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

/** By the ending of the name. What a file really is shows when it is read. */
export function mediaTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return mediaTypes[ending] ?? 'application/octet-stream';
}
