import { given } from '../../../../test/support/given-when-then.js';
import { document } from './document.decider.js';
import { type DocumentEvent } from './document.events.js';

const registered: DocumentEvent = {
  type: 'DocumentRegistered',
  data: {
    document: 'cwg-cop-07-08-report',
    kind: 'report',
    symbol: 'C14/41-E',
    meetings: ['CWG-COP-07', 'CWG-COP-08'],
    body: 'CWG-COP',
    language: 'en',
  },
  prose: { title: 'Report of the seventh and eighth meetings' },
};
const received: DocumentEvent = {
  type: 'DocumentVersionReceived',
  data: {
    version: '1',
    stage: 'final',
    language: 'en',
    sha256: 'a'.repeat(64),
    mediaType: 'text/plain',
    size: 12,
  },
};
const register = {
  type: 'RegisterDocument',
  document: registered.data,
  version: received.data,
  prose: registered.prose,
} as const;

describe('registering a document', () => {
  it('names it and takes in its first version; it may be the report of two meetings', () => {
    given(document, []).when(register).then([registered, received]);
  });

  it('recognises the same file', () => {
    given(document, [registered, received]).when(register).then([]);
  });

  it('refuses another file under a name that is taken', () => {
    given(document, [registered, received])
      .when({ ...register, version: { ...received.data, sha256: 'b'.repeat(64) } })
      .thenRefused('document-already-registered', { versions: ['1'] });
  });

  it('needs a meeting that the report is of', () => {
    given(document, [])
      .when({ ...register, document: { ...registered.data, meetings: [] } })
      .thenRefused('document-without-meeting');
  });
});

describe('a further version', () => {
  const revised = { ...received.data, version: 'Rev.1', sha256: 'c'.repeat(64) };
  const receive = { type: 'ReceiveVersion', version: revised } as const;
  const asRevision: DocumentEvent = {
    type: 'DocumentVersionReceived',
    data: { ...revised, nature: 'revision', of: '1' },
  };

  it('revises the one that governs, unless something else is said', () => {
    given(document, [registered, received]).when(receive).then([asRevision]);
    const corrigendum = { ...revised, version: 'Corr.1', nature: 'corrigendum', of: '1' } as const;
    given(document, [registered, received, asRevision])
      .when({ ...receive, version: { ...corrigendum, sha256: 'd'.repeat(64) } })
      .then([{ type: 'DocumentVersionReceived', data: { ...corrigendum, sha256: 'd'.repeat(64) } }]);
  });

  it('in another language translates one that is held and governs nothing', () => {
    const french = { ...revised, version: '1-fr', language: 'fr' };
    given(document, [registered, received])
      .when({ ...receive, version: french })
      .then([{ type: 'DocumentVersionReceived', data: { ...french, nature: 'translation', of: '1' } }]);
    given(document, [registered, received])
      .when({ ...receive, version: { ...french, nature: 'revision' } })
      .thenRefused('translation-governs-nothing');
    given(document, [registered, received])
      .when({ ...receive, version: { ...revised, nature: 'translation' } })
      .thenRefused('translation-governs-nothing');
  });

  it('is of a version that is held', () => {
    given(document, [registered, received])
      .when({ ...receive, version: { ...revised, of: '7' } })
      .thenRefused('version-not-received', { versions: ['1'] });
  });

  it('recognises the same file, whatever it is called', () => {
    given(document, [registered, received])
      .when({ ...receive, version: { ...revised, sha256: received.data.sha256 } })
      .then([]);
  });

  it('refuses other content under the name of a version that is held', () => {
    given(document, [registered, received])
      .when({ ...receive, version: { ...revised, version: '1' } })
      .thenRefused('version-already-received');
  });

  it('needs the document', () => {
    given(document, []).when(receive).thenRefused('document-not-registered');
  });
});

describe('the way of a version', () => {
  const draft: DocumentEvent = { type: 'DocumentVersionReceived', data: { ...received.data, stage: 'draft' } };
  const advance = (to: 'final' | 'transmitted' | 'considered', meeting?: string) =>
    ({ type: 'AdvanceVersion', to, step: { version: '1', ...(meeting && { meeting }) } }) as const;

  it('leads from the draft for comment to the session that considers it', () => {
    const finalized: DocumentEvent = { type: 'DocumentFinalized', data: { version: '1' } };
    const transmitted: DocumentEvent = { type: 'DocumentTransmitted', data: { version: '1', meeting: 'COUNCIL-2014' } };
    given(document, [registered, draft]).when(advance('final')).then([finalized]);
    given(document, [registered, draft, finalized]).when(advance('transmitted', 'COUNCIL-2014')).then([transmitted]);
    given(document, [registered, draft, finalized, transmitted])
      .when(advance('considered', 'COUNCIL-2014'))
      .then([{ type: 'DocumentConsidered', data: { version: '1', meeting: 'COUNCIL-2014' } }]);
  });

  it('does not lead back, and names the session', () => {
    given(document, [registered, received]).when(advance('final')).thenRefused('stage-not-later');
    given(document, [registered, received]).when(advance('transmitted')).thenRefused('meeting-not-named');
    given(document, [registered]).when(advance('final')).thenRefused('version-not-received');
  });
});

describe('who may see a document', () => {
  const reason = 'It is for comment first.';

  it('is the members, until it is said anew', () => {
    given(document, [registered, received])
      .when({ type: 'ChangeDocumentVisibility', to: 'secretariat', reason })
      .then([{ type: 'DocumentVisibilityChanged', data: { from: 'members', to: 'secretariat' }, prose: { reason } }]);
    given(document, [registered]).when({ type: 'ChangeDocumentVisibility', to: 'members', reason }).then([]);
    given(document, [])
      .when({ type: 'ChangeDocumentVisibility', to: 'public', reason })
      .thenRefused('document-not-registered');
  });
});
