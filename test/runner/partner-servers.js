import { serve } from '@hono/node-server';
import { nodeRed } from './node-red.js';
import { partnerEndpoint } from './partner-endpoint.js';
import { partnerFiles } from './partner-files.js';

/** Two further origins for the tests, as a partner's page would meet them. `origins` is filled when they listen. */
export function partnerServers() {
  const servers = [];
  const origins = {};

  return {
    name: 'partner-servers',
    origins,
    async serverStart() {
      origins.files = await listen(partnerFiles());
      origins.endpoint = await listen(partnerEndpoint());
    },
    serverStop() {
      nodeRed.stop();
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };

  function listen(app) {
    return new Promise((resolve) => {
      const options = { fetch: app.fetch, hostname: '127.0.0.1', port: 0 };
      servers.push(serve(options, ({ port }) => resolve(`http://127.0.0.1:${port}`)));
    });
  }
}
