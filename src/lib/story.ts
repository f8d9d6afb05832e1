/**
 * One person's dealings with a service as the office itself could tell them: when they came, when somebody sat down
 * with them and for how long, how they left. `standingAt` reads off how things stand at a moment. What became of
 * them in truth is not in it.
 */
export interface StoryEvent {
  readonly at: number;
  readonly kind:
    | 'comes' // a claim begins: the first, or another
    | 'meets' // a meeting begins; `minutes` long, with `staff`
    | 'stops' // the counted clock is stopped; they are still here
    | 'done' // left with what they came for, as the office has it
    | 'ended' // left by the office's own act
    | 'off'; // left, nobody knows what for
  readonly minutes: number;
  /** Number of the member of staff; -1 where there is none. */
  readonly staff: number;
}

export type Story = readonly StoryEvent[];

export interface Standing {
  readonly is: 'away' | 'here' | 'done' | 'ended' | 'off';
  /** When the present claim began, or they left. */
  readonly since: number;
  /** When somebody last sat down with them in this claim; the claim's beginning before that. */
  readonly seen: number;
  /** The counted clock still runs. */
  readonly counts: boolean;
  /** How often they have come. */
  readonly claims: number;
  /** Index of the last meeting begun, in any claim; -1 before the first. */
  readonly met: number;
  /** How they left the time before they came back; 'away' before the first. */
  readonly before: Standing['is'];
}

export function standingAt(story: Story, at: number): Standing {
  let is: Standing['is'] = 'away';
  let before: Standing['is'] = 'away';
  let since = at;
  let seen = at;
  let counts = false;
  let claims = 0;
  let met = -1;
  for (let index = 0; index < story.length; index++) {
    const event = story[index];
    if (event === undefined || event.at > at) break;
    if (event.kind === 'meets') {
      seen = event.at;
      met = index;
    } else if (event.kind === 'stops') counts = false;
    else {
      const comes = event.kind === 'comes';
      if (comes) {
        before = is;
        seen = event.at;
        claims++;
      }
      is = event.kind === 'comes' ? 'here' : event.kind;
      since = event.at;
      counts = comes;
    }
  }
  return { is, since, seen, counts, claims, met, before };
}
