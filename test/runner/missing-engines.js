import { existsSync } from 'node:fs';
import { runCommand } from '../../scripts/run-command.js';
import { engines } from './engines.js';

const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs the engines that are missing where that is possible, and says a line about each that still is. */
export async function missingEngines() {
  const before = missing();
  if (before.length > 0 && canInstall) {
    const packages = before.flatMap((engine) => engine.packages).join(' ');
    console.log(`Installing ${packages}`);
    await runCommand(`apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y ${packages}`, {
      quiet: true,
    }).catch((error) => console.error(error.message));
  }
  const after = missing();
  for (const { name, advice } of after) console.log(`${name} is missing, no test runs in it: ${advice}`);
  return after;
}

function missing() {
  return engines.filter((engine) => engine.find() === undefined);
}
