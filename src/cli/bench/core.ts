/** What the engine's rows measure: the core as the game's build makes it, in one file (see bundle.ts). */
export { managers } from '../../run/managers.ts';
export { LOG_FORMAT, type RunLog } from '../../run/types.ts';
export { whatIf } from '../../run/whatIf.ts';
export { openYear, runManager } from '../../run/year.ts';
export { scenarios } from '../../scenario/index.ts';
export { clearShelf, createShelf, openService, runMonth } from '../../sim/door.ts';
export { defaultSettings, SIM_VERSION } from '../../sim/settings.ts';
