/** The origins of test/runner/partner-servers.js, as web-test-runner.config.mjs writes them into the test page. */
declare var partnerServers: { readonly files: string; readonly endpoint: string };

/** How long the widgets are used: with 0, some steps. */
declare var soak: { readonly minutes: number };
