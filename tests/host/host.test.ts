// The web server: files, headers, the Content-Security-Policy with its nonce, and the next free port.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/host/app.ts';
import { contentSecurityPolicy, noncePlaceholder } from '../../src/host/csp.ts';
import { listenNearby, networkAddresses } from '../../src/host/listen.ts';

const dist = mkdtempSync(join(tmpdir(), 'unmoored-dist-'));
const script = 'console.log(1);'.repeat(200);
mkdirSync(join(dist, 'assets'));
writeFileSync(join(dist, 'index.html'), `<meta property="csp-nonce" nonce="${noncePlaceholder}">`);
writeFileSync(join(dist, 'favicon.svg'), '<svg/>');
writeFileSync(join(dist, 'assets', 'index-abc.js'), script);
writeFileSync(join(dist, 'assets', 'index-abc.js.br'), brotliCompressSync(script));
afterAll(() => rmSync(dist, { recursive: true }));

describe('the policy', () => {
  const policy = contentSecurityPolicy('abc');
  test('never allows inline or evaluated scripts', () => {
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
  });
  test('leaves plain HTTP alone', () => expect(policy).not.toContain('upgrade-insecure-requests'));
});

describe('the server', () => {
  test('sends the page with a fresh nonce that its policy names', async () => {
    const app = await createApp(dist);
    const answers = [await app.inject('/'), await app.inject('/?seed=7')];
    const nonces = answers.map((answer) => /nonce="([^"]+)"/.exec(answer.body)?.[1]);
    expect(nonces[0]).not.toBe(nonces[1]);
    answers.forEach((answer, index) => {
      expect(answer.headers['content-security-policy']).toContain(`'nonce-${nonces[index]}'`);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['strict-transport-security']).toBeUndefined();
    });
  });

  test('sends hashed files compressed and to be kept for good', async () => {
    const app = await createApp(dist);
    const answer = await app.inject({ url: '/assets/index-abc.js', headers: { 'accept-encoding': 'br' } });
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['content-type']).toContain('javascript');
    expect((await app.inject('/assets/index-abc.js')).body).toBe(script);
    expect((await app.inject('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  test.each(['/month', '/assets/gone.js', '/../package.json', '/%2e%2e/package.json'])(
    'has nothing at %s',
    async (url) => {
      const app = await createApp(dist);
      expect((await app.inject(url)).statusCode).toBeGreaterThanOrEqual(403);
    },
  );

  test('tells somebody who mistyped an address where the game is', async () => {
    const app = await createApp(dist);
    const answer = await app.inject({ url: '/K7M2QX', headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(answer.statusCode).toBe(404);
    const nonce = /<style nonce="([^"]+)"/.exec(answer.body)?.[1];
    expect(answer.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(answer.body).toContain('href="/"');
    expect(answer.body).toContain('href="/#join"');
  });

  test('believes the nearest proxy alone, and only where there is one', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.66, 198.51.100.7' };
    const seen = [];
    for (const trustProxy of [true, false]) {
      const app = await createApp(dist, { trustProxy });
      app.get('/who', async ({ ip }) => ip);
      seen.push((await app.inject({ url: '/who', headers, remoteAddress: '10.0.0.1' })).body);
    }
    expect(seen).toEqual(['198.51.100.7', '10.0.0.1']);
  });

  test('goes on to the next free port when one is taken', async () => {
    const first = await createApp(dist);
    const second = await createApp(dist);
    const port = await listenNearby(first, 0);
    const next = await listenNearby(second, port);
    expect(next).toBeGreaterThan(port);
    expect((await fetch(`http://localhost:${next}/`)).status).toBe(200);
    await Promise.all([first.close(), second.close()]);
  });
});

test('addresses on the network carry the port', () => {
  for (const address of networkAddresses(81)) expect(address).toMatch(/^http:\/\/[\d.]+:81$/);
});
