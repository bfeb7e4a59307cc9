import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';

/** Serves an app on this machine alone; where the port is taken, on any that is free. */
export async function listen(app, port) {
  const server = createAdaptorServer({ fetch: app.fetch });
  await bind(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return bind(server, 0);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function bind(server, port) {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}
