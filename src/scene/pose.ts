/**
 * Where a person is at a moment and in which posture, read from a track. Pure; writes into a `Pose` that the caller
 * keeps, so that playing a film makes no garbage.
 */
import type { Leg, Track } from './plan.ts';
import { alongRoute } from './route.ts';

const postureValues = ['stand', 'walk', 'sit', 'lie'] as const;
export type Posture = (typeof postureValues)[number];

export interface Pose {
  visible: boolean;
  x: number;
  y: number;
  posture: Posture;
  facing: -1 | 1;
  /** 0..1, fading in and out at the edges of the picture. */
  alpha: number;
  scale: number;
  moving: boolean;
  /** Leg in hand, index; kept as a hint for the next look. */
  leg: number;
}

export function newPose(): Pose {
  return {
    visible: false,
    x: 0,
    y: 0,
    posture: 'stand',
    facing: 1,
    alpha: 1,
    scale: 1,
    moving: false,
    leg: 0,
  };
}

export function poseAt(track: Track, at: number, pose: Pose): void {
  const index = legAt(track.legs, at, pose.leg);
  const leg = track.legs[index];
  pose.visible = false;
  if (leg === undefined || at < leg.from) return;
  pose.leg = index;
  pose.scale = leg.scale;
  pose.alpha = 1;
  if (leg.route !== null && at < leg.reached) {
    // Whoever comes by ambulance is inside until it stands.
    if (leg.keeping === 'ambulance') return;
    pose.visible = true;
    pose.moving = leg.route.length > 0;
    const share = (at - leg.from) / (leg.reached - leg.from);
    pose.facing = alongRoute(leg.route, share, pose);
    pose.scale = leg.fromScale + (leg.scale - leg.fromScale) * share;
    pose.posture = leg.pushed ? 'lie' : pose.moving ? 'walk' : 'stand';
    if (leg.leaves) pose.alpha = Math.min(1, (leg.reached - at) / leg.fade);
    return;
  }
  if (leg.leaves) return;
  pose.visible = true;
  pose.moving = false;
  pose.facing = 1;
  pose.x = leg.end.x;
  pose.y = leg.end.y;
  pose.posture = restingPosture(leg);
}

function restingPosture(leg: Leg): Posture {
  switch (leg.keeping) {
    case 'trolley':
    case 'ambulance':
      return 'lie';
    case 'seat':
    case 'chair':
      return 'sit';
    case 'queue':
    case 'pass':
      return 'stand';
  }
}

/** The last leg begun by `at`; the first when none is. `hint` makes the usual case a look or two. */
function legAt(legs: readonly Leg[], at: number, hint: number): number {
  let index = Math.min(hint, legs.length - 1);
  while (index > 0 && at < (legs[index]?.from ?? 0)) index--;
  while (index + 1 < legs.length && at >= (legs[index + 1]?.from ?? Number.POSITIVE_INFINITY)) index++;
  return Math.max(0, index);
}
