import { type DocumentAsRegistered, type VersionAsReceived } from './document.events.js';

/** What one may ask of one document. Who asks and when it holds are metadata. */
export type DocumentCommand =
  | {
      readonly type: 'RegisterDocument';
      readonly document: DocumentAsRegistered;
      readonly version: VersionAsReceived;
      readonly prose: { readonly title: string };
    }
  | { readonly type: 'ReceiveVersion'; readonly version: VersionAsReceived };
