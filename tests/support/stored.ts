/** What the page has stored so far: a write may come a little after what it stores is on the screen. */
import type { Page } from '@playwright/test';
import type { StoredRun } from '../../src/run/types.ts';

export function storedRuns(page: Page): Promise<readonly StoredRun[]> {
  return page.evaluate(
    () =>
      new Promise<StoredRun[]>((resolve, reject) => {
        const opening = indexedDB.open('unmoored');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('runs').objectStore('runs').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}
