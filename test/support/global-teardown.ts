export default async function globalTeardown(): Promise<void> {
  const { stopCluster } = await import('./cluster.js');
  await stopCluster();
}
