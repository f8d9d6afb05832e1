// The build. One page, no inline scripts; Phaser is a chunk of its own that the title screen does not wait for.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurityPolicy, noncePlaceholder } from './src/host/csp.ts';
import app from './src/text/en/app.json' with { type: 'json' };

/** What Phaser's own build sets: here without sound. */
const phaserSwitches = { 'typeof FEATURE_SOUND': 'false', 'typeof WEBGL_DEBUG': 'false' };

/** `vite build --mode course`: for a page of somebody else's site, which may leave no worker behind. */
const COURSE = 'course';

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), firstPaint(), mode === COURSE ? null : withoutNetwork(), compressedCopies()],
  html: { cspNonce: noncePlaceholder },
  // Phaser's modules one by one (src/scene/phaser.ts).
  resolve: {
    alias: [
      { find: /^phaser\/src\//, replacement: `${join(import.meta.dirname, 'node_modules/phaser/src')}/` },
    ],
  },
  define: phaserSwitches,
  optimizeDeps: { rolldownOptions: { transform: { define: phaserSwitches } } },
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // The policy allows data: for pictures and for nothing else.
    assetsInlineLimit: (file) => (/\.(svg|png|webp)$/.test(file) ? undefined : false),
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            // Few files for the title and few for the game behind it: on a slow line each costs a round trip.
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|i18next|react-i18next|use-sync-external-store|void-elements|html-parse-stringify)[\\/]/,
            },
            {
              name: 'title',
              test: /src[\\/](params\.ts|lib[\\/]json\.ts|run[\\/]problems\.ts|store[\\/](lobby|view)\.ts|main[\\/]bookmark|main[\\/](organisations|services)|scenario[\\/][^\\/]+[\\/]words[\\/]card|text[\\/](index\.ts|en[\\/](app|problems)\.json)|ui[\\/]([a-zA-Z]+\.tsx?$|parts[\\/](button|icon|paper|screenHeading|switch|words|length|saveText)\.|shell[\\/](catch|live|menu|notices)\.tsx))/,
            },
            // With all that they stand on.
            { name: 'game', test: /src[\\/](main[\\/]openGame|scenario[\\/]writing)\.ts$/ },
            { name: 'first', test: /src[\\/]ui[\\/]month[\\/](letterScreen|planScreen)\.tsx$/ },
          ],
        },
      },
    },
  },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy(noncePlaceholder) } },
}));

/** The catalogue's words into index.html, so that the title is painted before there is a script. */
function firstPaint(): Plugin {
  const { name, claim } = app.title;
  return {
    name: 'first-paint',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('{{title.name}}', name).replace('{{title.claim}}', claim),
    },
  };
}

/** Leaves a .br and a .gz beside every file worth it, so that the host need not compress while it serves. */
function compressedCopies(): Plugin {
  return {
    name: 'compressed-copies',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const files = await readdir(dir, { recursive: true });
      await Promise.all(
        files
          .filter((name) => /\.(js|css|svg|json|webmanifest)$/.test(name))
          .map(async (name) => {
            const path = join(dir, name);
            const content = await readFile(path);
            if (content.length < 1024) return;
            await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
            await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
          }),
      );
    },
  };
}

/**
 * The game installs as an app and opens without a network: src/main/offlineWorker.ts with the list of all that was
 * built. src/main/offline.ts starts it where this has put a manifest into the page.
 */
function withoutNetwork() {
  const icon = (src: string, size: number, purpose: 'any' | 'maskable') =>
    ({ src, sizes: `${size}x${size}`, type: 'image/png', purpose }) as const;
  return VitePWA({
    injectRegister: false,
    manifest: {
      name: app.title.name,
      short_name: app.title.name,
      description: app.title.claim,
      lang: 'en-GB',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#1f3a4d',
      background_color: '#f2ead9',
      icons: [
        icon('icon-192.png', 192, 'any'),
        icon('icon-512.png', 512, 'any'),
        icon('icon-maskable.png', 512, 'maskable'),
      ],
    },
    strategies: 'injectManifest',
    srcDir: 'src/main',
    filename: 'offlineWorker.ts',
    injectManifest: { globPatterns: ['**/*.{html,js,css,json,svg,woff2}'] },
  });
}
