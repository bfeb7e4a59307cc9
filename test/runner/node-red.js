import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runCommand } from '../../scripts/run-command.js';
import { freePort } from './free-port.js';

const VERSION = '4.1.15';
const folder = 'build/node-red';
const program = `${folder}/node_modules/node-red/red.js`;
/** What npm writes last. */
const installed = `${folder}/node_modules/.package-lock.json`;

/** A flow as someone draws it: what comes in by POST is remembered and answered; GET gives what came. */
const flow = [
  { id: 'tab', type: 'tab', label: 'Sign-ups' },
  http('in', 'post', '/sign-up', 'store'),
  fn(
    'store',
    "flow.set('all', [...(flow.get('all') ?? []), msg.payload]); msg.statusCode = 201; msg.payload = {}; return msg;",
    'out',
  ),
  { id: 'out', type: 'http response', z: 'tab' },
  http('list', 'get', '/sign-ups', 'read'),
  fn('read', "msg.payload = flow.get('all') ?? []; return msg;", 'out'),
];

const settings = (port) => `module.exports = {
  uiHost: '127.0.0.1',
  uiPort: ${port},
  httpAdminRoot: false,
  httpNodeRoot: '/',
  httpNodeCors: { origin: '*', methods: 'GET,POST' },
  flowFile: 'flows.json',
};`;

/** Node-RED as a receiver of sign-ups. It is large, so it is fetched only by the test that asks for it. */
export const nodeRed = (() => {
  let started;
  let child;

  return {
    start() {
      started ??= run();
      return started;
    },
    stop() {
      child?.kill();
    },
  };

  async function run() {
    if (!existsSync(installed)) {
      await mkdir(folder, { recursive: true });
      const options = '--no-save --no-audit --no-fund --ignore-scripts';
      await runCommand(`npm install --prefix ${folder} ${options} node-red@${VERSION}`, { quiet: true });
    }
    const port = await freePort();
    // Outside the project, whose package.json would make a module of the settings.
    const user = await mkdtemp(join(tmpdir(), 'node-red-'));
    await writeFile(join(user, 'settings.js'), settings(port));
    await writeFile(join(user, 'flows.json'), JSON.stringify(flow));
    child = spawn(process.execPath, [program, '--userDir', user], { stdio: 'ignore' });
    process.on('exit', () => {
      child.kill();
      rmSync(user, { recursive: true, force: true });
    });
    const origin = `http://127.0.0.1:${port}`;
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const response = await fetch(`${origin}/sign-ups`).catch(() => undefined);
      if (response?.ok) return { origin };
      await delay(100);
    }
    throw new Error('Node-RED did not answer within 30 seconds');
  }
})();

function http(id, method, url, next) {
  return { id, type: 'http in', z: 'tab', method, url, wires: [[next]] };
}

function fn(id, func, next) {
  return { id, type: 'function', z: 'tab', func, outputs: 1, wires: [[next]] };
}
