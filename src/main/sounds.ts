/** Which change of the view is heard. Off until asked for; the reveal is silent. */
import { playSound, type Sound } from '../sound/index.ts';
import type { PlayerView } from '../store/view.ts';

interface Heard {
  getView(): PlayerView;
  subscribe(listener: () => void): () => void;
}

export function listenForSounds(game: Heard): void {
  let before = game.getView();
  game.subscribe(() => {
    const view = game.getView();
    const sound = soundOf(before, view);
    before = view;
    if (sound !== null && view.preferences.sound) void playSound(sound);
  });
}

/** What is heard when the view changes from one to the other; null: nothing. */
export function soundOf(before: PlayerView, after: PlayerView): Sound | null {
  if (after.preferences.sound && !before.preferences.sound) return 'question';
  if (after.question !== null && after.question.id !== before.question?.id) return 'question';
  if (after.phase === before.phase) return null;
  if (after.phase === 'letter') return 'paper';
  if (after.phase === 'return' && after.result !== null) return after.result.met ? 'met' : 'missed';
  return null;
}
