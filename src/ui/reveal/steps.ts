/**
 * The steps of the reveal, in order, as data: another step is another row. `id` names its words (`reveal:steps.<id>`).
 */
import type { ComponentType } from 'react';
import { CostStep } from './costStep.tsx';
import { LessonStep } from './lessonStep.tsx';
import { PeopleStep } from './peopleStep.tsx';
import { PredictStep } from './predictStep.tsx';
import { ReviewStep } from './reviewStep.tsx';
import type { StepProps } from './stepProps.ts';
import { UncountedStep } from './uncountedStep.tsx';

export interface Step {
  readonly id: 'predict' | 'review' | 'uncounted' | 'people' | 'cost' | 'lesson';
  readonly Body: ComponentType<StepProps>;
}

export const steps: readonly [Step, ...Step[]] = [
  { id: 'predict', Body: PredictStep },
  { id: 'review', Body: ReviewStep },
  { id: 'uncounted', Body: UncountedStep },
  { id: 'people', Body: PeopleStep },
  { id: 'cost', Body: CostStep },
  { id: 'lesson', Body: LessonStep },
];
