/** The version of the model, for those who make logs and know nothing else of the simulation. */
export { SIM_VERSION } from '../sim/settings.ts';
