import { type DocumentId } from './domain/index.js';

const PREFIX = 'document-';

/** Where the events of one document stand in the log. */
export function documentStream(document: DocumentId): { readonly streamId: string; readonly category: 'document' } {
  return { streamId: `${PREFIX}${document}`, category: 'document' };
}

/** The document of a stream; null for streams of other things. */
export function documentIn(streamId: string): DocumentId | null {
  return streamId.startsWith(PREFIX) ? streamId.slice(PREFIX.length) : null;
}
