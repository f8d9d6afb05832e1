/** The lab's picture: the figure, the true facts and the harm against how hard the number is pushed. */
import { useEffect } from 'react';
import type { LabPoint } from '../../run/lab.ts';
import type { LabView } from '../../store/labDoor.ts';
import { Figure } from '../charts/figure.tsx';
import { PushChart } from '../charts/pushChart.tsx';
import { announce } from '../shell/live.tsx';
import { dotsOf, lineOf, summaryOf, withHalf } from './labTold.ts';
import type { LabWords } from './useLabWords.ts';

interface LabPictureProps {
  readonly view: LabView;
  readonly words: LabWords;
}

export function LabPicture({ view, words }: LabPictureProps) {
  const { curve, before, levers, organisation, running, done, all, failed } = view;
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`picture.${id}`, params);
  const summary = summaryOf(view, words);
  const isDone = !running && all > 0 && done === all;
  // Said once, when the years are all there.
  useEffect(() => {
    if (isDone) announce(summary);
  }, [isDone, summary]);
  const level = levers.level ?? organisation?.level ?? 0;
  const harmName = words.of('reveal.harmShort');
  const row = (point: LabPoint, id: string, name: string) => ({
    id,
    cells: [
      name,
      withHalf(words.percent(point.reported.mean), point.reported.half, words),
      withHalf(words.percent(point.trueFigure.mean), point.trueFigure.half, words),
      withHalf(words.number(point.harm.mean), point.harm.half, words),
      String(point.years),
    ],
  });
  return (
    <div className="lab-picture" aria-busy={running}>
      <Figure
        title={say('title')}
        summary={summary}
        file={`unmoored-lab-${levers.scenario}`}
        origin={say('origin', { place: words.of('name'), years: curve.years })}
        table={{
          columns: [
            say('table.pushed'),
            words.of('figure.short'),
            say('table.true'),
            harmName,
            say('table.years'),
          ],
          rows: [
            ...curve.points.map((point) =>
              row(point, String(point.pushed), words.number(100 * point.pushed)),
            ),
            ...(curve.improving === null ? [] : [row(curve.improving, 'improving', say('table.improving'))]),
          ],
        }}
        picture={(width) => (
          <PushChart
            width={width}
            dots={dotsOf(curve)}
            line={lineOf(curve)}
            before={before === null ? [] : lineOf(before)}
            level={level}
            words={{
              reported: say('table.reported'),
              true: say('table.true'),
              harm: harmName,
              across: say('across'),
              none: say('none'),
              all: say('all'),
              level: words.say('levers.levelShort', { level }),
              apart: say('purpose'),
            }}
          />
        )}
      />
      <progress className="coming-bar" value={done} max={Math.max(1, all)} aria-label={say('progress')} />
      <p className="small lab-quiet">
        {failed ? words.say('failed') : isDone ? say('done', { all }) : say('coming', { done, all })}{' '}
        {before === null ? null : say('before')} {say('note')}
      </p>
    </div>
  );
}
