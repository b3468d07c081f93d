import { ImportStartedAnswer, Problem } from '@app/contracts';
import { ProblemError } from '../../../api/problem-error.js';

export const MOST_BYTES = 50 * 1024 * 1024;

/** What the choice of a file offers; the server looks at what is in it. */
export const FORMATS = '.docx,.pdf,.html,.htm,.md,.txt';

/** What one hears before anything is sent; null: send it. */
export function refusedBefore({ size }: Pick<File, 'size'>): ProblemError | null {
  if (size === 0) return new ProblemError(0, 'file-empty', 'This file is empty. Choose another one.');
  if (size <= MOST_BYTES) return null;
  const sentence = `This file has ${Math.ceil(size / 1024 / 1024)} MB; 50 MB are taken. Save it without its pictures, or put the annexes in as a file of their own.`;
  return new ProblemError(0, 'file-too-large', sentence);
}

interface Upload {
  readonly body: string;
  /** Its meeting, where it is put in there; the report says it otherwise. */
  readonly meeting: string | undefined;
  readonly file: File;
  /** Keeps one and the same through every try, so that nothing is put in twice. */
  readonly key: string;
  /** From 0 to 1. */
  readonly onSent: (share: number) => void;
}

/** Sends a report. `fetch` does not tell how much it has sent, so that this asks an XMLHttpRequest. Throws ProblemError. */
export async function upload({ body, meeting, file, key, onSent }: Upload): Promise<ImportStartedAnswer> {
  const refused = refusedBefore(file);
  if (refused !== null) throw refused;
  const told = JSON.stringify({ body, meeting, name: file.name });
  const sent = new Blob([told.slice(0, -1), ',"base64":"', await base64Of(file), '"}']);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/imports');
    request.setRequestHeader('Content-Type', 'application/json');
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => {
      onSent(total === 0 ? 0 : loaded / total);
    };
    request.onerror = () => {
      const sentence = 'The server cannot be reached. Check the connection and try again.';
      reject(new ProblemError(0, 'server-unreachable', sentence));
    };
    request.onload = () => {
      const answer = ImportStartedAnswer.safeParse(parsed(request.responseText));
      if (answer.success) resolve(answer.data);
      else reject(problemOf(request.status, request.responseText));
    };
    request.send(sent);
  });
}

function problemOf(status: number, text: string): ProblemError {
  const { data } = Problem.safeParse(parsed(text));
  if (data === undefined)
    return new ProblemError(status, `http-${status}`, `The server answered with status ${status}.`);
  return new ProblemError(status, data.code, data.detail ?? data.title, data.errors, data.correlationId ?? null);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Something between us and the server answered in its own words.
    return null;
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      // A data URL: the bytes stand behind the comma.
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      reject(new ProblemError(0, 'file-unreadable', 'The file could not be read from your disk. Choose it again.'));
    };
    reader.readAsDataURL(file);
  });
}
