/** One line of the command's answer. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
