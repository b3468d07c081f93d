/** Node's http and a pool with nothing around them, as a process of its own: a path is a question, its rows the answer. */
import { createServer } from 'node:http';
import { answering } from './child.mjs';
import { replay } from './asked-statements.mjs';
import { programPool } from './server.mjs';

const { url, statements } = JSON.parse(process.argv[2]);
const pool = programPool(url);
const questions = new Map(Object.entries(statements).map(([name, some]) => [`/${name}`, replay(pool, some)]));
const server = createServer((request, answer) => {
  const ask = questions.get(request.url);
  void ask().then(
    (results) =>
      answer.end(
        JSON.stringify(
          results.map(({ rows }) => rows),
          asText,
        ),
      ),
    (error) => answer.writeHead(500).end(String(error)),
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

answering({}, `http://127.0.0.1:${server.address().port}`);

function asText(_key, value) {
  return typeof value === 'bigint' ? String(value) : value;
}
