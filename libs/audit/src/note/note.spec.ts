import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { checkpointText, demandReason, parseCheckpointText, type CheckpointText } from './checkpoint-text.js';
import { openNote, signerOf, signNote, textOfNote } from './signed-note.js';
import { parseVerifierKey, pemOf } from './verifier-key.js';

/** The keys and the note of Go's package sumdb/note, which the format comes from; and the key of the C2SP text. */
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const PETERS_SECRET = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const ENOCH = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const EXAMPLE = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const SIGNATURE = 'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=';
const NOTE = `${TEXT}\n— PeterNeumann ${SIGNATURE}\n`;

const keyFromSeed = (seed: Buffer) => {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
};
const peter = signerOf('PeterNeumann', keyFromSeed(Buffer.from(PETERS_SECRET, 'base64').subarray(1)));
const freshSigner = (name: string) => signerOf(name, generateKeyPairSync('ed25519').privateKey);

describe('a signed note', () => {
  it('is signed byte for byte as the reference does, by a key with the id that it gives', () => {
    expect(peter.key.text).toBe(PETER);
    expect(signNote(TEXT, peter)).toBe(NOTE);
  });

  it('opens with the key that signed it, among others', () => {
    const other = freshSigner('PeterNeumann').key;
    expect(openNote(NOTE, [other, parseVerifierKey(PETER)])).toEqual({ text: TEXT, signedBy: parseVerifierKey(PETER) });
    expect(textOfNote(NOTE)).toBe(TEXT);
  });

  it('keeps signatures of witnesses that are unknown', () => {
    const [, witness = ''] = signNote(TEXT, freshSigner('witness.example')).split('\n\n');
    expect(openNote(NOTE + witness, [peter.key]).text).toBe(TEXT);
  });

  it.each([
    ['a text that was changed', NOTE.replace('answer', 'Answer')],
    ['a signature that was changed', NOTE.replace('x08go/ZJ', 'x08go/ZK')],
    ['another name', NOTE.replace('— PeterNeumann', '— Peter')],
    ['a key of the same name', signNote(TEXT, freshSigner('PeterNeumann'))],
  ])('refuses %s', (_, note) => {
    expect(() => openNote(note, [peter.key])).toThrow(expect.objectContaining({ code: 'note-not-signed' }) as Error);
  });

  it.each(
    [
      [
        '',
        NOTE.slice(0, -1),
        TEXT,
        `${TEXT}\n`,
        NOTE.replace('—', '-'),
        NOTE.replace(SIGNATURE, 'x08go/'),
        `${NOTE}\r\n`,
      ].map((note) => [note]),
    ].flat(),
  )('refuses what is no note: %j', (note) => {
    expect(() => openNote(note, [peter.key])).toThrow(expect.objectContaining({ code: 'note-malformed' }) as Error);
  });
});

describe('a verifier key', () => {
  it.each([PETER, ENOCH, EXAMPLE])('%s is read and written as the specification has it', (text) => {
    expect(parseVerifierKey(text).text).toBe(text);
  });

  it.each([
    'PeterNeumann',
    PETER.replace('c74f20a3', 'c74f20a4'),
    PETER.replace('c74f20a3', 'C74F20A3'),
    PETER.replace('PeterNeumann', 'Peter Neumann'),
    PETER.slice(0, -4),
    PETER.replace('ARpc', 'BBpc'),
    `${PETER}\n`,
  ])('%j is refused', (text) => {
    expect(() => parseVerifierKey(text)).toThrow(expect.objectContaining({ code: 'verifier-key-malformed' }) as Error);
  });

  it('has a PEM form, for tools that know no notes', () => {
    expect(pemOf(parseVerifierKey(PETER))).toMatch(
      /^-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/=\n]+-----END PUBLIC KEY-----\n$/,
    );
  });
});

describe('the text of a checkpoint', () => {
  const checkpoint: CheckpointText = {
    origin: 'example.org/log',
    size: 1204,
    root: Buffer.alloc(32, 7),
    position: 1310n,
    recordedAt: new Date('2026-11-22T08:00:00Z'),
    epoch: 1,
    reason: null,
  };
  const root = Buffer.alloc(32, 7).toString('base64');

  it('begins as C2SP tlog-checkpoint has it and goes on with lines of ours', () => {
    expect(checkpointText({ ...checkpoint, reason: 'closed the 20th' })).toBe(
      `example.org/log\n1204\n${root}\nposition 1310\nrecorded 2026-11-22T08:00:00.000Z\nepoch 1\nclosed the 20th\n`,
    );
  });

  it.each([null, 'closed the 20th', 'position 3'])('is read as it was written, with the reason %j', (reason) => {
    expect(parseCheckpointText(checkpointText({ ...checkpoint, reason }))).toEqual({ ...checkpoint, reason });
  });

  it.each([
    ['1204\n', '01204\n'],
    ['1204\n', '-1\n'],
    [root, root.slice(4)],
    ['position 1310\n', ''],
    ['position 1310', 'position x'],
    ['T08:00', ' 08:00'],
    ['2026-11-22', '2026-99-22'],
    ['epoch 1', 'epoch 01'],
    ['epoch 1\n', 'epoch 1\nwhy\nwhy\n'],
    ['epoch 1\n', 'epoch 1'],
  ])('is refused with %j as %j', (from, to) => {
    const text = checkpointText(checkpoint).replace(from, to);
    expect(() => parseCheckpointText(text)).toThrow(expect.objectContaining({ code: 'note-malformed' }) as Error);
  });

  it.each(['', ' x', 'x ', 'two\nlines', 'a\u0000b', 'x'.repeat(201)])('takes no reason like %j', (reason) => {
    expect(() => {
      demandReason(reason);
    }).toThrow(expect.objectContaining({ code: 'reason-malformed' }) as Error);
  });

  it('takes a reason of one line', () => {
    expect(() => {
      demandReason('closed CWG-COP-20');
    }).not.toThrow();
  });
});
