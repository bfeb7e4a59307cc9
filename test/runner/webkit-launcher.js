import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver } from './webkit-driver.js';

/** So many pages, then a new browser: its process keeps memory of each, and has been seen to hang while it gave it back. */
const PAGES = 10;

/**
 * Opens pages in WebKitGTK's MiniBrowser. The runner's own launcher does not wait for a page to open, and goes on with a
 * browser that has crashed or hangs: then every later file would fail as well.
 */
export class WebKitLauncher extends WebdriverLauncher {
  /** The runner tells only reporters of its sessions. */
  reporter = {
    start: ({ sessions }) => {
      this.#sessions = sessions;
    },
  };
  #sessions;
  #driver;
  #port;
  #endDriver;
  #opened = 0;
  #ending;

  constructor({ browser, driver, port }) {
    super({
      hostname: '127.0.0.1',
      port,
      path: '/',
      // A browser that hangs does not answer a second time either. A new one has to open the page before the runner gives
      // up: see `browserStartTimeout`.
      connectionRetryTimeout: 20_000,
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    });
    this.#driver = driver;
    this.#port = port;
  }

  async startSession(id, url) {
    if (this.#opened === PAGES) await this.stop();
    try {
      await this.#open(id, url);
    } catch (error) {
      const session = this.#sessions.get(id);
      // Its tests may have begun all the same, or be over.
      if (!['INITIALIZING', 'TEST_STARTED'].includes(session.status)) return;
      // The runner takes a second beginning of the tests for a page that was left.
      this.#sessions.updateStatus(session, 'INITIALIZING');
      await this.#startAnew('open', error);
      await this.#open(id, url);
    }
  }

  async stopSession(id) {
    try {
      return await super.stopSession(id);
    } catch (error) {
      await this.#startAnew('leave', error);
      return {};
    }
  }

  /**
   * The driver with its browsers, as one that hangs does not end a session. Whoever asks for it meanwhile waits for the
   * same end: another one would lose hold of the driver that comes next, and leave it at its port.
   */
  stop() {
    this.#ending ??= this.#end().finally(() => {
      this.#ending = undefined;
    });
    return this.#ending;
  }

  async #end() {
    clearInterval(this.pendingHeartbeat);
    await this.#endDriver?.();
    this.#endDriver = undefined;
    this.driver = undefined;
    this.driverManager = undefined;
    this.__managerPromise = undefined;
    this.#opened = 0;
  }

  async #startAnew(verb, error) {
    console.error(`WebKit did not ${verb} a page and is started anew: ${error.message}`);
    await this.stop();
  }

  async #open(id, url) {
    await this.#ending;
    this.#opened += 1;
    this.#endDriver ??= await startWebKitDriver({ driver: this.#driver, port: this.#port });
    await this.ensureManagerInitialized();
    await this.driverManager.startSession(id, url);
  }
}
