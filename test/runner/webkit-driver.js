import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Keeps WebKitWebDriver running while the tests do. WebdriverIO cannot start this driver by itself. */
export function webkitDriver({ driver, port }) {
  let xvfb;
  let folder;

  function stop() {
    if (!xvfb) return;
    // The group holds Xvfb, the driver and its browsers: a driver that is left behind would keep them all alive.
    if (xvfb.exitCode === null) process.kill(-xvfb.pid);
    xvfb = undefined;
    rmSync(folder, { recursive: true, force: true });
  }

  return {
    name: 'webkit-driver',
    async serverStart() {
      folder = mkdtempSync(join(tmpdir(), 'webkit-driver-'));
      // Killed, xvfb-run leaves behind the folder that it makes unless it is given a file of ours.
      const args = ['-a', '-f', join(folder, 'authority'), driver, `--port=${port}`];
      xvfb = spawn('xvfb-run', args, { detached: true, stdio: 'ignore' });
      xvfb.on('error', (error) => console.error(error));
      process.on('exit', stop);
      await ready(port);
    },
    serverStop: stop,
  };
}

async function ready(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await delay(100);
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds');
}
