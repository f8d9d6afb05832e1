/**
 * The one button. A native `button`, so that the title screen stays small; widgets with arrow keys, traps or
 * sliding use React Aria. A press that is refused stays focusable and says why through `describedBy`.
 */
import type { ReactNode, Ref } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'small' | 'medium' | 'large';
  /** Stays focusable, does nothing, and is announced as unavailable. */
  readonly off?: boolean;
  readonly pressed?: boolean;
  readonly label?: string;
  readonly describedBy?: string;
  readonly expanded?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onPress,
  kind = 'secondary',
  size = 'medium',
  off = false,
  ...rest
}: ButtonProps) {
  return (
    <button
      ref={rest.ref}
      type="button"
      className={rest.className === undefined ? 'button' : `button ${rest.className}`}
      data-kind={kind}
      data-size={size}
      aria-disabled={off || undefined}
      aria-pressed={rest.pressed}
      aria-expanded={rest.expanded}
      aria-label={rest.label}
      aria-describedby={rest.describedBy}
      onClick={off ? undefined : onPress}
    >
      {children}
    </button>
  );
}
