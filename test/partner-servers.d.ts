/** The origins of test/runner/partner-servers.js, as web-test-runner.config.mjs writes them into the test page. */
declare var partnerServers: { readonly files: string; readonly endpoint: string };
