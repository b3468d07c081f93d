/** Marks a branch the compiler has proved impossible; adding a case without handling it fails to compile. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
