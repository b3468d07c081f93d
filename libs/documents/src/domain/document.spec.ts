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

  it('stands beside the others', () => {
    given(document, [registered, received])
      .when(receive)
      .then([{ type: 'DocumentVersionReceived', data: revised }]);
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
