import type { AuditReport } from '@app/audit';
import { say } from './say.js';

const MOST_LINES = 20;

/** Says what was checked, what does not hold, and what nobody has signed for yet; the exit code is 1 where something does not hold. */
export function sayAuditReport(report: AuditReport): void {
  const { events, streams, checkpoints, copies, covered, uncovered, findings } = report;
  const verdict =
    findings.length === 0
      ? 'all hold.'
      : `${whole(findings.length)} ${findings.length === 1 ? 'thing does' : 'things do'} not hold.`;
  say(
    `Checked ${count(events, 'event')} in ${count(streams, 'hash chain')}, ${signed(checkpoints, copies)}: ${verdict}`,
  );
  for (const { problem, sentence } of findings.slice(0, MOST_LINES)) say(`  ${problem}: ${sentence}`);
  if (findings.length > MOST_LINES) say(`  and ${whole(findings.length - MOST_LINES)} more.`);
  if (covered !== null)
    say(
      `${covered.by} covers ${count(covered.size, 'event')}, up to position ${covered.position}, recorded at ${covered.recordedAt.toISOString()}.`,
    );
  if (covered === null && events > 0)
    say(`No checkpoint ${checkpoints + copies === 0 ? 'was made yet' : 'fits'}: nobody has signed for these events.`);
  else if (uncovered > 0)
    say(`${count(uncovered, 'event')} after it ${uncovered === 1 ? 'is' : 'are'} covered by none yet.`);
  if (findings.length > 0) process.exitCode = 1;
}

function signed(checkpoints: number, copies: number): string {
  const onRecord = count(checkpoints, 'checkpoint');
  return copies === 0
    ? onRecord
    : `${onRecord} and ${whole(copies)} ${copies === 1 ? 'copy' : 'copies'} from elsewhere`;
}

/** On a terminal, a line that changes; nothing anywhere else. */
export function eventsProgress(verb: string): { tell: (events: number) => void; end: () => void } {
  let said = '';
  const write = (words: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${words.padEnd(said.length)}`);
    said = words;
  };
  return {
    tell: (events) => {
      write(`${verb} ${whole(events)} events …`);
    },
    end: () => {
      if (said !== '') write('');
      if (process.stderr.isTTY) process.stderr.write('\r');
    },
  };
}

/** `1 event`, `2 events`. */
export function count(n: number, word: string): string {
  return `${whole(n)} ${word}${n === 1 ? '' : 's'}`;
}

function whole(n: number): string {
  return n.toLocaleString('en');
}
