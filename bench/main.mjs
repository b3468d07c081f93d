/** `npm run bench`, once everything is installed and built: runs the rows one after the other. See README.md. */
import { readOptions } from './lib/options.mjs';
import { json, machine, table, versions } from './lib/report.mjs';
import { startServer } from './lib/server.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

function optionsOrExit() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    say(error.message);
    process.exit(1);
  }
}

const options = optionsOrExit();
const server = await startServer();
// The terminal sends a signal to this process and to the script that started it, which passes it on: so it may come twice.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    // The arms that now lose their server must not end the process before the folder is gone.
    process.on('uncaughtException', () => undefined);
    void server.stop().finally(() => process.exit(130));
  });

try {
  const about = {
    ...(await machine(server)),
    quick: options.quick,
    rounds: options.rounds,
    packages: await versions(),
  };
  const rows = [];
  for (const [name, family] of options.families) {
    const started = performance.now();
    say(`${name} …`);
    rows.push(...(await family(server, options)));
    say(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  process.stdout.write(`${table(rows)}\n\n${json(rows, about)}\n`);
  if (options.strict && rows.some(({ met }) => !met)) process.exitCode = 1;
} finally {
  await server.stop();
}
