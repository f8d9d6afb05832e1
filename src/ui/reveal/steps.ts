/**
 * The steps of the reveal, in order, as data: another step is another row. `id` names its words (`reveal:steps.<id>`).
 */
import type { ComponentType } from 'react';
import { ChairStep } from './chairStep.tsx';
import { CostStep } from './costStep.tsx';
import { HoursStep } from './hoursStep.tsx';
import { LessonStep } from './lessonStep.tsx';
import { PeopleStep } from './peopleStep.tsx';
import { PredictStep } from './predictStep.tsx';
import { RegionStep } from './regionStep.tsx';
import { ReviewStep } from './reviewStep.tsx';
import type { StepProps } from './stepProps.ts';
import { UncountedStep } from './uncountedStep.tsx';
import { UnmooredStep } from './unmooredStep.tsx';

export interface Step {
  readonly id:
    | 'predict'
    | 'review'
    | 'uncounted'
    | 'people'
    | 'hours'
    | 'cost'
    | 'unmoored'
    | 'chair'
    | 'region'
    | 'lesson';
  readonly Body: ComponentType<StepProps>;
}

export const steps: readonly [Step, ...Step[]] = [
  { id: 'predict', Body: PredictStep },
  { id: 'review', Body: ReviewStep },
  { id: 'uncounted', Body: UncountedStep },
  { id: 'people', Body: PeopleStep },
  { id: 'hours', Body: HoursStep },
  { id: 'cost', Body: CostStep },
  { id: 'unmoored', Body: UnmooredStep },
  { id: 'chair', Body: ChairStep },
  { id: 'region', Body: RegionStep },
  { id: 'lesson', Body: LessonStep },
];
