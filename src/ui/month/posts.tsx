/** The posts as rooms of the floor, with the staff who stand in them and those who have no post yet. */
import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '../parts/words.ts';
import { GoAndLook } from './goAndLook.tsx';
import type { PlanProps } from './planProps.ts';
import { PostRoom } from './postRoom.tsx';
import { StaffFigures } from './staffFigure.tsx';

/** The first month each room says what its post does; later only screen readers are told. */
const HELPED_MONTHS = 1;

/** `children`: the tip beside the heading. */
export function Posts({ run, plan, commands, children }: PlanProps & { readonly children: ReactNode }) {
  const words = useWords();
  const moving = useMoving(plan, commands);
  const free = Math.max(0, plan.unplaced);
  const helpOf = (post: string): string => {
    const usual = `${run.scenario}:posts.${post}.help`;
    return words.firstOf(
      run.regime === 'target' ? [usual] : [`${run.scenario}:postsOnPurpose.${post}`, usual],
    );
  };
  return (
    <section aria-labelledby="posts-title" className="posts">
      <div className="row apart">
        <h2 id="posts-title">{words.app('plan.posts', { staff: plan.staff })}</h2>
        {children}
        <div className="posts-free number" data-some={free > 0 || undefined} role="status">
          {free === 0 ? null : (
            <>
              <StaffFigures count={free} first={3} onGrip={() => moving.take(null)} />
              {words.app('plan.unplaced', { count: free })}
            </>
          )}
        </div>
        <GoAndLook plan={plan} commands={commands} />
      </div>
      <ul className="post-rooms">
        {plan.posts.map((post, index) => (
          <PostRoom
            key={post.id}
            post={post}
            index={index}
            free={free}
            name={words.of(run.scenario, `posts.${post.id}.name`)}
            help={helpOf(post.id)}
            helped={run.month <= HELPED_MONTHS}
            stepper={{
              fewer: words.app('plan.fewer'),
              more: words.app('plan.more'),
              kind: words.app('numberField'),
            }}
            over={moving.over === post.id}
            onCount={(count) => commands.setPost(post.id, count)}
            onGrip={() => moving.take(post.id)}
            onOver={(over) => moving.setOver(over && moving.fits(post.id) ? post.id : null)}
            onDrop={() => moving.drop(post.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Taking one person by hand from a post, or from those without, to another. */
function useMoving(plan: PlanProps['plan'], commands: PlanProps['commands']) {
  const taken = useRef<string | null | undefined>(undefined);
  const [over, setOver] = useState<string | null>(null);
  const find = (id: string | null | undefined) => plan.posts.find((post) => post.id === id);
  const fits = (id: string): boolean => {
    const from = find(taken.current);
    const to = find(id);
    if (taken.current === undefined || to === undefined || taken.current === id) return false;
    return to.count < to.most && (from === undefined || from.count > from.least);
  };
  return {
    over,
    setOver,
    fits,
    take: (from: string | null) => {
      taken.current = from;
    },
    drop: (id: string) => {
      const from = find(taken.current);
      const to = find(id);
      if (to !== undefined && fits(id)) {
        if (from !== undefined) commands.setPost(from.id, from.count - 1);
        commands.setPost(to.id, to.count + 1);
      }
      taken.current = undefined;
      setOver(null);
    },
  };
}
