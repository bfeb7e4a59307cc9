import { WebdriverLauncher } from '@web/test-runner-webdriver';

/** So many pages, then a new browser: its process keeps memory of each, and has been seen to hang while it gave it back. */
const PAGES = 10;

/**
 * Opens pages in WebKitGTK's MiniBrowser. The runner's own launcher does not wait for a page to open, and goes on with a
 * browser that has crashed: then every later file would fail as well.
 */
export class WebKitLauncher extends WebdriverLauncher {
  #opened = 0;

  constructor({ browser, port }) {
    super({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    });
  }

  async startSession(id, url) {
    if (this.#opened === PAGES) await this.#end();
    try {
      await this.#open(id, url);
    } catch (error) {
      console.error(`WebKit did not open a page and is started anew: ${error.message}`);
      await this.#end();
      await this.#open(id, url);
    }
  }

  async #end() {
    await this.stop();
    // Where there is no session to be ended, stop leaves them.
    this.driver = undefined;
    this.driverManager = undefined;
    this.#opened = 0;
  }

  async #open(id, url) {
    this.#opened += 1;
    await this.ensureManagerInitialized();
    await this.driverManager.startSession(id, url);
  }
}
