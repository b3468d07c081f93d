import { build, isBuilt } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { alone } from './lock.mjs';

/** Installs and builds what is missing; takes a fraction of a second when nothing is. */
export async function prepare() {
  if ((await isInstalled()) && (await isBuilt())) return;
  await alone(async () => {
    await install();
    await build();
  });
}

export async function prepareTools() {
  if (!(await isInstalled())) await alone(install);
}
