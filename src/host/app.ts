// The web server, without a port: serves the built game from one folder, and beside it the workshop under /api/.
//
// The page itself is sent with a fresh nonce each time and is never cached; files under assets/ carry a hash
// in their name and are cached for good. The build leaves .br and .gz beside each file; they are sent to
// browsers that take them. Only '/' gives the page: any other unknown address is a 404.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import serveFiles from '@fastify/static';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { contentSecurityPolicy, noncePlaceholder } from './csp.ts';
import { nothingAsPage, nothingInOneLine } from './nothing.ts';
import type { LogLevel } from './settings.ts';
import { addRoutes } from './workshop/routes.ts';
import type { Workshop } from './workshop/workshop.ts';

/** Milliseconds for a request to arrive. */
const PATIENCE = 30_000;

export interface AppOptions {
  /** Without one there is the game alone. */
  readonly workshop?: Workshop;
  /** Behind a proxy that says who asks. */
  readonly trustProxy?: boolean;
  readonly log?: LogLevel;
}

export async function createApp(
  distFolder: string,
  { workshop, trustProxy = false, log = 'silent' }: AppOptions = {},
): Promise<FastifyInstance> {
  const page = await readFile(join(distFolder, 'index.html'), 'utf8');
  const app = fastify({
    forceCloseConnections: 'idle',
    requestTimeout: PATIENCE,
    // The nearest proxy alone: what stands before it in the list, anybody may have written there.
    trustProxy: (_address, hop) => trustProxy && hop === 0,
    logger: { level: log, base: null },
    logController: new LogController({ disableRequestLogging: true }),
  });
  // The route, never the address asked for: codes and whoever asks are nobody's business.
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const { statusCode, elapsedTime } = reply;
    app.log.info({ method, route: routeOptions.url, status: statusCode, ms: Math.round(elapsedTime) });
  });

  // Over plain HTTP a browser ignores these isolation headers and complains about them in its console.
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  await app.register(compress, { threshold: 1024 });

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('Content-Security-Policy', contentSecurityPolicy());
  });

  await app.register(serveFiles, {
    root: distFolder,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(response, path) {
      const hashed = path.startsWith(join(distFolder, 'assets'));
      response.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  const sendPage = (reply: FastifyReply, pageWith: (nonce: string) => string) => {
    const nonce = randomBytes(16).toString('base64url');
    return reply
      .header('Content-Security-Policy', contentSecurityPolicy(nonce))
      .header('Cache-Control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(pageWith(nonce));
  };
  const sendGame = (_request: FastifyRequest, reply: FastifyReply) =>
    sendPage(reply, (nonce) => page.replaceAll(noncePlaceholder, nonce));
  app.get('/', sendGame);
  app.get('/index.html', sendGame);

  if (workshop !== undefined) addRoutes(app, workshop);

  app.setNotFoundHandler(({ headers }, reply) =>
    headers.accept?.includes('text/html') === true
      ? sendPage(reply.code(404), nothingAsPage)
      : reply.code(404).type('text/plain; charset=utf-8').send(nothingInOneLine),
  );
  return app;
}
