/** A paragraph of a document as its citations name it. Offsets into the extracted text, in UTF-16 code units; `end` is exclusive. */
export interface Paragraph {
  readonly paragraph: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Port: how a file is read and parted. The same reading must serve the importer, or citations and pages would disagree.
 * Refuses files that it cannot read.
 */
export interface DocumentReader {
  paragraphs(bytes: Uint8Array, name: string): Promise<readonly Paragraph[]>;
}

/** Token by which the program's one reader is injected. */
export const DOCUMENT_READER = Symbol('DocumentReader');
