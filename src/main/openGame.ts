/**
 * Puts the real game together: scenarios, the engine's door, the store, storage, the worker. It is
 * fetched while the title is read; nothing of it is in the first load.
 */
import { createReckoner } from '../run/client.ts';
import { nameOf } from '../run/naming.ts';
import { createEnsembles } from '../run/poolClient.ts';
import { openSave } from '../save/door.ts';
import type { PreferencesDoor } from '../save/types.ts';
import { openingService, personTraits, runningMonth } from '../sim/door.ts';
import { defaultSettings, SIM_VERSION } from '../sim/settings.ts';
import { createGame, type OwnedGame } from '../store/game.ts';
import type { Ports } from '../store/ports.ts';
import type { Notice, Preferences } from '../store/view.ts';
import names from '../text/en/names.json' with { type: 'json' };
import type { Words } from '../text/index.ts';
import { bookmark } from './bookmark.ts';
import { gently } from './gently.ts';
import { seats } from './seats.ts';
import { findScenario } from './services.ts';

export interface GameInput {
  readonly words: Words;
  readonly preferences: Preferences;
  readonly preferencesDoor: PreferencesDoor;
  /** What has been said already and is not dismissed. */
  readonly notices: readonly Notice[];
}

export function openGame({ words, preferences, preferencesDoor, notices }: GameInput): OwnedGame {
  const ports: Ports = {
    findScenario,
    door: (scenario) => ({
      openingService: (seed, settings) => openingService(scenario, seed, settings),
      runningMonth,
    }),
    gently,
    defaultSettings,
    simVersion: SIM_VERSION,
    traits: personTraits,
    nameOf: (traits, taken) => nameOf(traits, names, taken),
    saves: openSave(),
    reckoner: createReckoner(() => names),
    ensembles: createEnsembles(),
    bookmark,
    seats,
    preferences: { start: preferences, write: (wished) => preferencesDoor.write(wished) },
    drawSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
    address: () => location.href.replace(/[#?].*$/, ''),
    setLanguage: (language) => void words.changeLanguage(language),
  };
  return createGame(ports, notices);
}
