import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const PATH = [join(cwd, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a command line from the project's root, with the commands of the installed packages at hand; what a `quiet` one
 * prints is shown when it fails. Nothing is on standard input: the custom elements analyzer waits for ever when there is.
 */
export function runCommand(command, { quiet = false } = {}) {
  return new Promise((done, failed) => {
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(command, {
      cwd,
      shell: true,
      stdio: ['ignore', output, output],
      env: { ...process.env, PATH },
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => printed.push(text));
    child.on('error', failed);
    child.on('close', (code, signal) => {
      if (code === 0) return done();
      process.stderr.write(Buffer.concat(printed));
      failed(new Error(`"${command}" ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}
