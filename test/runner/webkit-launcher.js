import { WebdriverLauncher } from '@web/test-runner-webdriver';

/**
 * Opens pages in WebKitGTK's MiniBrowser. The runner's own launcher does not wait for a page to open, and goes on with a
 * browser that has crashed: then every later file would fail as well.
 */
export class WebKitLauncher extends WebdriverLauncher {
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
    try {
      await this.#open(id, url);
    } catch (error) {
      console.error(`WebKit did not open a page and is started anew: ${error.message}`);
      await this.stop();
      // Where there is no session to be ended, stop leaves them.
      this.driver = undefined;
      this.driverManager = undefined;
      await this.#open(id, url);
    }
  }

  async #open(id, url) {
    await this.ensureManagerInitialized();
    await this.driverManager.startSession(id, url);
  }
}
