/** Puts the lab together: its own workers, the organisations' data, its address, the study of what it rests on. */
import { createEnsembles } from '../run/poolClient.ts';
import { createLab } from '../store/lab.ts';
import type { Lab, Study } from '../store/labDoor.ts';
import { organisations } from './organisations.ts';
import { fetchScenario, findScenario } from './services.ts';
import hospital from './study/hospital.json?url';
import jobcentre from './study/jobcentre.json?url';
import police from './study/police.json?url';

/** Made by `npm run sim -- sensitivity --scenario … --json`; each file says when. */
const studies: Readonly<Record<string, string>> = { hospital, police, jobcentre };

export function openLab(): Lab {
  const ensembles = createEnsembles();
  // The levers rest on this screen at once.
  ensembles.prepare();
  return createLab(
    {
      scenarios: organisations,
      fetchScenario: async (id) => {
        await fetchScenario(id);
        const scenario = findScenario(id);
        if (scenario === undefined) throw new Error(`There is no organisation called “${id}”.`);
        return scenario;
      },
      ensembles,
      writeAddress: (link) => history.replaceState(history.state, '', link),
      fetchStudy: async (id) => {
        const answer = await fetch(studies[id] ?? '');
        if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
        return (await answer.json()) as Study;
      },
    },
    location.hash,
  );
}
