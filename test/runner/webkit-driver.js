import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** So long all of it has to end and to take away its locks (ms). What has not then hangs. */
const TIME_TO_END = 1000;

/** Starts WebKitWebDriver, which WebdriverIO cannot start by itself. Resolves to what ends it, with its browsers. */
export async function startWebKitDriver({ driver, port }) {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-driver-'));
  // Killed, xvfb-run leaves behind the folder that it makes unless it is given a file of ours.
  const args = ['-a', '-f', join(folder, 'authority'), driver, `--port=${port}`];
  const xvfb = spawn('xvfb-run', args, { detached: true, stdio: 'ignore' });
  xvfb.on('error', (error) => console.error(error));
  const leave = () => {
    signalAll(xvfb, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  const end = async () => {
    process.off('exit', leave);
    leave();
    await delay(TIME_TO_END);
    signalAll(xvfb, 'SIGKILL');
  };
  process.on('exit', leave);
  try {
    await ready(port);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

/** The group holds Xvfb, the driver and its browsers: a driver that is left behind would keep them all alive. */
function signalAll({ pid }, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // All of them have gone.
  }
}

async function ready(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await delay(100);
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds');
}
