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
  /** Somebody has sat down with them in this claim. */
  readonly met: boolean;
  /** The counted clock still runs. */
  readonly counts: boolean;
  /** How often they have come. */
  readonly claims: number;
}

export function standingAt(story: Story, at: number): Standing {
  let now: Standing = { is: 'away', since: at, seen: at, met: false, counts: false, claims: 0 };
  for (const event of story) {
    if (event.at > at) break;
    now = after(now, event);
  }
  return now;
}

function after(now: Standing, { at, kind }: StoryEvent): Standing {
  switch (kind) {
    case 'comes':
      return { is: 'here', since: at, seen: at, met: false, counts: true, claims: now.claims + 1 };
    case 'meets':
      return { ...now, seen: at, met: true };
    case 'stops':
      return { ...now, counts: false };
    default:
      return { ...now, is: kind, since: at, counts: false };
  }
}
