/**
 * The game's few sounds as notes: quiet, short, synthesised. Hitting the target may be heard; what happens to people is
 * quiet, and nothing in the reveal makes a sound.
 */
export const soundValues = [
  'paper', // a letter arrives
  'question', // the film stops and somebody asks
  'met', // the figure is at or over the line
  'missed',
] as const;
export type Sound = (typeof soundValues)[number];

/** After so many milliseconds, with zzfx's parameters: volume, randomness, hertz, attack, sustain, release, shape. */
export interface Note {
  readonly after: number;
  readonly parameters: readonly number[];
}

const SINE = 0;
const NOISE = 4;

export const sounds: Readonly<Record<Sound, readonly Note[]>> = {
  paper: [
    { after: 0, parameters: [0.16, 0, 420, 0.02, 0.02, 0.09, NOISE] },
    { after: 90, parameters: [0.1, 0, 300, 0.01, 0.02, 0.07, NOISE] },
  ],
  question: [tone(0, 587.33, 0.22), tone(140, 440, 0.3)],
  met: [tone(0, 523.25, 0.2), tone(110, 659.25, 0.2), tone(220, 783.99, 0.2), tone(330, 1046.5, 0.5)],
  missed: [tone(0, 293.66, 0.3), tone(190, 246.94, 0.5)],
};

function tone(after: number, hertz: number, release: number): Note {
  return { after, parameters: [0.45, 0, hertz, 0.02, 0.05, release, SINE] };
}
