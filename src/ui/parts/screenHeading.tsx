/**
 * The heading that opens a screen: takes the focus, so that keyboard and screen reader start there, and names the
 * page. The first screen after loading leaves the focus where the browser put it.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

let opened = 0;

/** Nothing has been shown before what is drawn now. */
export function isFirstScreen(): boolean {
  return opened === 0;
}

export interface ScreenHeadingProps {
  /** Words for the page's title, already translated. */
  readonly title: string;
  /** What stands in the heading, if not the same words. */
  readonly children?: ReactNode;
  readonly className?: string;
  /** Changes when the same component shows a new screen (a step, a month). */
  readonly screen?: string | number;
}

export function ScreenHeading({ title, children, className, screen }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { t } = useTranslation();
  const shown = useRef<string | number | null>(null);
  useEffect(() => {
    if (shown.current === (screen ?? '')) return;
    shown.current = screen ?? '';
    opened += 1;
    if (opened > 1) heading.current?.focus();
  }, [screen]);
  const name = t('app:title.name');
  const page = title === name ? name : t('app:page', { title });
  useEffect(() => {
    document.title = page;
  }, [page]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
}
