/**
 * The frame of every chart: its title, one sentence that says what it shows, the picture, and three ways out: the
 * same as a table, and the picture as SVG or PNG. Saving works the same on any screen width.
 */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import './charts.css';
import { type Picture, pictureOf, savePicture } from './picture.ts';
import { Table, type TableData } from './table.tsx';
import { useWidth } from './useWidth.ts';

export interface FigureProps {
  readonly title: string;
  /** One sentence. Shown, read out with the picture, and saved with it. */
  readonly summary: string;
  readonly table: TableData;
  /** What is saved, and what is shown unless `children` show it otherwise. */
  readonly picture: Picture;
  /** A file name without its ending. */
  readonly file: string;
  /** Where the picture comes from, saved with it. */
  readonly origin: string;
  readonly level?: 2 | 3;
  /** The title stands elsewhere on the page: keep it for screen readers. */
  readonly quietTitle?: boolean;
  /** In place of the bare picture: given the width there is. */
  readonly children?: (width: number) => ReactNode;
  readonly className?: string;
}

export function Figure(props: FigureProps) {
  const { title, summary, table, picture, level = 2, quietTitle = false, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const [place, width] = useWidth<HTMLDivElement>(720);
  const Heading = level === 2 ? 'h2' : 'h3';
  const save = (as: 'svg' | 'png'): void => {
    setFailed(false);
    savePicture(props.file, pictureOf({ title, summary, origin: props.origin }, picture), as).catch(() =>
      setFailed(true),
    );
  };
  return (
    <figure className={props.className === undefined ? 'figure' : `figure ${props.className}`}>
      <figcaption className="figure-words">
        <Heading id={`${id}t`} className={quietTitle ? 'for-readers' : undefined}>
          {title}
        </Heading>
        <p id={`${id}s`} className="figure-summary">
          {summary}
        </p>
      </figcaption>
      <div className="figure-place" ref={place}>
        {asTable ? (
          <Table data={table} labelledBy={`${id}t`} />
        ) : children === undefined ? (
          <div role="img" aria-labelledby={`${id}t`} aria-describedby={`${id}s`} className="figure-picture">
            {picture(width)}
          </div>
        ) : (
          children(width)
        )}
      </div>
      <div className="figure-tools">
        <Button kind="quiet" size="small" onPress={() => setAsTable(!asTable)}>
          {t(asTable ? 'reveal:common.hideTable' : 'reveal:common.showTable')}
        </Button>
        <Button kind="quiet" size="small" onPress={() => save('svg')}>
          <Icon name="save" />
          {t('reveal:common.saveSvg')}
        </Button>
        <Button kind="quiet" size="small" onPress={() => save('png')}>
          <Icon name="save" />
          {t('reveal:common.savePng')}
        </Button>
      </div>
      <p role="status" className="figure-failed">
        {failed ? t('reveal:errors.chart') : ''}
      </p>
    </figure>
  );
}
