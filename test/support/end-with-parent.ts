/** For a program whose stdin is a pipe from the test that started it: it must not outlive a test that is killed. */
export function endWithParent(): void {
  process.stdin.once('end', () => process.exit(1)).resume();
  process.stdin.unref();
}
