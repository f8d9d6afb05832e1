// What takes too long for every change: whole years of every organisation, every screen at every size. As `npm test`
// does its end-to-end tests, from the folder tests/long.

import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

export default defineConfig({
  ...base,
  testDir: join(import.meta.dirname, '..', 'long'),
});
