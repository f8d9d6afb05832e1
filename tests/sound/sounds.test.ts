// Sounds are short and quiet, and only what the player did or was asked is heard.

import { expect, test } from 'vitest';
import { soundOf } from '../../src/main/sounds.ts';
import { sounds, soundValues } from '../../src/sound/sounds.ts';
import type { Phase, PlayerView } from '../../src/store/view.ts';

test('every sound lasts under a second and is no louder than half', () => {
  for (const name of soundValues)
    for (const { after, parameters } of sounds[name]) {
      const [volume = 1, , , attack = 0, sustain = 0, release = 0] = parameters;
      expect(volume).toBeLessThanOrEqual(0.5);
      expect(after / 1000 + attack + sustain + release).toBeLessThan(1);
    }
});

test('letters, questions and the return are heard; the reveal is silent', () => {
  expect(soundOf(view('return'), view('letter'))).toBe('paper');
  expect(soundOf(view('film'), { ...view('film'), question: asked('bloods:1') })).toBe('question');
  expect(
    soundOf(
      { ...view('film'), question: asked('bloods:1') },
      { ...view('film'), question: asked('bloods:1') },
    ),
  ).toBeNull();
  expect(soundOf(view('film'), { ...view('return'), result: result(true) })).toBe('met');
  expect(soundOf(view('film'), { ...view('return'), result: result(false) })).toBe('missed');
  for (const phase of ['reveal', 'compare', 'plan', 'title'] as const)
    expect(soundOf(view('return'), view(phase))).toBeNull();
});

test('turning sound on is answered with a sound', () => {
  const off = view('plan');
  expect(soundOf(off, { ...off, preferences: { ...off.preferences, sound: true } })).toBe('question');
});

function view(phase: Phase): PlayerView {
  return {
    ...{
      phase,
      step: 0,
      run: null,
      room: null,
      letter: null,
      plan: null,
      film: null,
      question: null,
      result: null,
      predict: null,
    },
    ...{
      reveal: null,
      firstPage: null,
      whatIf: null,
      chair: null,
      busy: false,
      compare: null,
      purpose: null,
      contacts: null,
      runs: [],
      notices: [],
    },
    preferences: { spareDetails: false, sound: false, reducedMotion: null, language: 'en' },
  };
}

function asked(id: string): NonNullable<PlayerView['question']> {
  const text = { key: 'x', params: {} };
  return {
    id,
    kind: 'dilemma',
    name: 'bloods',
    at: 0,
    person: null,
    other: null,
    params: {},
    choices: [],
    title: text,
    text,
  };
}

function result(met: boolean): NonNullable<PlayerView['result']> {
  return {
    ...{ month: 1, figure: met ? 96 : 90, level: 95, met, counted: 100, inTime: 96, paper: null, notes: [] },
    ...{ sickDays: 0, complaints: 0, agencyShifts: 0, looked: null },
    standing: {
      ...{ month: 1, before: 60, after: 62, bonus: 0, leaguePlace: 9, leaguePlaces: 31 },
      ...{ met, level: 95, figure: met ? 96 : 90, replaced: false },
    },
  };
}
