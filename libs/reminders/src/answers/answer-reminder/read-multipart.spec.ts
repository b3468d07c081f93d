import fc from 'fast-check';
import { readMultipart } from './read-multipart.js';

/** As a browser encodes it. */
async function encoded(form: FormData): Promise<readonly [Buffer, string]> {
  const response = new Response(form);
  return [Buffer.from(await response.arrayBuffer()), response.headers.get('content-type') ?? ''];
}

describe('a form with a file', () => {
  it('is read as it was sent, whatever its fields hold', async () => {
    const anything = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), anything, async (note, bytes) => {
        const form = new FormData();
        form.append('note', note);
        form.append('file', new File([bytes], 'Mise à jour "2".pdf', { type: 'application/pdf' }));
        const parts = readMultipart(...(await encoded(form)));
        // A form sends every line end as CR LF.
        const sent = note.replaceAll(/\r\n|\r|\n/g, '\r\n');
        expect(parts?.map(({ name, fileName }) => [name, fileName])).toEqual([
          ['note', null],
          ['file', 'Mise à jour "2".pdf'],
        ]);
        expect(parts?.[0]?.bytes.toString()).toBe(Buffer.from(sent).toString());
        expect(Buffer.compare(parts?.[1]?.bytes ?? Buffer.of(), bytes)).toBe(0);
        expect(parts?.[1]?.mediaType).toBe('application/pdf');
      }),
    );
  });

  it('that was cut short is not whole', async () => {
    const form = new FormData();
    form.append('note', 'The update was filed.');
    const [body, type] = await encoded(form);
    const last = body.lastIndexOf('--', -3);
    for (let length = 0; length < last; length += 1) expect(readMultipart(body.subarray(0, length), type)).toBeNull();
    expect(readMultipart(body, 'multipart/form-data')).toBeNull();
    expect(readMultipart(Buffer.from('kind=done'), type)).toBeNull();
  });
});
