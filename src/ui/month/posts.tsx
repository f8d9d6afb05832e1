/** The posts as rooms of the floor, each with the staff who stand in it and a number to change. */
import type { ReactNode } from 'react';
import { Button as AriaButton, Group, Input, Label, NumberField } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.ts';
import { GoAndLook } from './goAndLook.tsx';
import type { PlanProps } from './planProps.ts';
import { StaffFigure } from './staffFigure.tsx';

/** The first month each room says what its post does; later only screen readers are told. */
const HELPED_MONTHS = 1;

/** `children`: the tip beside the heading. */
export function Posts({ run, plan, commands, children }: PlanProps & { readonly children: ReactNode }) {
  const words = useWords();
  const free = Math.max(0, plan.unplaced);
  return (
    <section aria-labelledby="posts-title" className="posts">
      <div className="row apart">
        <h2 id="posts-title">{words.app('plan.posts', { staff: plan.staff })}</h2>
        {children}
        <p className="posts-free number" data-some={free > 0 || undefined} role="status">
          {free === 0 ? null : (
            <>
              <span className="figures" aria-hidden="true">
                {places(free).map((place) => (
                  <StaffFigure key={place} index={place + 3} />
                ))}
              </span>
              {words.app('plan.unplaced', { count: free })}
            </>
          )}
        </p>
        <GoAndLook plan={plan} commands={commands} />
      </div>
      <ul className="post-rooms">
        {plan.posts.map((post, index) => (
          <li key={post.id} className="post-room room" data-post={index}>
            <NumberField
              value={post.count}
              minValue={post.least}
              maxValue={Math.min(post.most, post.count + free)}
              onChange={(count) => commands.setPost(post.id, count)}
            >
              <Label>{words.of(run.scenario, `posts.${post.id}.name`)}</Label>
              <p className={run.month <= HELPED_MONTHS ? 'post-help small' : 'for-readers'}>
                {words.of(run.scenario, `posts.${post.id}.help`)}
              </p>
              <span className="figures" aria-hidden="true">
                {places(post.count).map((place) => (
                  <StaffFigure key={place} index={place * 7 + index * 3} />
                ))}
              </span>
              <Group className="stepper">
                <AriaButton slot="decrement">
                  <Icon name="minus" />
                </AriaButton>
                <Input className="number" />
                <AriaButton slot="increment">
                  <Icon name="plus" />
                </AriaButton>
              </Group>
            </NumberField>
          </li>
        ))}
      </ul>
    </section>
  );
}

function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => place);
}
