import { Query, type ClientBase } from 'pg';
import { asStoreError } from '../refusals.js';

/** The server sends each row of a COPY as one message. */
class CopyOut extends Query {
  private failure: unknown = null;

  constructor(
    text: string,
    private readonly take: (row: Buffer) => void,
    done: (error: unknown) => void,
  ) {
    super(text, (error) => {
      done(error ?? this.failure);
    });
  }

  /** Called by pg. What is thrown here would end the process, so it is kept for the end. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    if (this.failure !== null) return;
    try {
      this.take(chunk);
    } catch (error) {
      this.failure = error;
    }
  }
}

/**
 * Hands over each row of `copy (…) to stdout` as it arrives; its bytes are lent for the call only. Rows that come faster
 * than they are taken wait in the socket, so memory stays constant. Throws what `take` threw, and `StoreUnavailable`.
 */
export async function copyOut(client: ClientBase, text: string, take: (row: Buffer) => void): Promise<void> {
  const failure = await new Promise<unknown>((resolve) => {
    client.query(new CopyOut(text, take, resolve));
  });
  if (failure !== null) throw asStoreError(failure);
}
