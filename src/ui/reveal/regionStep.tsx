/**
 * The other chair: the regional lead sets level, stake and horizon, and the same managers, with the same people, answer.
 * Across the picture, how hard the number is pushed: the curve draws itself through them.
 */
import { useEffect, useState } from 'react';
import type { ChairSettings } from '../../run/revealTypes.ts';
import { Figure } from '../charts/figure.tsx';
import { PushChart } from '../charts/pushChart.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import './chair.css';
import { APART, ENOUGH, groupsOf, pushLine, seatsOf, sumsOf } from './chairTold.ts';
import { Coming } from './coming.tsx';
import { Lever } from './lever.tsx';
import { horizons, isOwn, levelSpan, regionKind } from './regionTold.ts';
import type { StepProps } from './stepProps.ts';
import { fileName } from './told.ts';

/** Milliseconds for which a slider must rest before everybody is run again. */
const REST = 200;

export function RegionStep({ reveal, view, commands, words }: StepProps) {
  const own = reveal.chair.settings;
  const [wished, setWished] = useState<ChairSettings>(view.chair?.settings ?? own);
  useEffect(() => {
    const later = setTimeout(() => commands.watchChair(isOwn(wished, own) ? null : wished), REST);
    return () => clearTimeout(later);
  }, [commands, wished, own]);
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`region.${id}`, params);
  const seats = seatsOf(view.chair);
  const sums = sumsOf(seats, reveal.chair.you);
  const line = pushLine(seats);
  const harmName = words.of('reveal.harmShort');
  const { kind, params } = regionKind(line, words);
  const summary =
    seats.length < ENOUGH
      ? words.say('chair.waiting')
      : `${say(kind, { ...params, harmName })} ${say('kept', { kept: sums.kept, all: sums.all })}`;
  const span = levelSpan(own.level);
  const stake = Math.round(wished.stake * 100);
  const horizon = horizons.indexOf(wished.horizon);
  return (
    <div className="region">
      <section className="levers" aria-label={say('levers')}>
        <Lever
          name={say('level')}
          value={wished.level}
          said={words.say('uncounted.scrubber.levelShort', { level: wished.level })}
          from={span.from}
          to={span.to}
          onChange={(level) => setWished({ ...wished, level })}
        />
        <Lever
          name={say('stake')}
          value={stake}
          said={say(stake === 0 ? 'stakes.none' : 'stakes.some', { stake })}
          from={0}
          to={100}
          step={10}
          onChange={(value) => setWished({ ...wished, stake: value / 100 })}
        />
        <Lever
          name={say('horizon')}
          value={horizon}
          said={say(`horizons.${wished.horizon}`)}
          from={0}
          to={horizons.length - 1}
          onChange={(value) => setWished({ ...wished, horizon: horizons[value] ?? wished.horizon })}
        />
        <p>
          <Button kind="quiet" size="small" off={isOwn(wished, own)} onPress={() => setWished(own)}>
            <Icon name="undo" />
            {say('back')}
          </Button>
        </p>
        <Coming chair={view.chair} words={words} />
      </section>
      <Figure
        title={words.say('steps.region.title')}
        quietTitle
        summary={summary}
        file={fileName(reveal, 'pushed')}
        origin={words.origin}
        table={{
          columns: [
            words.say('chair.who'),
            say('across'),
            words.say('uncounted.causes.figure'),
            words.say('uncounted.causes.trueFigure'),
            harmName,
            words.say('chair.keptIt'),
          ],
          rows: groupsOf(seats).map((group) => ({
            id: group.manager,
            cells: [
              words.say(`chair.managers.${group.manager}`),
              words.number(Math.round(group.pushed * 100)),
              words.percent(group.reported),
              words.percent(group.trueFigure),
              words.number(group.harm),
              words.say('chair.keptOf', { kept: group.kept, all: group.count }),
            ],
          })),
        }}
        picture={(width) => (
          <PushChart
            width={width}
            dots={seats.map(({ id, pushed, reported, trueFigure, harm, lostIn, manager }) => {
              const apart = manager === APART;
              return { id, pushed, reported, trueFigure, harm, kept: lostIn === null, apart };
            })}
            line={line}
            level={wished.level}
            words={{
              reported: words.say('uncounted.scrubber.reported'),
              true: words.say('uncounted.scrubber.true'),
              harm: harmName,
              across: say('across'),
              none: say('none'),
              all: say('all'),
              level: words.say('uncounted.scrubber.levelShort', { level: wished.level }),
              apart: words.say('chair.short.purpose'),
            }}
          />
        )}
      />
      <p className="soft region-note">{say('note')}</p>
    </div>
  );
}
