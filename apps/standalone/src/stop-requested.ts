/**
 * Aborts on the first Ctrl-C, on a polite request to end, when the terminal closes, and when the script that started this
 * process is killed. Further requests change nothing: the terminal and that script may both pass on the same Ctrl-C.
 */
export function stopRequested(): AbortSignal {
  const controller = new AbortController();
  const request = (): void => {
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, request);
  if (process.connected) process.once('disconnect', request);
  return controller.signal;
}
