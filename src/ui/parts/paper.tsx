/** A sheet of the official layer: white, crisp, lying on the floor. */
import type { ReactNode } from 'react';

export interface PaperProps {
  readonly children: ReactNode;
  readonly as?: 'div' | 'section' | 'article' | 'aside' | 'header';
  /** 'headed' has the blue band of an official form. */
  readonly kind?: 'plain' | 'headed';
  readonly pad?: 'none' | 'm' | 'l';
  readonly className?: string;
  /** Id of the heading that names a section. */
  readonly labelledBy?: string;
}

export function Paper({
  children,
  as: Tag = 'div',
  kind = 'plain',
  pad = 'm',
  className,
  labelledBy,
}: PaperProps) {
  return (
    <Tag
      className={className === undefined ? 'paper' : `paper ${className}`}
      data-kind={kind}
      data-pad={pad}
      aria-labelledby={labelledBy}
    >
      {children}
    </Tag>
  );
}
