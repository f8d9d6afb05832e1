/**
 * Stories for a room: of a run's own reveal, the people whose lives differ most with and without what was done, as
 * little as a card needs. They name people of the simulation, never a participant.
 */

import type { Names } from './naming.ts';
import { computeReveal } from './reveal.ts';
import type { Decision, Life, Story } from './revealTypes.ts';
import type { RunLog } from './types.ts';

export type RoomLife = Pick<Life, 'recordedAs' | 'recordedMinutes' | 'trueMinutes' | 'truth'>;

export interface RoomStory
  extends Pick<Story, 'person' | 'name' | 'age' | 'look' | 'sex' | 'class' | 'better'> {
  readonly scenario: string;
  /** What was done, and by whose doing; its words stand in the organisation's catalogue. */
  readonly cause: Pick<Decision, 'kind' | 'name' | 'option' | 'since' | 'whose'>;
  readonly yours: RoomLife;
  readonly without: RoomLife;
}

export function roomStoriesOf(log: RunLog, names: Names): RoomStory[] {
  const { scenario, stories, decisions } = computeReveal(log, names);
  return stories.flatMap((story) => {
    const cause = decisions.find(({ id }) => id === story.cause);
    return cause === undefined ? [] : [shortened(scenario, story, cause)];
  });
}

function shortened(scenario: string, story: Story, decision: Decision): RoomStory {
  const { person, name, age, look, sex, class: kind, better } = story;
  const { kind: causeKind, name: causeName, option, since, whose } = decision;
  return {
    scenario,
    person,
    name,
    age,
    look,
    sex,
    class: kind,
    cause: { kind: causeKind, name: causeName, option, since, whose },
    yours: lifeOf(story.yours),
    without: lifeOf(story.without),
    better,
  };
}

function lifeOf({ recordedAs, recordedMinutes, trueMinutes, truth }: Life): RoomLife {
  return { recordedAs, recordedMinutes, trueMinutes, truth };
}
