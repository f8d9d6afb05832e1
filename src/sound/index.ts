/**
 * Plays a sound. The synthesiser is fetched with the first one, so nothing of it is loaded while sound is off.
 * Where there is no audio, or the browser forbids it, nothing happens: no sound carries anything that is not also shown.
 */
import { type Sound, sounds } from './sounds.ts';

export type { Sound };

export async function playSound(sound: Sound): Promise<void> {
  try {
    const { ZZFX } = await import('zzfx');
    if (ZZFX.audioContext.state === 'suspended') await ZZFX.audioContext.resume();
    for (const { after, parameters } of sounds[sound]) setTimeout(() => ZZFX.play(...parameters), after);
  } catch {
    // No audio here.
  }
}
