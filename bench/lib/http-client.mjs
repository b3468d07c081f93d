import { Agent, get } from 'node:http';

/** Connections that stay open, one for each client of a closed loop. */
const agent = new Agent({ keepAlive: true });

/**
 * Asks for a page and resolves to its text, as `once` of a closed loop. Node's plain client: `fetch` takes three times the
 * processor's time, on the cores that the program and the database are measured on.
 */
export function getter(url, headers = {}) {
  return () =>
    new Promise((resolve, reject) => {
      get(url, { agent, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => (text += chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          if (answer.statusCode < 400) resolve(text);
          else reject(new Error(`${url} answered ${answer.statusCode}: ${text}`));
        });
      }).on('error', reject);
    });
}
