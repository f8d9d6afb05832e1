/** The reveal on a participant's own device: the same steps, small, with their own dot marked and nobody's name. */
import type { FrontStep } from '../../session/frontSteps.ts';
import type { StoryTold } from '../../session/messages.ts';
import type { RoomTold } from '../../session/roomTold.ts';
import { FrontReveal } from './reveal/frontReveal.tsx';

export interface RoomStepProps {
  readonly step: FrontStep;
  readonly told: RoomTold | null;
  readonly stories: readonly StoryTold[] | null;
  /** The id of their own row (`you` of GET /api/truth). */
  readonly you: string | null;
  readonly still: boolean;
}

export function RoomStep(props: RoomStepProps) {
  return <FrontReveal {...props} mode="device" />;
}
