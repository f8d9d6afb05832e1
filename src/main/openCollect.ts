/** Puts the collect page together: the organisations' data, the worker, and what this browser keeps of it. */
import { createReckoner } from '../run/client.ts';
import { SIM_VERSION } from '../sim/settings.ts';
import { createCollect } from '../store/collect.ts';
import type { Collect } from '../store/collectDoor.ts';
import names from '../text/en/names.json' with { type: 'json' };
import { fetchScenarios, findScenario } from './services.ts';

const KEPT = 'unmoored-collected';

export async function openCollect(): Promise<Collect> {
  await fetchScenarios();
  return createCollect({
    findScenario,
    simVersion: SIM_VERSION,
    reckoner: createReckoner(() => names),
    shelf: {
      read: () => {
        try {
          return localStorage.getItem(KEPT);
        } catch {
          return null;
        }
      },
      write: (text) => {
        try {
          localStorage.setItem(KEPT, text);
          return true;
        } catch {
          return false;
        }
      },
    },
  });
}
