import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A process of its own that is asked one thing at a time: `ask` resolves to what it answers. Resolves when it is ready. */
export async function child(file, given) {
  const program = fork(new URL(file, import.meta.url), [JSON.stringify(given)]);
  const ended = once(program, 'exit').then(([code]) => {
    throw new Error(`${file} ended with exit code ${code}`);
  });
  ended.catch(() => undefined);
  const answer = async () => (await Promise.race([once(program, 'message'), ended]))[0];
  const ready = await answer();
  const ask = (question) => {
    program.send(question);
    return answer();
  };
  const close = async () => {
    if (program.exitCode !== null) return;
    program.disconnect();
    await once(program, 'exit');
  };
  return { ready, ask, close };
}

/** In the process itself: answers what it is asked, and ends with its parent. `close` lets it end in order. */
export function answering(answers, ready = 'ready', close = () => undefined) {
  process.on('message', ({ what, ...given }) => {
    void Promise.resolve(answers[what](given)).then((answer) => process.send(answer ?? 'done'), fail);
  });
  process.once('disconnect', () => void Promise.resolve(close()).finally(() => process.exit()));
  process.on('SIGINT', () => undefined); // the parent ends in order
  process.send(ready);
}

function fail(error) {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}
