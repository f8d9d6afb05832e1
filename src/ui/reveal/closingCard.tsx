/** The card to take away, on the page and as picture, print and text. The promise is kept with the run. */
import { lazy, Suspense, useId, useState } from 'react';
import { MOST_PLEDGE } from '../../store/view.ts';
import { pictureOf, savePicture } from '../charts/picture.ts';
import { useWidth } from '../charts/useWidth.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { saveText } from '../parts/saveText.ts';
import { calendarFile } from './calendar.ts';
import { CardPicture, YearMoorings } from './cardPicture.tsx';
import type { StepProps } from './stepProps.ts';
import { fileName, type TurningPoint, turningPoints, yearFigures } from './told.ts';
import type { RevealWords } from './useRevealWords.ts';

const ShareRun = lazy(async () => ({ default: (await import('../front/shareRun.tsx')).ShareRun }));

export function ClosingCard({ reveal, view, commands, words }: StepProps) {
  const id = useId();
  const [pledge, setPledge] = useState(view.run?.pledge ?? '');
  const [failed, setFailed] = useState(false);
  const [reminded, setReminded] = useState(false);
  const [sharing, setSharing] = useState(false);
  const [place, width] = useWidth<HTMLDivElement>(600);
  const figures = yearFigures(reveal);
  const title = words.say('lesson.card.title', { place: words.of('name') });
  const lines = [
    words.say('lesson.card.lineFigures', {
      reported: words.number(figures.reported),
      true: words.number(figures.true),
    }),
    words.of('reveal.predict.truth', { truth: Math.round(reveal.predictions.truth) }),
  ];
  const points = turningPoints(reveal).map((point) => ({
    key: `${point.id} ${point.month}`,
    text: pointText(point, words),
  }));
  const file = fileName(reveal, 'card');
  const write = (text: string): void => {
    setPledge(text);
    commands.setPledge(text);
  };
  const save = (): void => {
    setFailed(false);
    const words_ = { title, summary: lines.join(' '), origin: words.origin };
    const picture = (width: number) => (
      <CardPicture
        width={width}
        reveal={reveal}
        points={points.map(({ text }) => text)}
        pledge={pledge}
        words={words}
      />
    );
    savePicture(file, pictureOf(words_, picture), 'png').catch(() => setFailed(true));
  };
  const asText = (): void => {
    const parts = [title, ...lines, '', ...points.map(({ text }) => `- ${text}`)];
    if (pledge.trim() !== '') parts.push('', `${words.say('lesson.pledge.label')}: ${pledge.trim()}`);
    saveText(`${file}.txt`, `${[...parts, '', words.origin].join('\n')}\n`, 'text/plain');
  };
  const remind = (): void => {
    const own = pledge.trim();
    const asked = own === '' ? words.say('lesson.remind.plain') : `${words.say('lesson.remind.ask')} ${own}`;
    const id = `${reveal.scenario}-${reveal.seed}`;
    const calendar = calendarFile({
      title: words.say('lesson.remind.title'),
      text: asked,
      today: new Date(),
      id,
    });
    saveText(`${file}.ics`, calendar, 'text/calendar');
    setReminded(true);
  };
  return (
    <section className="closing" aria-labelledby={`${id}h`}>
      <div className="paper closing-card" data-kind="headed" data-pad="l">
        <h2 id={`${id}h`}>{title}</h2>
        {lines.map((line) => (
          <p key={line} className="serif">
            {line}
          </p>
        ))}
        <div ref={place} className="closing-moorings">
          <YearMoorings width={width} reveal={reveal} words={words} />
        </div>
        <h3>{words.say('lesson.pledge.turningPoints')}</h3>
        <ul className="closing-points">
          {points.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
        <h3>
          <label htmlFor={`${id}p`}>{words.say('lesson.pledge.title')}</label>
        </h3>
        <p id={`${id}q`} className="closing-ask">
          {words.say('lesson.pledge.prompt')}
        </p>
        <textarea
          id={`${id}p`}
          className="closing-pledge serif"
          aria-describedby={`${id}q`}
          rows={3}
          maxLength={MOST_PLEDGE}
          placeholder={words.say('lesson.pledge.placeholder')}
          value={pledge}
          onChange={(event) => write(event.target.value)}
        />
        <p className="closing-print serif">{pledge}</p>
        <p className="small soft closing-kept">{words.say('lesson.pledge.saved')}</p>
      </div>
      <div className="figure-tools">
        <Button kind="quiet" size="small" onPress={save}>
          <Icon name="save" />
          {words.say('lesson.card.save')}
        </Button>
        <Button kind="quiet" size="small" onPress={asText}>
          <Icon name="save" />
          {words.say('lesson.card.text')}
        </Button>
        <Button kind="quiet" size="small" onPress={() => window.print()}>
          {words.say('lesson.card.print')}
        </Button>
        <Button kind="quiet" size="small" onPress={remind}>
          <Icon name="clock" />
          {words.say('lesson.remind.label')}
        </Button>
        <Button kind="quiet" size="small" onPress={() => setSharing(true)}>
          <Icon name="next" />
          {words.say('lesson.share')}
        </Button>
      </div>
      <p role="status" className="figure-failed closing-said">
        {failed ? words.say('errors.chart') : reminded ? words.say('lesson.remind.done') : ''}
      </p>
      {sharing ? (
        <Suspense fallback={null}>
          <ShareRun commands={commands} onClose={() => setSharing(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}

function pointText({ id, month, cause }: TurningPoint, words: RevealWords): string {
  return words.say(`lesson.points.${id}`, {
    month: month === 0 ? '' : words.month(month),
    cause: cause === null ? '' : words.causeName(cause),
  });
}
