import { existsSync } from 'node:fs';
import { runCommand } from '../../scripts/run-command.js';
import { engines, wantedEngines } from './engines.js';

const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs the engines that are missing where that is possible, and says a line about each that still is. One that could
 * have been installed, or was asked for by name, is expected: without it the tests have not passed.
 */
export async function missingEngines() {
  const before = missing();
  if (before.length > 0 && canInstall) {
    // Each by itself: where one package is not to be had, the others are.
    const install = before.map(({ packages }) => `apt-get install -y ${packages.join(' ')}`);
    for (const command of ['apt-get update', ...install]) {
      console.log(command);
      await runCommand(`DEBIAN_FRONTEND=noninteractive ${command}`, { quiet: true }).catch((error) =>
        console.error(error.message),
      );
    }
  }
  const after = missing();
  for (const { name, advice } of after) console.log(`${name} is missing, no test runs in it: ${advice}`);
  const isExpected = canInstall || process.env.ENGINES !== undefined;
  return after.map((engine) => ({ ...engine, isExpected }));
}

function missing() {
  return engines.filter(
    ({ name, required, find }) => (required || wantedEngines.includes(name)) && find() === undefined,
  );
}
