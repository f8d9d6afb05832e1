/**
 * One post: a room with its people and a number to change. People can also be carried in and out with the mouse;
 * the number does the same for everybody else.
 */
import { Button as AriaButton, Group, Input, Label, NumberField } from 'react-aria-components';
import type { PlanView } from '../../store/monthView.ts';
import { Icon } from '../parts/icon.tsx';
import { StaffFigures } from './staffFigure.tsx';

interface PostRoomProps {
  readonly post: PlanView['posts'][number];
  readonly index: number;
  /** People without a post. */
  readonly free: number;
  readonly name: string;
  readonly help: string;
  /** Shows the help to everyone. */
  readonly helped: boolean;
  /** Words of the stepper, for screen readers. */
  readonly stepper: { readonly fewer: string; readonly more: string; readonly kind: string };
  readonly over: boolean;
  readonly onCount: (count: number) => void;
  readonly onGrip: () => void;
  readonly onOver: (over: boolean) => void;
  readonly onDrop: () => void;
}

export function PostRoom(props: PostRoomProps) {
  const { post, index, free, over, onOver } = props;
  return (
    <li
      className="post-room room"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        if (!over) onOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) onOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      <NumberField
        value={post.count}
        minValue={post.least}
        maxValue={Math.min(post.most, post.count + free)}
        onChange={props.onCount}
        decrementAriaLabel={props.stepper.fewer}
        incrementAriaLabel={props.stepper.more}
      >
        <Label>{props.name}</Label>
        <p className={props.helped ? 'post-help small' : 'for-readers'}>{props.help}</p>
        <StaffFigures count={post.count} first={index * 3} onGrip={props.onGrip} />
        <Group className="stepper">
          <AriaButton slot="decrement">
            <Icon name="minus" />
          </AriaButton>
          <Input className="number" aria-roledescription={props.stepper.kind} />
          <AriaButton slot="increment">
            <Icon name="plus" />
          </AriaButton>
        </Group>
      </NumberField>
    </li>
  );
}
